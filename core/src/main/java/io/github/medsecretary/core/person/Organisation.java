package io.github.medsecretary.core.person;

import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.style.HouseStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A practice, hospital or other body that sends or gets letters: FHIR's Organization. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Organisation {

    /** The caller's id. */
    String id();

    /** The name on its letterhead. */
    String name();

    /** The service within it that writes, such as {@code Gastroenterology}. */
    Optional<String> service();

    /** Its code in the Organisation Data Service. */
    Optional<OdsCode> odsCode();

    /** Where it is. */
    Optional<PostalAddress> address();

    /** Its telephone number as printed. */
    Optional<String> telephone();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
