package io.github.medsecretary.correspondence.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters whose accents were typed as characters of their own. The layout would draw those beside them, so they become
 * the one character that Unicode holds to be the same (Standard Annex 15), where there is one.
 */
final class Accents {

    // Only behind letters: a mark behind a bracket of the markup would change that.
    private static final Pattern ACCENTED = Pattern.compile("\\p{L}\\p{M}+");

    private Accents() {}

    static String joined(String page) {
        return Normalizer.isNormalized(page, Form.NFC)
                ? page
                : ACCENTED.matcher(page)
                        .replaceAll(each -> Matcher.quoteReplacement(Normalizer.normalize(each.group(), Form.NFC)));
    }
}
