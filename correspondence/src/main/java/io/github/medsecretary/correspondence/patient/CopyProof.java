package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * That every action, every allergy (or that there is none) and every medicine with a change of the clinician's copy is
 * in the patient's copy, or why it is not. It is computed by fragment and entry: an entry is told if just what the
 * {@link PatientCopy} has made of it stands in the same fragment of the letter that is sent, as often as it is due
 * there. It never guesses from words: what somebody has since changed by hand counts as missing until it is read again.
 * Holds ids, rules and laws. Immutable and thread-safe.
 *
 * @param told what is in both
 * @param explained what is not in the patient's copy, and why
 * @param missing what is not in the patient's copy, and nobody knows why
 */
public record CopyProof(Seq<Item> told, Seq<Explained> explained, Seq<Missing> missing) {

    /**
     * Something that is not in the patient's copy.
     *
     * @param item what
     * @param reason why
     */
    public record Explained(Item item, Reason reason) {}

    /**
     * Something that should be in the patient's copy.
     *
     * @param item what
     * @param what what lacks
     */
    public record Missing(Item item, Lack what) {}

    /** What lacks. */
    public enum Lack {
        /** The whole fragment. */
        FRAGMENT,
        /** The entry, as the copy was made. */
        ENTRY
    }

    /**
     * What of the clinician's copy the patient is told.
     *
     * @param clinician what the clinician gets of the letter
     * @param copy what was made of the letter for the patient
     * @param sent the letter that the patient's copy is selected from; {@link PatientCopy#content} as a rule
     * @param patient what the patient gets of it
     */
    public static CopyProof of(Disclosure clinician, PatientCopy copy, LetterContent sent, Disclosure patient) {
        return new Comparison(copy, sent, patient)
                .of(copy.original()
                        .fragments()
                        .filter(each -> clinician.included().contains(each.id())));
    }

    /**
     * What of the whole letter the patient is told: as against a clinician who gets all of it.
     *
     * @param copy what was made of the letter for the patient; what is sent is its {@link PatientCopy#content}
     * @param patient what the patient gets of that
     */
    public static CopyProof ofAll(PatientCopy copy, Disclosure patient) {
        return new Comparison(copy, copy.content(), patient).of(copy.original().fragments());
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** One comparison. */
    private static final class Comparison {

        private final PatientCopy copy;
        private final Disclosure patient;
        private final Map<String, Fragment> due;
        private final Map<String, Fragment> shown;

        Comparison(PatientCopy copy, LetterContent sent, Disclosure patient) {
            this.copy = copy;
            this.patient = patient;
            this.due = copy.fragments().toMap(Fragment::id, each -> each);
            this.shown = sent.fragments()
                    .filter(each -> patient.included().contains(each.id()))
                    .toMap(Fragment::id, each -> each);
        }

        CopyProof of(Seq<Fragment> fragments) {
            List<Item> told = List.empty();
            List<Explained> explained = List.empty();
            List<Missing> missing = List.empty();
            for (Fragment fragment : fragments) {
                Seq<Object> left = shown.get(fragment.id())
                        .map(each -> Entries.all(each.body()))
                        .getOrElse(List.empty());
                for (Item item : Items.of(fragment)) {
                    Option<Reason> reason = reason(item);
                    Option<Object> wanted =
                            due.get(item.fragment()).flatMap(each -> Entries.at(each.body(), copy.place(item)));
                    if (reason.isDefined()) {
                        explained = explained.append(new Explained(item, reason.get()));
                    } else if (wanted.exists(left::contains)) {
                        told = told.append(item);
                        left = left.remove(wanted.get());
                    } else {
                        missing = missing.append(new Missing(item, lack(item)));
                    }
                }
            }
            return new CopyProof(told, explained, missing);
        }

        private Lack lack(Item item) {
            return shown.containsKey(item.fragment()) ? Lack.ENTRY : Lack.FRAGMENT;
        }

        private Option<Reason> reason(Item item) {
            return withheld(copy.disclosure(), item)
                    .orElse(() -> copy.reason(item))
                    .orElse(() -> withheld(patient, item));
        }

        private static Option<Reason> withheld(Disclosure disclosure, Item item) {
            Option<Reason> none = Option.ofOptional(disclosure.hold()).map(hold -> new Reason.NoLetter(hold.basis()));
            return none.orElse(() -> disclosure
                    .withheld()
                    .find(each -> each.fragment().equals(item.fragment()))
                    .map(each -> new Reason.Withheld(each.rule(), each.basis())));
        }
    }
}
