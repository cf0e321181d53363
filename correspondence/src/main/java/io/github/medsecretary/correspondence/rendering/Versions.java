package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;

/** What stands below the address: once, or in each of two languages. */
final class Versions {

    private Versions() {}

    static void write(AudienceLetter letter, Subject subject, MainText text, Page page) {
        if (letter.second().isEmpty()) {
            body(letter, subject, text, page);
        } else {
            version(letter, subject, text, page);
            version(letter.second().get(), subject, text, page);
        }
    }

    private static void version(AudienceLetter letter, Subject subject, MainText text, Page page) {
        page.beginVersion(letter.locale());
        body(letter, subject, text, page);
        page.endVersion();
    }

    private static void body(AudienceLetter letter, Subject subject, MainText text, Page page) {
        var layout = new LetterLayout(letter, subject, page);
        layout.references();
        text.write(letter, layout, page);
        layout.foot();
    }
}
