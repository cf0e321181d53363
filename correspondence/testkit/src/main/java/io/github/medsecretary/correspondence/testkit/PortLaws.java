package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.DispatchPort;
import io.github.medsecretary.correspondence.workflow.LetterCode;
import io.github.medsecretary.correspondence.workflow.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The laws of a {@link DispatchPort}, for whoever brings one. They are checked on a port over something that can be looked
 * at, such as a mail server of the test's own; a law that is broken throws an {@link AssertionError} that names the law
 * and quotes nothing. Each check begins with a new port.
 */
public final class PortLaws {

    /** A receipt is for the intent that was given, and for exactly its bytes. */
    public static final String RECEIPT_IS_FOR_IT = "a receipt is for what was given";

    /** The same intent twice is sent once, with the same receipt. */
    public static final String SENT_ONCE = "the same intent twice is one letter";

    /** What goes out is the intent's bytes, and nothing goes out without a receipt. */
    public static final String BYTES_AS_GIVEN = "what goes out are the bytes as given";

    /** One that is refused, or fails, changes nothing for the others. */
    public static final String FAILS_ALONE = "what is refused is refused alone";

    /** An intent for another way is refused, not carried. */
    public static final String OWN_WAY_ONLY = "what goes another way is refused";

    /** A port, and what went out through it. */
    public interface Observed {

        /** The port. */
        DispatchPort port();

        /** The bytes of each letter that went out, in order. */
        Seq<byte[]> wentOut();
    }

    private final Supplier<? extends Observed> fresh;

    /** The laws of ports that are made so, each with nothing sent yet. */
    public PortLaws(Supplier<? extends Observed> fresh) {
        this.fresh = fresh;
    }

    /**
     * Every law over some intents; throws with the names of those that are broken.
     *
     * @param intents intents of different letters, for the port's way
     * @param foreign an intent for another way
     */
    public void check(Iterable<DispatchIntent> intents, DispatchIntent foreign) {
        Seq<String> broken = broken(intents, foreign);
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.mkString("; "));
        }
    }

    /** The names of the laws that are broken, in their order. */
    public Seq<String> broken(Iterable<DispatchIntent> intents, DispatchIntent foreign) {
        Seq<DispatchIntent> all = List.ofAll(intents);
        return List.of(RECEIPT_IS_FOR_IT, SENT_ONCE, BYTES_AS_GIVEN, FAILS_ALONE, OWN_WAY_ONLY)
                .filter(law -> !holds(law, all, foreign));
    }

    private boolean holds(String law, Seq<DispatchIntent> intents, DispatchIntent foreign) {
        Observed seen = fresh.get();
        return switch (law) {
            case RECEIPT_IS_FOR_IT -> intents.forAll(each -> isFor(send(seen, each), each));
            case SENT_ONCE -> once(seen, intents);
            case BYTES_AS_GIVEN -> asGiven(seen, intents);
            case FAILS_ALONE -> alone(seen, intents, foreign);
            default ->
                foreign.destination().channel() != seen.port().channel()
                        && send(seen, foreign).isLeft()
                        && seen.wentOut().isEmpty();
        };
    }

    private static boolean isFor(Either<Refusal, Receipt> receipt, DispatchIntent intent) {
        return receipt.isLeft() || intent.sent(receipt.get()).isRight();
    }

    private static boolean once(Observed seen, Seq<DispatchIntent> intents) {
        var first = intents.map(each -> send(seen, each).toOption());
        int sent = seen.wentOut().size();
        var again = intents.map(each -> send(seen, each).toOption());
        return first.equals(again) && seen.wentOut().size() == sent;
    }

    private static boolean asGiven(Observed seen, Seq<DispatchIntent> intents) {
        Seq<DispatchIntent> taken = intents.filter(each -> send(seen, each).isRight());
        Seq<byte[]> out = seen.wentOut();
        return out.size() == taken.size()
                && taken.zip(out).forAll(pair -> Arrays.equals(pair._1().bytes(), pair._2()));
    }

    private boolean alone(Observed seen, Seq<DispatchIntent> intents, DispatchIntent foreign) {
        Observed other = fresh.get();
        var beside = intents.map(each -> {
            send(seen, foreign);
            return send(seen, each).map(Receipt::sha256).toOption();
        });
        var byThemselves =
                intents.map(each -> send(other, each).map(Receipt::sha256).toOption());
        return beside.equals(byThemselves);
    }

    // A port that throws has refused, and told nothing: what it says may quote a patient.
    private static Either<Refusal, Receipt> send(Observed seen, DispatchIntent intent) {
        try {
            return seen.port().send(intent);
        } catch (RuntimeException thrown) {
            return Either.left(Refusal.of(LetterCode.PORT_FAILED));
        }
    }
}
