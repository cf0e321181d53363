package io.github.medsecretary.correspondence.patient;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * How many syllables an English word has: its groups of vowels, less an "e" that is silent, more where two vowels beside
 * each other are spoken apart; some common words of which that is not true have their own row. A heuristic, not a
 * dictionary. A number counts as one.
 */
final class Syllables {

    private static final String VOWELS = "aeiouyàâäáèéêëìíîïòóôöùúûüŵŷ";

    private static final Seq<String> APART = List.of("ia", "io", "iu", "eo", "ua", "uo", "yi");

    /** Where these stand, the vowels in them are one. */
    private static final Seq<String> TOGETHER = List.of(
            "tion", "sion", "cion", "gion", "xion", "hion", "lion", "cian", "tian", "cial", "tial", "cious", "tious",
            "gious", "geon", "eous");

    /** In words that end so, one syllable more is spoken than there are groups of vowels. */
    private static final Seq<String> LONGER =
            List.of("iety", "rhoea", "noea", "eum", "eus", "sm", "uity", "rient", "sient", "rience", "dience");

    /** Before these an "e" is silent. */
    private static final Seq<String> AFTER_SILENT =
            List.of("ful", "fully", "ment", "ments", "ly", "less", "ness", "thing", "where", "one", "times");

    private static final Map<String, Integer> OWN = HashMap.ofEntries(List.of("knee", "the", "once", "tongue", "aches")
            .map(each -> Tuple.of(each, 1))
            .appendAll(List.of("being", "business", "client", "create", "diet", "doing", "every", "fluid", "going")
                    .appendAll(List.of("quiet", "rhythm", "sometimes", "science", "therefore", "people", "wednesday"))
                    .map(each -> Tuple.of(each, 2)))
            .appendAll(List.of("area", "areas", "created", "dementia", "idea", "nausea", "everything", "recipe")
                    .appendAll(List.of("reaction", "reactions", "suicide", "everyone"))
                    .map(each -> Tuple.of(each, 3))));

    private Syllables() {}

    /** At least one. */
    static int of(String word) {
        int count = 0;
        for (String part :
                List.of(word.toLowerCase(Locale.ROOT).replace('’', '\'').split("-"))) {
            count += ofPart(part.endsWith("'s") ? part.substring(0, part.length() - 2) : part);
        }
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        if (part.isEmpty()) {
            return 0;
        }
        return OWN.get(part).getOrElse(() -> Math.max(1, groups(part) - (hasSilentE(part) ? 1 : 0) + apart(part)));
    }

    private static int groups(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += isVowel(word, i) && !isVowel(word, i - 1) ? 1 : 0;
        }
        return count;
    }

    // The y of "year" and "beyond" is a consonant, and so is the u of "quick".
    private static boolean isVowel(String word, int at) {
        if (at < 0 || at >= word.length() || VOWELS.indexOf(word.charAt(at)) < 0) {
            return false;
        }
        boolean glide = word.charAt(at) == 'y' && isVowel(word, at + 1) && (at == 0 || isPlainVowel(word, at - 1));
        return !glide && !(word.charAt(at) == 'u' && at > 0 && word.charAt(at - 1) == 'q');
    }

    private static boolean isPlainVowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private static boolean isConsonant(String word, int at) {
        return at >= 0 && Character.isLetter(word.charAt(at)) && !isVowel(word, at);
    }

    private static boolean hasSilentE(String word) {
        int last = word.length() - 1;
        if (word.endsWith("e") && isConsonant(word, last - 1)) {
            return !endsWithSpokenL(word, last);
        }
        if (word.endsWith("es") && isConsonant(word, last - 2)) {
            boolean hissing =
                    "sxzcg".indexOf(word.charAt(last - 2)) >= 0 || word.endsWith("ches") || word.endsWith("shes");
            return !hissing && !endsWithSpokenL(word, last - 1);
        }
        if (word.endsWith("ed") && isConsonant(word, last - 2)) {
            return "td".indexOf(word.charAt(last - 2)) < 0;
        }
        return AFTER_SILENT.exists(
                each -> word.endsWith(each) && isSilentBefore(word, word.length() - each.length() - 1));
    }

    // "Trouble": the l is a syllable.
    private static boolean endsWithSpokenL(String word, int e) {
        return word.charAt(e - 1) == 'l' && isConsonant(word, e - 2);
    }

    private static boolean isSilentBefore(String word, int at) {
        return at >= 2 && word.charAt(at) == 'e' && isConsonant(word, at - 1) && !endsWithSpokenL(word, at);
    }

    private static int apart(String word) {
        int count = LONGER.exists(word::endsWith) || isCompared(word) || word.startsWith("react") ? 1 : 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            count += isVowel(word, i) && isVowel(word, i + 1) && isApart(word, i) ? 1 : 0;
        }
        return count;
    }

    // "Easier" and "earliest".
    private static boolean isCompared(String word) {
        return word.length() > 5 && (word.endsWith("ier") || word.endsWith("iest"));
    }

    private static boolean isApart(String word, int at) {
        String two = word.substring(at, at + 2);
        boolean afterG = two.equals("ua") && at > 0 && word.charAt(at - 1) == 'g';
        return APART.contains(two) && !afterG && !TOGETHER.exists(each -> isWithin(word, each, at));
    }

    private static boolean isWithin(String word, String part, int at) {
        int found = word.indexOf(part, Math.max(0, at - part.length() + 2));
        return found >= 0 && found <= at;
    }
}
