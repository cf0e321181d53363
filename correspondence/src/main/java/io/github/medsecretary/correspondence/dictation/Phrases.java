package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Phrases of one kind, looked up with hyphens as blanks: recognisers write "semi-colon" and "semi colon". Immutable.
 *
 * @param values the phrases with their values
 * @param longest how many words the longest of those that begin with a word has, by that word
 */
record Phrases(Map<String, String> values, Map<String, Integer> longest) {

    static final Phrases NONE = new Phrases(HashMap.empty(), HashMap.empty());

    static Phrases of(Seq<SpokenForm> rows) {
        Map<String, String> values = HashMap.empty();
        Map<String, Integer> longest = HashMap.empty();
        for (SpokenForm row : rows) {
            String phrase = plain(row.phrase());
            values = values.put(phrase, row.value());
            longest = longest.put(first(phrase), count(phrase), Math::max);
        }
        return new Phrases(values, longest);
    }

    boolean has(String phrase) {
        return values.containsKey(plain(phrase));
    }

    String value(String phrase) {
        return values.getOrElse(plain(phrase), "");
    }

    static String plain(String phrase) {
        return phrase.replace('-', ' ');
    }

    static String first(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }

    private static int count(String phrase) {
        return 1 + (int) phrase.chars().filter(c -> c == ' ').count();
    }
}
