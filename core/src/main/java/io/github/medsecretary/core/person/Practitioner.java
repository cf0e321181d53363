package io.github.medsecretary.core.person;

import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.style.HouseStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who looks after patients and signs letters: FHIR's Practitioner with the role that a letter shows. Immutable
 * and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface Practitioner {

    /** The caller's id. */
    String id();

    /** The name. */
    PersonName name();

    /** The role as it stands beneath the signature, such as {@code Consultant gastroenterologist}. */
    Optional<String> role();

    /** The entry in a professional register. */
    Optional<Registration> registration();

    /** The specialty in free text, for those who check the letters. */
    Optional<String> specialty();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePractitioner.Builder {
        Builder() {}
    }
}
