package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.correspondence.attention.AtDesk;
import io.github.medsecretary.correspondence.attention.Need;
import io.github.medsecretary.correspondence.attention.NeedKind;
import io.github.medsecretary.correspondence.attention.NeedsNow;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.turnaround.TurnaroundLimits;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What of the day's letters needs a person, beside the questions that are on the clinicians' sheets: a line a kind.
 *
 * @param needs all of it
 * @param zone by whose clock
 */
record DayNeeds(NeedsNow needs, SiteZone zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    /** What needs a person on a day that a diary tells; the limits of the NHS run from the clinic's day. */
    static DayNeeds of(Seq<Handled> letters, PlannedDay plan) {
        SiteZone zone = plan.plan().diary().zone();
        AsOf now = plan.plan().basis().replanning().asOf();
        var limits = TurnaroundLimits.nhs(zone, WorkingCalendar.of(List.<BankHoliday>empty()));
        DayPromises promised = DayPromises.in(letters.map(Handled::letter), Option.some(plan));
        return new DayNeeds(
                NeedsNow.of(
                        letters.reject(Handled::isFiled).map(each -> atDesk(each, zone)),
                        promised.ledger(),
                        limits,
                        now,
                        now.date(zone)),
                zone);
    }

    private static AtDesk atDesk(Handled handled, SiteZone zone) {
        DraftedLetter letter = handled.letter();
        LetterContent content = letter.draft().content();
        Instant clinic = zone.startOfDay(content.dates().clinic());
        return new AtDesk(letter.name(), letter.clinician(), content.kind(), clinic, handled.state());
    }

    /** A line for each kind of which there is any, with the first of it. */
    Seq<String> lines() {
        return line(NeedKind.SIGNATURE, "letter", "to be signed")
                .appendAll(line(NeedKind.CONVERSATION, "patient", "to be spoken with"))
                .appendAll(line(NeedKind.OWNER, "promise", "that nobody sees to"))
                .appendAll(line(NeedKind.RELEASE, "letter", "with a copy held"))
                .appendAll(line(NeedKind.CHASE, "thing", "overdue"));
    }

    private Seq<String> line(NeedKind kind, String noun, String state) {
        Seq<Need> all = needs.of(kind);
        return all.headOption()
                .map(first -> "  " + DayScreen.count(all.size(), noun) + " " + state + ", first " + first.letter()
                        + first.breach().map(this::by).orElse(""))
                .toList();
    }

    private String by(Instant breach) {
        return ", in time before " + MOMENT.format(zone.wallClock(breach));
    }
}
