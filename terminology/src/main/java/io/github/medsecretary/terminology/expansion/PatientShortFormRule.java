package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Writes short forms out for a patient, each at its first use, and asks about those of which only the author can tell
 * what they mean. It is for what a patient reads and in no review. Immutable and thread-safe.
 */
public final class PatientShortFormRule implements Rule<ClinicalText, DocumentContext> {

    private static final RuleId ID = RuleId.builtIn("patient-short-form");

    private final Expander expander;

    private PatientShortFormRule(Expander expander) {
        this.expander = expander;
    }

    /** The rule by an expander. */
    public static PatientShortFormRule of(Expander expander) {
        return new PatientShortFormRule(expander);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "A short form that a patient may not know.";
    }

    @Override
    public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
        run.steps(text.length());
        Expansion expansion = expander.expand(text, context, ExpansionPolicy.PATIENT_WORDING);
        return joined(expansion.edits().toSeq(), text)
                .map(edit -> finding(edit.span(), Disposition.FIX)
                        .suggestions(List.of(edit))
                        .build())
                .appendAll(expansion
                        .open()
                        .map(open -> finding(open.place(), Disposition.ASK)
                                .query(open.query())
                                .build()));
    }

    // The article before a short form changes with it or not at all.
    private static Seq<Edit> joined(Seq<Edit> edits, ClinicalText text) {
        List<Edit> all = List.empty();
        for (Edit edit : edits) {
            boolean goesWithLast =
                    !all.isEmpty() && between(all.head(), edit, text).isBlank();
            all = goesWithLast ? all.tail().prepend(joined(all.head(), edit, text)) : all.prepend(edit);
        }
        return all.reverse();
    }

    private static String between(Edit first, Edit second, ClinicalText text) {
        int from = first.span().end();
        int to = second.span().start();
        return text.quote(Span.of(from, to));
    }

    private static Edit joined(Edit first, Edit second, ClinicalText text) {
        return Edit.replace(
                first.span().span(second.span()),
                first.replacement() + between(first, second, text) + second.replacement());
    }

    private Finding.Builder finding(Span span, Disposition disposition) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.INFO)
                .disposition(disposition)
                .message(summary())
                .span(span);
    }
}
