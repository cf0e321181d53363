package io.github.medsecretary.correspondence.standard;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;

/** How firmly a standard wants a heading: PRSB's three words. */
public enum Conformance {
    /** Always there, though it may say that nothing is known. */
    MANDATORY,
    /** There whenever there is something to say. */
    REQUIRED,
    /** As the practice likes. */
    OPTIONAL;

    /** In lower case, such as {@code mandatory}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The conformance of a {@link #code}. */
    public static Optional<Conformance> parse(String code) {
        return List.of(values()).find(each -> each.code().equals(code)).toJavaOptional();
    }
}
