package io.github.medsecretary.cli.day;

import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The day on one screen, what needs a person first. Ids only, for a screen is seen by others.
 *
 * @param plan the new plan and what is to be done about it, if there was a diary
 * @param letters how far each letter has come
 * @param failed how many inputs could not be used
 */
record DayScreen(Option<PlannedDay> plan, Seq<Handled> letters, int failed) {

    private static final int WIDTH = 100;
    private static final Shortened QUESTIONS = new Shortened(4, "queries/");
    private static final Shortened MORNING = new Shortened(4, "morning.csv");
    private static final Shortened LETTERS = new Shortened(4, "letters/");

    Seq<String> lines() {
        return List.of("NEEDS A PERSON NOW")
                .appendAll(now())
                .append("")
                .append("DIARY")
                .appendAll(plan.map(each -> new PlanLines(each).diary()).getOrElse(List.of("  not read")))
                .appendAll(calls())
                .append("")
                .append("LETTERS" + DayPromises.in(drafts(), plan).words())
                .appendAll(LETTERS.lines(letters.sortBy(Handled::standing).map(DayScreen::letter)))
                .appendAll(post())
                .append("")
                .append("FILES" + files().map(file -> "  " + file).mkString())
                .map(DayScreen::printable)
                .flatMap(line -> Shortened.broken(line, WIDTH));
    }

    private Seq<String> calls() {
        Seq<String> calls = plan.map(each -> new PlanLines(each).calls()).getOrElse(List.empty());
        String told = plan.map(each -> new PlanLines(each).told()).getOrElse("");
        return calls.isEmpty() && told.isEmpty()
                ? calls
                : calls.prepend("CALLS, the most urgent first" + told).prepend("");
    }

    private Seq<DraftedLetter> drafts() {
        return letters.map(Handled::letter);
    }

    // Ids come from files: what would steer the terminal is not sent to it.
    private static String printable(String line) {
        return line.replaceAll("\\p{Cntrl}", "?");
    }

    private Seq<String> files() {
        boolean anyCopy = drafts().exists(each ->
                each.draft().selections().exists(selection -> selection.letter().isPresent()));
        return List.<String>empty()
                .appendAll(plan.isDefined() ? List.of("diary.html", "plan.json") : List.<String>empty())
                .appendAll(Option.when(plan.exists(each -> !each.errands().isEmpty()), "morning.csv"))
                .append("disclosure.json")
                .appendAll(Option.when(
                        !letters.isEmpty()
                                || plan.exists(each -> !each.told().notices().isEmpty()),
                        "post.json"))
                .appendAll(Option.when(
                        plan.exists(each -> each.told()
                                .notices()
                                .exists(notice -> notice.intent().isPresent())),
                        "notices/"))
                .appendAll(Option.when(
                        plan.isDefined()
                                && !ToArrange.of(DayPromises.in(drafts(), plan).ledger())
                                        .isEmpty(),
                        "waiting.json"))
                .appendAll(Option.when(anyCopy, "letters/"))
                .appendAll(Option.when(letters.exists(each -> !each.changed().isEmpty()), LetterFiles.CHANGES))
                .appendAll(Option.when(
                        drafts().exists(each -> !each.draft().queries().isEmpty()), "queries/"));
    }

    private Seq<String> now() {
        Seq<String> questions = QUESTIONS.lines(
                drafts().map(DraftedLetter::clinician).distinct().sorted().flatMap(this::questions));
        Seq<String> all = morning()
                .toList()
                .appendAll(
                        failed > 0
                                ? List.of("  " + count(failed, "problem") + " with the input, told above")
                                : List.<String>empty())
                .appendAll(plan.map(each -> new PlanLines(each).now()).getOrElse(List.empty()))
                .appendAll(questions)
                .appendAll(plan.map(each -> DayNeeds.of(letters, each).lines()).getOrElse(List.empty()));
        return all.isEmpty() ? List.of("  nothing") : all;
    }

    private Seq<String> post() {
        Seq<Notified> notices = plan.map(each -> each.told().notices()).getOrElse(List.empty());
        int sent = letters.map(Handled::sent).sum().intValue();
        int refused = letters.map(each -> each.post().size()).sum().intValue() - sent;
        int told = notices.count(each -> each.outcome().isRight());
        int untold = notices.size() - told;
        return sent + refused + told + untold == 0
                ? List.empty()
                : List.of("  sent: " + count(sent, "copy", "copies") + ", " + count(told, "letter")
                        + " about appointments; not sent: " + (refused + untold) + ", see post.json");
    }

    private Seq<String> morning() {
        return MORNING.lines(
                plan.map(each -> new MorningLines(each.plan().diary().zone(), each.errands()).lines())
                        .getOrElse(List.empty()));
    }

    private Seq<String> questions(String clinician) {
        int number = drafts().filter(each -> each.clinician().equals(clinician))
                .map(each -> each.draft().queries().size())
                .sum()
                .intValue();
        return number == 0
                ? List.empty()
                : List.of("  " + clinician + " has " + count(number, "question") + ": " + DraftSheet.path(clinician));
    }

    private static String letter(Handled handled) {
        DraftedLetter letter = handled.letter();
        Seq<Disclosure> disclosures = letter.draft().selections().map(Selection::disclosure);
        int made = disclosures.count(each -> each.hold().isEmpty());
        int withheld = disclosures.map(each -> each.withheld().size()).sum().intValue();
        return "  " + String.format(Locale.ROOT, "%-28s", letter.name()) + " " + made + " of " + disclosures.size()
                + " copies, " + withheld + " withheld, " + letter.fixed().size() + " put right, " + handled.words();
    }

    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
