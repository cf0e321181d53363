package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Other forms of a word by which it may be known: an American spelling, a stem. Immutable and thread-safe. */
final class Spellings {

    private static final int SHORTEST_STEM = 4;
    private static final Vector<Tuple2<String, String>> ENDINGS = Vector.of(
            Tuple.of("s", ""),
            Tuple.of("es", ""),
            Tuple.of("es", "is"),
            Tuple.of("ies", "y"),
            Tuple.of("ed", ""),
            Tuple.of("ed", "e"),
            Tuple.of("ing", ""),
            Tuple.of("ing", "e"),
            Tuple.of("ly", ""),
            Tuple.of("al", ""),
            Tuple.of("ally", ""),
            Tuple.of("ic", "y"),
            Tuple.of("ic", "ia"),
            Tuple.of("ically", "ic"),
            Tuple.of("er", ""),
            Tuple.of("er", "e"),
            Tuple.of("ness", ""),
            Tuple.of("able", ""),
            Tuple.of("able", "e"),
            Tuple.of("a", "um"),
            Tuple.of("i", "us"),
            Tuple.of("ae", "a"),
            Tuple.of("ise", "ize"),
            Tuple.of("ised", "ized"),
            Tuple.of("isation", "ization"),
            Tuple.of("ising", "izing"),
            Tuple.of("yse", "yze"),
            Tuple.of("our", "or"),
            Tuple.of("ours", "ors"),
            Tuple.of("tre", "ter"),
            Tuple.of("lled", "led"),
            Tuple.of("lling", "ling"),
            Tuple.of("ment", ""),
            Tuple.of("ic", "is"),
            Tuple.of("tic", "sis"),
            Tuple.of("ation", "e"),
            Tuple.of("'s", ""));
    private static final Vector<String> BEGINNINGS = Vector.of(
            "non", "post", "pre", "re", "un", "anti", "peri", "sub", "intra", "inter", "hemi", "micro", "macro",
            "hyper", "hypo", "multi", "over", "under", "extra", "trans", "supra", "infra", "para", "semi", "retro",
            "dis", "in");

    private final Map<String, String> american = new HashMap<>();
    private final Set<String> americanWords = new HashSet<>();

    Spellings(Layers layers) {
        layers.entries(Variant.class).forEach(each -> {
            String british = each.entry().british();
            american.put(british, each.entry().american());
            american.putIfAbsent(british + "s", each.entry().american() + "s");
            americanWords.add(each.entry().american());
        });
    }

    /** The American spelling of a British word, or the word. */
    String american(String word) {
        String listed = american.get(word);
        if (listed != null) {
            return listed;
        }
        boolean may = word.indexOf("ae") >= 0 || word.indexOf("oe") >= 0;
        return may ? word.replace("ae", "e").replace("oe", "e") : word;
    }

    /** Whether a word is the American spelling of another, by the lexicons. */
    boolean isAmerican(String word) {
        return americanWords.contains(word);
    }

    /** Whether a word is made of a known one by an ending or a beginning, or of two known ones. */
    boolean isDerived(String word, Predicate<String> known) {
        for (Tuple2<String, String> each : ENDINGS) {
            int stem = word.length() - each._1().length();
            if (stem >= SHORTEST_STEM && word.endsWith(each._1()) && known.test(word.substring(0, stem) + each._2())) {
                return true;
            }
        }
        for (String each : BEGINNINGS) {
            if (word.startsWith(each)
                    && word.length() - each.length() >= SHORTEST_STEM
                    && known.test(word.substring(each.length()))) {
                return true;
            }
        }
        return false;
    }
}
