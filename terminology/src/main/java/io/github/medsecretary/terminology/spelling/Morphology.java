package io.github.medsecretary.terminology.spelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accepts words that no list holds but that are built as words of medicine are: of combining forms and an ending
 * ("gastroduodenoscopy"), of something before a known word ("nonobstructing", "posteroinferior"), of a known word and an
 * inflection, or as an approved name with a stem that the WHO gives to medicines of a kind ("-tinib").
 *
 * <p>What is one edit away from a listed word is accepted in none of these ways but the last but one: it is far likelier
 * that word, mistyped. Immutable and thread-safe.
 */
final class Morphology {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_NAME = 7;
    private static final int LONGEST = 40;
    private static final int COMMON = 5;
    private static final int MOST_SYLLABLES = 4;
    private static final String VOWELS = "aeiouy";
    private static final List<String> LINKS = List.of("o", "i", "");

    private final WordTable words;
    private final Map<String, Set<String>> morphemes;
    private final Set<String> forms;

    Morphology(WordTable words) {
        this.words = words;
        this.morphemes = new HashMap<>();
        WordLines.of("morphemes.tsv").map(line -> line.split("\t", -1)).forEach(cells -> morphemes.put(
                cells[0], Arrays.stream(cells[1].split("\\|", -1)).collect(Collectors.toSet())));
        this.forms = new HashSet<>(of("root"));
    }

    private Set<String> of(String kind) {
        return morphemes.getOrDefault(kind, Set.of());
    }

    /** Whether a word is built so. */
    boolean accepts(String plain) {
        boolean built = plain.length() <= LONGEST
                && (isInflected(plain) || (plain.length() >= SHORTEST && isBuilt(plain) && !words.isNear(plain)));
        return built || isName(plain);
    }

    /** Whether it may be the approved name of a medicine that no list holds. */
    boolean isName(String plain) {
        if (plain.length() < SHORTEST_NAME || plain.length() > LONGEST) {
            return false;
        }
        for (int at = 2; at < plain.length() - 1; at++) {
            if (of("stem").contains(plain.substring(at)) && isSpoken(plain, at)) {
                return !words.isNear(plain);
            }
        }
        return false;
    }

    // Syllables as approved names have them: no more than two consonants or two vowels in a row.
    private static boolean isSpoken(String word, int end) {
        int run = 0;
        int syllables = 0;
        for (int i = 0; i < end; i++) {
            boolean vowel = isVowel(word.charAt(i));
            boolean same = i > 0 && vowel == isVowel(word.charAt(i - 1));
            run = same ? run + 1 : 1;
            syllables += vowel && !same ? 1 : 0;
            if (run > 2 || (i > 1 && word.charAt(i) == word.charAt(i - 1) && vowel)) {
                return false;
            }
        }
        boolean starts = end < 2 || isVowel(word.charAt(0)) || isVowel(word.charAt(1)) || isOnset(word);
        return starts && syllables > 0 && syllables <= MOST_SYLLABLES;
    }

    private static boolean isOnset(String word) {
        return "bl br cl cr dr fl fr gl gr pl pr sc sk sl sm sn sp st sw tr th ph ch sh ps".contains(word.substring(0, 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private boolean isBuilt(String plain) {
        return isCompound(plain, 0, false) || isBefore(plain) || isDirected(plain);
    }

    // Combining forms, linked, then an ending.
    private boolean isCompound(String word, int from, boolean rooted) {
        if (rooted && of("ending").contains(word.substring(from))) {
            return true;
        }
        for (int end = from + 2; end < word.length() - 1; end++) {
            if (forms.contains(word.substring(from, end)) && isCompoundAfter(word, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompoundAfter(String word, int end) {
        if (of("ending").contains(word.substring(end))) {
            return true;
        }
        for (String link : LINKS) {
            boolean linked = word.startsWith(link, end) && (!link.isEmpty() || isVowel(word.charAt(end)));
            if (linked && isCompound(word, end + link.length(), false)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(String word) {
        for (int end = 2; end <= word.length() - SHORTEST_PART; end++) {
            if (of("before").contains(word.substring(0, end)) && isWord(word.substring(end), end)) {
                return true;
            }
        }
        return false;
    }

    // After a short beginning only a longer word, for many a slip ends in a short one.
    private boolean isWord(String word, int before) {
        int number = words.number(word);
        boolean long1 = word.length() >= SHORTEST_PART + (before < 3 ? 2 : 1);
        return (number != Automaton.NONE && words.frequency(number) >= COMMON && long1)
                || (word.length() >= SHORTEST && (isCompound(word, 0, false) || isDirected(word)));
    }

    private boolean isDirected(String word) {
        for (int end = 3; end <= word.length() - SHORTEST_PART; end++) {
            boolean direction = of("direction").contains(word.substring(0, end))
                    || (word.charAt(end - 1) == 'o' && forms.contains(word.substring(0, end - 1)));
            if (direction && isWord(word.substring(end), end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInflected(String plain) {
        return isInflected(plain, "s", "")
                || isInflected(plain, "es", "")
                || isInflected(plain, "es", "is")
                || isInflected(plain, "ies", "y")
                || isInflected(plain, "ally", "")
                || isInflected(plain, "ly", "")
                || isInflected(plain, "'s", "")
                || isInflected(plain, "s'", "s")
                || isInflected(plain, "ed", "e")
                || isInflected(plain, "ing", "e")
                || isInflected(plain, "ed", "")
                || isInflected(plain, "ing", "")
                || isInflected(plain, "ae", "a")
                || isInflected(plain, "ata", "a")
                || isInflected(plain, "ata", "")
                || isInflected(plain, "i", "us")
                || isInflected(plain, "a", "um")
                || isInflected(plain, "like", "");
    }

    private boolean isInflected(String plain, String ending, String instead) {
        if (!plain.endsWith(ending) || plain.length() - ending.length() < SHORTEST_PART) {
            return false;
        }
        int number = words.number(plain.substring(0, plain.length() - ending.length()) + instead);
        // A name that others have replaced, or a seldom one, is not written in the plural.
        return number != Automaton.NONE && words.frequency(number) >= COMMON && !plain.endsWith("ss");
    }
}
