package io.github.medsecretary.terminology.shortform;

/** How the letters of a short form and of a long form are compared: without case, Greek letters as Latin ones. */
final class Letters {

    private static final String GREEK = "αβγδεκλμτω";
    private static final String LATIN = "abgdeklmto";

    private Letters() {}

    static char plain(char c) {
        char small = Character.toLowerCase(c);
        int greek = small < 128 ? -1 : GREEK.indexOf(small);
        return greek < 0 ? small : LATIN.charAt(greek);
    }

    /** The letters and digits of a short form, folded. */
    static String of(String shortForm) {
        var letters = new StringBuilder();
        for (int i = 0; i < shortForm.length(); i++) {
            if (Character.isLetterOrDigit(shortForm.charAt(i))) {
                letters.append(plain(shortForm.charAt(i)));
            }
        }
        return letters.toString();
    }
}
