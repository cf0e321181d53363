package io.github.medsecretary.correspondence.policy;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;

/** How something is withheld. */
public enum Mode {
    /** It isn't there, and nothing tells. */
    SILENT,
    /** It isn't there; the notice for such readers stands in every letter to them, whether or not this rule withholds. */
    NOTICE,
    /** The whole letter isn't made: one of the two named exceptions to "nothing tells". */
    LETTER;

    /** In lower case, such as {@code silent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of a {@link #code}. */
    public static Optional<Mode> parse(String code) {
        return List.of(values()).find(each -> each.code().equals(code)).toJavaOptional();
    }
}
