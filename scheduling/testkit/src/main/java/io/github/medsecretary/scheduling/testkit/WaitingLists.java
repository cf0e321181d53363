package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.WeekWindow;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of waiting lists: small diaries in which most appointments wait, each with criteria.
 * {@code @ForAll(supplier = WaitingLists.class)} works.
 */
public final class WaitingLists implements ArbitrarySupplier<WaitingCase> {

    private static final LocalDate REFERRED = LocalDate.of(2029, 12, 3);

    /** Whether somebody waits or has a place, what they can do with, by when they must be seen, what they await. */
    private record Wish(boolean waits, Criteria criteria, Optional<Integer> breachDays, boolean isAwaiting) {}

    /** For jqwik. */
    public WaitingLists() {}

    /** Up to eight appointments in up to four sessions. */
    public static Arbitrary<WaitingCase> cases() {
        return Combinators.combine(
                        Diaries.diaries().withSessions(1, 4).withAppointments(3, 8),
                        wishes().list().ofSize(8),
                        Arbitraries.of(-200, -48, -48, -12, -12, -12, 0, 9))
                .as((diary, wishes, hours) -> of(diary, List.ofAll(wishes), hours));
    }

    @Override
    public Arbitrary<WaitingCase> get() {
        return cases();
    }

    private static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        criteria(),
                        Arbitraries.integers().between(-3, 4).optional(0.6),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(Wish::new);
    }

    private static Arbitrary<Criteria> criteria() {
        var people = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, List.<String>empty()),
                                Tuple.of(1, List.of("dr-1")),
                                Tuple.of(1, List.of("dr-2", "dr-1"))),
                        Arbitraries.frequency(
                                Tuple.of(4, List.<String>empty()),
                                Tuple.of(1, List.of("main")),
                                Tuple.of(1, List.of("branch"))),
                        Arbitraries.frequency(
                                Tuple.of(8, Optional.<Locale>empty()),
                                Tuple.of(1, Optional.of(Locale.forLanguageTag("bfi"))),
                                Tuple.of(1, Optional.of(Locale.forLanguageTag("cy")))),
                        contacts().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((practitioners, sites, interpreter, contacts, mayWrite) -> Criteria.builder()
                        .practitioners(practitioners)
                        .sites(sites)
                        .interpreter(interpreter)
                        .contacts(List.ofAll(contacts))
                        .mayWrite(mayWrite));
        return Combinators.combine(
                        people,
                        windows().optional(0.25),
                        Arbitraries.of(0, 0, 0, 2, 24, 72, 168),
                        Arbitraries.integers().between(0, 72).optional(0.3),
                        Arbitraries.integers().between(0, 30).optional())
                .as((builder, windows, notice, away, referred) -> builder.windows(List.ofAll(windows.stream()))
                        .notice(Duration.ofHours(notice))
                        .away(List.ofAll(away.stream()).map(WaitingLists::away))
                        .referredOn(referred.map(REFERRED::plusDays))
                        .build());
    }

    /** Six hours from so many hours after the first midnight. */
    private static Interval away(int hour) {
        Instant start = House.ZONE.startOfDay(House.STARTS.head()).plus(Duration.ofHours(hour));
        return Interval.between(start, start.plus(Duration.ofHours(6)));
    }

    private static Arbitrary<ContactPoint> contacts() {
        return Combinators.combine(
                        Arbitraries.of(
                                ContactPoint.Medium.PHONE,
                                ContactPoint.Medium.PHONE,
                                ContactPoint.Medium.PHONE,
                                ContactPoint.Medium.SMS,
                                ContactPoint.Medium.EMAIL),
                        Arbitraries.of(true, false))
                .as((medium, may) -> new ContactPoint(medium, "01632 960000", may));
    }

    private static Arbitrary<WeekWindow> windows() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY),
                        Arbitraries.of(0, 7, 20),
                        Arbitraries.of(4, 12, 23))
                .as((day, from, hours) -> new WeekWindow(
                        day,
                        WallClockWindow.of(LocalTime.of(from, 0), LocalTime.of((from + hours) % 24, 0))
                                .get()));
    }

    private static WaitingCase of(Diary diary, Seq<Wish> wishes, int hours) {
        Instant first = diary.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .get();
        var date = diary.zone().date(first);
        var ids = diary.appointments().keySet();
        var made = diary(
                diary,
                ids.zipWithIndex((id, number) -> with(diary.appointment(id).orElseThrow(), wishes.get(number), date)));
        var present = AsOf.of(first.plus(Duration.ofHours(hours)));
        var register = WaitingRegister.of(made, Desk.CLERK, present);
        for (int each = 0; each < ids.size(); each++) {
            register = register.withCriteria(ids.get(each), wishes.get(each).criteria(), Desk.CLERK, present)
                    .getOrElse(register);
        }
        return new WaitingCase(made, register, present);
    }

    private static Appointment with(Appointment old, Wish wish, LocalDate first) {
        var said = Appointment.builder()
                .id(old.id())
                .patient(old.patient())
                .service(old.service())
                .earliest(old.earliest())
                .latest(old.latest())
                .breachDate(wish.breachDays().map(first::plusDays))
                .notified(old.notified())
                .prefers(old.prefers())
                .accessibility(old.accessibility())
                .usualPractitioner(old.usualPractitioner())
                .referral(old.referral())
                .awaiting(wish.isAwaiting() ? List.of("bloods") : List.empty())
                .build();
        var known = old.knowing(said);
        return wish.waits() ? known.becoming(AppointmentStatus.WAITLIST) : known;
    }

    private static Diary diary(Diary diary, Seq<Appointment> appointments) {
        var content = diary.content();
        return Diary.of(DiaryContent.builder()
                        .zone(content.zone())
                        .sites(content.sites())
                        .travel(content.travel())
                        .resources(content.resources())
                        .services(content.services())
                        .sessions(content.sessions())
                        .unavailable(content.unavailable())
                        .appointments(appointments)
                        .links(content.links())
                        .matches(content.matches())
                        .build())
                .getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
    }
}
