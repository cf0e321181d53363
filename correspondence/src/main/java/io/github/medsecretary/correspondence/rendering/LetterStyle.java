package io.github.medsecretary.correspondence.rendering;

/** The style sheet of a letter: no web fonts, no scripts, readable without it. */
final class LetterStyle {

    private LetterStyle() {}

    static String css(boolean largePrint) {
        return """
                @page { size: A4; margin: 20mm; }
                body { font-family: Arial, Helvetica, sans-serif; font-size: %s; line-height: %s; color: #000;
                  max-width: 170mm; margin: 0 auto; }
                p { margin: 0; }
                h1 { font-size: 1.25em; margin: 1em 0 0.3em; }
                h2 { font-size: 1.05em; margin: 1.1em 0 0.3em; }
                h3 { font-size: 1em; margin: 0.6em 0 0.2em; }
                ul { margin: 0.2em 0; padding-left: 1.4em; }
                section p + p { margin-top: 0.6em; }
                .letterhead { text-align: right; }
                .organisation { font-weight: bold; }
                .window { width: 85mm; margin: 6mm 0; }
                .about { font-weight: bold; }
                .draft { border: 2px solid #000; padding: 1mm 3mm; text-align: center; font-weight: bold;
                  margin-bottom: 4mm; }
                .notice { margin-top: 1em; font-style: italic; }
                .closing { margin: 1.4em 0 3.5em; }
                .manifest { margin-top: 1em; font-size: 0.85em; }
                .dear { margin-top: 1em; }
                @media print {
                  header { position: relative; height: 74mm; }
                  .letterhead { position: absolute; top: 0; right: 0; width: 80mm; }
                  .draft { position: absolute; top: 0; left: 0; }
                  .window { position: absolute; top: 25mm; left: 0; max-height: 26.7mm; margin: 0; overflow: hidden;
                    line-height: 1.2; font-size: %s; }
                  section, footer { page-break-inside: avoid; }
                  h2, h3 { page-break-after: avoid; }
                }
                """.formatted(largePrint ? "16pt" : "11pt", largePrint ? "1.5" : "1.35", largePrint ? "12pt" : "10.5pt");
    }
}
