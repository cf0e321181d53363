package io.github.medsecretary.correspondence.standard;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Holds a letter, whoever made it, against what its kind must say: a record standard where there is one, and otherwise
 * what makes no sense without, such as a cancelled appointment of which nobody says what follows. Findings name headings,
 * never words. Immutable and thread-safe.
 */
public final class KindCheck {

    /** Nothing goes along with a letter that is about what goes along. */
    public static final RuleId NOTHING_ENCLOSED = RuleId.builtIn("enclosure-mandatory");

    private static final Seq<Heading> REASONS =
            List.of(Heading.CLINICAL_SUMMARY, Heading.DIAGNOSES, Heading.PROBLEMS_AND_ISSUES, Heading.HISTORY);

    private KindCheck() {}

    /**
     * Everything that a letter lacks by its kind.
     *
     * @param content the letter
     * @param recipients who gets it
     */
    public static Seq<Finding> check(LetterContent content, Iterable<Recipient> recipients) {
        return HeadingSet.of(content.kind())
                .map(standard -> ContentCheck.against(standard).check(content, recipients))
                .orElseGet(() -> lacking(content));
    }

    private static Seq<Finding> lacking(LetterContent content) {
        Seq<Finding> headings = oneOfEach(content.kind())
                .reject(some -> some.exists(each -> isSaid(each, content)))
                .map(some -> missing(some.head()));
        boolean bare = content.kind() == LetterKind.COVERING
                && content.stationery().enclosures().isEmpty();
        return bare ? headings.append(nothingEnclosed()) : headings;
    }

    /** Of each of these lists a letter must have one heading. */
    private static Seq<Seq<Heading>> oneOfEach(LetterKind kind) {
        Seq<Heading> when = List.of(Heading.ATTENDANCE_DETAILS);
        Seq<Heading> next = List.of(Heading.PLAN_AND_REQUESTED_ACTIONS);
        return switch (kind) {
            case APPOINTMENT, RESCHEDULE -> List.of(when);
            case CANCELLATION, DID_NOT_ATTEND, WAS_NOT_BROUGHT -> List.of(when, next);
            case RECALL, ACKNOWLEDGEMENT -> List.of(next);
            case RESULTS -> List.of(List.of(Heading.INVESTIGATION_RESULTS));
            case REFERRAL, INTERNAL_REFERRAL -> List.of(REASONS, next);
            case REPORT -> List.of(REASONS.appendAll(List.of(Heading.values())));
            case CLINIC, DISCHARGE, COVERING -> List.empty();
        };
    }

    private static boolean isSaid(Heading heading, LetterContent content) {
        return content.fragments()
                .exists(each ->
                        each.heading() == heading && each.body().absence().isEmpty());
    }

    private static Finding missing(Heading heading) {
        return finding(ContentCheck.MANDATORY_MISSING, ContentMessage.of(ContentCheck.MANDATORY_MISSING, heading))
                .about(List.of(Reference.of("Heading", heading.code())))
                .build();
    }

    private static Finding nothingEnclosed() {
        return finding(NOTHING_ENCLOSED, "A covering letter goes with something, and nothing goes along.")
                .build();
    }

    private static Finding.Builder finding(RuleId rule, String message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(message);
    }
}
