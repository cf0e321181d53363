package io.github.medsecretary.scheduling;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.Explaining;
import io.github.medsecretary.scheduling.booking.FindingSlots;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.history.Difference;
import io.github.medsecretary.scheduling.history.Wording;
import io.github.medsecretary.scheduling.publication.ClinicList;
import io.github.medsecretary.scheduling.publication.DiaryCalendar;
import io.github.medsecretary.scheduling.publication.DiaryTable;
import io.github.medsecretary.scheduling.publication.Naming;
import io.github.medsecretary.scheduling.publication.WeekPicture;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.support.Claim;
import io.github.medsecretary.scheduling.support.CountingRoom;
import io.github.medsecretary.scheduling.support.Rank;
import io.github.medsecretary.scheduling.support.SessionSupport;
import io.github.medsecretary.scheduling.support.SlottedSession;
import io.github.medsecretary.scheduling.support.Standing;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What one diary that never changes answers, by the sort of answer. The names in it are hard to sort and to write. */
final class FixedAnswers {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final String DAY = "2030-01-07T";
    private static final Interval WEEK = Practice.between("2030-01-07T00:00", "2030-01-14T00:00");
    private static final AsOf PRESENT = AsOf.of(Practice.at("2030-01-06T08:00"));
    private static final Conflicts RULES = Conflicts.standard(
            DiaryContext.builder().asOf(PRESENT).bankHolidays(BankHolidays.uk()).build());

    private FixedAnswers() {}

    static Map<String, Supplier<String>> all() {
        var diary = crowded().diary();
        Naming naming = Naming.ids();
        return TreeMap.of("findings", (Supplier<String>) () -> told(RULES.in(diary)))
                .put("differences", FixedAnswers::differences)
                .put("text list", () -> new ClinicList(naming, PRESENT).text(diary, MONDAY))
                .put("HTML list", () -> new ClinicList(naming, PRESENT).html(diary, MONDAY))
                .put("iCalendar", () -> new DiaryCalendar(naming, PRESENT).text(diary))
                .put("CSV", () -> new DiaryTable(naming, PRESENT).text(diary, MONDAY, MONDAY.plusDays(6)))
                .put("SVG", () -> new WeekPicture(naming, PRESENT).svg(diary, MONDAY))
                .put("slots", () -> slots(diary))
                .put("near misses", () -> nearMisses(diary))
                .put("explanation", () -> explanation(diary))
                .put("plan", () -> plan(diary))
                .put("session support", FixedAnswers::support);
    }

    private static Practice crowded() {
        return Practice.open()
                .session("ıstanbul", "dr-lee", "room-2", "2030-01-08T13:00", "2030-01-08T17:00")
                .away("room-1", DAY + "09:30", DAY + "10:00")
                .booked("a1", "Ünal", "routine", DAY + "09:00", "dr-shah", "room-1")
                .booked("a2", "Íde, \"I\"", "routine", DAY + "09:05", "dr-shah", "room-2")
                .booked("A3", "straße", "dressing", DAY + "09:30", "dr-shah", "room-1")
                .booked("a4", "=1+1", "signed", "2030-01-08T13:10", "dr-lee", "room-2", "signer")
                .booked(Practice.visit("i5", "Iğdır", "smear", DAY + "11:50", "dr-lee", "room-2", "ann")
                        .status(AppointmentStatus.PENDING)
                        .prefers(DayPart.AFTERNOON)
                        .breachDate(MONDAY.minusDays(1))
                        .build())
                .booked(Practice.visit("ä6", "Åse", "ecg", DAY + "10:00", "dr-lee", "far-room", "ecg-1")
                        .status(AppointmentStatus.CANCELLED)
                        .movedBefore(2)
                        .build())
                .linked("a1", "a4", 3, 9);
    }

    private static String told(Seq<Finding> findings) {
        return findings.map(each -> each.rule().label() + " " + each.severity() + " " + each.when() + " "
                        + each.about().map(Reference::toString).mkString(" ") + " " + each.message())
                .mkString("\n");
    }

    private static String differences() {
        var later = crowded()
                .booked("n7", "new", "routine", DAY + "11:00", "dr-shah", "room-1")
                .away("dr-lee", "2030-01-08T13:00", "2030-01-08T14:00")
                .diary();
        var wording = Wording.english(Practice.LONDON).namingPatients();
        return Difference.between(crowded().diary(), later).map(wording::say).mkString("\n")
                + Difference.between(later, Practice.open().diary())
                        .map(wording::say)
                        .mkString("\n");
    }

    private static SlotRequest request() {
        return SlotRequest.builder()
                .patient("p")
                .service("routine")
                .within(WEEK)
                .priority(Priority.SOON)
                .prefers(DayPart.AFTERNOON)
                .with(List.of("dr-lee"))
                .build();
    }

    private static String told(Slot slot) {
        return slot.start() + " " + slot.with() + " " + slot.cost() + " " + slot.reasons();
    }

    private static String slots(Diary diary) {
        return new FindingSlots(RULES)
                .slots(diary, request())
                .get()
                .map(FixedAnswers::told)
                .mkString("\n");
    }

    private static String nearMisses(Diary diary) {
        return new FindingSlots(RULES)
                .nearMisses(diary, request())
                .get()
                .map(each -> told(each.slot()) + " " + told(List.of(each.blockedBy())))
                .mkString("\n");
    }

    private static String explanation(Diary diary) {
        var explained = new Explaining(RULES)
                .explain(diary, request(), Practice.at(DAY + "09:30"))
                .get();
        return explained.with() + "\n" + told(explained.findings()) + "\n"
                + explained.obstacles().map(each -> each.rule().label() + each.overridableWith()) + "\n"
                + explained.nearest().map(FixedAnswers::told) + "\n"
                + explained.cheapest().map(FixedAnswers::told);
    }

    private static String plan(Diary diary) {
        var emergency = Appointment.builder()
                .id("e1")
                .patient("p9")
                .service("routine")
                .priority(Priority.EMERGENCY)
                .build();
        var plan = Replanning.of(ReplanPolicy.usual(), PRESENT)
                .plan(
                        diary,
                        List.of(
                                new Disruption.Absence("dr-shah", Practice.between(DAY + "08:00", DAY + "18:00")),
                                new Disruption.Emergency(emergency)))
                .get();
        return plan.cost() + " " + plan.bound() + " " + plan.proof() + "\n"
                + plan.moves()
                        .map(each -> each.appointment()
                                + each.kind()
                                + each.to()
                                + each.cost()
                                + each.because()
                                + each.parts()
                                + each.better())
                        .mkString("\n")
                + plan.unplaced() + plan.relaxations() + plan.parts() + plan.chains();
    }

    private static String support() {
        var nine =
                Interval.of(Practice.at(DAY + "09:00"), Duration.ofMinutes(20)).get();
        var ten = Duration.ofMinutes(10);
        var sessions = List.of(List.of("flu", "ımm"), List.of("flu", "IMM"))
                .zipWithIndex((services, number) -> SlottedSession.builder()
                        .id("i" + number)
                        .interval(nine)
                        .services(services)
                        .slot(ten)
                        .capacity(1)
                        .build());
        var slot = Interval.of(nine.start(), ten).get();
        var claims = List.of("ann", "Íde", "ıde", "IDE")
                .zipWithIndex((id, index) ->
                        new Claim(id, slot, index % 2 == 0 ? "flu" : "IMM", new Rank(Standing.BOOKED, 9 - index)));
        var support = SessionSupport.of(sessions, claims).get();
        return claims.map(each -> each.id() + " " + support.seat(each.id()).map(SlottedSession::id))
                        .mkString("\n")
                + support.vacancies(nine)
                + support.tally(nine)
                + new CountingRoom("flu").within(support, nine);
    }
}
