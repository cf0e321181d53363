package io.github.medsecretary.correspondence.turnaround;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.workflow.AuditEvent;
import io.github.medsecretary.correspondence.workflow.AuditTrail;
import io.github.medsecretary.correspondence.workflow.Stage;
import io.github.medsecretary.correspondence.workflow.Step;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a letter was in each stage, in elapsed time. It never runs backwards: what is on record at an earlier moment
 * than what comes before it counts at that one's moment. It stands still once the letter is filed, given up or entered in
 * error; if another version begins, it goes on from there. Immutable and thread-safe.
 */
public final class LetterClock {

    private final Seq<Stay> stays;
    private final Optional<Instant> sent;

    private LetterClock(Seq<Stay> stays, Optional<Instant> sent) {
        this.stays = stays;
        this.sent = sent;
    }

    /** The clock of a letter at the present. */
    public static LetterClock of(AuditTrail trail, AsOf present) {
        return of(trail.events(), present);
    }

    /**
     * The clock of what was done with a letter.
     *
     * @param events in the order in which they were done; what was refused doesn't count
     * @param present until when the stage that it is in is counted; never before the last event
     */
    public static LetterClock of(Seq<AuditEvent> events, AsOf present) {
        List<Stay> newestFirst = List.empty();
        Optional<Instant> sent = Optional.empty();
        for (AuditEvent each : events.filter(event -> event.code().isEmpty())) {
            Instant at = newestFirst
                    .headOption()
                    .map(last -> later(last.to(), each.at()))
                    .getOrElse(each.at());
            Stage stage = after(each.step(), newestFirst);
            newestFirst = newestFirst.isEmpty()
                    ? List.of(new Stay(stage, at, at))
                    : entered(stage, at, newestFirst.tail().prepend(until(newestFirst.head(), at)));
            sent = each.step() == Step.DISPATCH ? Optional.of(at) : sent;
        }
        if (!newestFirst.isEmpty() && !isOver(newestFirst.head().stage())) {
            Stay last = newestFirst.head();
            newestFirst = newestFirst.tail().prepend(until(last, later(last.to(), present.instant())));
        }
        return new LetterClock(newestFirst.reverse(), sent);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Stay until(Stay stay, Instant to) {
        return new Stay(stay.stage(), stay.from(), to);
    }

    private static List<Stay> entered(Stage stage, Instant at, List<Stay> before) {
        return before.head().stage() == stage ? before : before.prepend(new Stay(stage, at, at));
    }

    private static Stage after(Step step, List<Stay> newestFirst) {
        return switch (step) {
            case DICTATE -> Stage.DICTATED;
            case TRANSCRIBE -> Stage.TRANSCRIBED;
            case BEGIN, REVISE, ANSWER, SEND_BACK, AMEND, ADD, REPLACE -> Stage.IN_PROGRESS;
            case QUERY -> Stage.INCOMPLETE;
            case COMPLETE -> Stage.AWAITING_SIGNATURE;
            case SIGN -> Stage.SIGNED;
            case SPEAK, DISPATCH -> newestFirst.headOption().map(Stay::stage).getOrElse(Stage.SIGNED);
            case FILE -> Stage.FILED;
            case CANCEL -> Stage.CANCELLED;
            case ENTER_IN_ERROR -> Stage.ENTERED_IN_ERROR;
        };
    }

    static boolean isOver(Stage stage) {
        return stage == Stage.FILED || stage == Stage.CANCELLED || stage == Stage.ENTERED_IN_ERROR;
    }

    /** The stages in their order, without a gap, each from the moment when the one before it ended. */
    public Seq<Stay> stays() {
        return stays;
    }

    /** The stage that it is in, with since when; empty if nothing was done yet. */
    public Optional<Stay> current() {
        return stays.lastOption().toJavaOptional();
    }

    /** How long it was in a stage, all times together. */
    public Duration in(Stage stage) {
        return stays.filter(each -> each.stage() == stage).map(Stay::elapsed).foldLeft(Duration.ZERO, Duration::plus);
    }

    /** From the first event to the present, or to the last stage: the sum of all stages. */
    public Duration whole() {
        return stays.isEmpty()
                ? Duration.ZERO
                : Duration.between(stays.head().from(), stays.last().to());
    }

    /** When the last copy on record was sent, of whichever version; empty if none was. */
    public Optional<Instant> sent() {
        return sent;
    }

    /** How long somebody had it before them: the whole without the times when it was filed. */
    public Duration worked() {
        return stays.filter(each -> !isOver(each.stage())).map(Stay::elapsed).foldLeft(Duration.ZERO, Duration::plus);
    }

    /** Whether it is filed, given up or entered in error. */
    public boolean isOver() {
        return current().filter(each -> isOver(each.stage())).isPresent();
    }

    @Override
    public String toString() {
        return "LetterClock["
                + stays.map(each -> each.stage() + " " + each.elapsed()).mkString(", ") + "]";
    }
}
