package io.github.medsecretary.correspondence.language;

import io.github.medsecretary.core.problem.Code;

/** What can be wrong with a language, or with its texts. */
public enum LanguageCode implements Code {
    /** Nobody has reviewed the texts of a language, and the caller has not asked for them unreviewed. */
    UNREVIEWED_LANGUAGE(
            "Nobody has reviewed the texts of a language, and the caller has not asked for them unreviewed."),
    /** There are no texts in a language. */
    NO_TEXTS("There are no texts in a language."),
    /** A line of a language's texts is neither a section nor a key and a text. */
    MALFORMED_LINE("A line of a language's texts is neither a section nor a key and a text."),
    /** A key or section is not known, or stands twice. */
    UNKNOWN_KEY("A key or section is not known, or stands twice."),
    /** A text that a letter needs is not there. */
    TEXT_MISSING("A text that a letter needs is not there."),
    /** A text is no pattern, or a value of the head or the calendar has another shape. */
    MALFORMED_TEXT("A text is no pattern, or a value of the head or the calendar has another shape."),
    /** A text has other values than the English one, or has one more or less often. */
    OTHER_VALUES("A text has other values than the English one, or has one more or less often."),
    /** A reader needs another language than those that a letter is in. */
    NEEDS_LANGUAGE("A reader needs another language than those that a letter is in.");

    private final String sentence;

    LanguageCode(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
