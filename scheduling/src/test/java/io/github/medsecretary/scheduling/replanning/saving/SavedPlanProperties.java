package io.github.medsecretary.scheduling.replanning.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.replanning.Chain;
import io.github.medsecretary.scheduling.replanning.Kept;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Pin;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Relaxation;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.committing.PartAcceptance;
import io.github.medsecretary.scheduling.replanning.wording.Bundles;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A plan comes back as it was written, or not at all. */
class SavedPlanProperties {

    private static Either<SavedProblem, Plan> read(String text, TightWeek week) {
        return SavedPlan.read(text, week.diary(), week.disruptions(), week.replanning());
    }

    @Property(tries = 25)
    void what_was_written_is_read(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        Plan plan = week.plan();
        String text = SavedPlan.write(plan);
        assertEquals(plan, read(text, week).get());
        assertEquals(plan.diary(), read(text, week).get().diary());
        assertEquals(text, SavedPlan.write(read(text, week).get()));
        for (var each : week.practice().booked()) {
            assertFalse(text.contains(each.patient()), each.id());
        }
        Seq<String> some = plan.moves().map(Move::appointment).take(1);
        Plan part = new PartAcceptance(TightWeek.RULES).accept(plan, some).get().plan();
        Plan partly = read(SavedPlan.write(part), week).get();
        assertEquals(part, partly);
        assertEquals(part.diary(), partly.diary());
    }

    @Property(tries = 25)
    void what_is_said_is_said_in_any_language_afterwards(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        var german = PlanWording.of(Bundles.of("plan-de.properties"), Locale.GERMANY);
        Seq<Pin> pins =
                List.ofAll(week.plan().basis().displaced()).take(1).map(id -> new Pin(id, Pin.Reason.TRANSPORT));
        var policy = ReplanPolicy.builder().pins(pins).build();
        for (var by : List.of(week.replanning(), week.replanning().under(policy))) {
            Plan plan = by.plan(week.diary(), week.disruptions()).get();
            Plan read = SavedPlan.read(SavedPlan.write(plan), week.diary(), week.disruptions(), by)
                    .get();
            assertEquals(plan, read);
            assertEquals(reasons(plan).map(german::say), reasons(read).map(german::say));
            assertEquals(reasons(plan), reasons(read));
            assertEquals(plan.parts(), read.parts());
            assertEquals(plan.chains(), read.chains());
            assertEquals(
                    plan.relaxations().map(Relaxation::place),
                    read.relaxations().map(Relaxation::place));
            assertEquals(
                    plan.relaxations().map(Relaxation::aside),
                    read.relaxations().map(Relaxation::aside));
            assertEquals(
                    plan.relaxations().map(Relaxation::message),
                    read.relaxations().map(Relaxation::message));
        }
    }

    private static Seq<Reason> reasons(Plan plan) {
        return plan.moves()
                .flatMap(Move::reasons)
                .appendAll(plan.unplaced().flatMap(Unplaced::reasons))
                .appendAll(plan.kept().flatMap(Kept::reasons))
                .appendAll(plan.chains().map(Chain::reason))
                .appendAll(plan.relaxations().map(each -> each.reason().orElseThrow()));
    }

    @Property(tries = 25)
    void a_damaged_text_is_refused(
            @ForAll(supplier = TightWeek.Any.class) TightWeek week,
            @ForAll @IntRange(min = 0, max = 1_000_000) int where,
            @ForAll char what) {
        Plan plan = week.plan();
        String text = SavedPlan.write(plan);
        for (int at : new int[] {where % text.length(), (where * 31 + 7) % text.length()}) {
            for (String put : List.of("", String.valueOf(what), "\n", "\t", "\\", "9", "-")) {
                String damaged = text.substring(0, at) + put + text.substring(at + 1);
                sound(read(damaged, week), plan, damaged, text);
            }
        }
        Seq<String> lines = List.of(text.split("\n"));
        int line = where % lines.size();
        sound(read(lines.removeAt(line).mkString("\n") + "\n", week), plan, "", text);
        sound(read(lines.insert(line, lines.get(line)).mkString("\n") + "\n", week), plan, "", text);
        sound(read(text.substring(0, where % text.length()), week), plan, "", text);
        sound(read(text + what, week), plan, "", text);
    }

    private static void sound(Either<SavedProblem, Plan> read, Plan plan, String damaged, String text) {
        if (read.isRight()) {
            assertEquals(text, damaged);
            assertEquals(plan, read.get());
        } else {
            assertTrue(read.getLeft().line() >= 1);
        }
    }

    @Property(tries = 20)
    void another_diary_disruption_or_policy_is_refused(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        String text = SavedPlan.write(week.plan());
        Diary diary = week.diary();
        for (var each : diary.appointments().values()) {
            var other = diary.apply(new Change.Amend(each.needing(List.of("hoist"))))
                    .get()
                    .diary();
            assertEquals(
                    new SavedProblem(SavedCode.OTHER_DIARY, 2),
                    SavedPlan.read(text, other, week.disruptions(), week.replanning())
                            .getLeft());
        }
        Seq<String> ids = diary.appointments().keySet();
        List.of(Match.Same.values()).filter(same -> ids.size() > 1).forEach(same -> {
            var matched = diary.apply(new Change.Connect(new Match(ids.get(0), ids.get(1), same)))
                    .get()
                    .diary();
            assertEquals(
                    new SavedProblem(SavedCode.OTHER_DIARY, 2),
                    SavedPlan.read(text, matched, week.disruptions(), week.replanning())
                            .getLeft());
        });
        assertEquals(
                new SavedProblem(SavedCode.OTHER_DISRUPTIONS, 3),
                SavedPlan.read(text, diary, week.disruptions().tail(), week.replanning())
                        .getLeft());
        assertEquals(
                new SavedProblem(SavedCode.OTHER_REPLANNING, 4),
                SavedPlan.read(text, diary, week.disruptions(), Replanning.of(ReplanPolicy.usual(), TightWeek.EARLY))
                        .getLeft());
        // The same content in another version is the same diary.
        var away = Practice.open()
                .away("dr-lee", "2030-03-07T09:00", "2030-03-07T10:00")
                .unavailable()
                .head();
        var again = diary.apply(new Change.Close(away))
                .flatMap(closed -> closed.diary().apply(new Change.Reopen(away)))
                .get()
                .diary();
        assertEquals(
                week.plan(),
                SavedPlan.read(text, again, week.disruptions(), week.replanning())
                        .get());
    }

    @Property(tries = 50)
    void any_word_survives(@ForAll String word) {
        var page = new Page().line("x", word);
        String text = page.signed();
        var lines = new Lines(text);
        assertEquals(word, lines.take("x", 1).head());
        assertEquals("fine", lines.whole("fine").get());
    }

    @Property(tries = 5)
    void other_texts_are_refused(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        assertEquals(
                new SavedProblem(SavedCode.NOT_SAVED_HERE, 1), read("", week).getLeft());
        assertEquals(
                new SavedProblem(SavedCode.OTHER_FORMAT, 1),
                read("#medsecretary-plan\t1\n", week).getLeft());
        assertEquals(
                SavedCode.BAD_LINE,
                read("#medsecretary-plan\t2\n", week).getLeft().code());
    }
}
