package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether each reader gets what their copy says to be enclosed, and is told of what is. It looks at each copy as its
 * reader will have it, so that an enclosure that is withheld from a reader whose text speaks of it is found. Stateless
 * and thread-safe.
 */
public final class EnclosureCheck {

    /** The privilege to let a letter go whose words only look as if something were enclosed. */
    public static final String NOTHING_MEANT = "nothing-enclosed";

    private static final RuleId MISSING = RuleId.builtIn("enclosure-missing");
    private static final RuleId UNMENTIONED = RuleId.builtIn("enclosure-unmentioned");

    private EnclosureCheck() {}

    /**
     * For each recipient: that the text speaks of an enclosure and none goes along, which blocks unless a named person
     * with the privilege {@value #NOTHING_MEANT} accepts it; or that one goes along and the text doesn't speak of it,
     * which is a note, for the list at the letter's foot has it.
     */
    public static Seq<Finding> check(Draft draft) {
        return draft.selections()
                .flatMap(EnclosureCheck::copy)
                .reject(each -> NamedOverride.covering(
                                each, draft.content().circumstances().overrides())
                        .isPresent());
    }

    private static Seq<Finding> copy(Selection selection) {
        String recipient = selection.disclosure().recipient();
        return List.ofAll(selection.letter().stream().toList()).flatMap(letter -> copy(letter, recipient));
    }

    private static Seq<Finding> copy(AudienceLetter letter, String recipient) {
        boolean mentioned =
                letter.sections().flatMap(Section::bodies).flatMap(Body::words).exists(EnclosureWords::speaksOfOne);
        boolean enclosed = !letter.enclosures().isEmpty();
        if (mentioned == enclosed) {
            return List.empty();
        }
        return List.of(
                mentioned
                        ? finding(MISSING, recipient, "The letter speaks of an enclosure, and none goes along.")
                                .severity(Severity.BLOCK)
                                .disposition(Disposition.ASK)
                                .overridableWith(NOTHING_MEANT)
                                .build()
                        : finding(UNMENTIONED, recipient, "An enclosure goes along of which the letter doesn't speak.")
                                .severity(Severity.WARN)
                                .disposition(Disposition.NOTE)
                                .build());
    }

    private static Finding.Builder finding(RuleId rule, String recipient, String message) {
        return Finding.builder().rule(rule).message(message).about(List.of(Reference.of("Recipient", recipient)));
    }
}
