package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Variant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Other forms of a word by which it may be known: an American spelling, a stem. Immutable and thread-safe. */
final class Spellings {

    private static final int SHORTEST_STEM = 4;
    private static final String[][] ENDINGS = {
        {"s", ""},
        {"es", ""},
        {"es", "is"},
        {"ies", "y"},
        {"ed", ""},
        {"ed", "e"},
        {"ing", ""},
        {"ing", "e"},
        {"ly", ""},
        {"al", ""},
        {"ally", ""},
        {"ic", "y"},
        {"ic", "ia"},
        {"ically", "ic"},
        {"er", ""},
        {"er", "e"},
        {"ness", ""},
        {"able", ""},
        {"able", "e"},
        {"a", "um"},
        {"i", "us"},
        {"ae", "a"},
        {"ise", "ize"},
        {"ised", "ized"},
        {"isation", "ization"},
        {"ising", "izing"},
        {"yse", "yze"},
        {"our", "or"},
        {"ours", "ors"},
        {"tre", "ter"},
        {"lled", "led"},
        {"lling", "ling"},
        {"ment", ""},
        {"ic", "is"},
        {"tic", "sis"},
        {"ation", "e"},
        {"'s", ""}
    };
    private static final String[] BEGINNINGS = {
        "non", "post", "pre", "re", "un", "anti", "peri", "sub", "intra", "inter", "hemi", "micro", "macro", "hyper",
        "hypo", "multi", "over", "under", "extra", "trans", "supra", "infra", "para", "semi", "retro", "dis", "in"
    };

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
        for (String[] each : ENDINGS) {
            int stem = word.length() - each[0].length();
            if (stem >= SHORTEST_STEM && word.endsWith(each[0]) && known.test(word.substring(0, stem) + each[1])) {
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
