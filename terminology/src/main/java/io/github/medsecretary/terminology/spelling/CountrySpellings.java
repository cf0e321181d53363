package io.github.medsecretary.terminology.spelling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How Britain and the United States spell parts of words: haem and hem, our and or. Immutable and thread-safe. */
final class CountrySpellings {

    private static final int MOST_PARTS = 3;

    /**
     * A part of words.
     *
     * @param where {@code any}, {@code start} or {@code end} of a word
     * @param both whether Britain writes the American spelling as well
     */
    private record Part(String british, String american, String where, boolean both) {

        static Part of(String line) {
            String[] cells = line.split("\t", -1);
            return new Part(cells[0], cells[1], cells[2], cells[3].equals("both"));
        }

        boolean stands(String word, int at, String text) {
            return word.startsWith(text, at)
                    && (!where.equals("start") || at == 0)
                    && (!where.equals("end") || at + text.length() == word.length());
        }
    }

    // By the first letters of what is respelt, so that at each letter only parts that may stand there are tried.
    private final Map<Character, List<Part>> american;
    private final Map<Character, List<Part>> british;

    private CountrySpellings(List<Part> parts) {
        this.american = parts.stream()
                .collect(Collectors.groupingBy(each -> each.american().charAt(0)));
        this.british = parts.stream()
                .collect(Collectors.groupingBy(each -> each.british().charAt(0)));
    }

    static CountrySpellings read() {
        return new CountrySpellings(WordLines.of("countries.tsv").map(Part::of).toList());
    }

    /** Whether a string is written, where two spellings of a word part, as the first of them and not as the second. */
    static boolean isWritten(String plain, String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return has(plain, one, at) && !has(plain, other, at);
    }

    private static boolean has(String plain, String spelling, int at) {
        String there = spelling.substring(Math.max(0, at - 1), Math.min(spelling.length(), at + 2));
        return at == 0 ? plain.startsWith(there) : plain.contains(there);
    }

    /** What a word may be in Britain if it is American; whether that is so, a list must tell. */
    Set<String> british(String american) {
        return respelt(american, true, part -> true);
    }

    /** What a British word may be in the United States. */
    Set<String> american(String british) {
        return respelt(british, false, part -> true);
    }

    /** The same, but spellings that Britain has as well left out. */
    Set<String> onlyAmerican(String british) {
        return respelt(british, false, part -> !part.both());
    }

    /** What a word may be as well in Britain, where it is written either way: "organise" for "organize". */
    Set<String> eitherWay(String word) {
        return respelt(word, true, Part::both);
    }

    private Set<String> respelt(String word, boolean toBritish, Predicate<Part> wanted) {
        var found = new TreeSet<String>();
        respell(word, 0, toBritish, wanted, MOST_PARTS, found);
        found.remove(word);
        return found;
    }

    private void respell(
            String word, int from, boolean toBritish, Predicate<Part> wanted, int left, Set<String> found) {
        if (left == 0) {
            return;
        }
        for (int at = from; at < word.length(); at++) {
            for (Part part : (toBritish ? american : british).getOrDefault(word.charAt(at), List.of())) {
                String old = toBritish ? part.american() : part.british();
                String other = toBritish ? part.british() : part.american();
                if (wanted.test(part) && part.stands(word, at, old) && !part.stands(word, at, other)) {
                    String next = word.substring(0, at) + other + word.substring(at + old.length());
                    found.add(next);
                    respell(next, at + other.length(), toBritish, wanted, left - 1, found);
                }
            }
        }
    }
}
