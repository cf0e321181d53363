package io.github.medsecretary.core.document;

import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the record says about the patient of a document, as far as a rule may need it to contradict the text.
 *
 * <p>The values are as the record holds them, unchecked: a wrong number is for a rule to find. Prints none of them.
 * Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface PatientFacts {

    /** A patient of whom nothing is known. */
    static PatientFacts unknown() {
        return builder().build();
    }

    /** What the record of a patient says. */
    static PatientFacts of(Patient patient) {
        return builder()
                .name(patient.name().formal())
                .sex(patient.gender())
                .birthDate(patient.birthDate())
                .nhsNumber(recorded(patient, Identifier.NHS_NUMBER))
                .allergies(patient.allergies())
                .build();
    }

    private static Optional<String> recorded(Patient patient, String system) {
        return patient.identifiers()
                .find(each -> each.system().equals(system))
                .map(Identifier::value)
                .toJavaOptional();
    }

    /** The whole name, with title. */
    @Value.Redacted
    Optional<String> name();

    /** The sex for administrative purposes. */
    @Value.Redacted
    Optional<AdministrativeGender> sex();

    /** The date of birth. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** The NHS number as the record has it. */
    @Value.Redacted
    Optional<String> nhsNumber();

    /** Recorded allergies: names of substances or of their classes. */
    @Value.Default
    @Value.Redacted
    default Seq<String> allergies() {
        return List.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePatientFacts.Builder {
        Builder() {}
    }
}
