package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Seq;

/**
 * Which senses a patient's recorded sex and age allow. A record may be wrong or not tell all, and letters speak of
 * others: where no sense would be left, all are.
 */
final class PatientFit {

    private static final int GROWN = 18;

    private PatientFit() {}

    static Seq<Sourced<Abbreviation>> possible(Seq<Sourced<Abbreviation>> senses, DocumentContext context) {
        Seq<Sourced<Abbreviation>> fitting = senses.filter(each -> fits(each.entry(), context));
        return fitting.isEmpty() ? senses : fitting;
    }

    private static boolean fits(Abbreviation sense, DocumentContext context) {
        boolean grown = isGrown(context);
        boolean man = isOf(AdministrativeGender.MALE, context);
        boolean woman = isOf(AdministrativeGender.FEMALE, context);
        // A child's letters speak of the birth, and a mother's of her child.
        return !(sense.is(Abbreviation.Flag.FEMALE) && man && grown)
                && !(sense.is(Abbreviation.Flag.MALE) && woman)
                && !(sense.is(Abbreviation.Flag.CHILD) && !woman && grown);
    }

    private static boolean isOf(AdministrativeGender sex, DocumentContext context) {
        return context.patient().sex().filter(sex::equals).isPresent();
    }

    // Without a date of birth most patients are.
    private static boolean isGrown(DocumentContext context) {
        return context.patient()
                .birthDate()
                .flatMap(born -> context.date().map(date -> !date.isBefore(born.plusYears(GROWN))))
                .orElse(context.patient().sex().isPresent());
    }
}
