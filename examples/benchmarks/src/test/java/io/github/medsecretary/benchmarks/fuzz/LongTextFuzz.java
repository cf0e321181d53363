package io.github.medsecretary.benchmarks.fuzz;

import io.github.medsecretary.core.text.ClinicalText;

/** What is short and harmless, repeated until it is long: the fuzzer's limit of time for one input does the rest. */
public final class LongTextFuzz {

    private static final int LENGTH = 200_000;

    private LongTextFuzz() {}

    /** Loads the lexicons before time counts. */
    public static void fuzzerInitialize() {
        ReviewFuzz.fuzzerInitialize();
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] data) {
        check(data, LENGTH);
    }

    static void check(byte[] data, int length) {
        String piece = FuzzedText.of(data);
        if (!piece.isEmpty()) {
            ClinicalText.of(piece.repeat(length / piece.length()))
                    .forEach(text -> ReviewFuzz.check(text, data.length & 1));
        }
    }
}
