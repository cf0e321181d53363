package io.github.medsecretary.scheduling.replanning.wording;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Something that a plan says, without a language.
 *
 * @param code the key of its pattern in a bundle: that of a {@link ReasonCode}, or a vendor's own
 * @param arguments what it speaks of, in the order of the pattern's numbers
 * @param otherwise what is said where no bundle has the key, as it stands
 */
public record Reason(String code, Seq<Argument> arguments, Optional<String> otherwise) {

    /**
     * A reason of the library.
     *
     * @throws IllegalArgumentException if the arguments are not those that the code takes
     */
    public static Reason of(ReasonCode code, Argument... arguments) {
        Seq<Argument> all = List.of(arguments);
        if (!code.takes(all)) {
            throw new IllegalArgumentException(code + " takes other arguments");
        }
        return new Reason(code.key(), all, Optional.empty());
    }

    /**
     * A vendor's own sentence.
     *
     * @param code the key by which bundles may translate it, such as {@code acme.parking}
     * @param sentence what is said where they don't
     */
    public static Reason said(String code, String sentence) {
        return new Reason(code, List.empty(), Optional.of(sentence));
    }

    /** A vendor's own sentence, which is its own key. */
    public static Reason said(String sentence) {
        return said(sentence, sentence);
    }

    /** Whether it is one of the library's. */
    public boolean is(ReasonCode which) {
        return code.equals(which.key());
    }

    /** Itself as a part of another reason. */
    public Argument inner() {
        return new Argument.Inner(this);
    }
}
