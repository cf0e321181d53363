package io.github.medsecretary.core.person;

import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody whom the practice looks after: FHIR's Patient. Prints masked. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Patient {

    /** The caller's id. */
    @Value.Redacted
    String id();

    /** The name. */
    PersonName name();

    /** The date of birth, where it is known. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** The gender for administrative purposes. */
    @Value.Default
    @Value.Redacted
    default AdministrativeGender gender() {
        return AdministrativeGender.UNKNOWN;
    }

    /** How the person is spoken of, where they have said so. */
    @Value.Redacted
    Optional<Pronouns> pronouns();

    /** Numbers by which health services know the person, each system at most once. */
    @Value.Default
    default Seq<Identifier> identifiers() {
        return List.empty();
    }

    /** Where post goes. */
    Optional<PostalAddress> address();

    /** Other ways to reach the person, the preferred first. */
    @Value.Default
    default Seq<ContactPoint> contacts() {
        return List.empty();
    }

    /** What the person needs to understand and be understood. */
    @Value.Default
    default CommunicationNeeds communication() {
        return CommunicationNeeds.usual();
    }

    /** Whether the person has died. */
    @Value.Default
    @Value.Redacted
    default boolean deceased() {
        return false;
    }

    /** The caller's id of the general practitioner or practice. */
    Optional<String> generalPractitioner();

    /** Recorded allergies: names of substances or of their classes. */
    @Value.Default
    @Value.Redacted
    default Seq<String> allergies() {
        return List.empty();
    }

    /** Refuses two numbers of one system: nobody could say which is the person's. */
    @Value.Check
    default void check() {
        if (identifiers().map(Identifier::system).distinct().size()
                < identifiers().size()) {
            throw new IllegalStateException("a patient has two identifiers of one system");
        }
    }

    /** The NHS number, if one is recorded. */
    default Optional<NhsNumber> nhsNumber() {
        return identifiers()
                .find(each -> each.system().equals(Identifier.NHS_NUMBER))
                .flatMap(each -> NhsNumber.parse(each.value()).toOption())
                .toJavaOptional();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePatient.Builder {
        Builder() {}
    }
}
