package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts how many of the short words in capitals of notes an inventory knows as short forms, outside of headings:
 * whole words of two to six capitals, with or without a plural's s. Told twice: of all of them, and without those that
 * are no short forms: placeholders (XYZ, ABCD), and words that the notes write in small letters too, here in capitals.
 */
public final class CoverageRun {

    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{2,6})s?(?![\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2,6}(?![\\p{L}\\p{N}])");
    private static final Pattern PLACEHOLDER = Pattern.compile("ABC|ABCD|ABCDE|XYZ|DEF|XX+|YY+|ZZ+");

    // A word that is written in small letters so much oftener than in capitals is a word.
    private static final int OFTENER = 3;

    private CoverageRun() {}

    /** Takes the path of notes, a JSON object with {@code text} a line, then those of other inventories' tables. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> tokens = new TreeMap<>();
        Map<String, Integer> small = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String text = String.valueOf(JsonTree.object(line).get("text"));
            count(text, tokens);
            SMALL.matcher(text).results().forEach(each -> small.merge(each.group(), 1, Integer::sum));
        }
        Map<String, Integer> shortForms = new TreeMap<>(tokens);
        shortForms.keySet().removeIf(each -> isNone(each, tokens.getOrDefault(each, 0), small));
        var inventories = new LinkedHashMap<String, Set<String>>();
        inventories.put("ours", ours());
        for (String other : List.of(arguments).subList(1, arguments.length)) {
            inventories.put(Path.of(other).getFileName().toString(), others(Path.of(other)));
        }
        inventories.forEach((name, known) -> System.out.printf(
                Locale.ROOT,
                "%-34s %.3f of %d short forms, %.3f of %d words in capitals%n",
                name,
                share(shortForms, known),
                total(shortForms),
                share(tokens, known),
                total(tokens)));
        System.out.println("not known to ours, oftenest first: " + unknown(shortForms, ours()));
    }

    private static void count(String text, Map<String, Integer> tokens) {
        List<Span> headings = CapitalHeadings.in(text);
        TOKEN.matcher(text).results().forEach(each -> {
            Span place = Span.of(each.start(), each.end());
            if (headings.stream().noneMatch(heading -> heading.encloses(place))) {
                tokens.merge(each.group(1), 1, Integer::sum);
            }
        });
    }

    private static boolean isNone(String token, int count, Map<String, Integer> small) {
        return PLACEHOLDER.matcher(token).matches()
                || small.getOrDefault(token.toLowerCase(Locale.ROOT), 0) > OFTENER * count;
    }

    private static Set<String> ours() {
        var known = new HashSet<String>();
        UkLexicons.layers()
                .entries(Abbreviation.class)
                .forEach(each -> known.add(each.entry().shortForm().toUpperCase(Locale.ROOT)));
        return known;
    }

    // A short form is a table's first cell.
    private static Set<String> others(Path file) throws IOException {
        var known = new HashSet<String>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            known.add(line.split("[\t, ]", 2)[0].toUpperCase(Locale.ROOT));
        }
        return known;
    }

    private static double share(Map<String, Integer> tokens, Set<String> known) {
        return tokens.entrySet().stream()
                        .filter(each -> known.contains(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / (double) total(tokens);
    }

    private static int total(Map<String, Integer> tokens) {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> unknown(Map<String, Integer> tokens, Set<String> known) {
        var left = new ArrayList<>(tokens.keySet());
        left.removeAll(known);
        left.sort((a, b) -> tokens.getOrDefault(b, 0) - tokens.getOrDefault(a, 0));
        return left.subList(0, Math.min(40, left.size()));
    }
}
