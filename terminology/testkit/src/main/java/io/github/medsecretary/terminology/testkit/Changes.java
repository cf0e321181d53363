package io.github.medsecretary.terminology.testkit;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts of a note of which each, changed alone, contradicts the rest: found by shape, with no lexicon. */
final class Changes {

    private static final Pattern SIDE = Pattern.compile("\\b(left|right|Left|Right) ([a-z]{3,20})\\b");
    private static final Pattern HE = Pattern.compile("\\b(?:He|he|him|his|His)\\b");
    private static final Pattern SHE = Pattern.compile("\\b(?:She|she|her|Her)\\b");
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:He|he|She|she)\\b");
    private static final Pattern PRESSURE =
            Pattern.compile("(?:[Bb]lood pressure|BP) (?:is |was |of )?(\\d{2,3})/(\\d{2,3})\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d{1,4}) (?:mg|mm|cm|ml|kg)\\b");

    /** So many pronouns of one sex alone tell the patient's. */
    private static final int ENOUGH = 4;

    private Changes() {}

    /** The changes of a kind that a note allows; none for kinds that need sentences written in. */
    static Seq<Change> of(ErrorKind kind, String note) {
        return switch (kind) {
            case LATERALITY -> sides(note);
            case PRONOUN -> pronouns(note);
            case NUMBER -> pressures(note);
            case PLACEHOLDER -> blanks(note);
            default -> List.empty();
        };
    }

    // Of a part that is named twice on one side and never on the other.
    private static Seq<Change> sides(String note) {
        Map<String, java.util.List<Change>> byPart = new TreeMap<>();
        Map<String, Integer> left = new TreeMap<>();
        Matcher side = SIDE.matcher(note);
        while (side.find()) {
            boolean isLeft = side.group(1).toLowerCase(Locale.ROOT).equals("left");
            String part = side.group(2);
            left.merge(part, isLeft ? 1 : 0, Integer::sum);
            byPart.computeIfAbsent(part, none -> new ArrayList<>())
                    .add(new Change(Span.of(side.start(1), side.end(1)), other(side.group(1))));
        }
        return List.ofAll(byPart.entrySet())
                .filter(each -> each.getValue().size() > 1)
                .filter(each -> {
                    int lefts = left.getOrDefault(each.getKey(), 0);
                    return lefts == 0 || lefts == each.getValue().size();
                })
                .flatMap(each -> List.ofAll(each.getValue()));
    }

    private static String other(String word) {
        return switch (word) {
            case "left" -> "right";
            case "right" -> "left";
            case "Left" -> "Right";
            case "Right" -> "Left";
            case "he" -> "she";
            case "He" -> "She";
            case "she" -> "he";
            default -> "He";
        };
    }

    // Of a note whose pronouns are all of one sex.
    private static Seq<Change> pronouns(String note) {
        long he = HE.matcher(note).results().count();
        long she = SHE.matcher(note).results().count();
        if (Math.min(he, she) > 0 || Math.max(he, she) < ENOUGH) {
            return List.empty();
        }
        return List.ofAll(SUBJECT.matcher(note).results().toList())
                .drop(1)
                .map(each -> new Change(Span.of(each.start(), each.end()), other(each.group())));
    }

    private static Seq<Change> pressures(String note) {
        return List.ofAll(PRESSURE.matcher(note).results().toList())
                .filter(each -> Integer.parseInt(each.group(1)) > Integer.parseInt(each.group(2)))
                .map(each -> new Change(Span.of(each.start(1), each.end(2)), each.group(2) + "/" + each.group(1)));
    }

    private static Seq<Change> blanks(String note) {
        return List.ofAll(AMOUNT.matcher(note).results().toList())
                .map(each -> new Change(Span.of(each.start(1), each.end(1)), "____"));
    }
}
