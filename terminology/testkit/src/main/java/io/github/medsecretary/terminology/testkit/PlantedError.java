package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import org.immutables.value.Value;

/** A note with one error and its twin, which is the same note with the same facts rightly told. Immutable. */
@Value.Immutable
@HouseStyle
public interface PlantedError {

    /** What kind of error it is. */
    ErrorKind kind();

    /** The note with the error. */
    ClinicalText text();

    /** Where the error stands. */
    Span place();

    /** The note without it. */
    ClinicalText twin();

    /** Where the right words stand in the twin. */
    Span twinPlace();

    /** What is known about both. */
    DocumentContext context();

    /** Whether a fact of the note itself was changed; otherwise sentences were written in, of which one is wrong. */
    boolean isChange();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutablePlantedError.Builder {
        Builder() {}
    }
}
