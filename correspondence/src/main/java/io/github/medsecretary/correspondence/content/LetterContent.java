package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Correspondent;
import io.github.medsecretary.correspondence.people.FormOfAddress;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Everything that a letter could say, to whomever. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface LetterContent {

    /** Our reference, printed on the letter. It must not be made from what the letter says. */
    String reference();

    /** What sort of letter it is. */
    @Value.Default
    default LetterKind kind() {
        return LetterKind.CLINIC;
    }

    /** The language of the letter; British English by default. */
    @Value.Default
    default Locale locale() {
        return Locale.UK;
    }

    /** In which language the words around its content are; British English by default. */
    @Value.Default
    default Language language() {
        return Language.english();
    }

    /** The language in which all of it is said once more, after the first; none by default. */
    Optional<Language> second();

    /** When what was done. */
    LetterDates dates();

    /** Who writes: the letterhead. */
    Organisation organisation();

    /** About whom. */
    Patient patient();

    /** Who answers for it. */
    Practitioner author();

    /** What it says; ids are unique. */
    Seq<Fragment> fragments();

    /** What else decides who may read it. */
    @Value.Default
    default Circumstances circumstances() {
        return Circumstances.usual();
    }

    /** What it is written on, and what goes with it. */
    @Value.Default
    default Stationery stationery() {
        return Stationery.usual();
    }

    /** Refuses two fragments with one id, and a fragment that is derived from one that is not there. */
    @Value.Check
    default void check() {
        if (!fragments().map(Fragment::id).containsAll(fragments().flatMap(Fragment::derivedFrom))) {
            throw new IllegalStateException("a fragment is derived from one that is not there");
        }
        if (fragments().map(Fragment::id).distinct().size() != fragments().size()) {
            throw new IllegalStateException("two fragments have the same id");
        }
        if (fragments().exists(each -> each.otherwise().isPresent() != second().isPresent())) {
            throw new IllegalStateException("a letter in two languages has every fragment in both");
        }
    }

    /**
     * How a recipient is addressed, in the style of the stationery; empty where nothing but the words of a name is known,
     * or not even those.
     */
    default Optional<FormOfAddress> formOfAddress(Recipient recipient) {
        return recipient.audience() == Audience.PATIENT
                ? Optional.of(formOfPatient())
                : recipient
                        .addressee()
                        .map(each -> FormOfAddress.of(each, stationery().addressing()));
    }

    /** How the patient is addressed, in the style of the stationery. */
    @Value.Lazy
    default FormOfAddress formOfPatient() {
        return FormOfAddress.of(
                Addressee.person(Correspondent.of(patient())), stationery().addressing());
    }

    /** The titles that its languages lack for it, such as {@code cy: heading.history}; none if it can be printed. */
    default Seq<String> titlesLacking() {
        return TitlesNeeded.lackingIn(this);
    }

    /** The same letter with other fragments. */
    default LetterContent saying(Iterable<? extends Fragment> others) {
        return LetterCopy.of(this, List.ofAll(others), circumstances(), stationery());
    }

    /** The same letter in other circumstances. */
    default LetterContent in(Circumstances others) {
        return LetterCopy.of(this, fragments(), others, stationery());
    }

    /** The same letter on other stationery. */
    default LetterContent on(Stationery other) {
        return LetterCopy.of(this, fragments(), circumstances(), other);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableLetterContent.Builder {
        Builder() {}
    }
}
