package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.correspondence.people.Addressee;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody to whom a letter goes. Prints masked. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Recipient {

    /** The caller's id, unique among a letter's recipients. */
    String id();

    /** In which role. */
    Audience audience();

    /** The name on the envelope; the patient's own for the patient. */
    @Value.Redacted
    Optional<String> name();

    /**
     * As whom they are addressed, where more is known than the words of a name: it goes before {@link #name}. The patient
     * is addressed by the name on record.
     */
    @Value.Redacted
    Optional<Addressee> addressee();

    /** Where it is sent; the patient's own for the patient. */
    Optional<PostalAddress> address();

    /** What for. */
    PurposeOfUse purpose();

    /** Whether the patient has consented to this disclosure. */
    @Value.Default
    default boolean consent() {
        return false;
    }

    /** Whether the patient has objected to this disclosure. */
    @Value.Default
    default boolean dissent() {
        return false;
    }

    /** Whether the patient has seen what is sent, or has waived that: it matters for reports to insurers and employers. */
    @Value.Default
    default boolean seen() {
        return false;
    }

    /** What entitles them beside care and consent, if anything does. */
    Optional<Authority> authority();

    /** Who may know that they get a copy; what their name tells is added. */
    @Value.Default
    default Labels labels() {
        return Labels.none();
    }

    /** In which form; as usual by default. */
    @Value.Default
    @Value.Redacted
    default LetterFormat format() {
        return LetterFormat.STANDARD;
    }

    /** Whether the letter serves the patient's care by somebody who gives it. */
    default boolean isDirectCare() {
        return audience().isDirectCare() && purpose().isDirectCare();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}
    }
}
