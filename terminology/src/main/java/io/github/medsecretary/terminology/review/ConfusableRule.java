package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks about a word where the words around, and which of the two stand elsewhere in the letter, speak clearly for another
 * member of its set.
 */
final class ConfusableRule implements FactRule {

    private static final String SUMMARY = "A word that is easily confused with another does not fit its context.";

    private final BetterWordQuestion question = new BetterWordQuestion(ReviewRules.HOMONYM, SUMMARY);
    private final ConfusionSets sets;
    private final Facts<DoubtfulWord> doubts;
    private final Facts<DoubtfulWord> boldDoubts;
    private final Facts<MistakableWord> mistakable;

    ConfusableRule(Layers layers, ConfusionModel model) {
        sets = new ConfusionSets(layers, model, kind -> kind != Confusable.Kind.LASA);
        doubts = Facts.of(new Doubting(sets, BetterWords.MARGIN.initial())::words);
        boldDoubts = Facts.of(new Doubting(sets, BetterWords.MARGIN.min())::words);
        mistakable = Facts.of(sets::mistakable);
    }

    @Override
    public RuleId id() {
        return ReviewRules.HOMONYM;
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
    public Seq<Ground> judgesBy() {
        return List.of(Ground.around(doubts), Ground.aroundWhereGathered(boldDoubts), Ground.itself(mistakable));
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        long margin = run.value(BetterWords.MARGIN);
        // Asked for in each check, though it is hardly ever needed, so that it is known after an edit.
        Seq<MistakableWord> all = reading.derived(mistakable);
        Seq<DoubtfulWord> sure = reading.derived(doubts);
        // Hardly anybody wants so many questions, and they take longer to find.
        Seq<DoubtfulWord> doubtful = BetterWords.extra(margin) < 0 ? reading.derived(boldDoubts) : sure;
        if (doubtful.isEmpty()) {
            return List.empty();
        }
        var letter = LetterWords.of(all);
        Seq<DoubtfulWord> doubted = doubtful.filter(each -> mayBeAnother(each, margin, letter, reading.words()));
        return doubted.isEmpty()
                ? List.empty()
                : findings(doubted, new BetterWords(reading, context.specialty(), sets, margin, letter), reading);
    }

    private boolean mayBeAnother(DoubtfulWord doubt, long margin, LetterWords letter, Words words) {
        double need = doubt.need() + BetterWords.extra(margin);
        return need == Double.NEGATIVE_INFINITY
                || sets.rivals(words.folded(doubt.word()))
                        .exists(each -> need <= each.says(letter.elsewhere(doubt.word(), words, each.word())));
    }

    private Seq<Finding> findings(Seq<DoubtfulWord> doubtful, BetterWords better, Reading reading) {
        Map<Integer, Mention<Confusable>> mentions = new TreeMap<>();
        reading.mentions(Confusable.class).forEach(each -> mentions.put(each.first(), each));
        var findings = new ArrayList<Finding>();
        for (DoubtfulWord each : doubtful) {
            Mention<Confusable> ofSet = mentions.get(each.word());
            Option<Finding> finding = ofSet == null
                    ? question.about(reading.words().span(each.word()), better.learnt(each.word()), reading)
                    : question.about(ofSet.span(), better.of(ofSet), reading);
            finding.forEach(findings::add);
        }
        return List.ofAll(findings);
    }
}
