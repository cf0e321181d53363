package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.selection.Manner;
import io.github.medsecretary.correspondence.selection.Signature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Who may sign a practice's letters: the author; who has the author's mandate; and, where the practice asks for two
 * signatures, one of the second signatories beside them. Immutable and thread-safe.
 */
public final class SigningRules {

    private static final SigningRules AUTHOR_ALONE = new SigningRules(List.empty(), List.empty());

    private final Seq<Mandate> mandates;
    private final Seq<String> second;

    private SigningRules(Seq<Mandate> mandates, Seq<String> second) {
        this.mandates = mandates;
        this.second = second;
    }

    /** The author signs, and nobody else. */
    public static SigningRules authorAlone() {
        return AUTHOR_ALONE;
    }

    /** The same, and the holders of these mandates may sign too. */
    public SigningRules allowing(Iterable<Mandate> more) {
        return new SigningRules(mandates.appendAll(more), second);
    }

    /** The same, and every letter needs a second signature, by one of these, who isn't the first. */
    public SigningRules countersignedBy(Iterable<String> ids) {
        return new SigningRules(mandates, List.ofAll(ids));
    }

    /**
     * The signature that these acts make, or why they make none: {@link LetterCode#SIGNATURE_MISSING},
     * {@link LetterCode#SIGNATURE_STALE}, {@link LetterCode#NOT_THE_AUTHOR}, {@link LetterCode#NO_MANDATE},
     * {@link LetterCode#SECOND_SIGNATURE_MISSING}, {@link LetterCode#SAME_SIGNATORY} or
     * {@link LetterCode#NOT_A_SECOND_SIGNATORY}.
     *
     * @param author who answers for the letter
     * @param acts who signed, the one who signs as or for the author first
     * @param sha256 what there is to sign
     */
    public Either<Refusal, Signature> judge(Practitioner author, Seq<SigningAct> acts, String sha256) {
        return against(author, acts, sha256)
                .map(code -> Either.<Refusal, Signature>left(Refusal.of(code)))
                .orElseGet(() -> Either.right(signature(acts)));
    }

    private Optional<LetterCode> against(Practitioner author, Seq<SigningAct> acts, String sha256) {
        if (acts.isEmpty()) {
            return Optional.of(LetterCode.SIGNATURE_MISSING);
        }
        if (acts.exists(each -> !each.sha256().equals(sha256))) {
            return Optional.of(LetterCode.SIGNATURE_STALE);
        }
        return againstFirst(author.id(), acts.head()).or(() -> againstOthers(acts.head(), acts.tail()));
    }

    private Optional<LetterCode> againstFirst(String author, SigningAct act) {
        if (act.manner() == Manner.READ) {
            return act.by().id().equals(author) ? Optional.empty() : Optional.of(LetterCode.NOT_THE_AUTHOR);
        }
        return mandates.exists(each -> each.covers(author, act))
                ? Optional.empty()
                : Optional.of(LetterCode.NO_MANDATE);
    }

    private Optional<LetterCode> againstOthers(SigningAct first, Seq<SigningAct> others) {
        Seq<String> ids = others.map(each -> each.by().id()).prepend(first.by().id());
        if (ids.distinct().size() < ids.size()) {
            return Optional.of(LetterCode.SAME_SIGNATORY);
        }
        if (others.isEmpty() && !second.isEmpty()) {
            return Optional.of(LetterCode.SECOND_SIGNATURE_MISSING);
        }
        // Whoever signs beside the author has read it: one who hasn't adds nothing.
        return others.forAll(each -> each.manner() == Manner.READ
                        && second.contains(each.by().id()))
                ? Optional.empty()
                : Optional.of(LetterCode.NOT_A_SECOND_SIGNATORY);
    }

    private static Signature signature(Seq<SigningAct> acts) {
        SigningAct first = acts.head();
        Seq<String> notes = note(first)
                .appendAll(acts.tail()
                        .map(each -> "Also signed by " + each.by().name().withSuffixes()));
        return new Signature(first.by().id(), acts.last().at(), first.manner(), notes);
    }

    private static List<String> note(SigningAct act) {
        String name = act.by().name().withSuffixes();
        return switch (act.manner()) {
            case READ -> List.empty();
            case DELEGATED -> List.of("Signed on the author's behalf by " + name);
            case PER_PROCURATIONEM -> List.of("p.p. " + name);
            case NOT_READ -> List.of("Dictated but not read; sent by " + name);
        };
    }

    @Override
    public String toString() {
        return "SigningRules[" + mandates.size() + " mandates, " + second.size() + " second signatories]";
    }
}
