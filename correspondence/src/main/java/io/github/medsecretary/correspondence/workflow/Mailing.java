package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The sending of letters through ports, one after another, each by itself: a row that fails, or a port that does, fails
 * alone, and what a row sends is what that row made. Nothing is kept of a row once it is told, so a batch may be as long
 * as it likes. Thread-safe as far as its ports are.
 */
public final class Mailing {

    private final Map<Channel, DispatchPort> ports;

    private Mailing(Map<Channel, DispatchPort> ports) {
        this.ports = ports;
    }

    /**
     * Sending through these ports.
     *
     * @throws IllegalArgumentException if two carry letters in the same way
     */
    public static Mailing through(Iterable<? extends DispatchPort> ports) {
        Map<Channel, DispatchPort> all = TreeMap.empty();
        for (DispatchPort each : ports) {
            if (all.containsKey(each.channel())) {
                throw new IllegalArgumentException(
                        "two ports carry letters by " + each.channel().code());
            }
            all = all.put(each.channel(), each);
        }
        return new Mailing(all);
    }

    /**
     * Sends one copy; refused with {@link LetterCode#NO_PORT}, {@link LetterCode#PORT_FAILED},
     * {@link LetterCode#RECEIPT_MISMATCH} or as the port says.
     */
    public Either<Refusal, Dispatched> send(DispatchIntent intent) {
        return ports.get(intent.destination().channel())
                .toEither(() -> Refusal.of(LetterCode.NO_PORT))
                .flatMap(port -> guarded(() -> port.send(intent), LetterCode.PORT_FAILED))
                .flatMap(intent::sent);
    }

    /**
     * Sends the letters of a batch and tells of each row in turn, in their order; a row whose letter can't be made is
     * told with {@link LetterCode#ROW_FAILED} or its own reason.
     *
     * @param rows the letters; each is made when its turn comes
     * @param by who sends them
     * @param at when, for the audit of what isn't sent; what is sent has the receipt's moment
     * @param told hears of each row
     */
    public void send(Iterable<? extends MailingRow> rows, String by, Instant at, Consumer<Mailed> told) {
        for (MailingRow row : rows) {
            told.accept(mailed(row, by, at));
        }
    }

    private Mailed mailed(MailingRow row, String by, Instant at) {
        Either<Refusal, DispatchIntent> intent = guarded(row::intent, LetterCode.ROW_FAILED);
        Either<Refusal, Dispatched> outcome = intent.flatMap(this::send);
        Seq<Reference> about = intent.map(DispatchIntent::about).getOrElse(List.empty());
        return new Mailed(
                row.id(),
                outcome,
                new AuditEvent(
                        outcome.map(Dispatched::at).getOrElse(at),
                        by,
                        Step.DISPATCH,
                        about.prepend(Reference.of("Row", row.id())),
                        outcome.swap().toJavaOptional().map(Refusal::code)));
    }

    // What is thrown by others' code may quote a patient, so of it nothing is kept.
    private static <T> Either<Refusal, T> guarded(Supplier<Either<Refusal, T>> made, LetterCode failed) {
        try {
            return made.get();
        } catch (RuntimeException broken) {
            return Either.left(Refusal.of(failed));
        }
    }
}
