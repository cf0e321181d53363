package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Notations;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.Sense;
import io.github.medsecretary.terminology.shortform.ShortFormQuery;
import io.github.medsecretary.terminology.shortform.ShortForms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/**
 * Asks, once a letter for each, about short forms with several senses of which none is likely enough for a reader to take
 * it for granted, or one is unsafe and none is sure.
 */
final class AbbreviationRule implements Rule<Reading, DocumentContext> {

    // What is written out by itself must be surer; as it stands, a reader takes it for what it mostly means.
    private static final double GRANTED = 0.9;

    private final ShortForms shortForms;

    AbbreviationRule(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    @Override
    public RuleId id() {
        return ReviewRules.ABBREVIATION;
    }

    @Override
    public String summary() {
        return "This abbreviation has several meanings, and it is not clear which is meant.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        var defined = LocalDefinitions.in(reading);
        var asked = new HashSet<String>();
        var found = new ArrayList<Finding>();
        for (Mention<Abbreviation> mention : reading.mentions(Abbreviation.class)) {
            run.step();
            String written = reading.text().quote(mention.span());
            if (isCandidate(mention, written, reading) && !asked.contains(written)) {
                question(mention, written, shortForms.resolve(mention, reading, context, defined))
                        .ifPresent(finding -> {
                            asked.add(written);
                            found.add(finding);
                        });
            }
        }
        return List.ofAll(found);
    }

    // A short form has a capital; in lower case it is a word unless it is Latin, and then its sense is plain.
    private static boolean isCandidate(Mention<Abbreviation> mention, String written, Reading reading) {
        return written.length() > 1
                && written.chars().anyMatch(Character::isUpperCase)
                && reading.document().isReadable(mention.span())
                && !Notations.of(reading).has(mention.first());
    }

    private Optional<Finding> question(Mention<Abbreviation> mention, String written, Resolution resolution) {
        if (resolution instanceof Resolution.Ambiguous ambiguous && isOpen(ambiguous.ranked())) {
            return Optional.of(finding(mention, written, ambiguous.ranked()));
        }
        return Optional.empty();
    }

    private static boolean isOpen(Seq<Sense> ranked) {
        return ranked.size() > 1 && (isUnsafe(ranked) || ranked.head().probability() < GRANTED);
    }

    // What may be taken for an unsafe sense is unsafe to leave, whichever sense is likeliest.
    private static boolean isUnsafe(Seq<Sense> ranked) {
        return ranked.exists(sense -> sense.entry().entry().is(Abbreviation.Flag.UNSAFE));
    }

    private Finding finding(Mention<Abbreviation> mention, String written, Seq<Sense> ranked) {
        Sense best = ranked.head();
        boolean unsafe = isUnsafe(ranked);
        Seq<Edit> edits = ranked.map(sense -> Edit.replace(mention.span(), sense.longForm()));
        return Finding.builder()
                .rule(id())
                .severity(unsafe ? Severity.WARN : Severity.INFO)
                .disposition(Disposition.ASK)
                .message(unsafe ? "A short form is unsafe: it has been taken for another." : summary())
                .span(mention.span())
                .suggestions(edits)
                .query(ShortFormQuery.of(written, mention.span(), ranked))
                .evidence(best.evidence())
                .confidence(Math.min(1, best.probability()))
                .provenance(best.entry().provenance())
                .build();
    }
}
