package io.github.medsecretary.correspondence.people;

import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.style.HouseStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody with a name, and what has been said about how to use it. What nobody has said is not guessed: who has no title
 * is addressed by the name in full. Prints masked. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Correspondent {

    /** Somebody of whom no more than a name is known. */
    static Correspondent of(PersonName name) {
        return builder().name(name).build();
    }

    /** A patient, by name and preferred name; whether they are to be addressed is for {@link Addressee#of}. */
    static Correspondent of(Patient patient) {
        return of(patient.name());
    }

    /** A clinician. */
    static Correspondent of(Practitioner practitioner) {
        return builder().name(practitioner.name()).capacity(Capacity.CLINICIAN).build();
    }

    /** The name. */
    PersonName name();

    /** As what they are written to. */
    @Value.Default
    default Capacity capacity() {
        return Capacity.PRIVATE;
    }

    /**
     * The title that stands before the family name after "Dear" where the title itself is not said there, as for The Revd
     * and The Hon, or where the name has none: {@code Ms} for The Revd Ann Field.
     */
    @Value.Redacted
    Optional<String> plainTitle();

    /** How a title is held that several kinds of people have. */
    @Value.Redacted
    Optional<Holding> holding();

    /** What follows "Dear" because the person has asked for it; it goes before every custom and every house's style. */
    @Value.Redacted
    Optional<String> wished();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableCorrespondent.Builder {
        Builder() {}
    }
}
