package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.completeness.Expectations;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.consistency.ConsistencyRules;
import io.github.medsecretary.terminology.document.Patch;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.EditedReading;
import io.github.medsecretary.terminology.reading.EditedReading.Edited;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.github.medsecretary.terminology.shortform.ShortForms;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads a letter once and says everything that its rules find, sorted by place, the longer first, then by rule.
 *
 * <p>Made once from a dictionary and shared by all threads; the time of a check grows with the text's length. A rule
 * that fails loses only its own findings. Immutable and thread-safe.
 */
public final class Review {

    static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Review::place).thenComparing(Finding::rule).thenComparing(Finding::message);

    private final Dictionary dictionary;
    private final RuleSet<Reading, DocumentContext> rules;
    private final RuleSet<Reading, DocumentContext> local;
    private final Judges judges;
    private final RuleSet<Reading, DocumentContext> whole;

    private Review(Dictionary dictionary, RuleSet<Reading, DocumentContext> given) {
        this.dictionary = dictionary;
        this.rules = given.requiring(Review::isOfText);
        this.local = rules.filter(ParagraphRule.class::isInstance);
        this.judges = new Judges(rules.filter(rule -> !(rule instanceof ParagraphRule)));
        this.whole = rules.filter(rule -> !(rule instanceof ParagraphRule || rule instanceof FactRule));
    }

    // All that a finding points at, and all that it would change, has to be there; most have but one place.
    private static boolean isOfText(Reading reading, Finding finding) {
        ClinicalText text = reading.text();
        return finding.span().filter(place -> !text.holds(place)).isEmpty()
                && finding.related().forAll(text::holds)
                && finding.suggestions().forAll(edit -> text.holds(edit.span()))
                && finding.query()
                        .filter(query -> query.answers()
                                .exists(answer -> answer.edit()
                                        .filter(edit -> !text.holds(edit.span()))
                                        .isPresent()))
                        .isEmpty();
    }

    /** What is checked while a letter is being typed: everything but questions about short forms. */
    public static Review everyday(Dictionary dictionary) {
        return everyday(dictionary, ConfusionModel.none());
    }

    /** The same, with confusable words told by a model as well. */
    public static Review everyday(Dictionary dictionary, ConfusionModel confusions) {
        return new Review(dictionary, RuleSet.of(always(dictionary, confusions)));
    }

    /** What is checked before a letter is signed: everything; what a short form means, by the dictionary alone. */
    public static Review beforeSignature(Dictionary dictionary) {
        return beforeSignature(dictionary, SenseModel.none());
    }

    /** What is checked before a letter is signed: everything; what a short form means, by a model as well. */
    public static Review beforeSignature(Dictionary dictionary, SenseModel model) {
        return beforeSignature(dictionary, model, ConfusionModel.none());
    }

    /** The same, with confusable words told by a model as well. */
    public static Review beforeSignature(Dictionary dictionary, SenseModel model, ConfusionModel confusions) {
        return new Review(
                dictionary,
                RuleSet.of(always(dictionary, confusions)
                        .append(new AbbreviationRule(new ShortForms(dictionary, model)))
                        .appendAll(DefinitionRule.all(dictionary))
                        .append(new UnknownShortFormRule(dictionary))
                        .append(new PromiseRule())
                        .append(new CompletenessRule(Expectations.uk()))));
    }

    private static Seq<Rule<Reading, DocumentContext>> always(Dictionary dictionary, ConfusionModel confusions) {
        Layers layers = dictionary.layers();
        var spelling = Spelling.of(layers);
        return List.<Rule<Reading, DocumentContext>>of(
                        new ConfusableRule(layers, confusions),
                        new LikeMedicineRule(layers, confusions),
                        new ErrorProneRule(layers),
                        new DoseNotationRule(layers),
                        new PlaceholderRule(),
                        new SpellingRule(spelling),
                        new VariantRule(layers, spelling),
                        new MixedSpellingRule(spelling))
                .appendAll(ConsistencyRules.all(layers));
    }

    /**
     * This review, which also asks about words that are odd where they stand and sound like a term that is not. What it
     * hears by is made when the first letter is checked, which takes longer than many letters do.
     */
    public Review listening() {
        return new Review(dictionary, rules.add(new DictationRule(dictionary)));
    }

    /** This review with other rules: a vendor's added, some disabled or replaced, parameters chosen. */
    public Review with(UnaryOperator<RuleSet<Reading, DocumentContext>> change) {
        return new Review(dictionary, change.apply(rules));
    }

    /** This review as a practice wants it: fewer rules, or their surer findings only. */
    public Review under(Profile profile) {
        return with(all -> all.rules()
                .foldLeft(
                        all,
                        (left, rule) -> profile.includes(rule.id())
                                ? left.replace(rule.id(), profile.applied(rule)).get()
                                : left.disable(rule.id()).get()));
    }

    /** This review with other expectations of what a letter holds; itself where it expects nothing. */
    public Review expecting(Expectations expectations) {
        return new Review(
                dictionary,
                rules.replace(ReviewRules.COMPLETENESS, new CompletenessRule(expectations))
                        .getOrElse(rules));
    }

    /** The rules in their order. */
    public RuleSet<Reading, DocumentContext> rules() {
        return rules;
    }

    /** Everything that there is to say about a text. */
    public Seq<Finding> check(ClinicalText text, DocumentContext context) {
        return rules.check(dictionary.read(text, context), context).sorted(IN_ORDER);
    }

    /** The same as {@link #check}, kept for going on from it. */
    public Checked checked(ClinicalText text, DocumentContext context) {
        Reading reading = dictionary.read(text, context);
        return new Checked(
                this,
                reading,
                context,
                local.check(reading, context),
                judges.check(reading, context),
                whole.check(reading, context));
    }

    /**
     * The text after an edit, in the same context: exactly what {@link #checked} would say of it, but only the edited
     * paragraphs are read again, if no sentence or passage reaches beyond them, rules about places are asked about the
     * sentences near the edit only, and rules that judge by facts only if one of their facts stands there.
     *
     * @param before as this very review gave it: another one, even if it was made of this one, has other rules
     * @throws IllegalArgumentException if another review gave it
     */
    public Checked recheck(Checked before, ClinicalText after) {
        if (!before.isBy(this)) {
            throw new IllegalArgumentException("another review has checked the text before the edit");
        }
        DocumentContext context = before.context();
        var recheck = new Recheck(before, after);
        Reading part = dictionary.read(recheck.part(), context);
        return recheck.reading(part)
                .map(reading -> rechecked(before, recheck, recheck.edited(part, reading), reading))
                .getOrElse(() -> checked(after, context));
    }

    private Checked rechecked(Checked before, Recheck recheck, Edited edited, Reading reading) {
        DocumentContext context = before.context();
        Patch asked = edited.asked();
        Reading near = reading.cut(asked.part()).asking(asked.inPart());
        EditedReading after = reading.knowing(before.reading(), near, edited);
        Seq<Finding> found =
                recheck.local(local.check(near, context), asked).getOrElse(() -> local.check(reading, context));
        return new Checked(
                this,
                reading,
                context,
                found,
                judges.recheck(before.judged(), recheck.kept(after, edited), reading, context),
                whole.check(reading, context));
    }

    /**
     * Many letters, each checked when its result is asked for, in their order; by several threads if the stream is
     * parallel. A letter does not depend on the others.
     */
    public Stream<Checked> checkAll(Stream<Letter> letters) {
        return letters.map(letter -> checked(letter.text(), letter.context()));
    }

    /** What this review rests on: kept with its findings, it tells years later why they were as they were. */
    public Basis basis() {
        return Basis.of(dictionary.layers(), rules.rules().map(Rule::id));
    }

    private static Span place(Finding finding) {
        return finding.span().orElseGet(() -> Span.of(0, 0));
    }
}
