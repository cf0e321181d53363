package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.immutables.value.Value;

/** One member of a set of words that are mistaken for each other. */
@Value.Immutable
@HouseStyle
public non-sealed interface Confusable extends Entry {

    /** How the members of a set are mistaken for each other. */
    enum Kind {
        /** They sound or look the same to a typist. */
        HOMONYM,
        /** Medicines that look alike or sound alike. */
        LASA,
        /** They mean the opposite: never put right without asking. */
        ANTONYM,
        /** A recogniser hears one for the other. */
        HEARD;

        String printed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The set's name. */
    String set();

    /** The word or phrase. */
    String member();

    /** How it is mistaken. */
    Kind kind();

    /** What speaks for this word. */
    @Value.Default
    default Seq<Cue> cuesFor() {
        return List.empty();
    }

    /** What speaks against it. */
    @Value.Default
    default Seq<Cue> cuesAgainst() {
        return List.empty();
    }

    @Override
    @Value.Derived
    default String type() {
        return "confusable";
    }

    @Override
    @Value.Derived
    default String surface() {
        return member();
    }

    @Override
    default String key() {
        return set() + '\t' + member();
    }

    @Override
    default Seq<String> cells() {
        return List.of(
                Cells.escaped(set()),
                Cells.escaped(member()),
                kind().printed(),
                Cells.joined(cuesFor().map(Cue::printed)),
                Cells.joined(cuesAgainst().map(Cue::printed)),
                Cells.escaped(source()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableConfusable.Builder {
        Builder() {}
    }
}
