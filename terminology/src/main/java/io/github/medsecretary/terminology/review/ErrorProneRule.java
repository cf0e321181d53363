package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Finds expressions that have been misread with harm, in the writing in which they are unsafe; not in names and codes. */
final class ErrorProneRule implements ParagraphRule {

    // Nothing but dosing and a medicine is written so.
    private static final List<String> UNMISTAKABLE = List.of("QD", "QOD", "TIW", "qod", "tiw", "prn", "MTX");

    private final NumberExpressions numbers;

    ErrorProneRule(Layers layers) {
        this.numbers = NumberExpressions.of(
                layers.entries(ErrorProne.class).filter(each -> !NumberExpressions.isAboutZeros(each.entry())));
    }

    @Override
    public RuleId id() {
        return ReviewRules.ERROR_PRONE;
    }

    @Override
    public String summary() {
        return "This expression has been misread in the past, with harm to patients.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Seq<Finding> words = reading.mentions(ErrorProne.class)
                .filter(mention -> reading.firstAsked() <= mention.first() && mention.first() < reading.endAsked())
                .flatMap(mention -> meant(mention, reading, context)
                        .map(entry -> Notation.finding(
                                id(), entry, mention.span(), entry.entry().preferred(), reading)));
        return words.appendAll(numbers.find(reading, context, id()))
                .filter(each -> each.span().filter(reading.document()::isCode).isEmpty());
    }

    private static Option<Sourced<ErrorProne>> meant(
            Mention<ErrorProne> mention, Reading reading, DocumentContext context) {
        String written = reading.text().quote(mention.span());
        return mention.entries()
                .filter(each -> each.entry().jurisdictions().contains(context.jurisdiction()))
                .filter(each -> isWritten(each.entry().expression(), written))
                .find(each -> inScope(each.entry(), mention, WritingScope.of(reading))
                        && !isOfBrand(each.entry(), mention, reading));
    }

    // "Micardis HCT": the brand is called so.
    private static boolean isOfBrand(ErrorProne entry, Mention<ErrorProne> mention, Reading reading) {
        return entry.preferred().size() > 1
                && isLookedAlike(entry)
                && reading.mentions(Drug.class)
                        .exists(drug -> drug.last() + 1 == mention.first() && isBrand(drug, reading));
    }

    private static boolean isBrand(Mention<Drug> drug, Reading reading) {
        String brand = "brand:" + reading.text().quote(drug.span());
        return drug.entries().exists(each -> each.entry().equivalents().exists(brand::equalsIgnoreCase));
    }

    // In small letters an expression may also begin a sentence; all in capitals it is another.
    private static boolean isWritten(String expression, String written) {
        boolean exact = expression.chars().anyMatch(Character::isUpperCase);
        return exact ? written.equals(expression) : written.equalsIgnoreCase(expression) && !isShouted(written);
    }

    private static boolean isShouted(String written) {
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean inScope(ErrorProne entry, Mention<ErrorProne> mention, WritingScope scope) {
        boolean isLookedAlike = entry.scope() == ErrorProne.Scope.MEDICATION && isLookedAlike(entry);
        return isLookedAlike
                ? scope.isBesideDose(mention.first(), mention.last())
                : scope.isIn(entry.scope(), mention.first(), mention.last());
    }

    // Two or three letters are also words, initials and other short forms, and four are if they have several meanings:
    // only a dose beside them tells.
    private static boolean isLookedAlike(ErrorProne entry) {
        String expression = entry.expression();
        int most = entry.preferred().size() > 1 ? 4 : 3;
        return expression.length() <= most
                && expression.chars().allMatch(Character::isLetter)
                && !UNMISTAKABLE.contains(expression);
    }
}
