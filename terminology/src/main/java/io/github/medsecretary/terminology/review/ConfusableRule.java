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
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;

/** Asks about a word where the words around speak clearly for another member of its set. */
final class ConfusableRule implements ParagraphRule {

    private static final Parameter MARGIN = new Parameter(
            "margin", "Hundredths of a natural-log-odds unit by which the other word must fit better.", 300, 100, 1000);

    private final RuleId id;
    private final String summary;
    private final ConfusionSets sets;

    private ConfusableRule(RuleId id, String summary, ConfusionSets sets) {
        this.id = id;
        this.summary = summary;
        this.sets = sets;
    }

    static ConfusableRule words(ConfusionSets sets) {
        return new ConfusableRule(
                ReviewRules.HOMONYM, "A word that is easily confused with another does not fit its context.", sets);
    }

    static ConfusableRule medicines(ConfusionSets sets) {
        return new ConfusableRule(
                ReviewRules.LASA,
                "The name of a medicine that looks or sounds like another's does not fit its context.",
                sets);
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
        return reading.mentions(Confusable.class).flatMap(mention -> {
            run.step();
            return better(mention, reading.around(mention), margin).map(better -> finding(mention, better, reading));
        });
    }

    private boolean concerns(Confusable member) {
        boolean isMedicine = member.kind() == Confusable.Kind.LASA;
        return isMedicine == id.equals(ReviewRules.LASA);
    }

    /** A member that fits better than the written one, and by how much. */
    private record Better(
            Sourced<Confusable> written, ConfusionSets.Member other, double margin, Seq<String> evidence) {}

    private Option<Better> better(Mention<Confusable> mention, Context around, double margin) {
        return mention.entries()
                .filter(written -> concerns(written.entry()))
                .flatMap(written -> inOwnSet(written, around))
                .filter(better -> better.margin() >= margin)
                .sorted(Comparator.comparingDouble(Better::margin)
                        .reversed()
                        .thenComparing(better -> better.other().entry().member()))
                .headOption();
    }

    private Seq<Better> inOwnSet(Sourced<Confusable> written, Context around) {
        Seq<ConfusionSets.Member> members = sets.membersOf(written.entry());
        Option<ConfusionSets.Member> own = members.find(
                each -> each.entry().member().equals(written.entry().member()));
        double fit = own.map(each -> each.fit(around)).getOrElse(0.0);
        return members.reject(
                        each -> each.entry().member().equals(written.entry().member()))
                .map(each -> new Better(written, each, each.fit(around) - fit, around.evidence(each.forIt())));
    }

    private Finding finding(Mention<Confusable> mention, Better better, Reading reading) {
        String quote = reading.text().quote(mention.span());
        String other = LetterCase.like(quote, better.other().entry().member());
        Edit edit = Edit.replace(mention.span(), other);
        return Finding.builder()
                .rule(id)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary)
                .span(mention.span())
                .suggestions(List.of(edit))
                .query(Query.of(
                        "Was “" + other + "” meant rather than “" + quote + "”?",
                        List.of(Answer.changing(other, edit), Answer.keeping(quote))))
                .evidence(better.evidence())
                .confidence(confidence(better.margin()))
                .provenance(better.written().provenance())
                .build();
    }

    // Cues are not independent, so that their sum says more than is known.
    private static double confidence(double margin) {
        return Math.min(0.99, 1 / (1 + Math.exp(-0.7 * margin)));
    }
}
