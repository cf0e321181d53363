package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/** Asks about a word where the words around speak clearly for another member of its set. */
final class ConfusableRule implements ParagraphRule {

    private static final Parameter MARGIN = new Parameter(
            "margin", "Hundredths of a natural-log-odds unit by which the other word must fit better.", 300, 100, 1000);

    private final RuleId id;
    private final String summary;
    private final ConfusionSets sets;
    private final Option<MisfitMedicines> misfits;

    private ConfusableRule(RuleId id, String summary, ConfusionSets sets, Option<MisfitMedicines> misfits) {
        this.id = id;
        this.summary = summary;
        this.sets = sets;
        this.misfits = misfits;
    }

    static ConfusableRule words(Layers layers, ConfusionModel model) {
        return new ConfusableRule(
                ReviewRules.HOMONYM,
                "A word that is easily confused with another does not fit its context.",
                new ConfusionSets(layers, model, kind -> kind != Confusable.Kind.LASA),
                Option.none());
    }

    static ConfusableRule medicines(Layers layers, ConfusionModel model) {
        return new ConfusableRule(
                ReviewRules.LASA,
                "The name of a medicine that looks or sounds like another's does not fit its context.",
                new ConfusionSets(layers, model, kind -> kind == Confusable.Kind.LASA),
                Option.some(new MisfitMedicines(layers)));
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(MARGIN);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        double margin = run.value(MARGIN) / 100.0;
        double extra = margin - MARGIN.initial() / 100.0;
        var better = new BetterWords(reading, context, sets, margin, extra);
        var findings = new ArrayList<Finding>();
        int next = reading.firstAsked();
        for (Mention<Confusable> mention : reading.mentions(Confusable.class)) {
            if (next <= mention.first() && mention.first() < reading.endAsked()) {
                learnt(next, mention.first(), better, reading, findings);
                run.steps(mention.first() - next + 1L);
                finding(mention.span(), better.of(mention), reading).forEach(findings::add);
                next = mention.last() + 1;
            }
        }
        run.steps(Math.max(0, reading.endAsked() - next));
        learnt(next, reading.endAsked(), better, reading, findings);
        misfits.forEach(each -> misfits(each, reading, findings));
        return List.ofAll(findings);
    }

    // Where neither cues nor what was learnt have told anything.
    private void misfits(MisfitMedicines misfits, Reading reading, java.util.List<Finding> findings) {
        Seq<Mention<Drug>> drugs = reading.mentions(Drug.class);
        for (Mention<Drug> drug : drugs) {
            boolean asked = drug.first() >= reading.firstAsked() && drug.first() < reading.endAsked();
            if (asked && !isTold(drug.span(), findings)) {
                finding(drug.span(), misfits.of(drug, drugs, reading), reading).forEach(findings::add);
            }
        }
    }

    private static boolean isTold(Span place, java.util.List<Finding> findings) {
        return findings.stream()
                .anyMatch(each -> each.span().filter(place::overlaps).isPresent());
    }

    private void learnt(int from, int until, BetterWords better, Reading reading, java.util.List<Finding> findings) {
        for (int i = from; i < until; i++) {
            // Hardly any word is one of them.
            Seq<BetterWord> words = sets.isMistaken(i, reading.words()) ? better.learnt(i) : List.empty();
            if (words.nonEmpty()) {
                finding(reading.words().span(i), words, reading).forEach(findings::add);
            }
        }
    }

    private Option<Finding> finding(Span place, Seq<BetterWord> better, Reading reading) {
        return better.headOption()
                .map(best -> finding(place, best, better, reading.text().quote(place)));
    }

    private Finding finding(Span place, BetterWord best, Seq<BetterWord> better, String quote) {
        Seq<Edit> edits = better.map(each -> Edit.replace(place, LetterCase.like(quote, each.word())));
        Seq<Answer> answers = edits.map(edit -> Answer.changing(edit.replacement(), edit));
        return Finding.builder()
                .rule(id)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary)
                .span(place)
                .suggestions(edits)
                .query(Query.of(
                        "Was "
                                + edits.map(edit -> "“" + edit.replacement() + "”")
                                        .mkString(" or ") + " meant rather than “" + quote + "”?",
                        answers.append(Answer.keeping(quote))))
                .evidence(best.evidence().get())
                .confidence(best.confidence())
                .provenance(best.provenance())
                .build();
    }
}
