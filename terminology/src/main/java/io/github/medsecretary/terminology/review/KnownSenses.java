package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.WordSet;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the lexicons know short forms for. Immutable. */
final class KnownSenses {

    private static final WordSet SMALL = WordSet.of("a", "an", "and", "for", "in", "of", "on", "the", "to", "with");
    private static final int MOST_SHOWN = 5;
    private static final int STEM = 5;
    private static final int START = 2;

    private final Map<String, List<Sourced<Abbreviation>>> senses = new HashMap<>();
    private final Map<String, String> british = new HashMap<>();

    KnownSenses(Dictionary dictionary) {
        dictionary
                .layers()
                .entries(Abbreviation.class)
                .forEach(each -> senses.computeIfAbsent(each.entry().shortForm(), none -> new ArrayList<>(1))
                        .add(each));
        dictionary
                .layers()
                .entries(Variant.class)
                .forEach(each ->
                        british.put(each.entry().american(), each.entry().british()));
    }

    boolean isKnown(String shortForm) {
        return senses.containsKey(shortForm);
    }

    /** The commonest senses of a short form, if there are any and a long form is none of them. */
    Option<Seq<Sourced<Abbreviation>>> otherThan(String shortForm, String longForm) {
        Seq<Sourced<Abbreviation>> known = Array.ofAll(senses.getOrDefault(shortForm, List.of()));
        String here = inBritish(longForm);
        return known.isEmpty() || known.exists(each -> isLike(here, each.entry().longForm()))
                ? Option.none()
                : Option.some(known.sortBy(each -> -each.entry().prior()).take(MOST_SHOWN));
    }

    private String inBritish(String phrase) {
        return Array.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(word -> british.getOrDefault(word, word))
                .mkString(" ");
    }

    // "Venous" for "vein", "insufficiency" for "incompetence": the same thing in other words, as far as letters tell.
    private static boolean isLike(String one, String other) {
        return agree(one, other, phrase -> stems(phrase).map(KnownSenses::start));
    }

    private static String start(String stem) {
        return stem.substring(0, Math.min(stem.length(), START));
    }

    /** Whether two long forms say the same: the same words by their first letters, small words and endings aside. */
    static boolean isSame(String one, String other) {
        return agree(one, other, KnownSenses::stems);
    }

    // "Gastroesophageal" is "gastro-oesophageal", whose hyphen British spelling needs.
    private static boolean agree(String one, String other, Function<String, Seq<String>> parts) {
        return parts.apply(one).equals(parts.apply(other))
                || parts.apply(joined(one)).equals(parts.apply(joined(other)));
    }

    private static String joined(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace("-", "").replace("ooe", "oe");
    }

    private static Seq<String> stems(String phrase) {
        return Array.of(phrase.toLowerCase(Locale.ROOT)
                        .replace("oe", "e")
                        .replace("ae", "e")
                        .split("[^\\p{L}\\p{N}]+", -1))
                .reject(word -> word.isEmpty() || SMALL.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)));
    }
}
