package io.github.medsecretary.correspondence.promise;

import io.github.medsecretary.core.rule.Refusal;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Every promise that letters made, open or not, and everything that happened to it. Nothing is ever taken out: what is
 * done, cancelled or left out of an amended letter stays, with who said so, when and why. The same events in the same
 * order make the same ledger, so whoever keeps the events keeps it. Prints how much it holds. Immutable and thread-safe.
 */
public final class Ledger {

    private static final Ledger EMPTY = new Ledger(Vector.empty(), Register.EMPTY, HashMap.empty());

    private final Vector<LoopEvent> events;
    private final Register register;
    private final HashMap<String, Vector<LoopEvent.Read>> readings;

    private Ledger(Vector<LoopEvent> events, Register register, HashMap<String, Vector<LoopEvent.Read>> readings) {
        this.events = events;
        this.register = register;
        this.readings = readings;
    }

    /** No letter was read yet. */
    public static Ledger empty() {
        return EMPTY;
    }

    /** The ledger that events make, or why the first one that may not happen may not. */
    public static Either<Refusal, Ledger> of(Iterable<? extends LoopEvent> events) {
        Either<Refusal, Ledger> ledger = Either.right(EMPTY);
        for (LoopEvent each : events) {
            ledger = ledger.flatMap(before -> before.after(each));
        }
        return ledger;
    }

    /** All that happened, in its order. */
    public Seq<LoopEvent> events() {
        return events;
    }

    /** Every loop, open or not, in the order in which it was found. */
    public Seq<OpenLoop> loops() {
        return register.loops();
    }

    /** Those of one letter. */
    public Seq<OpenLoop> of(String letter) {
        return register.of(letter);
    }

    /** Those that nobody has closed or cancelled. */
    public Seq<OpenLoop> open() {
        return loops().filter(OpenLoop::isOpen);
    }

    /** Those of a letter that are owed and that nobody sees to, without a reason. */
    public Seq<OpenLoop> unowned(String letter) {
        return of(letter).filter(OpenLoop::isUnowned);
    }

    /** Those that are overdue on a day. */
    public Seq<OpenLoop> overdue(LocalDate day) {
        return loops().filter(each -> each.isOverdue(day));
    }

    /** Open loops of a letter that the version read last doesn't say any more: somebody decides what becomes of each. */
    public Seq<OpenLoop> unrepeated(String letter) {
        return readings(letter)
                .lastOption()
                .map(last -> of(letter)
                        .filter(each -> each.isOpen() && !each.version().equals(last.sha256())))
                .getOrElse(Vector.empty());
    }

    /** Whether these words of a letter were read for what they promise. */
    public boolean isRead(String letter, String sha256) {
        return readings(letter).exists(each -> each.sha256().equals(sha256));
    }

    private Vector<LoopEvent.Read> readings(String letter) {
        return readings.get(letter).getOrElse(Vector.empty());
    }

    /**
     * The ledger after something happened; refused with {@link LoopCode} if it may not. What a letter promises that was
     * read before is recognised by its kind and its words, one for one: it gets its new place and day and stays what it
     * was otherwise.
     */
    public Either<Refusal, Ledger> after(LoopEvent event) {
        if (event instanceof LoopEvent.Read read) {
            return Either.right(new Ledger(
                    events.append(read),
                    new Recognising(register, read).merged(),
                    readings.put(read.letter(), readings(read.letter()).append(read))));
        }
        if (event instanceof LoopEvent.Owned owned) {
            return owned.by().isBlank()
                    ? refused(LoopCode.REASON_MISSING)
                    : open(owned.loop(), loop -> loop.owned(owned.owner()), event);
        }
        if (event instanceof LoopEvent.LeftUnowned left) {
            return decided(left.decision()).flatMap(why -> open(left.loop(), loop -> loop.leftUnowned(why), event));
        }
        if (event instanceof LoopEvent.Closed closed) {
            return decided(closed.decision())
                    .flatMap(why -> open(closed.loop(), loop -> loop.in(new LoopState.Done(why)), event));
        }
        if (event instanceof LoopEvent.Cancelled cancelled) {
            return decided(cancelled.decision())
                    .flatMap(why -> open(cancelled.loop(), loop -> loop.in(new LoopState.Cancelled(why)), event));
        }
        return reopened((LoopEvent.Reopened) event);
    }

    private static Either<Refusal, Decision> decided(Decision decision) {
        return decision.isAnsweredFor() ? Either.right(decision) : refused(LoopCode.REASON_MISSING);
    }

    private Either<Refusal, Ledger> open(String id, Function<OpenLoop, OpenLoop> change, LoopEvent event) {
        return known(id)
                .flatMap(loop -> loop.isOpen() ? changed(change.apply(loop), event) : refused(LoopCode.NOT_OPEN));
    }

    private Either<Refusal, Ledger> reopened(LoopEvent.Reopened event) {
        return decided(event.decision())
                .flatMap(why -> known(event.loop()))
                .flatMap(loop ->
                        loop.isOpen() ? refused(LoopCode.STILL_OPEN) : changed(loop.in(new LoopState.Open()), event));
    }

    private Either<Refusal, OpenLoop> known(String id) {
        return register.get(id).toEither(() -> Refusal.of(LoopCode.UNKNOWN_LOOP));
    }

    private Either<Refusal, Ledger> changed(OpenLoop loop, LoopEvent event) {
        return Either.right(new Ledger(events.append(event), register.with(loop), readings));
    }

    private static <T> Either<Refusal, T> refused(LoopCode code) {
        return Either.left(Refusal.of(code));
    }

    /** How many loops and events. */
    @Override
    public String toString() {
        return "Ledger[" + register.loops().size() + " loops, " + events.size() + " events]";
    }
}
