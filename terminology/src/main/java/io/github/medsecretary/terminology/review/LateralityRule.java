package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks where one mention of a part of the body has the other side than all the others. Left and right are both said of
 * many parts rightly, so it is silent where the letter speaks of both sides anywhere, where two mentions have each
 * side, and about what is past, denied or somebody else's.
 */
final class LateralityRule implements Rule<Reading, DocumentContext> {

    private static final HashSet<String> PARTS = HashSet.of(
            "knee",
            "hip",
            "shoulder",
            "elbow",
            "wrist",
            "ankle",
            "breast",
            "kidney",
            "eye",
            "ear",
            "ovary",
            "testis",
            "testicle",
            "femur",
            "tibia",
            "fibula",
            "humerus",
            "radius",
            "ulna",
            "clavicle",
            "lung",
            "carotid",
            "thumb",
            "inguinal",
            "groin",
            "hernia",
            "ureter",
            "hydronephrosis",
            "nephrectomy",
            "mastectomy",
            "foot",
            "hand",
            "leg",
            "arm",
            "calf",
            "thigh",
            "forearm",
            "hallux",
            "heel",
            "orchidectomy",
            "cataract",
            "adrenal");

    private static final HashSet<String> BOTH = HashSet.of(
            "both",
            "bilateral",
            "bilaterally",
            "contralateral",
            "opposite",
            "respectively",
            "either",
            "each",
            "sides",
            "symmetrical",
            "symmetric",
            "equal",
            "compared");

    private static final HashSet<String> ELSEWHERE = HashSet.of(
            "previous",
            "previously",
            "prior",
            "history",
            "old",
            "no",
            "not",
            "without",
            "denies",
            "mother",
            "father",
            "brother",
            "sister",
            "past",
            "status",
            "uninvolved",
            "unaffected",
            "normal",
            "other");

    private static final int REACH = 3;

    @Override
    public RuleId id() {
        return ReviewRules.LATERALITY;
    }

    @Override
    public String summary() {
        return "One mention of a part of the body has the other side than the rest of the letter.";
    }

    /** A part of the body with a side. */
    private record Sided(String part, boolean left, Span side) {}

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(words.count());
        var elsewhere = Sentences.with(ELSEWHERE::contains, words);
        Map<String, java.util.List<Sided>> byPart = new LinkedHashMap<>();
        for (int i = 0; i < words.count(); i++) {
            if (BOTH.contains(words.folded(i))) {
                return List.empty();
            }
            sided(words, i, elsewhere)
                    .forEach(each -> byPart.computeIfAbsent(each.part(), part -> new ArrayList<>())
                            .add(each));
        }
        return List.ofAll(byPart.values()).flatMap(mentions -> oddOneOut(mentions, reading));
    }

    private static Seq<Sided> sided(Words words, int index, BitSet elsewhere) {
        boolean left = words.folded(index).equals("left");
        if ((!left && !words.folded(index).equals("right")) || elsewhere.get(index)) {
            return List.empty();
        }
        for (int i = index + 1; i < Math.min(words.count(), index + 1 + REACH) && !words.isMark(i); i++) {
            String part = singular(words.folded(i));
            if (PARTS.contains(part)) {
                return List.of(new Sided(part, left, words.span(index)));
            }
            if (words.folded(i).equals("left") || words.folded(i).equals("right")) {
                return List.empty();
            }
        }
        return List.empty();
    }

    private static String singular(String word) {
        return word.endsWith("s") && PARTS.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private Seq<Finding> oddOneOut(java.util.List<Sided> mentions, Reading reading) {
        Seq<Sided> left = List.ofAll(mentions).filter(Sided::left);
        Seq<Sided> right = List.ofAll(mentions).reject(Sided::left);
        if (left.isEmpty() || right.isEmpty() || Math.min(left.size(), right.size()) > 1) {
            return List.empty();
        }
        boolean oddIsLeft = left.size() < right.size()
                || (left.size() == right.size() && !mentions.get(0).left());
        Sided odd = (oddIsLeft ? left : right).head();
        return List.of(finding(odd, oddIsLeft ? right : left, reading));
    }

    private Finding finding(Sided odd, Seq<Sided> others, Reading reading) {
        String written = reading.text().quote(odd.side());
        String other = LetterCase.like(written, odd.left() ? "right" : "left");
        Edit edit = Edit.replace(odd.side(), other);
        return Finding.builder()
                .rule(id())
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(odd.side())
                .related(others.map(Sided::side))
                .suggestions(List.of(edit))
                .query(Query.of(
                        "Which side is meant for the " + odd.part() + "?",
                        List.of(Answer.keeping(written), Answer.changing(other, edit))))
                .confidence(others.size() > 1 ? 0.8 : 0.6)
                .build();
    }
}
