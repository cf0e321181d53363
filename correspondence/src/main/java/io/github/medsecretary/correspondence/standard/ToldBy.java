package io.github.medsecretary.correspondence.standard;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;

/** Which part of a letter tells what a heading asks for. */
public enum ToldBy {
    /** A section of that heading. */
    SECTION,
    /** Who the patient is, or a section. */
    PATIENT,
    /** The practice of the patient's record, a copy to it, or a section. */
    PRACTICE,
    /** Who signs, or a section. */
    AUTHOR,
    /** Who gets it, or a section. */
    RECIPIENTS,
    /** The date of the visit, or a section. */
    DATES;

    /** In lower case, such as {@code section}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a {@link #code}. */
    public static Optional<ToldBy> parse(String code) {
        return List.of(values()).find(each -> each.code().equals(code)).toJavaOptional();
    }
}
