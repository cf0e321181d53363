package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of a letter that is shown or withheld as a whole. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface Fragment {

    /** Unique in its letter. Never printed. */
    String id();

    /** The heading under which it stands. */
    Heading heading();

    /** What it says. */
    Body body();

    /** The same in the second language of its letter; there if the letter has one. */
    Optional<Body> otherwise();

    /** Who may read it. */
    @Value.Default
    default Labels labels() {
        return Labels.none();
    }

    /** Whom it is about, if not the patient, such as {@code sister}. */
    @Value.Redacted
    Optional<String> subject();

    /** The ids of the fragments that it sums up or rests on: what is sensitive in them is sensitive in it. */
    @Value.Default
    default Seq<String> derivedFrom() {
        return List.empty();
    }

    /** The same, but it says another thing; what it says in another language stays. */
    default Fragment saying(Body other) {
        return builder()
                .id(id())
                .heading(heading())
                .body(other)
                .otherwise(otherwise())
                .labels(labels())
                .subject(subject())
                .derivedFrom(derivedFrom())
                .build();
    }

    /** The same with more labels. */
    default Fragment labelled(Labels more) {
        Labels all = labels().and(more);
        if (all.equals(labels())) {
            return this;
        }
        return builder()
                .id(id())
                .heading(heading())
                .body(body())
                .otherwise(otherwise())
                .labels(all)
                .subject(subject())
                .derivedFrom(derivedFrom())
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableFragment.Builder {
        Builder() {}
    }
}
