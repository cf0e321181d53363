package io.github.medsecretary.core.document;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule may know about a letter beside its text. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface DocumentContext {

    /** A context in which nothing is known and United Kingdom notation applies. */
    static DocumentContext unknown() {
        return builder().build();
    }

    /** The author's specialty in free text, such as {@code gastroenterology}; compared without regard to case. */
    Optional<String> specialty();

    /** The kind of document, such as {@code clinic-letter}. */
    Optional<String> documentKind();

    /** The date of the document, which counts as the present when it is checked. */
    Optional<LocalDate> date();

    /** Whose notation it follows; the United Kingdom's by default. */
    @Value.Default
    default Jurisdiction jurisdiction() {
        return Jurisdiction.GB;
    }

    /** What the record says about the patient. */
    @Value.Default
    @Value.Redacted
    default PatientFacts patient() {
        return PatientFacts.unknown();
    }

    /** Whole names of others whom the text may name, such as its author and readers; words of a name are nothing else. */
    @Value.Default
    @Value.Redacted
    default Seq<String> names() {
        return List.empty();
    }

    /** The letter about the same patient before this one, whose passages may have been copied. */
    @Value.Redacted
    Optional<ClinicalText> previous();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableDocumentContext.Builder {
        Builder() {}
    }
}
