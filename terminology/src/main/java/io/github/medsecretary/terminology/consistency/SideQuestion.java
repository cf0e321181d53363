package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Asks which side is meant, with both to choose from.
 *
 * @param rule in whose name
 * @param message without words of the letter
 * @param question to the clinician
 */
record SideQuestion(RuleId rule, String message, String question) {

    private static final int SHORT = 2;

    /** A finding at the word that tells a side, or a tooth, and rests on others. */
    Finding about(Span side, Seq<Span> others, double confidence, Reading reading) {
        String written = reading.text().quote(side);
        String other = Tooth.opposite(written).orElseGet(() -> other(written));
        Edit edit = Edit.replace(side, other);
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(message)
                .span(side)
                .related(others.filter(each -> !each.equals(side)).distinct())
                .suggestions(List.of(edit))
                .query(Query.of(question, List.of(Answer.keeping(written), Answer.changing(other, edit))))
                .confidence(confidence)
                .build();
    }

    // "Left-sided" becomes "right-sided".
    private static String other(String written) {
        String side = opposite(written);
        String own = side.equals("left") ? "right" : "left";
        boolean longer = written.length() > own.length()
                && written.toLowerCase(Locale.ROOT).startsWith(own);
        return longer
                ? like(written.substring(0, own.length()), side) + written.substring(own.length())
                : like(written, side);
    }

    private static String opposite(String side) {
        return side.toLowerCase(Locale.ROOT).startsWith("l") ? "right" : "left";
    }

    private static String like(String written, String other) {
        if (written.length() <= SHORT) {
            String letter = other.substring(0, 1).toUpperCase(Locale.ROOT);
            return written.length() == SHORT ? letter + "t" : letter;
        }
        return Alike.to(written, other);
    }
}
