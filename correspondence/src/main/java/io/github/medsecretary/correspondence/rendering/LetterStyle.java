package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Phrase;
import io.github.medsecretary.correspondence.selection.AudienceLetter;

/** The style sheet of a letter: no web fonts, no scripts, readable without it. */
final class LetterStyle {

    static final LetterStyle USUAL = new LetterStyle("11pt", "1.35", 10.5, 9);

    /** At least 16 point in all but the address, which must show through the window. */
    static final LetterStyle LARGE_PRINT = new LetterStyle("16pt", "1.5", 12, 16);

    private static final String PAGE = "\ue000";
    private static final String PAGES = "\ue001";

    private final String beforePage;
    private final String afterPage;

    /** The sheet up to the words of the running head, in letters in English alone: all but those of few are. */
    private final String english;

    private final double window;
    private final int margin;

    private LetterStyle(String size, String leading, double window, int margin) {
        this.window = window;
        this.margin = margin;
        this.beforePage = "@page { size: A4; margin: 20mm;\n  @bottom-right { content:";
        this.afterPage = """
                ; %4$s } }
                @page :first { @top-left { content: none } }
                html { background: #fff; }
                body { font-family: Arial, Helvetica, sans-serif; font-size: %1$s; line-height: %2$s; color: #000;
                  max-width: 170mm; margin: 0 auto; padding: 1em; word-wrap: break-word; }
                p { margin: 0; orphans: 3; widows: 3; }
                h1 { font-size: 1.25em; margin: 1em 0 0.3em; }
                h2 { font-size: 1.05em; margin: 1.1em 0 0.3em; }
                h3, h4 { font-size: 1em; margin: 0.6em 0 0.2em; }
                ul { margin: 0.2em 0; padding: 0 1.4em; }
                section p + p { margin-top: 0.6em; }
                .letterhead { text-align: right; line-height: 1.25; }
                [dir="rtl"] body { text-align: right; }
                [dir="rtl"] p, [dir="rtl"] li { unicode-bidi: plaintext; }
                [dir="rtl"] .letterhead { text-align: left; }
                .organisation, .about { font-weight: bold; }
                .window { max-width: 85mm; margin: 6mm 0; line-height: %3$s; }
                .whole { white-space: nowrap; }
                .draft { border: 2px solid #000; padding: 1mm 3mm; text-align: center; font-weight: bold;
                  margin-bottom: 4mm; }
                .notice { margin-top: 1em; }
                .closing { margin: 1.4em 0 3.5em; }
                footer, .signoff { page-break-before: avoid; }
                .signoff { page-break-inside: avoid; }
                .manifest { margin-top: 1em; }
                .dear { margin-top: 1em; }
                .version + .version { margin-top: 2em; border-top: 1px solid #000; padding-top: 1em; }
                @media print {
                  body { padding: 0; max-width: none; }
                  header { position: relative; height: 74mm; }
                  .letterhead { float: right; width: 80mm; }
                  main { clear: both; }
                  .draft { position: absolute; top: 0; left: 0; }
                  .window { position: absolute; top: 25mm; left: 0; width: 85mm; height: 26.7mm; margin: 0; }
                  h1, h2, h3, h4 { page-break-after: avoid; }
                  li { page-break-inside: avoid; }
                  .version + .version { page-break-before: always; margin: 0; border: 0; padding: 0; }
                }
                """.formatted(
                                size,
                                leading,
                                Double.toString(WindowFit.LINE),
                                "font: " + margin + "pt Arial, Helvetica, sans-serif;")
                + "@page { @top-left { font: " + margin + "pt/" + RunningHead.LINE
                + " Arial, Helvetica, sans-serif; content: ";
        this.english = sheet(Language.english().say(Phrase.PAGE, PAGE, PAGES));
    }

    static LetterStyle of(AudienceLetter letter) {
        return letter.format() == LetterFormat.LARGE_PRINT ? LARGE_PRINT : USUAL;
    }

    /** The size of the letters in the window. */
    String windowPoints(AudienceLetter letter) {
        return Double.toString(WindowFit.points(letter, window));
    }

    /** Writes the sheet, with what stands at the head of each page but the first: about whom, and which letter. */
    void write(AudienceLetter letter, Subject subject, StringBuilder css) {
        boolean isEnglish = letter.second().isEmpty() && letter.language().isEnglish();
        css.append(isEnglish ? english : sheet(RunningHead.both(letter, Phrase.PAGE, PAGE, PAGES)));
        RunningHead head = RunningHead.of(letter, subject);
        Escaping.appendToStyle(head.words(), css);
        css.append("; } }\n");
        css.append(head.room(margin));
    }

    private String sheet(String pageOfPages) {
        var css = new StringBuilder(beforePage);
        pageOfPages(pageOfPages, css);
        return css.append(afterPage).toString();
    }

    private static void pageOfPages(String words, StringBuilder css) {
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            boolean counted = at < words.length() && (words.startsWith(PAGE, at) || words.startsWith(PAGES, at));
            if (at > from && (counted || at == words.length())) {
                Escaping.appendToStyle(words.substring(from, at), css.append(' '));
            }
            if (counted) {
                css.append(words.startsWith(PAGE, at) ? " counter(page)" : " counter(pages)");
            }
            from = counted ? at + 1 : from;
        }
    }
}
