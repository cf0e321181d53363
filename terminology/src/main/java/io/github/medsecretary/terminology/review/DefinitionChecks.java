package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.shortform.Definition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What may be wrong with the short forms that a letter defines. */
final class DefinitionChecks {

    private DefinitionChecks() {}

    /** Defined again: a note if it says the same, a question if it says something else. */
    static Seq<Finding> repeated(DefinedForms forms) {
        return forms.all().flatMap(each -> each.tail().map(again -> repeated(forms, each.head(), again)));
    }

    private static Finding repeated(DefinedForms forms, Definition first, Definition again) {
        boolean same = KnownSenses.isSame(
                forms.text().quote(first.longForm()), forms.text().quote(again.longForm()));
        return same
                ? note(ReviewRules.DEFINITION_REPEATED, again.shortForm(), "A short form is defined again.")
                        .related(List.of(first.shortForm()))
                        .build()
                : at(ReviewRules.DEFINITION_REPEATED, again.shortForm(), "A short form is defined in two ways.")
                        .severity(Severity.WARN)
                        .disposition(Disposition.ASK)
                        .related(List.of(first.shortForm()))
                        .query(question(forms.text(), again))
                        .build();
    }

    private static Query question(ClinicalText text, Definition definition) {
        return Query.of(
                "Does “" + text.quote(definition.shortForm()) + "” stand for “" + text.quote(definition.longForm())
                        + "” here?",
                List.of(Answer.keeping("Yes, it does")));
    }

    /** Defined, and nowhere else: it may as well be left out, where it stands in brackets of its own. */
    static Seq<Finding> unused(DefinedForms forms) {
        return forms.all()
                .map(Seq::head)
                .filter(each -> forms.isOneWord(each) && forms.usesOf(each).isEmpty())
                .map(each -> note(
                                ReviewRules.DEFINITION_UNUSED,
                                each.shortForm(),
                                "A short form is defined and not used.")
                        .related(List.of(each.longForm()))
                        .suggestions(withoutBracket(forms.text(), each))
                        .build());
    }

    private static Seq<Edit> withoutBracket(ClinicalText text, Definition definition) {
        int from = definition.longForm().end();
        int to = definition.shortForm().end() + 1;
        boolean alone = from < definition.shortForm().start()
                && to <= text.length()
                && text.quote(Span.of(from, definition.shortForm().start())).equals(" (")
                && text.charAt(to - 1) == ')';
        return alone ? List.of(Edit.replace(Span.of(from, to), "")) : List.empty();
    }

    /** Used above its definition. */
    static Seq<Finding> late(DefinedForms forms) {
        return forms.all()
                .map(Seq::head)
                .filter(forms::isOneWord)
                .flatMap(each -> forms.usesOf(each)
                        .headOption()
                        .filter(use -> use.start() < each.shortForm().start()
                                && use.start() < each.longForm().start())
                        .map(use -> note(ReviewRules.DEFINITION_LATE, use, "A short form is used before it is defined.")
                                .related(List.of(each.shortForm()))
                                .build()));
    }

    /** Defined as something that is not among the senses that the lexicons know. */
    static Seq<Finding> otherwise(DefinedForms forms, KnownSenses inventory) {
        return forms.all()
                .map(Seq::head)
                .flatMap(each -> inventory
                        .otherThan(
                                forms.text().quote(each.shortForm()),
                                forms.text().quote(each.longForm()))
                        .map(known -> note(
                                        ReviewRules.DEFINITION_OTHERWISE,
                                        each.shortForm(),
                                        "A short form is defined as what no lexicon knows it for.")
                                .related(List.of(each.longForm()))
                                .evidence(known.map(sense -> sense.entry().longForm()))
                                .provenance(known.head().provenance())
                                .build()));
    }

    private static Finding.Builder note(RuleId rule, Span place, String message) {
        return at(rule, place, message).severity(Severity.INFO).disposition(Disposition.NOTE);
    }

    private static Finding.Builder at(RuleId rule, Span place, String message) {
        return Finding.builder().rule(rule).span(place).message(message);
    }
}
