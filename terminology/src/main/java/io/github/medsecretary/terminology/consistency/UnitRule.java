package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Placed;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks about the unit of a dose: more of a medicine than is ever given at once, as when milligrams stand for
 * micrograms, a mass of a medicine that is given in units, a route or frequency that it is never given by, and a strength
 * that is given at another interval.
 *
 * <p>The limits are the lexicon's, from the dose ranges of the British National Formulary, each rounded up; a dose below
 * one may be wrong as well, and that is for the clinician.
 */
final class UnitRule implements FactRule {

    // Of what is told for the whole day.
    private static final int PARTS = 4;

    private final NeverDoses never;
    private final StrengthDoses strengths;
    private final RegularDoses regular;
    private final Facts<Placed> found = Facts.of(reading -> Placed.of(found(reading), reading));

    UnitRule(DoseTable table) {
        never = new NeverDoses(table);
        strengths = new StrengthDoses(table.strengths());
        regular = new RegularDoses(table.dailyMaxima());
    }

    @Override
    public RuleId id() {
        return ConsistencyRules.UNIT;
    }

    @Override
    public String summary() {
        return "The unit, route or frequency of a dose does not fit the medicine.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(Ground.itself(found));
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        return reading.derived(found).map(Placed::finding);
    }

    private Seq<Finding> found(Reading reading) {
        Seq<DoseClause> clauses = DoseClauses.of(reading);
        Seq<Finding> given = never.check(reading, clauses);
        // What is never given so is asked about once.
        Set<Span> places = new HashSet<>(given.map(UnitRule::place).toJavaList());
        Seq<Finding> often =
                given.appendAll(strengths.check(reading, clauses).reject(each -> places.contains(place(each))));
        // Of a dose that is given each week the interval is asked about alone.
        Set<Span> asked = new HashSet<>(often.flatMap(Finding::related).toJavaList());
        return clauses.flatMap(clause -> about(clause, reading)
                        .orElse(() -> regular.about(clause, reading)
                                .filter(dose -> !asked.contains(clause.drug().span()))))
                .appendAll(often);
    }

    private static Span place(Finding finding) {
        return finding.span().orElseThrow();
    }

    private Option<Finding> about(DoseClause clause, Reading reading) {
        Option<Sourced<Drug>> told = List.ofAll(clause.drug().entries())
                .find(each -> DoseLimit.of(each.entry()).isDefined());
        return told.flatMap(entry -> DoseLimit.of(entry.entry())
                .flatMap(bound -> clause.doses()
                        .find(dose -> bound.isBeyond(clause.shared() ? dose.part(PARTS) : dose))
                        .map(dose -> finding(entry, bound, dose, reading))));
    }

    private Finding finding(Sourced<Drug> entry, DoseLimit limit, WrittenDose dose, Reading reading) {
        Span span = dose.span();
        String meant = reading.text().quote(Span.of(span.start(), dose.unit().start())) + limit.unit();
        // Too much even in the smaller unit: nothing to propose.
        boolean hopeless = limit.unit().isEmpty() || meant.equals(reading.text().quote(span));
        Seq<Edit> edits = hopeless ? List.empty() : List.of(Edit.replace(span, meant));
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .suggestions(edits)
                .query(Query.of(
                        "Is “" + reading.text().quote(span) + "” the dose that you mean, please?",
                        edits.map(edit -> Answer.changing(meant, edit)).append(Answer.keeping("Yes, it is meant"))))
                .confidence(0.95)
                .provenance(entry.provenance())
                .build();
    }
}
