package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What is known when a letter is about to be sent, and may not have been when it was signed: that the patient has died,
 * that somebody has opted out of a way, that a letter was withdrawn. Immutable and thread-safe.
 */
public final class Stops {

    private static final Stops NONE = new Stops(false, List.empty(), List.empty(), List.empty());

    /** That somebody wants no letters in some way. */
    private record OptOut(String recipient, Channel channel) {}

    private final boolean deceased;
    private final Seq<OptOut> optOuts;
    private final Seq<String> withdrawn;
    private final Seq<String> reportsHeld;

    private Stops(boolean deceased, Seq<OptOut> optOuts, Seq<String> withdrawn, Seq<String> reportsHeld) {
        this.deceased = deceased;
        this.optOuts = optOuts;
        this.withdrawn = withdrawn;
        this.reportsHeld = reportsHeld;
    }

    /** Nothing stops a letter. */
    public static Stops none() {
        return NONE;
    }

    /**
     * The same, and the patient has died: nothing goes to anybody but those who give care, until the letter is signed
     * again under what then holds.
     */
    public Stops patientDeceased() {
        return new Stops(true, optOuts, withdrawn, reportsHeld);
    }

    /** The same, and a recipient wants no letters in that way. */
    public Stops optedOut(String recipient, Channel channel) {
        return new Stops(deceased, optOuts.append(new OptOut(recipient, channel)), withdrawn, reportsHeld);
    }

    /** The same, and what was signed is not to be sent any more, for it was in error or another stands in its place. */
    public Stops withdrawn(String sha256) {
        return new Stops(deceased, optOuts, withdrawn.append(sha256), reportsHeld);
    }

    /** The same, and a report is not to go to whoever applied for it: the patient's right to see it first stands. */
    public Stops reportHeld(String recipient) {
        return new Stops(deceased, optOuts, withdrawn, reportsHeld.append(recipient));
    }

    /**
     * The recipient, if nothing stops it; {@link LetterCode#WITHDRAWN}, {@link LetterCode#PATIENT_DECEASED},
     * {@link LetterCode#REPORT_HELD} or {@link LetterCode#OPTED_OUT} otherwise.
     */
    Either<Refusal, Recipient> let(String sha256, Recipient recipient, Channel channel) {
        if (withdrawn.contains(sha256)) {
            return Either.left(Refusal.of(LetterCode.WITHDRAWN));
        }
        if (deceased && !recipient.isDirectCare()) {
            return Either.left(Refusal.of(LetterCode.PATIENT_DECEASED));
        }
        if (reportsHeld.contains(recipient.id())) {
            return Either.left(Refusal.of(LetterCode.REPORT_HELD));
        }
        return optOuts.contains(new OptOut(recipient.id(), channel))
                ? Either.left(Refusal.of(LetterCode.OPTED_OUT))
                : Either.right(recipient);
    }

    @Override
    public String toString() {
        return "Stops[" + optOuts.size() + " opted out, " + withdrawn.size() + " withdrawn, " + reportsHeld.size()
                + " held]";
    }
}
