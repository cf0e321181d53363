package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import org.immutables.value.Value;

/** One sense of a short form. */
@Value.Immutable
@HouseStyle
public non-sealed interface Abbreviation extends Entry {

    /** What may be said of a short form. */
    enum Flag {
        /** Never expanded without asking. */
        UNSAFE,
        /** On a list of error-prone abbreviations. */
        ERROR_PRONE,
        /** Only in exactly this case. */
        CASE_EXACT,
        /** A Latin dosing form. */
        LATIN,
        /** A unit. */
        UNIT,
        /** Takes a plural s, as in DVTs. */
        PLURAL_S_OK,
        /** Not meant of a grown man, such as what belongs to pregnancy. */
        FEMALE,
        /** Not meant of a woman, such as what belongs to the prostate. */
        MALE,
        /** Not meant of a grown man, nor of anybody grown up whose sex is not known; a mother's letters speak of her child. */
        CHILD,
        /** How Americans say what another sense says: meant in letters in American English, and not in British ones. */
        AMERICAN;

        String printed() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** As it is written, such as {@code COPD}. */
    String shortForm();

    /** British spelling, singular, lower case but for names. */
    String longForm();

    /** How common this sense is beside the other senses, from 1 to 1,000. */
    int prior();

    /** The same scale, for specialties where it differs; in lower case. */
    @Value.Default
    default Map<String, Integer> specialties() {
        return TreeMap.empty();
    }

    /** What else is said of it, in the order of {@link Flag}. */
    @Value.Default
    default Seq<Flag> flags() {
        return List.empty();
    }

    /** What speaks for this sense. */
    @Value.Default
    default Seq<Cue> cuesFor() {
        return List.empty();
    }

    /** What speaks against it. */
    @Value.Default
    default Seq<Cue> cuesAgainst() {
        return List.empty();
    }

    /** Whether a flag is set. */
    default boolean is(Flag flag) {
        return flags().contains(flag);
    }

    @Override
    @Value.Derived
    default String type() {
        return "abbreviation";
    }

    @Override
    @Value.Derived
    default String surface() {
        return shortForm();
    }

    @Override
    default String key() {
        return shortForm() + '\t' + longForm();
    }

    @Override
    default Seq<String> cells() {
        return List.of(
                Cells.escaped(shortForm()),
                Cells.escaped(longForm()),
                Integer.toString(prior()),
                Cells.joined(specialties().map(each -> each._1() + ":" + each._2())),
                Cells.joined(flags().map(Flag::printed)),
                Cells.joined(cuesFor().map(Cue::printed)),
                Cells.joined(cuesAgainst().map(Cue::printed)),
                Cells.escaped(source()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableAbbreviation.Builder {
        Builder() {}
    }
}
