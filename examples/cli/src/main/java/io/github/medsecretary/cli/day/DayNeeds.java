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
import io.github.medsecretary.correspondence.workflow.InProgress;
import io.github.medsecretary.correspondence.workflow.LetterState;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
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
    static DayNeeds of(Seq<DraftedLetter> letters, PlannedDay plan) {
        SiteZone zone = plan.plan().diary().zone();
        AsOf now = plan.plan().basis().replanning().asOf();
        var limits = TurnaroundLimits.nhs(zone, WorkingCalendar.of(List.<BankHoliday>empty()));
        Promised promised = Promised.in(letters, Option.some(plan));
        return new DayNeeds(
                NeedsNow.of(
                        letters.map(each -> atDesk(each, zone, now.instant())),
                        promised.ledger(),
                        limits,
                        now,
                        now.date(zone)),
                zone);
    }

    private static AtDesk atDesk(DraftedLetter letter, SiteZone zone, Instant now) {
        LetterContent content = letter.draft().content();
        Instant clinic = zone.startOfDay(content.dates().clinic());
        var completed = InProgress.of(letter.name(), letter.draft(), letter.clinician(), now)
                .complete(StatedIdentity.ofRecord(content.patient()), letter.clinician(), now);
        LetterState state = completed.fold(asking -> asking, waiting -> waiting);
        return new AtDesk(letter.name(), letter.clinician(), content.kind(), clinic, state);
    }

    /** A line for each kind of which there is any, with the first of it. */
    Seq<String> lines() {
        return line(NeedKind.SIGNATURE, "letter", "to be signed")
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
