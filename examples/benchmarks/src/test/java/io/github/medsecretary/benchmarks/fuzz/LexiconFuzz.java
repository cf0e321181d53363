package io.github.medsecretary.benchmarks.fuzz;

import io.github.medsecretary.terminology.lexicon.Lexicon;

/** Lexicons of any text: what is read is printed as it was, and good rows are found. */
public final class LexiconFuzz {

    private static final String HEADER = """
            #medsecretary-lexicon\t1
            #name\tx
            #version\t1
            #licence\tCC0-1.0
            #jurisdiction\tGB
            #language\ten-GB
            #source\tus
            """;

    private static final String[] PIECES = {
        "\t",
        "\t",
        "\t",
        "\n",
        "\n",
        "|",
        "|",
        "\\",
        "\\t",
        "\\|",
        ":",
        "-",
        "#",
        "##",
        " ",
        "\r\n",
        "\r",
        "abbreviation\t",
        "confusable\t",
        "error-prone\t",
        "drug\t",
        "variant\t",
        "plain-language\t",
        "heading\t",
        "-abbreviation\t",
        "-drug\t",
        "#name\tx",
        "#licence\tCC0-1.0",
        "medication",
        "lab",
        "block",
        "fix",
        "GB",
        "900",
        "1000",
        "unsafe",
        "error-prone",
        "homonym",
        "COPD",
        "a",
        "b",
        "c",
        "us",
        "stroke:2.5",
        "x*",
        "\u00e9",
        "0"
    };

    private LexiconFuzz() {}

    /** Loads the lexicons before time counts. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(FuzzedText.letter());
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = text(data);
        Lexicon.readGoodRows(text)
                .forEach(read -> Law.holds(
                        Lexicon.read(read.lexicon().print()).get().equals(read.lexicon()), "good rows are a lexicon"));
        Lexicon.read(text).forEach(lexicon -> {
            Lexicon again = Lexicon.read(lexicon.canonical()).get();
            Law.holds(lexicon.print().equals(text), "what is good is printed to the last byte");
            Law.holds(
                    again.equals(lexicon) && again.print().equals(lexicon.canonical()),
                    "what is printed is read as it was");
        });
    }

    private static String text(byte[] data) {
        if (data.length == 0 || (data[0] & 1) == 0) {
            return HEADER + FuzzedText.of(data);
        }
        var text = new StringBuilder((data[0] & 2) == 0 ? HEADER : "");
        for (int i = 1; i < data.length; i++) {
            text.append(PIECES[(data[i] & 0xff) % PIECES.length]);
        }
        return text.toString();
    }
}
