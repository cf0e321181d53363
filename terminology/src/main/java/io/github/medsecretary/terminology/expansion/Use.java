package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * One use of a short form whose meaning is sure, with what its neighbours ask of the words in its place.
 *
 * @param span where it stands, its plural's s and its possessive ending included
 * @param written the short form as it stands there, without the possessive ending
 * @param possessive the possessive ending, or nothing
 * @param longForm what it means, singular
 * @param plain the words for patients, if a lexicon has them
 * @param before the word before it in the same sentence, folded, or nothing
 * @param isPlural whether it stands in the plural
 * @param isFirst whether no use of the same meaning stands before it
 * @param isDefinedInText whether the letter itself defines it
 * @param opensSentence whether it is the first word of its sentence
 * @param isInBrackets whether it stands in brackets
 */
record Use(
        Span span,
        String written,
        String possessive,
        String longForm,
        Optional<String> plain,
        String before,
        boolean isPlural,
        boolean isFirst,
        boolean isDefinedInText,
        boolean opensSentence,
        boolean isInBrackets) {

    /** The words for patients, or else the long form. */
    String plainWording() {
        return plain.orElse(longForm);
    }

    /** Words in its place: plural, possessive, capital, and without an article where a word before forbids one. */
    String inGrammar(String words) {
        String number = isPlural ? Plurals.of(words) : bare(words);
        String ending = possessive.isEmpty() || !number.endsWith("s") ? possessive : possessive.substring(0, 1);
        String phrase = number + ending;
        return opensSentence ? phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1) : phrase;
    }

    private String bare(String words) {
        return Determiners.isBefore(before) ? words.substring(Determiners.end(words)) : words;
    }

    /** The same with the short form after it, unless the words hold it themselves. */
    String withShortForm(String words) {
        String phrase = inGrammar(words);
        if (holdsWord(phrase, written)) {
            return phrase;
        }
        return isInBrackets ? phrase + ", " + written + possessive : phrase + " (" + written + possessive + ")";
    }

    private static boolean holdsWord(String phrase, String word) {
        int at = phrase.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(phrase.charAt(at - 1)))
                && (end == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(end)));
    }
}
