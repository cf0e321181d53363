package io.github.medsecretary.correspondence.attention;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.promise.ChaseList;
import io.github.medsecretary.correspondence.promise.ChaseRow;
import io.github.medsecretary.correspondence.promise.LateLetter;
import io.github.medsecretary.correspondence.promise.Ledger;
import io.github.medsecretary.correspondence.promise.OpenLoop;
import io.github.medsecretary.correspondence.turnaround.Deadline;
import io.github.medsecretary.correspondence.turnaround.TimedLetter;
import io.github.medsecretary.correspondence.turnaround.TurnaroundLimits;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What needs a person now, in the order of {@link NeedKind}: questions and signatures by what breaches first, promises
 * that are nobody's and what is overdue by harm. A letter that waits for an answer or a signature is told as that, not as
 * overdue as well. Immutable and thread-safe.
 *
 * @param needs all of it
 */
public record NeedsNow(Seq<Need> needs) {

    private static final Comparator<Need> BY_BREACH = Comparator.<Need, Instant>comparing(
                    each -> each.breach().orElse(Instant.MAX))
            .thenComparing(Need::letter);

    /**
     * What needs a person.
     *
     * @param letters the letters that are not filed yet
     * @param promises what letters promised
     * @param limits by when letters have to be out
     * @param present the present
     * @param today the day of the present where the people are
     */
    public static NeedsNow of(
            Iterable<AtDesk> letters, Ledger promises, TurnaroundLimits limits, AsOf present, LocalDate today) {
        var looking = new Looking(List.ofAll(letters), promises, limits, present);
        return new NeedsNow(looking.answers()
                .appendAll(looking.signatures())
                .appendAll(looking.conversations())
                .appendAll(looking.owners())
                .appendAll(looking.releases())
                .appendAll(looking.chases(today)));
    }

    private record Looking(Seq<AtDesk> letters, Ledger promises, TurnaroundLimits limits, AsOf present) {

        Seq<Need> answers() {
            return letters.filter(each -> each.openPoints() > 0)
                    .map(each -> need(NeedKind.ANSWER, each, counted(each.openPoints(), "open point")))
                    .sorted(BY_BREACH);
        }

        Seq<Need> signatures() {
            var waiting = letters.filter(AtDesk::awaitsSignature);
            var order = limits.signingOrder(waiting.map(AtDesk::timed), present).map(TimedLetter::id);
            return waiting.sortBy(each -> order.indexOf(each.id()))
                    .map(each -> need(NeedKind.SIGNATURE, each, "to be signed"));
        }

        Seq<Need> conversations() {
            return letters.filter(AtDesk::awaitsConversation)
                    .map(each -> need(NeedKind.CONVERSATION, each, "to be spoken of with the patient first"))
                    .sorted(BY_BREACH);
        }

        Seq<Need> owners() {
            return promises.open()
                    .filter(OpenLoop::isUnowned)
                    .sorted(Comparator.comparing((OpenLoop each) -> each.kind().harm()))
                    .map(each -> new Need(
                            NeedKind.OWNER,
                            "anybody",
                            each.letter(),
                            each.kind().code() + " " + each.id() + " is nobody's",
                            Optional.empty()));
        }

        Seq<Need> releases() {
            return letters.filter(each -> each.held() > 0)
                    .map(each -> need(NeedKind.RELEASE, each, counted(each.held(), "copy", "copies") + " held"));
        }

        Seq<Need> chases(LocalDate today) {
            Seq<LateLetter> late = letters.filter(each -> each.openPoints() == 0 && !each.awaitsSignature())
                    .flatMap(each -> Option.ofOptional(limits.due(each.timed(), present)));
            return ChaseList.of(promises, late, today).rows().map(Looking::chase);
        }

        private static Need chase(ChaseRow row) {
            String what =
                    row.what() + " " + row.id() + " is " + counted(Math.toIntExact(row.daysLate()), "day") + " late";
            return new Need(NeedKind.CHASE, row.owner(), row.letter(), what, Optional.empty());
        }

        private Need need(NeedKind kind, AtDesk letter, String what) {
            Optional<Instant> breach = limits.deadlines(letter.timed(), present)
                    .headOption()
                    .map(Deadline::at)
                    .toJavaOptional();
            return new Need(kind, letter.author(), letter.id(), what, breach);
        }
    }

    private static String counted(int number, String noun) {
        return counted(number, noun, noun + "s");
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Those of one kind. */
    public Seq<Need> of(NeedKind kind) {
        return needs.filter(each -> each.kind() == kind);
    }

    /**
     * A need a line: the letter, who, what, and by when.
     *
     * @param nameOf what is printed for a letter's id; the id itself for a screen that others see
     */
    public Seq<String> lines(UnaryOperator<String> nameOf) {
        return needs.map(each -> nameOf.apply(each.letter()) + ": " + each.who() + ", " + each.what()
                + each.breach().map(at -> ", in time before " + at).orElse(""));
    }
}
