package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells where a diagnosis and an operation are at different levels of the spine. Letters often name several levels
 * rightly, so it speaks only of letters that name exactly two, one of them once.
 */
final class SpinalLevels {

    private static final Phrases DIAGNOSES = Phrases.of("""
            prolapse|protrusion|herniation|herniated|disc bulge|disc|disk|stenosis|spondylolisthesis|radiculopathy
            """);

    private static final Phrases OPERATIONS = Phrases.of("""
            discectomy|diskectomy|microdiscectomy|decompression|fusion|laminectomy|laminotomy|foraminotomy|injection|block
            nerve root block
            """);

    // Where the level is looked for, others are named; and pictures show something small at others.
    private static final WordSet LOOKING = WordSet.of(
            "minor",
            "mild",
            "adjacent",
            "x-ray",
            "x-rays",
            "fluoroscopy",
            "fluoroscopic",
            "fluoroscopically",
            "marker",
            "needle",
            "localized",
            "localised",
            "localizing",
            "localising",
            "radiograph",
            "myelogram",
            "counted");

    // Whatever begins as the name of a vertebra does.
    static final Facts<Spot> SPOTS = Spot.where((index, words) -> {
        String word = words.folded(index);
        return word.length() > 1 && "ctls".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
    });

    private static final int REACH = 6;

    private SpinalLevels() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Words words = reading.words();
        Seq<Spot> spots = reading.derived(SPOTS);
        if (spots.isEmpty()) {
            return List.empty();
        }
        Sentences looking = Sentences.with(LOOKING, words);
        Map<String, java.util.List<Span>> levels = new TreeMap<>();
        var diagnosed = new TreeSet<String>();
        var operated = new TreeSet<String>();
        for (Spot spot : spots) {
            int i = spot.word();
            String level = level(i, reading);
            if (!level.isEmpty() && !looking.have(i)) {
                levels.computeIfAbsent(level, none -> new ArrayList<>()).add(place(i, level, words));
                if (isNear(i, DIAGNOSES, words)) {
                    diagnosed.add(level);
                }
                if (isNear(i, OPERATIONS, words)) {
                    operated.add(level);
                }
            }
        }
        if (levels.size() != 2 || diagnosed.isEmpty() || operated.isEmpty()) {
            return List.empty();
        }
        // One was found, the other is to be operated on.
        boolean apart = diagnosed.size() == 1 && operated.size() == 1 && !diagnosed.equals(operated);
        return odd(List.ofAll(levels.values()).sortBy(each -> each.get(0).start()), apart, rule, reading);
    }

    private static Span place(int index, String level, Words words) {
        int last = words.folded(index).length() > level.indexOf('/') ? index : index + 1;
        return words.span(index, Math.min(last, words.count() - 1));
    }

    private static Seq<Finding> odd(Seq<java.util.List<Span>> levels, boolean apart, RuleId rule, Reading reading) {
        Seq<java.util.List<Span>> sorted = apart ? levels.reverse() : levels.sortBy(java.util.List::size);
        boolean alone = sorted.head().size() == 1 && (apart || sorted.last().size() > 1);
        return alone
                ? List.of(asked(sorted.head().get(0), sorted.last(), rule, reading)
                        .about(sorted.head().get(0), List.ofAll(sorted.last()), 0.6))
                : List.empty();
    }

    private static Question asked(Span odd, java.util.List<Span> others, RuleId rule, Reading reading) {
        var question = new Question(
                rule,
                "One mention of the spine is at a different level from the rest.",
                "Which level of the spine do you mean, please?");
        return question.between(
                Edit.replace(odd, reading.text().quote(others.get(0))),
                List.ofAll(others).map(each -> Edit.replace(each, reading.text().quote(odd))));
    }

    // L4/5, L5/S1, C5-6, whether the scanner knows them as one word or as two.
    private static String level(int index, Reading reading) {
        String text = reading.text().value();
        int from = reading.words().span(index).start();
        int middle = vertebraEnd(from, text);
        boolean joined =
                middle > from && middle < text.length() && (text.charAt(middle) == '/' || text.charAt(middle) == '-');
        if (!joined) {
            return "";
        }
        int second = vertebraEnd(middle + 1, text);
        int end = second > middle + 1 ? second : figuresEnd(middle + 1, text);
        boolean whole = end > middle + 1 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        String lower = text.substring(middle + 1, end).toLowerCase(Locale.ROOT);
        String upper = text.substring(from, middle).toLowerCase(Locale.ROOT);
        return whole ? upper + "/" + (second > middle + 1 ? lower : upper.charAt(0) + lower) : "";
    }

    private static int vertebraEnd(int from, String text) {
        boolean letter = from < text.length() && "CTLSctls".indexOf(text.charAt(from)) >= 0;
        int end = letter ? figuresEnd(from + 1, text) : from;
        return letter && end > from + 1 ? end : from;
    }

    private static int figuresEnd(int from, String text) {
        int end = from;
        while (end < Math.min(text.length(), from + 2) && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNear(int index, Phrases phrases, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - REACH);
                i < Math.min(words.sentenceEnd(index), index + REACH);
                i++) {
            if (phrases.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
