package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;

/** Asks about the name of a medicine where the words around speak clearly for another one that looks or sounds like it. */
final class LikeMedicineRule implements ParagraphRule {

    private static final String SUMMARY =
            "The name of a medicine that looks or sounds like another's does not fit its context.";

    private final BetterWordQuestion question = new BetterWordQuestion(ReviewRules.LASA, SUMMARY);
    private final ConfusionSets sets;
    private final MisfitMedicines misfits;

    LikeMedicineRule(Layers layers, ConfusionModel model) {
        sets = new ConfusionSets(layers, model, kind -> kind == Confusable.Kind.LASA);
        misfits = new MisfitMedicines(layers);
    }

    @Override
    public RuleId id() {
        return ReviewRules.LASA;
    }

    @Override
    public String summary() {
        return SUMMARY;
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(BetterWords.MARGIN);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        long margin = run.value(BetterWords.MARGIN);
        var better = new BetterWords(reading, context.specialty(), sets, margin, LetterWords.UNKNOWN);
        var findings = new ArrayList<Finding>();
        int next = reading.firstAsked();
        for (Mention<Confusable> mention : reading.mentions(Confusable.class)) {
            if (next <= mention.first() && mention.first() < reading.endAsked()) {
                learnt(next, mention.first(), better, reading, findings);
                run.steps(mention.first() - next + 1L);
                question.about(mention.span(), better.of(mention), reading).forEach(findings::add);
                next = mention.last() + 1;
            }
        }
        run.steps(Math.max(0, reading.endAsked() - next));
        learnt(next, reading.endAsked(), better, reading, findings);
        misfits(reading, findings);
        return List.ofAll(findings);
    }

    // Where neither cues nor what was learnt have told anything.
    private void misfits(Reading reading, java.util.List<Finding> findings) {
        Seq<Mention<Drug>> drugs = reading.mentions(Drug.class);
        var told = new BitSet();
        findings.forEach(each -> each.span().ifPresent(place -> told.set(place.start(), place.end())));
        for (int i = 0; i < drugs.size(); i++) {
            Mention<Drug> drug = drugs.get(i);
            boolean asked = drug.first() >= reading.firstAsked() && drug.first() < reading.endAsked();
            if (asked && told.get(drug.span().start(), drug.span().end()).isEmpty()) {
                question.about(drug.span(), misfits.of(i, drugs, reading), reading)
                        .forEach(findings::add);
            }
        }
    }

    private void learnt(int from, int until, BetterWords better, Reading reading, java.util.List<Finding> findings) {
        for (int i = from; i < until; i++) {
            // Hardly any word is one of them.
            Seq<BetterWord> words = sets.isMistaken(i, reading.words()) ? better.learnt(i) : List.empty();
            if (words.nonEmpty()) {
                question.about(reading.words().span(i), words, reading).forEach(findings::add);
            }
        }
    }
}
