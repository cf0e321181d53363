package io.github.medsecretary.core.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Short words without a meaning: ids and codes. */
final class Tokens {

    private Tokens() {}

    /** Capital letters and digits. */
    static Arbitrary<String> upperCase(int least, int greatest) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(least)
                .ofMaxLength(greatest);
    }

    /** Ids such as a caller would have: a prefix, a hyphen and eight digits. */
    static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(10_000_000, 99_999_999).map(number -> prefix + "-" + number);
    }
}
