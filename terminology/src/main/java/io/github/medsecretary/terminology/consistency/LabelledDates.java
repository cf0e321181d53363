package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.Fact;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Shift;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** The dates of which a letter tells what happened on them: a few words before the date. Immutable and thread-safe. */
final class LabelledDates {

    /** What happened, or will. */
    enum Label {
        /** The patient was born. */
        BIRTH,
        /** The clinic, the day of the letter. */
        VISIT,
        /** The patient was admitted. */
        ADMISSION,
        /** The patient went home. */
        DISCHARGE,
        /** What is to come. */
        NEXT,
        /** What was done on that day. */
        PAST,
        /** The letter was spoken. */
        DICTATED,
        /** The letter was typed. */
        TYPED,
        /** The patient was referred. */
        REFERRED,
        /** A specimen was taken, a picture made. */
        TAKEN,
        /** It was reported. */
        REPORTED
    }

    /**
     * A date and what it is.
     *
     * @param label what happened
     * @param date as written
     * @param day the day
     */
    record Labelled(Label label, WrittenDate date, LocalDate day) implements Fact<Labelled> {

        @Override
        public int word() {
            return date.word();
        }

        @Override
        public Labelled moved(Shift by) {
            return new Labelled(label, date.moved(by), day);
        }
    }

    private static final Phrases LABELS = Phrases.of("""
            BIRTH: date of birth|dob|d.o.b|d . o . b|born|born on|birth date|birthdate
            VISIT: clinic date|date of clinic|date of visit|date of consultation|in clinic on|my clinic on|seen today|date seen|visit date
            VISIT: reviewed today|in clinic today|date of service|date of review|attended today|today is|dated|seen in clinic on
            VISIT: reviewed in clinic on|date of appointment|date of attendance|attended clinic on|attended on
            ADMISSION: date of admission|admission date|admitted on|admitted|date admitted|admission|came in on
            DISCHARGE: date of discharge|discharge date|discharged on|discharged home on|discharged|date discharged|went home on
            DISCHARGE: discharge
            NEXT: follow-up on|follow up on|followed up on|review on|reviewed again on|next appointment|next appointment is
            NEXT: next appointment is on|next appointment on|next clinic|see him on|see her on|see them on|booked for|booked on
            NEXT: appointment on|appointment is on|listed for|scheduled for|will be seen on|will be reviewed on|return on
            NEXT: come back on|follow-up appointment on|planned for|due on|reviewed again in clinic on|date of next visit
            NEXT: attend on|follow-up date|arranged for|follow-up appointment
            VISIT: saw him on|saw her on|saw them on|saw him in clinic on|saw her in clinic on|seen on|was seen in clinic on
            VISIT: reviewed him on|reviewed her on|reviewed on|reviewed him in clinic on|reviewed her in clinic on
            VISIT: seen in clinic today|saw him today|saw her today|reviewed him today|reviewed her today|attended the clinic on
            NEXT: see him again on|see her again on|see them again on|review him on|review her on|review him again on
            NEXT: review her again on|review again on|in clinic again on|follow-up is on|follow up is on|follow-up will be on
            NEXT: surgery is booked for|is booked for|is listed for|admission is planned for|to come in on|has been booked for
            NEXT: seen again on|appointment for|return to clinic on|see us again on|repeat scan on|repeated on|next seen on
            PAST: operated on|performed on|was performed on|done on|was done on|carried out on|was seen on|had surgery on
            NEXT: has been made for|has been made for him on|has been made for her on|has been made for them on
            NEXT: has been arranged for|have been booked for|has been scheduled for|has been made for you on
            PAST: last reviewed on|last seen in clinic on|last reviewed in clinic on|last attended on|your letter of
            PAST: your letter dated|your letters of|your letters dated|your referral of|your referral dated
            PAST: your referral letter of|your referral letter dated|your recent letter of|your email of|your email dated
            PAST: underwent surgery on|date of operation|date of procedure|date of surgery|last seen on|date of scan|scan dated
            DICTATED: dictated|date dictated|dictated on|d
            REFERRED: date of referral|referral date|date referred|referral received
            TAKEN: taken on|was taken on|were taken on|collected on|date taken|date collected|sample date|specimen date
            REPORTED: reported on|was reported on|date reported|report date|authorised on|date authorised|verified on
            TYPED: typed|date typed|typed on|date transcribed|transcribed|t
            """);

    private static final WordSet TYING =
            WordSet.of("on", "for", "the", ",", "monday", "tuesday", "wednesday", "thursday", "friday");
    private static final WordSet TO_COME = WordSet.of(
            "will",
            "shall",
            "next",
            "booked",
            "scheduled",
            "arranged",
            "planned",
            "due",
            "forthcoming",
            "upcoming",
            "rebooked");
    private static final WordSet HAS_BEEN = WordSet.of(
            "had",
            "was",
            "were",
            "underwent",
            "attended",
            "presented",
            "developed",
            "saw",
            "reviewed",
            "started",
            "following",
            "after",
            "showed",
            "excised",
            "performed",
            "fell",
            "discussed");
    // What stands before these is of another time, or of another's.
    private static final WordSet TURNING = WordSet.of(
            "when",
            "until",
            "since",
            "but",
            "by",
            "would",
            "should",
            "may",
            "can",
            "to",
            "not",
            "from",
            "if",
            "expected",
            "listed",
            "estimated",
            "expires",
            "valid",
            "cancelled",
            "postponed",
            "originally",
            "moved",
            "rearranged",
            "offered",
            "and");
    private static final WordSet SEEN =
            WordSet.of("seen", "reviewed", "assessed", "examined", "treated", "visited", "counselled");
    private static final WordSet BEEN = WordSet.of("was", "were", "been");

    // "Last seen on" is of the patient's last visit; a last stay is another one.
    private static final WordSet LAST_DONE = WordSet.of("seen", "reviewed", "attended");

    private static final Phrases FOLLOW_UP =
            Phrases.of("follow-up|follow up|followup|review|further review|appointment");
    private static final WordSet AFTER_APPOINTMENT = WordSet.of("with", "at", "for");
    private static final int TENSE = 10;

    static final Facts<Labelled> OF_READING = Facts.of(LabelledDates::labelled);

    /** Dates without a year, as days of a leap year. */
    static final Facts<Labelled> YEARLESS = Facts.of(LabelledDates::yearless);

    private static final int LEAP = 2000;

    private static final int LONGEST = 6;
    private static final int HEAD = 600;

    private final Seq<Labelled> all;

    private LabelledDates(Seq<Labelled> all) {
        this.all = all;
    }

    static LabelledDates of(Reading reading) {
        return new LabelledDates(reading.derived(OF_READING));
    }

    private static Seq<Labelled> labelled(Reading reading) {
        var found = new ArrayList<Labelled>();
        for (WrittenDate date : Dates.of(reading)) {
            date.date()
                    .ifPresent(day ->
                            label(date, reading.words()).ifPresent(label -> found.add(new Labelled(label, date, day))));
        }
        return Array.ofAll(found);
    }

    private static Seq<Labelled> yearless(Reading reading) {
        var found = new ArrayList<Labelled>();
        for (WrittenDate date : Dates.of(reading)) {
            Optional<LocalDate> day = date.year() == null ? date.date(LEAP) : Optional.empty();
            day.ifPresent(leap ->
                    label(date, reading.words()).ifPresent(label -> found.add(new Labelled(label, date, leap))));
        }
        return Array.ofAll(found);
    }

    // The label ends right before the date, its day of the week, "on", "the" or a colon.
    private static Optional<Label> label(WrittenDate date, Words words) {
        int end = date.word();
        while (end > 0 && isBetween(words.folded(end - 1))) {
            end--;
        }
        if (isFormer(end, words)) {
            return Optional.empty();
        }
        Optional<Label> label = longest(end, words);
        Optional<Label> told = label.isPresent() ? label : clinicOfFollowUp(end, words);
        boolean open = told.isEmpty() || told.get() == Label.VISIT || told.get() == Label.PAST;
        return open ? byTense(date.word(), told, words) : told;
    }

    // "I will see him again in clinic on", "her next scan has been made for", "her last period was on": what is to
    // come, if
    // the sentence says so, else what was.
    private static Optional<Label> byTense(int date, Optional<Label> told, Words words) {
        boolean tied = date > 0 && TYING.isAt(date - 1, words) || told.isPresent();
        boolean past = false;
        for (int i = date - 1; tied && i >= Math.max(words.sentenceStart(date), date - TENSE); i--) {
            if (TO_COME.isAt(i, words)) {
                return Optional.of(Label.NEXT);
            }
            if (isSeenBy(i, words)) {
                past = true;
                continue;
            }
            if (TURNING.isAt(i, words)) {
                return told;
            }
            past |= HAS_BEEN.isAt(i, words);
        }
        if (told.isPresent() && told.get() == Label.VISIT && isPlanned(date, words)) {
            return Optional.of(Label.NEXT);
        }
        return told.isEmpty() && past ? Optional.of(Label.PAST) : told;
    }

    // "Was seen by the nurse on".
    private static boolean isSeenBy(int index, Words words) {
        return words.folded(index).equals("by")
                && index > 1
                && SEEN.isAt(index - 1, words)
                && BEEN.isAt(index - 2, words);
    }

    // "Follow-up in clinic on", and nothing is said to have come of it.
    private static boolean isPlanned(int date, Words words) {
        int end = date + 1;
        while (end < words.count() && isOfDate(end, words)) {
            end++;
        }
        boolean alone = end == words.count() || words.isMark(end) || AFTER_APPOINTMENT.isAt(end, words);
        return alone && FOLLOW_UP.isAt(words.sentenceStart(date), words);
    }

    private static boolean isOfDate(int index, Words words) {
        return words.beginsWithFigure(index)
                || words.folded(index).equals("of")
                || Dates.NAMES_OF_MONTHS.isAt(index, words);
    }

    // "In the fracture clinic on".
    private static Optional<Label> clinicOfFollowUp(int end, Words words) {
        boolean clinic = end > 1
                && words.folded(end - 1).equals("on")
                && words.folded(end - 2).equals("clinic");
        return clinic && FOLLOW_UP.isAt(words.sentenceStart(end - 1), words)
                ? Optional.of(Label.VISIT)
                : Optional.empty();
    }

    private static Optional<Label> longest(int end, Words words) {
        Optional<Label> best = Optional.empty();
        for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
            int length = LABELS.length(from, words);
            if (length > 0 && from + length >= end) {
                best = Optional.of(Label.valueOf(LABELS.meaning(from, length, words)));
            }
        }
        return best;
    }

    private static boolean isBetween(String word) {
        return switch (word) {
            case ":",
                    ",",
                    "(",
                    "the",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "." -> true;
            default -> false;
        };
    }

    // "His previous admission, discharged on": another stay.
    private static boolean isFormer(int end, Words words) {
        for (int i = Math.max(0, end - LONGEST); i < end; i++) {
            boolean done = i + 1 < words.count() && LAST_DONE.isAt(i + 1, words);
            if (words.folded(i).equals("previous")
                    || (words.folded(i).equals("last") && !done)
                    || words.folded(i).equals("previously")
                    || words.folded(i).equals("originally")) {
                return true;
            }
        }
        return false;
    }

    /** The dates of a label, in their order. */
    Seq<Labelled> of(Label label) {
        return all.filter(each -> each.label() == label);
    }

    /** Their places. */
    Seq<Span> places(Label label) {
        return of(label).map(each -> each.date().span());
    }

    /** Whether what stands in a section tells what stands at the head of the letter. */
    static boolean isAtHead(Section section) {
        return section.span().start() < HEAD;
    }

    /** The day at the head of the letter, if it tells one only. */
    Optional<LocalDate> day(Label label) {
        Seq<LocalDate> days = of(label)
                .filter(each -> each.date().span().start() < HEAD)
                .map(Labelled::day)
                .distinct();
        return days.size() == 1 ? Optional.of(days.head()) : Optional.empty();
    }
}
