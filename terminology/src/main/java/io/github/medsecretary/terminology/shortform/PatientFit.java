package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which senses a patient's recorded sex and age allow. A record may be wrong or not tell all, and letters speak of
 * others: where no sense would be left, all are.
 */
final class PatientFit {

    private static final int GROWN = 18;
    // A baby's letters speak of the mother.
    private static final int NO_BABY = 2;

    private PatientFit() {}

    static Seq<Sourced<Abbreviation>> possible(Seq<Sourced<Abbreviation>> senses, DocumentContext context) {
        Seq<Sourced<Abbreviation>> fitting = senses.filter(each -> fits(each.entry(), context));
        return fitting.isEmpty() ? senses : fitting;
    }

    private static boolean fits(Abbreviation sense, DocumentContext context) {
        boolean wrongSex = (sense.is(Abbreviation.Flag.FEMALE)
                        && isOf(AdministrativeGender.MALE, context)
                        && !isYounger(NO_BABY, context))
                || (sense.is(Abbreviation.Flag.MALE) && isOf(AdministrativeGender.FEMALE, context));
        return !wrongSex && !(sense.is(Abbreviation.Flag.CHILD) && isGrown(context));
    }

    private static boolean isOf(AdministrativeGender sex, DocumentContext context) {
        return context.patient().sex().filter(sex::equals).isPresent();
    }

    private static boolean isYounger(int years, DocumentContext context) {
        return turning(years, context).isPresent() && !isPast(turning(years, context), context);
    }

    private static boolean isGrown(DocumentContext context) {
        return isPast(turning(GROWN, context), context);
    }

    private static Optional<LocalDate> turning(int years, DocumentContext context) {
        return context.patient().birthDate().map(born -> born.plusYears(years));
    }

    private static boolean isPast(Optional<LocalDate> day, DocumentContext context) {
        return day.flatMap(turned -> context.date().filter(date -> !date.isBefore(turned)))
                .isPresent();
    }
}
