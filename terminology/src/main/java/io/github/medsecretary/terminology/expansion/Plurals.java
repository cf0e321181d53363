package io.github.medsecretary.terminology.expansion;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;

/** The plural of a clinical phrase: of its head, the last word before the first preposition or comma. */
final class Plurals {

    private static final HashSet<String> PREPOSITIONS = HashSet.of(
            "of", "in", "at", "with", "to", "for", "on", "by", "from", "without", "under", "after", "before", "during",
            "per", "not", "that", "who", "which");

    private static final Map<String, String> IRREGULAR = HashMap.ofEntries(
            Tuple.of("appendix", "appendices"),
            Tuple.of("bacterium", "bacteria"),
            Tuple.of("bronchus", "bronchi"),
            Tuple.of("calculus", "calculi"),
            Tuple.of("child", "children"),
            Tuple.of("diverticulum", "diverticula"),
            Tuple.of("embolus", "emboli"),
            Tuple.of("foot", "feet"),
            Tuple.of("index", "indices"),
            Tuple.of("man", "men"),
            Tuple.of("nucleus", "nuclei"),
            Tuple.of("ovum", "ova"),
            Tuple.of("person", "people"),
            Tuple.of("stimulus", "stimuli"),
            Tuple.of("thrombus", "thrombi"),
            Tuple.of("tooth", "teeth"),
            Tuple.of("vertebra", "vertebrae"),
            Tuple.of("woman", "women"));

    private Plurals() {}

    static String of(String phrase) {
        int start = Determiners.end(phrase);
        int end = headEnd(phrase, start);
        int head = phrase.lastIndexOf(' ', end - 1) + 1;
        return phrase.substring(start, head) + word(phrase.substring(head, end)) + phrase.substring(end);
    }

    private static int headEnd(String phrase, int start) {
        int at = start;
        while (at < phrase.length()) {
            int blank = phrase.indexOf(' ', at);
            int end = blank < 0 ? phrase.length() : blank;
            boolean preposition = at > start && PREPOSITIONS.contains(phrase.substring(at, end));
            if (preposition) {
                return at - 1;
            }
            if (end > at && ",:(".indexOf(phrase.charAt(end - 1)) >= 0) {
                return end - 1;
            }
            at = end + 1;
        }
        return phrase.length();
    }

    private static String word(String word) {
        String irregular = IRREGULAR.get(word).getOrElse("");
        if (!irregular.isEmpty()) {
            return irregular;
        }
        if (word.endsWith("sis") || word.endsWith("xis")) {
            return word.substring(0, word.length() - 2) + "es";
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        boolean consonant = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return word.endsWith("y") && consonant ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
