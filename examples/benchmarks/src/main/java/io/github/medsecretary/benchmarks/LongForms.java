package io.github.medsecretary.benchmarks;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds long forms in notes however they are spelt: British or American, singular or plural, with a hyphen, a blank or
 * neither, with or without a possessive; and by the other names in {@code other-names.tsv}, which are our own.
 */
final class LongForms {

    private static final int LONGEST = 9;
    private static final List<String> JOINERS = List.of(" ", "  ", "-", "'", "\u2019", "/", ", ");

    /**
     * Where one stands.
     *
     * @param senses the senses that it is the long form of
     * @param start where it starts
     * @param end one past where it ends
     */
    record Found(List<Abbreviation> senses, int start, int end) {}

    private final Map<String, List<Abbreviation>> byKey = new HashMap<>();
    private final Map<String, List<Abbreviation>> byOtherName = new HashMap<>();
    private final Map<String, List<String>> otherNames = new HashMap<>();

    LongForms() throws IOException {
        try (InputStream in = LongForms.class.getResourceAsStream("other-names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the other names are missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length > 1) {
                    otherNames.put(cells[0], List.of(cells).subList(1, cells.length));
                }
            }
        }
    }

    /** Looks for a sense from now on. */
    void file(Abbreviation sense) {
        file(byKey, sense.longForm(), sense);
        others(sense).forEach(name -> file(byOtherName, name, sense));
    }

    private static void file(Map<String, List<Abbreviation>> map, String name, Abbreviation sense) {
        List<Abbreviation> same = map.computeIfAbsent(key(name), each -> new ArrayList<>());
        if (!same.contains(sense)) {
            same.add(sense);
        }
    }

    // What is one sense's own name is not another's other name, where both have the same short form.
    private List<Abbreviation> named(String key) {
        var senses = new ArrayList<>(byKey.getOrDefault(key, List.of()));
        for (Abbreviation other : byOtherName.getOrDefault(key, List.of())) {
            if (senses.stream().noneMatch(each -> each.shortForm().equals(other.shortForm()) && isNamed(each, key))) {
                senses.add(other);
            }
        }
        return senses;
    }

    private static boolean isNamed(Abbreviation sense, String key) {
        return key(sense.longForm()).equals(key);
    }

    /** The other names of a sense. */
    List<String> others(Abbreviation sense) {
        return otherNames.getOrDefault(sense.longForm(), List.of());
    }

    /** All places in a text. */
    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        List<int[]> parts = parts(text);
        for (int first = 0; first < parts.size(); first++) {
            var key = new StringBuilder();
            for (int last = first; last < Math.min(parts.size(), first + LONGEST); last++) {
                if (last > first && !isJoined(text, parts, last)) {
                    break;
                }
                String part = part(text, parts.get(last));
                append(key, part);
                List<Abbreviation> senses = part.isEmpty() ? List.of() : named(key.toString());
                if (!senses.isEmpty()) {
                    found.add(new Found(senses, parts.get(first)[0], parts.get(last)[1]));
                }
            }
        }
        return found;
    }

    private static boolean isJoined(String text, List<int[]> parts, int index) {
        return JOINERS.contains(text.substring(parts.get(index - 1)[1], parts.get(index)[0]));
    }

    /** What is the same for all spellings of a name. */
    static String key(String name) {
        var key = new StringBuilder();
        parts(name).forEach(each -> append(key, part(name, each)));
        return key.toString();
    }

    // "Gastro-oesophageal" is "gastroesophageal", in which "oe" is taken for an "e" as well.
    private static void append(StringBuilder key, String part) {
        if (part.startsWith("e") && !key.isEmpty() && key.charAt(key.length() - 1) == 'o') {
            key.setLength(key.length() - 1);
        }
        key.append(part);
    }

    private static List<int[]> parts(String text) {
        var parts = new ArrayList<int[]>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                parts.add(new int[] {start, at});
            } else {
                at++;
            }
        }
        return parts;
    }

    // What is left of a word when spelling and number are taken away; of a possessive's s, nothing.
    private static String part(String text, int[] place) {
        String word = text.substring(place[0], place[1]).toLowerCase(Locale.ROOT);
        return word.equals("s") ? "" : singular(american(word));
    }

    private static String american(String word) {
        String same = word.replace("ae", "e")
                .replace("oe", "e")
                .replace("isation", "ization")
                .replace("ising", "izing")
                .replace("ised", "ized")
                .replace("leuc", "leuk")
                .replace("sulph", "sulf")
                .replace("yse", "yze");
        return ending(ending(ending(same, "ise", "ize", 5), "our", "or", 4), "tre", "ter", 3);
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return ending(word, "ies", "y", 4);
        }
        if (word.length() > 6 && (word.endsWith("oses") || word.endsWith("yses"))) {
            return ending(word, "es", "is", 6);
        }
        if (word.endsWith("oli")) {
            return ending(word, "i", "us", 6);
        }
        boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? ending(word, "s", "", 3) : word;
    }

    private static String ending(String word, String old, String other, int longerThan) {
        return word.length() > longerThan && word.endsWith(old)
                ? word.substring(0, word.length() - old.length()) + other
                : word;
    }
}
