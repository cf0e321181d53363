package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.github.medsecretary.scheduling.replanning.calling.CallList;
import io.github.medsecretary.scheduling.replanning.calling.CallPolicy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayScreenTest {

    private static final Instant NINE = Instant.parse("2030-07-01T08:00:00Z");

    private static Plan plan(Seq<Move> moves, String... unplaced) {
        var left = List.of(unplaced).map(id -> new Unplaced(id, 1_000_000, List.of("There is no room.")));
        var empty = Diary.of(DiaryContent.builder()
                        .zone(SiteZone.of(ZoneId.of("Europe/London")))
                        .build())
                .get();
        var replanning = Replanning.of(ReplanPolicy.usual(), AsOf.of(NINE));
        return Plan.builder()
                .basis(new Basis(empty, List.empty(), replanning, List.empty()))
                .moves(moves)
                .unplaced(left)
                .relaxations(List.empty())
                .cost(left.size() * 1_000_000L + 7)
                .bound(7)
                .diary(empty)
                .build();
    }

    private static Move move(String id, Move.Kind kind) {
        return Move.builder()
                .appointment(id)
                .kind(kind)
                .to(new Place(NINE, List.of("room-1", "dr-shah")))
                .cost(1)
                .because(List.of("It had no place."))
                .chain(1)
                .build();
    }

    private static CallDay untold(Plan plan) {
        var list = new CallList(plan, CallPolicy.usual(), List.empty(), TreeMap.empty(), plan);
        return new CallDay(list, List.empty(), List.empty(), List.empty());
    }

    private static Seq<String> screen(Option<Plan> plan, Seq<DraftedLetter> letters, int failed) {
        return new DayScreen(
                        plan.map(each -> new PlannedDay(each, List.empty(), untold(each), List.empty())),
                        letters.map(each -> Handled.drafted(each, NINE)),
                        failed)
                .lines();
    }

    @Test
    void aQuietDayNeedsNobody() {
        var lines = screen(Option.some(plan(List.empty())), List.empty(), 0);
        assertEquals(List.of("NEEDS A PERSON NOW", "  nothing"), lines.take(2));
        assertTrue(lines.contains("  0 appointments moved, 0 newly placed, 0 without a place"));
        assertTrue(lines.contains("  cost 7, bound 7: optimal"));
    }

    @Test
    void whatNeedsAPersonComesFirstTheWorstAtTheTop() {
        var plan = plan(List.of(move("e1", Move.Kind.PLACE), move("a1", Move.Kind.MOVE)), "a7");
        var lines =
                screen(Option.some(plan), List.of(Desks.drafted("heading history the sodium was blank full stop")), 2);
        assertEquals(
                List.of(
                        "NEEDS A PERSON NOW",
                        "  2 problems with the input, told above",
                        "  no place for a7",
                        "  new: e1 Mon 1 Jul 09:00 dr-shah, room-1",
                        "  dr-lee has 1 question: queries/dr-lee.html",
                        ""),
                lines.take(6));
        assertTrue(lines.contains("  1 appointment moved, 1 newly placed, 1 without a place"));
        assertTrue(lines.contains("  cost 1000007, bound 7: gap"));
    }

    @Test
    void whatWaitsForASignatureAnOwnerOrIsLateIsTold() {
        var lines = screen(
                Option.some(plan(List.empty())),
                List.of(Desks.drafted("heading plan review in two weeks full stop")),
                0);
        assertEquals(
                List.of(
                        "NEEDS A PERSON NOW",
                        "  1 letter to be signed, first 01, in time before Fri 11 Jan 00:00",
                        "  1 promise that nobody sees to, first 01",
                        "  1 thing overdue, first 01",
                        ""),
                lines.take(5));
        assertTrue(lines.contains("LETTERS, 1 promise open, 1 unowned, 1 due, 1 to be booked"), lines.toString());
    }

    @Test
    void nothingOnTheScreenIsWiderThanTheScreen() {
        var lines = screen(Option.some(plan(List.empty(), "a".repeat(300), "b ".repeat(90))), List.empty(), 0);
        assertTrue(lines.forAll(line -> line.length() <= 100), lines.toString());
        assertTrue(lines.exists(line -> line.endsWith("aa…")));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        var lines = screen(Option.some(plan(List.empty(), "a1", "a2", "a3", "a4", "a5", "a6", "a7")), List.empty(), 0);
        assertEquals(List.of("  no place for a4", "  and 3 more: plan.json", ""), lines.subSequence(4, 7));
        assertEquals(
                List.of("  no place for a4", "  no place for a5", ""),
                screen(Option.some(plan(List.empty(), "a1", "a2", "a3", "a4", "a5")), List.empty(), 0)
                        .subSequence(4, 7));
    }

    @Test
    void oneProblemIsOneProblem() {
        assertTrue(screen(Option.none(), List.empty(), 1).contains("  1 problem with the input, told above"));
    }

    @Test
    void aDiaryThatWasNotReadIsNotTold() {
        var lines = screen(Option.none(), List.empty(), 0);
        assertTrue(lines.containsSlice(List.of("DIARY", "  not read")));
    }

    @Test
    void aLetterIsALine() {
        var lines = screen(
                Option.none(),
                List.of(Desks.drafted("heading diagnoses asthma full stop she takes ramipril 5.0 mg daily full stop")),
                0);
        var letter = lines.find(line -> line.startsWith("  01 ")).get();
        assertTrue(letter.endsWith(" 2 of 2 copies, 0 withheld, 1 put right, ready for signature"), letter);
    }

    @Test
    void onlyFilesThatWereWrittenAreNamed() {
        assertEquals(
                "FILES  disclosure.json", screen(Option.none(), List.empty(), 3).last());
        assertEquals(
                "FILES  diary.html  plan.json  disclosure.json",
                screen(Option.some(plan(List.empty())), List.empty(), 0).last());
        assertEquals(
                "FILES  disclosure.json  post.json  letters/",
                screen(Option.none(), List.of(Desks.drafted("heading diagnoses asthma full stop")), 0)
                        .last());
        assertEquals(
                "FILES  disclosure.json  post.json  letters/  queries/",
                screen(Option.none(), List.of(Desks.drafted("heading history the sodium was blank full stop")), 0)
                        .last());
    }

    @Test
    void anIdCannotSteerTheTerminal() {
        var lines = screen(Option.some(plan(List.empty(), "a\u001b[31m\nb")), List.empty(), 0);
        assertTrue(lines.contains("  no place for a?[31m?b"), lines.toString());
    }

    @Test
    void noPatientIsNamed() {
        var lines = screen(Option.none(), List.of(Desks.drafted("heading history the sodium was blank full stop")), 0);
        assertFalse(lines.mkString().contains("Zebra"));
        assertFalse(lines.mkString().contains("sodium"));
    }
}
