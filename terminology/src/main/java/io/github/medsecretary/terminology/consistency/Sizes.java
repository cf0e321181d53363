package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same number of millimetres and of centimetres for the same finding: a unit that jumped. */
final class Sizes implements NumberCheck {

    private static final Phrases FINDINGS = Phrases.of("""
            nodule: nodule|nodules
            polyp: polyp|polyps
            cyst: cyst|cysts
            stone: stone|stones|calculus|calculi
            lesion: lesion|lesions
            mass: mass|tumour|tumor
            node: node|lymph node|nodes
            aneurysm|aorta|fibroid|abscess|ulcer|collection|haematoma|hematoma|adenoma|laceration|defect|bile duct
            common bile duct|melanoma|carcinoma|lipoma|scar|prolapse
            """);

    static final Facts<Spot> NAMED = Spot.where(FINDINGS.firsts(), FINDINGS::isAt);
    static final Facts<Spot> SPOTS = Spot.ofFigures((index, words) -> size(index, words) != null);
    private static final WordSet PARTING = WordSet.of(";");
    private static final WordSet IT = WordSet.of("it", "which");
    private static final int NEAR = 10;
    private static final int REACH = 8;

    /** A number with its unit. */
    private record Size(String number, String unit, Span span) {}

    @Override
    public Seq<Finding> check(Reading reading) {
        if (reading.derived(NAMED).isEmpty()) {
            return List.empty();
        }
        Words words = reading.words();
        Map<String, java.util.List<Size>> sizes = new LinkedHashMap<>();
        Assertions assertions = Assertions.of(reading);
        for (Spot spot : reading.derived(SPOTS)) {
            int i = spot.word();
            Size size = size(i, words);
            String finding = size == null || assertions.has(i, Status.HISTORICAL) ? "" : finding(i, words);
            if (size != null && !finding.isEmpty()) {
                sizes.computeIfAbsent(finding, none -> new ArrayList<>()).add(size);
            }
        }
        return Array.ofAll(sizes.values()).flatMap(each -> jumps(each, reading));
    }

    private static Seq<Finding> jumps(java.util.List<Size> sizes, Reading reading) {
        Size first = sizes.get(0);
        return Array.ofAll(sizes)
                .find(each -> !each.unit().equals(first.unit()) && isLike(each.number(), first.number()))
                .map(each -> new Question(
                                ConsistencyRules.NUMBER,
                                "The same measurement is given in two different units.",
                                "Was this measured in millimetres or in centimetres, please?")
                        .between(
                                in(first.unit(), each, reading),
                                Array.ofAll(sizes)
                                        .filter(size -> size.unit().equals(first.unit()))
                                        .map(size -> in(each.unit(), size, reading)))
                        .about(each.span(), List.of(first.span()), 0.8))
                .toList();
    }

    // Either unit has two letters.
    private static Edit in(String unit, Size size, Reading reading) {
        String written = reading.text().quote(size.span());
        return Edit.replace(size.span(), written.substring(0, written.length() - unit.length()) + unit);
    }

    // So near that one unit is meant for both: nothing grows to ten times its size and keeps its number.
    private static boolean isLike(String one, String other) {
        BigDecimal first = new BigDecimal(one);
        BigDecimal second = new BigDecimal(other);
        return first.subtract(second).abs().multiply(BigDecimal.valueOf(NEAR)).compareTo(first.max(second)) <= 0;
    }

    private static @Nullable Size size(int index, Words words) {
        if (!words.beginsWithFigure(index)) {
            return null;
        }
        String word = words.folded(index);
        if (word.endsWith("mm") || word.endsWith("cm")) {
            String number = word.substring(0, word.length() - 2);
            return Numerals.decimal(number).isPresent()
                    ? new Size(number, word.substring(word.length() - 2), words.span(index))
                    : null;
        }
        boolean unit = index + 1 < words.count()
                && (words.folded(index + 1).equals("mm")
                        || words.folded(index + 1).equals("cm"));
        return unit && Numerals.decimal(word).isPresent()
                ? new Size(word, words.folded(index + 1), words.span(index, index + 1))
                : null;
    }

    // The nearest finding of the sentence, within its part if it has several.
    private static String finding(int index, Words words) {
        int end = words.sentenceEnd(index);
        int start = words.sentenceStart(index);
        for (int away = 1; away <= REACH; away++) {
            int after = index + away;
            int before = index - away;
            if (after < end && PARTING.isAt(after, words)) {
                end = after;
            }
            if (before >= start && PARTING.isAt(before, words)) {
                start = before + 1;
            }
            if (after < end && FINDINGS.isAt(after, words)) {
                return FINDINGS.meaning(after, FINDINGS.length(after, words), words);
            }
            if (before >= start && FINDINGS.isAt(before, words)) {
                return FINDINGS.meaning(before, FINDINGS.length(before, words), words);
            }
        }
        return IT.isAt(words.sentenceStart(index), words) ? before(words.sentenceStart(index), words) : "";
    }

    // "It now measures": what the sentence before was about.
    private static String before(int start, Words words) {
        int from = start > 0 ? words.sentenceStart(start - 1) : 0;
        for (int i = from; i < start; i++) {
            int length = FINDINGS.length(i, words);
            if (length > 0) {
                return FINDINGS.meaning(i, length, words);
            }
        }
        return "";
    }
}
