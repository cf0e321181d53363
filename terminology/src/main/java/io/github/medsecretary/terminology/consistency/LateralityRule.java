package io.github.medsecretary.terminology.consistency;

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
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Asks where one mention of a part of the body has the other side than all the others. Left and right are both said of
 * many parts rightly, so it is silent where two mentions have each side, where the letter speaks of both sides of the part
 * and of the other one more than once, and about what is past, denied or somebody else's. {@link SideWeight} tells how sure
 * the rest is.
 */
final class LateralityRule implements Rule<Reading, DocumentContext> {

    @Override
    public RuleId id() {
        return ConsistencyRules.LATERALITY;
    }

    @Override
    public String summary() {
        return "One mention of a part of the body has the other side than the rest of the letter.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        LetterSides sides = LetterSides.of(reading);
        Map<String, java.util.List<Sided>> byPart = new LinkedHashMap<>();
        sides.mentions()
                .forEach(each -> byPart.computeIfAbsent(each.part(), part -> new ArrayList<>())
                        .add(each));
        return Array.ofAll(byPart.entrySet())
                .flatMap(each -> oddOneOut(each.getValue(), sides, reading))
                .appendAll(OneSidedParts.contradictions(reading, id()))
                .appendAll(HeadedSides.contradictions(reading, id()))
                .appendAll(SpinalLevels.contradictions(reading, id()));
    }

    private Seq<Finding> oddOneOut(java.util.List<Sided> mentions, LetterSides sides, Reading reading) {
        Seq<Sided> left = Array.ofAll(mentions).filter(Sided::left);
        Seq<Sided> right = Array.ofAll(mentions).reject(Sided::left);
        if (left.isEmpty() || right.isEmpty() || Math.min(left.size(), right.size()) > 1) {
            return List.empty();
        }
        boolean oddIsLeft =
                left.size() < right.size() || (left.size() == right.size() && isOddLeft(mentions.get(0), sides));
        Sided odd = (oddIsLeft ? left : right).head();
        Seq<Sided> others = oddIsLeft ? right : left;
        double confidence = SideWeight.of(odd, others, sides);
        return confidence > 0 ? List.of(finding(odd, others, confidence, reading)) : List.empty();
    }

    // Of one against one, the side that the letter says less often, or the later mention.
    private static boolean isOddLeft(Sided first, LetterSides sides) {
        return sides.said(true) == sides.said(false) ? !first.left() : sides.said(true) < sides.said(false);
    }

    private Finding finding(Sided odd, Seq<Sided> others, double confidence, Reading reading) {
        String written = reading.text().quote(odd.side());
        String other = like(written, odd.left() ? "right" : "left");
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
                .confidence(confidence)
                .build();
    }

    private static String like(String written, String other) {
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
