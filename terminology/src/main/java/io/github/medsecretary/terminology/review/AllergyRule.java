package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Set;

/**
 * Asks about a medicine that the patient is recorded, or said in the letter, to be allergic to: the same medicine, or
 * one of the same class. What the letter says is stopped, avoided or an allergy itself is passed over.
 */
final class AllergyRule implements Rule<Reading, DocumentContext> {

    private static final HashSet<String> AVERSE = HashSet.of(
            "allergic",
            "allergy",
            "allergies",
            "anaphylaxis",
            "intolerant",
            "intolerance",
            "avoid",
            "stopped",
            "stop",
            "discontinued",
            "not",
            "no",
            "never",
            "instead",
            "rash",
            "contraindicated",
            "reaction",
            "previously");

    @Override
    public RuleId id() {
        return ReviewRules.ALLERGY;
    }

    @Override
    public String summary() {
        return "The patient is recorded as allergic to this medicine or its class.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Seq<Mention<Drug>> drugs = reading.mentions(Drug.class);
        run.steps(reading.words().count());
        LinkedHashSet<String> allergens = LinkedHashSet.ofAll(context.patient().allergies())
                .map(each -> singular(each.strip().toLowerCase(Locale.ROOT)))
                .addAll(saidInText(reading, drugs));
        if (allergens.isEmpty()) {
            return List.empty();
        }
        return drugs.filter(mention -> isGiven(mention, reading.words()))
                .filter(mention -> mention.entries().exists(each -> clashes(each.entry(), allergens, drugs)))
                .map(mention -> finding(mention, reading));
    }

    private static String singular(String allergen) {
        return allergen.endsWith("s") ? allergen.substring(0, allergen.length() - 1) : allergen;
    }

    // "Allergic to penicillin": the words after it that name medicines, up to the end of the sentence.
    private static Seq<String> saidInText(Reading reading, Seq<Mention<Drug>> drugs) {
        Words words = reading.words();
        List<String> found = List.empty();
        for (int i = 0; i + 1 < words.count(); i++) {
            if (words.folded(i).equals("allergic") && words.folded(i + 1).equals("to") && !isDenied(words, i)) {
                int from = i + 2;
                int end = words.sentenceEnd(i);
                found = found.appendAll(drugs.filter(each -> each.first() >= from && each.last() < end)
                        .flatMap(each ->
                                each.entries().map(entry -> entry.entry().name())));
                found = found.append(singular(words.folded(Math.min(from, words.count() - 1))));
            }
        }
        return found;
    }

    private static boolean isDenied(Words words, int index) {
        for (int i = Math.max(0, index - 3); i < index; i++) {
            if (Set.of("not", "no", "isn't", "never").contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(Mention<Drug> mention, Words words) {
        for (int i = words.sentenceStart(mention.first()); i < words.sentenceEnd(mention.last()); i++) {
            if (AVERSE.contains(words.folded(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean clashes(Drug drug, LinkedHashSet<String> allergens, Seq<Mention<Drug>> drugs) {
        return allergens.contains(drug.name())
                || drug.otherNames().exists(name -> allergens.contains(name.toLowerCase(Locale.ROOT)))
                || drug.classes().exists(allergens::contains)
                || isOfAllergensClass(drug, allergens, drugs);
    }

    // An allergy to one penicillin is taken as one to all of them: the most specific class of the named medicine.
    private static boolean isOfAllergensClass(Drug drug, LinkedHashSet<String> allergens, Seq<Mention<Drug>> drugs) {
        return drugs.flatMap(mention -> mention.entries())
                .map(each -> each.entry())
                .filter(each -> allergens.contains(each.name()))
                .flatMap(each -> each.classes().take(1))
                .exists(each -> drug.classes().take(1).contains(each));
    }

    private Finding finding(Mention<Drug> mention, Reading reading) {
        Span span = mention.span();
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .query(Query.of(
                        "The patient is recorded as allergic to “"
                                + reading.text().quote(span) + "” or its class. Is it meant?",
                        List.of(Answer.keeping("Yes, it is meant"))))
                .confidence(0.9)
                .provenance(mention.entries().head().provenance())
                .build();
    }
}
