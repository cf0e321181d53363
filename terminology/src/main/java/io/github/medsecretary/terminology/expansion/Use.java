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
 * @param endsSentence whether its own full stop ends its sentence
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
        boolean endsSentence,
        boolean isInBrackets) {

    private static final int LONGEST_NAME = 3;

    /**
     * What a patient reads: the words for patients where they are a name for the thing, the long form explained by them
     * where they tell what it is, or the long form where there are none. Nothing if those words hold the short form.
     */
    Optional<String> forPatient() {
        if (plain.isEmpty()) {
            return Optional.of(withShortForm(longForm));
        }
        String words = withoutShortForm(plain.get());
        if (holdsWord(words, written)) {
            return Optional.empty();
        }
        boolean name = words.equals(plain.get()) && isName(words);
        return Optional.of(name ? withShortForm(words) : explained(words));
    }

    // "AIDS: serious illness ..." explains it under its short form.
    private String withoutShortForm(String words) {
        int after = written.length();
        boolean opens =
                words.startsWith(written) && words.length() > after + 2 && ":,".indexOf(words.charAt(after)) >= 0;
        return opens ? words.substring(after + 2) : words;
    }

    // Few words without an article stand where the long form stands; a description would break the sentence.
    private static boolean isName(String words) {
        return Determiners.end(words) == 0
                && words.chars().filter(c -> c == ' ').count() < LONGEST_NAME;
    }

    private String explained(String words) {
        String shortForm = written + possessive + ": " + (isPlural ? Plurals.of(words) : words);
        String phrase = inGrammar(longForm);
        return (isInBrackets ? phrase + ", " + shortForm : phrase + " (" + shortForm + ")") + end();
    }

    /** Words in its place: plural, possessive, capital, and the full stop that ended the sentence as well. */
    String alone(String words) {
        return inGrammar(words) + end();
    }

    private String inGrammar(String words) {
        String number = isPlural ? Plurals.of(words) : bare(words);
        String ending = possessive.isEmpty() || !number.endsWith("s") ? possessive : possessive.substring(0, 1);
        String phrase = number + ending;
        return opensSentence ? phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1) : phrase;
    }

    // An article that a word before forbids is left out.
    private String bare(String words) {
        return Determiners.isBefore(before) ? words.substring(Determiners.end(words)) : words;
    }

    private String end() {
        return endsSentence ? "." : "";
    }

    /** The same with the short form after it, unless the words hold it themselves. */
    String withShortForm(String words) {
        String phrase = inGrammar(words);
        if (holdsWord(phrase, written)) {
            return phrase + end();
        }
        return (isInBrackets ? phrase + ", " + written + possessive : phrase + " (" + written + possessive + ")")
                + end();
    }

    private static boolean holdsWord(String phrase, String word) {
        int at = phrase.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(phrase.charAt(at - 1)))
                && (end == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(end)));
    }
}
