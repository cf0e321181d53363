package io.github.medsecretary.terminology.spelling;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.ArrayList;
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
 * <p>What is one edit away from a listed word is taken for that word, mistyped, unless it is an inflection or one form with
 * a long ending. Immutable and thread-safe.
 */
final class Morphology {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_NAME = 7;
    private static final int LONGEST = 40;
    private static final int COMMON = 5;
    private static final int MOST_SYLLABLES = 4;
    private static final String VOWELS = "aeiouy";
    private static final Vector<String> LINKS = Vector.of("o", "i", "");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_STEM = 5;
    private static final int LONG_ENDING = 4;
    private static final Vector<Tuple2<String, String>> INFLECTIONS = Vector.of(
            Tuple.of("", "s"),
            Tuple.of("", "es"),
            Tuple.of("y", "ies"),
            Tuple.of("", "ly"),
            Tuple.of("", "'s"),
            Tuple.of("s", "s'"),
            Tuple.of("e", "ed"),
            Tuple.of("", "ed"),
            Tuple.of("", "ing"));

    private final WordTable words;
    private final Map<String, Set<String>> morphemes;
    private final Set<String> forms;

    Morphology(WordTable words) {
        this.words = words;
        this.morphemes = new HashMap<>();
        WordLines.of("morphemes.tsv")
                .map(line -> line.split("\t", -1))
                .forEach(cells -> morphemes.put(
                        cells[0], Arrays.stream(cells[1].split("\\|", -1)).collect(Collectors.toSet())));
        this.forms = new HashSet<>(of("root"));
    }

    private Set<String> of(String kind) {
        return morphemes.getOrDefault(kind, Set.of());
    }

    /** Whether a word is built so. */
    boolean accepts(String plain) {
        boolean built = plain.length() <= LONGEST
                && (isInflected(plain) || isLongCompound(plain) || (isBuilt(plain) && !words.isNear(plain)));
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
        return "bl br cl cr dr fl fr gl gr pl pr sc sk sl sm sn sp st sw tr th ph ch sh ps"
                .contains(word.substring(0, 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    // Such an ending is not there by chance: "antrectomy" is no slip for "antrostomy".
    private boolean isLongCompound(String plain) {
        for (int end = LONG_ENDING; end <= plain.length() - LONG_ENDING; end++) {
            if (forms.contains(plain.substring(0, end)) && of("ending").contains(plain.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBuilt(String plain) {
        return plain.length() >= SHORTEST && isBuiltOf(plain);
    }

    private boolean isBuiltOf(String plain) {
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

    /** What a word may begin with, with a known word after it. */
    List<String> beginnings(String plain) {
        var found = new ArrayList<String>();
        for (int end = SHORTEST_BEGINNING; end < plain.length() - SHORTEST_PART; end++) {
            String beginning = plain.substring(0, end);
            if (of("before").contains(beginning) || of("direction").contains(beginning)) {
                found.add(beginning);
            }
        }
        return found;
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
        boolean enough = word.length() >= SHORTEST_PART + (before < 3 ? 2 : 1);
        return (number != Automaton.NONE && words.frequency(number) >= COMMON && enough)
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
        for (Tuple2<String, String> pair : INFLECTIONS) {
            if (isInflected(plain, pair._2(), pair._1(), SHORTEST_PART)) {
                return true;
            }
        }
        for (String pair : of("derived")) {
            int to = pair.indexOf('>');
            if (isInflected(plain, pair.substring(to + 1), pair.substring(0, to), SHORTEST_STEM)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInflected(String plain, String ending, String instead, int shortest) {
        if (!plain.endsWith(ending) || plain.length() - ending.length() < shortest) {
            return false;
        }
        String stem = plain.substring(0, plain.length() - ending.length());
        int number = words.number(stem + instead);
        // A name that others have replaced, or a seldom one, is not written in the plural.
        return number != Automaton.NONE
                && words.frequency(number) >= COMMON
                && !plain.endsWith("ss")
                && !isWrittenOtherwise(plain, stem + instead);
    }

    // Whether a list has the same form of a word otherwise: "refering", "truely", "noticable", "anaesthesic".
    private boolean isWrittenOtherwise(String plain, String base) {
        return isDoubled(plain, base, "ed")
                || isDoubled(plain, base, "ing")
                || isOtherwise(plain, base + "ly", "ely", "ly")
                || isOtherwise(plain, base + "able", "able", "eable")
                || isOtherwise(plain, base, "sic", "tic");
    }

    // With an l it may be either.
    private boolean isDoubled(String plain, String base, String ending) {
        char last = base.charAt(base.length() - 1);
        return last != 'l' && plain.equals(base + ending) && words.number(base + last + ending) != Automaton.NONE;
    }

    private boolean isOtherwise(String plain, String form, String ending, String listed) {
        String stem = plain.substring(0, Math.max(0, plain.length() - ending.length()));
        return plain.endsWith(ending) && form.startsWith(stem) && words.number(stem + listed) != Automaton.NONE;
    }
}
