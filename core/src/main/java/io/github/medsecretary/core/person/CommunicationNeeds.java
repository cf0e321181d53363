package io.github.medsecretary.core.person;

import io.github.medsecretary.core.style.HouseStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody needs to understand and be understood, as the Accessible Information Standard (DCB1605, England) has
 * it recorded. Prints masked, for needs tell of disabilities. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface CommunicationNeeds {

    /** Nothing special, in British English. */
    static CommunicationNeeds usual() {
        return builder().build();
    }

    /** The form of letters. */
    @Value.Default
    @Value.Redacted
    default LetterFormat format() {
        return LetterFormat.STANDARD;
    }

    /** The language of letters, a BCP 47 tag; British English by default. */
    @Value.Default
    @Value.Redacted
    default Locale language() {
        return Locale.UK;
    }

    /** The language that is interpreted at visits, a BCP 47 tag; {@code bfi} is British Sign Language. */
    @Value.Redacted
    Optional<Locale> interpreter();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableCommunicationNeeds.Builder {
        Builder() {}
    }
}
