package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.consistency.LabelledDates.Label;
import io.github.medsecretary.terminology.consistency.LabelledDates.Labelled;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Asks about days that no calendar has, a day of the week that does not fit its date, and dates in an order that can't
 * be: a discharge before the admission, a follow-up before the visit, something done after the day of the letter. A
 * date without a year takes the year of the letter's date, or the next one or the one before if that fits.
 */
final class DateRule implements FactRule {

    private static final int HALF_A_YEAR = 184;

    private static final String AFTER_LETTER = "Something that has happened has a date after that of the letter.";
    private static final String BEFORE_LETTER = "Something that is yet to come has a date before that of the letter.";
    private static final int TO_WEEKDAY = 5;
    private static final int FAR_AHEAD = 15;
    private static final int SOON = 120;

    @Override
    public RuleId id() {
        return ConsistencyRules.DATE;
    }

    @Override
    public String summary() {
        return "A date is impossible, or does not agree with its day of the week or with another date.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(
                Ground.of(Dates.OF_READING, TO_WEEKDAY),
                Ground.itself(LabelledDates.OF_READING),
                Ground.itself(LabelledDates.YEARLESS),
                Ground.of(PlannedMonths.OF_READING, 1),
                Ground.of(PastYears.OF_READING, 1));
    }

    @Override
    public boolean readsAllOf(Section section, ClinicalText text) {
        return LabelledDates.isAtHead(section);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Seq<WrittenDate> dates = Dates.of(reading);
        run.steps(dates.size());
        LabelledDates labelled = LabelledDates.of(reading);
        // What is wrong in two ways is asked about once.
        return dates.flatMap(date -> alone(date, reading, context))
                .appendAll(order(labelled, Label.ADMISSION, Label.DISCHARGE))
                .appendAll(order(labelled, Label.DICTATED, Label.TYPED))
                .appendAll(order(labelled, Label.REFERRED, Label.PAST))
                .appendAll(order(labelled, Label.REFERRED, Label.VISIT))
                .appendAll(order(labelled, Label.TAKEN, Label.REPORTED))
                .appendAll(againstVisit(labelled, context))
                .appendAll(years(reading, labelled, context))
                .appendAll(farAhead(dates, labelled, context))
                .appendAll(yearless(reading, context))
                .appendAll(plannedMonths(reading, labelled, context))
                .distinctBy(Finding::span);
    }

    // Who leaves the year out means the nearest day: what was done is not of next month, nor what is planned of last
    // month.
    private Seq<Finding> yearless(Reading reading, DocumentContext context) {
        return context.date()
                .map(today -> reading.derived(LabelledDates.YEARLESS).flatMap(each -> yearless(each, today)))
                .orElse(List.empty());
    }

    private Seq<Finding> yearless(Labelled labelled, LocalDate today) {
        Optional<LocalDate> day = nearest(labelled.date(), today);
        if (labelled.label() == Label.PAST
                && day.filter(each -> isSoonAfter(today, each)).isPresent()) {
            return List.of(question(AFTER_LETTER).about(labelled.date().span(), List.empty(), 0.7));
        }
        return labelled.label() == Label.NEXT
                        && day.filter(each -> isSoonAfter(each, today)).isPresent()
                ? List.of(question(BEFORE_LETTER).about(labelled.date().span(), List.empty(), 0.7))
                : List.empty();
    }

    private static Optional<LocalDate> nearest(WrittenDate date, LocalDate today) {
        return List.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(year -> date.date(year).map(List::of).orElse(List.empty()))
                .minBy(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))
                .toJavaOptional();
    }

    private static boolean isSoonAfter(LocalDate one, LocalDate other) {
        long days = ChronoUnit.DAYS.between(one, other);
        return days > 0 && days <= SOON;
    }

    private Seq<Finding> plannedMonths(Reading reading, LabelledDates labelled, DocumentContext context) {
        Optional<YearMonth> now =
                context.date().or(() -> labelled.day(Label.VISIT)).map(YearMonth::from);
        return reading.derived(PlannedMonths.OF_READING)
                .filter(each -> now.filter(each.month()::isBefore).isPresent())
                .map(each -> question(BEFORE_LETTER)
                        .about(reading.words().span(each.word(), each.word() + 1), List.empty(), 0.8));
    }

    // "12 May 2062": nothing that a letter tells or plans is so far ahead.
    private Seq<Finding> farAhead(Seq<WrittenDate> dates, LabelledDates labelled, DocumentContext context) {
        Optional<LocalDate> now = context.date().or(() -> labelled.day(Label.VISIT));
        return now.isEmpty()
                ? List.empty()
                : dates.filter(date -> date.longYear()
                                && date.date()
                                        .filter(day -> day.isAfter(now.get().plusYears(FAR_AHEAD)))
                                        .isPresent())
                        .map(date ->
                                question("This date is too far in the future.").about(date.span(), List.empty(), 0.9));
    }

    private Seq<Finding> alone(WrittenDate date, Reading reading, DocumentContext context) {
        if (date.isImpossible()) {
            return List.of(question("There is no such date.").about(date.span(), List.empty(), 1.0));
        }
        return date.weekday().isPresent() && !mayBe(date, date.weekday().get(), context)
                ? List.of(weekdayAsked(date, weekday(date, reading.words()), reading, context)
                        .about(date.span(), List.of(weekday(date, reading.words())), 0.9))
                : List.empty();
    }

    private Question weekdayAsked(WrittenDate date, Span weekday, Reading reading, DocumentContext context) {
        var question = new Question(
                id(),
                "The date does not fall on this day of the week.",
                "The date does not fall on the day of the week that is given. Which of them is right, please?");
        Optional<LocalDate> day = date.date().or(() -> context.date().flatMap(today -> nearest(date, today)));
        String written = reading.text().quote(weekday);
        return day.map(each -> Alike.to(written, Weekdays.name(each.getDayOfWeek(), written)))
                .map(name -> question.answeredBy(
                        Answer.changing("The date is right: it is a " + name, Edit.replace(weekday, name)),
                        Answer.leavingOpen("The day of the week is right: I will correct the date"),
                        Question.BOTH))
                .orElse(question);
    }

    // The last word with letters before the date.
    private static Span weekday(WrittenDate date, Words words) {
        int at = date.word() - 1;
        while (at > 0 && (words.isMark(at) || words.folded(at).equals("the"))) {
            at--;
        }
        return words.span(Math.max(0, at));
    }

    private Seq<Finding> years(Reading reading, LabelledDates labelled, DocumentContext context) {
        Optional<LocalDate> now = context.date().or(() -> labelled.day(Label.VISIT));
        Optional<Integer> born = context.patient()
                .birthDate()
                .or(() -> labelled.day(Label.BIRTH))
                .map(LocalDate::getYear);
        return PastYears.of(reading)
                .filter(each -> now.filter(day -> isAfter(each, day)).isPresent()
                        || born.filter(year -> each.year() < year).isPresent())
                .map(each -> question(
                                "The year of something that has happened lies after the letter, or before the patient was born.")
                        .about(
                                reading.words().span(each.word(), each.word() + (each.month() > 0 ? 1 : 0)),
                                List.empty(),
                                0.8));
    }

    private static boolean isAfter(PastYears.PastYear then, LocalDate day) {
        return then.month() == 0
                ? then.year() > day.getYear()
                : YearMonth.of(then.year(), then.month()).isAfter(YearMonth.from(day));
    }

    // In figures either of the two may be the day; without a year and a date of the letter, any year will do.
    private static boolean mayBe(WrittenDate date, DayOfWeek weekday, DocumentContext context) {
        Optional<LocalDate> today = context.date();
        if (date.year() == null && today.isEmpty()) {
            return true;
        }
        int year = date.year() == null ? today.map(LocalDate::getYear).orElse(0) : date.year();
        Seq<Integer> years = date.year() == null ? List.of(year - 1, year, year + 1) : List.of(year);
        return years.exists(each -> fits(date, each, weekday, today))
                || (!date.named() && years.exists(each -> fits(date.swapped(), each, weekday, today)));
    }

    private static boolean fits(WrittenDate date, int year, DayOfWeek weekday, Optional<LocalDate> today) {
        return date.date(year)
                .filter(day -> day.getDayOfWeek() == weekday)
                .filter(day -> date.year() != null || isNear(day, today))
                .isPresent();
    }

    // Without a year, the nearest day of that name is meant: half a year away at most.
    private static boolean isNear(LocalDate day, Optional<LocalDate> today) {
        return today.filter(each -> Math.abs(ChronoUnit.DAYS.between(each, day)) <= HALF_A_YEAR)
                .isPresent();
    }

    private Seq<Finding> order(LabelledDates labelled, Label first, Label then) {
        Seq<Labelled> firsts = labelled.of(first);
        Seq<Labelled> thens = labelled.of(then);
        // Two stays may be told in any order.
        if (firsts.map(Labelled::day).distinct().size() != 1
                || thens.map(Labelled::day).distinct().size() != 1) {
            return List.empty();
        }
        return thens.head().day().isBefore(firsts.head().day())
                ? List.of(question("These two dates are in an impossible order.")
                        .about(
                                thens.head().date().span(),
                                List.of(firsts.head().date().span()),
                                0.9))
                : List.empty();
    }

    private Seq<Finding> againstVisit(LabelledDates labelled, DocumentContext context) {
        Seq<Labelled> visits = labelled.of(Label.VISIT);
        Optional<LocalDate> visit = context.date().or(() -> labelled.day(Label.VISIT));
        if (visit.isEmpty()) {
            return List.empty();
        }
        Seq<Span> rest = context.date().isPresent()
                ? List.empty()
                : visits.map(each -> each.date().span());
        return labelled.of(Label.NEXT)
                .filter(each -> each.day().isBefore(visit.get()))
                .map(each -> question(BEFORE_LETTER).about(each.date().span(), rest, 0.8))
                .appendAll(afterVisit(labelled, visit.get(), rest));
    }

    private Seq<Finding> afterVisit(LabelledDates labelled, LocalDate visit, Seq<Span> rest) {
        return List.of(
                        Label.VISIT,
                        Label.PAST,
                        Label.ADMISSION,
                        Label.BIRTH,
                        Label.DICTATED,
                        Label.TAKEN,
                        Label.REPORTED)
                .flatMap(labelled::of)
                .filter(each -> each.day().isAfter(visit) && (each.label() != Label.DICTATED || isOdd(each, visit)))
                .map(each -> question(AFTER_LETTER).about(each.date().span(), rest, 0.8));
    }

    // A letter is spoken on the day of the clinic or soon after it.
    private static boolean isOdd(Labelled dictated, LocalDate visit) {
        return dictated.day().isAfter(visit.plusYears(1));
    }

    private Question question(String message) {
        return new Question(id(), message, "Which date did you mean, please?");
    }
}
