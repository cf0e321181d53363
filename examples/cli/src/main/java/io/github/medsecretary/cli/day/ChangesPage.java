package io.github.medsecretary.cli.day;

import io.vavr.collection.Seq;

/** A page of what answers have changed, letter by letter and reader by reader, for whoever signs to look at. */
final class ChangesPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
            <head>
            <meta charset="UTF-8"/>
            <title>What the answers change</title>
            <style>
            body { font-family: Arial, Helvetica, sans-serif; max-width: 60em; margin: 1.5em auto; line-height: 1.45; }
            section { border-top: 2px solid #333; margin-top: 1.5em; }
            h2 { font-size: 1.05em; margin-bottom: 0.2em; }
            h3 { font-size: 1em; font-weight: normal; color: #444; margin: 0.6em 0 0; }
            p { margin: 0.2em 0; }
            .letter { font-size: 1.3em; font-weight: bold; margin: 0.6em 0 0; }
            del { background: #fdd; color: #700; }
            ins { background: #dfd; color: #050; }
            </style>
            </head>
            <body>
            <h1>What the answers change</h1>
            <p>What is struck out goes, what is underlined comes. A letter is signed as it stands after the answers; what
            was signed before them holds no more.</p>
            """;

    private ChangesPage() {}

    static String of(Seq<Handled> letters) {
        return HEAD + letters.map(ChangesPage::letter).mkString() + "</body>\n</html>\n";
    }

    // A letter's name is a file's: of its characters those stay that no markup is made of.
    private static String letter(Handled letter) {
        return "<section>\n<p class=\"letter\">"
                + letter.letter().name().replaceAll("[<>&\"\\p{Cntrl}]", "?") + ": " + letter.words()
                + "</p>\n" + letter.changed().html() + "</section>\n";
    }
}
