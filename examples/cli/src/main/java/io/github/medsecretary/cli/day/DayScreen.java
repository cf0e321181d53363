package io.github.medsecretary.cli.day;

import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The day on one screen, what needs a person first. Ids only, for a screen is seen by others.
 *
 * @param plan the new plan, if there was a diary
 * @param letters what was drafted
 * @param failed how many inputs could not be used
 */
record DayScreen(Option<Plan> plan, Seq<DraftedLetter> letters, int failed) {

    Seq<String> lines() {
        return List.of("NEEDS A PERSON NOW")
                .appendAll(now())
                .append("")
                .append("DIARY")
                .appendAll(plan.map(DayScreen::diary).getOrElse(List.of("  not read")))
                .append("")
                .append("LETTERS")
                .appendAll(letters.map(DayScreen::letter))
                .append("")
                .append("FILES" + files().map(file -> "  " + file).mkString())
                .map(DayScreen::printable);
    }

    // Ids come from files: what would steer the terminal is not sent to it.
    private static String printable(String line) {
        return line.replaceAll("\\p{Cntrl}", "?");
    }

    private Seq<String> files() {
        boolean anyCopy = letters.exists(each ->
                each.draft().selections().exists(selection -> selection.letter().isPresent()));
        return List.<String>empty()
                .appendAll(plan.isDefined() ? List.of("diary.html", "plan.json") : List.<String>empty())
                .append("disclosure.json")
                .appendAll(Option.when(anyCopy, "letters/"))
                .appendAll(Option.when(
                        letters.exists(each -> !each.draft().queries().isEmpty()), "queries/"));
    }

    private Seq<String> now() {
        Seq<String> unplaced = plan.map(each -> each.unplaced().map(left -> "  no place for " + left.appointment()))
                .getOrElse(List.empty());
        Seq<String> soon = plan.map(DayScreen::placedToday).getOrElse(List.empty());
        Seq<String> questions =
                letters.map(DraftedLetter::clinician).distinct().sorted().flatMap(this::questions);
        Seq<String> all = (failed > 0
                        ? List.of("  " + count(failed, "problem") + " with the input, told above")
                        : List.<String>empty())
                .appendAll(unplaced)
                .appendAll(soon)
                .appendAll(questions);
        return all.isEmpty() ? List.of("  nothing") : all;
    }

    private static Seq<String> placedToday(Plan plan) {
        return plan.moves()
                .filter(move -> move.kind() == Move.Kind.PLACE)
                .map(move -> "  new: " + move.appointment() + " " + place(plan, move));
    }

    private static String place(Plan plan, Move move) {
        return plan.diary().zone().wallClock(move.to().start()).toString().replace('T', ' ') + " with "
                + move.to().with().mkString(", ");
    }

    private Seq<String> questions(String clinician) {
        int number = letters.filter(each -> each.clinician().equals(clinician))
                .map(each -> each.draft().queries().size())
                .sum()
                .intValue();
        return number == 0
                ? List.empty()
                : List.of("  " + clinician + " has " + count(number, "question") + ": " + QuerySheet.path(clinician));
    }

    private static Seq<String> diary(Plan plan) {
        int moved = plan.moves().count(move -> move.kind() != Move.Kind.PLACE);
        return List.of(
                "  " + count(moved, "appointment") + " moved, "
                        + plan.moves().count(move -> move.kind() == Move.Kind.PLACE) + " newly placed, "
                        + plan.unplaced().size() + " without a place",
                "  cost " + plan.cost() + ", bound " + plan.bound() + ": "
                        + plan.proof().name().toLowerCase(Locale.ROOT));
    }

    private static String letter(DraftedLetter letter) {
        Seq<Disclosure> disclosures = letter.draft().selections().map(Selection::disclosure);
        int made = disclosures.count(each -> each.hold().isEmpty());
        int withheld = disclosures.map(each -> each.withheld().size()).sum().intValue();
        int questions = letter.draft().queries().size();
        String state = questions == 0 ? "ready for signature" : count(questions, "question");
        return "  " + String.format(Locale.ROOT, "%-28s", letter.name()) + " " + made + " of " + disclosures.size()
                + " copies, " + withheld + " withheld, " + letter.fixed().size() + " put right, " + state;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
