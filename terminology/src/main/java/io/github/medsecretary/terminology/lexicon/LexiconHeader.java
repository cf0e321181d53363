package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.style.HouseStyle;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/** Who made a lexicon, from what, and on which terms. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
public interface LexiconHeader {

    /** What it is called. */
    String name();

    /** Its version, in the maker's own scheme. */
    String version();

    /** The licence of its content, such as an SPDX identifier. */
    String licence();

    /** The country whose usage it describes. */
    Jurisdiction jurisdiction();

    /** The language of its long forms, a BCP 47 tag. */
    String language();

    /** Where its facts come from; at least one. */
    Seq<String> sources();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableLexiconHeader.Builder {
        Builder() {}
    }
}
