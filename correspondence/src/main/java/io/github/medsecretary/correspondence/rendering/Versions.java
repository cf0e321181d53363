package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;

/** What stands below the address: once, or in each of two languages. */
final class Versions {

    private Versions() {}

    static void write(AudienceLetter letter, MainText text, Page page) {
        if (letter.second().isEmpty()) {
            body(letter, text, page);
        } else {
            version(letter, text, page);
            version(letter.second().get(), text, page);
        }
    }

    private static void version(AudienceLetter letter, MainText text, Page page) {
        page.beginVersion(letter.locale());
        body(letter, text, page);
        page.endVersion();
    }

    private static void body(AudienceLetter letter, MainText text, Page page) {
        var layout = new LetterLayout(letter, Subject.of(letter.patient()), page);
        layout.references();
        text.write(letter, layout, page);
        layout.foot();
    }
}
