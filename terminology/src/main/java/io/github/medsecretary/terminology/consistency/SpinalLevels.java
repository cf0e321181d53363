package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

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

    private static final int REACH = 6;

    private SpinalLevels() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Words words = reading.words();
        Map<String, java.util.List<Span>> levels = new TreeMap<>();
        boolean diagnosed = false;
        boolean operated = false;
        for (int i = 0; i + 1 < words.count(); i++) {
            String level = level(i, reading);
            if (!level.isEmpty()) {
                levels.computeIfAbsent(level, none -> new ArrayList<>()).add(words.span(i, i + 1));
                diagnosed |= isNear(i, DIAGNOSES, words);
                operated |= isNear(i, OPERATIONS, words);
            }
        }
        return levels.size() == 2 && diagnosed && operated ? odd(List.ofAll(levels.values()), rule) : List.empty();
    }

    private static Seq<Finding> odd(Seq<java.util.List<Span>> levels, RuleId rule) {
        Seq<java.util.List<Span>> sorted = levels.sortBy(java.util.List::size);
        boolean alone = sorted.head().size() == 1 && sorted.last().size() > 1;
        return alone
                ? List.of(new Question(rule, "One mention of the spine is at another level.", "Which level is meant?")
                        .about(sorted.head().get(0), List.ofAll(sorted.last()), 0.6))
                : List.empty();
    }

    // L4/5, L5/S1, C5-6.
    private static String level(int index, Reading reading) {
        String first = reading.words().folded(index);
        String second = reading.words().folded(index + 1);
        int end = reading.words().span(index).end();
        boolean joined = end + 1 == reading.words().span(index + 1).start()
                && (reading.text().charAt(end) == '/' || reading.text().charAt(end) == '-');
        return joined && isVertebra(first) && (isVertebra(second) || Numerals.whole(second) > 0)
                ? first + "/" + (isVertebra(second) ? second : first.charAt(0) + second)
                : "";
    }

    private static boolean isVertebra(String word) {
        return (word.length() == 2 || word.length() == 3)
                && "ctls".indexOf(word.charAt(0)) >= 0
                && Numerals.whole(word.substring(1)) > 0;
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
