package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.pathway.FindingPathways;
import io.github.medsecretary.scheduling.pathway.FoundPathways;
import io.github.medsecretary.scheduling.pathway.Lag;
import io.github.medsecretary.scheduling.pathway.PathwayRequest;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * What the first five offers of pathways of three and of four visits cost in a diary of a million appointments: bloods 5
 * to 9 days before the clinic, an ECG on its day before it, the review six to eight weeks after it. Arguments: {@code
 * hospital} (each service by some of 88 practitioners, 95 of 100 places taken), {@code choosy} (there, clinic and
 * review wanted with one of twelve and in the afternoon) or {@code anyone} (each by all 1,000 of
 * the made-up year, an eighth full), how many appointments the latter has, how often each is measured.
 */
public final class PathwayRun {

    private static final SiteZone ZONE = SiteZone.of(ZoneId.of("Europe/London"));
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 7);
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final int PRACTITIONERS = 88;

    /** Times are those for which the thread was on a processor, so that others' work beside it counts little. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Conflicts conflicts = Conflicts.standard(DiaryContext.builder()
            .asOf(AsOf.of(Instant.parse("2030-01-07T07:00:00Z")))
            .build());
    private final Diary diary;
    private final Services services;
    private final boolean isChoosy;
    private final int times;

    private PathwayRun(Diary diary, Services services, boolean isChoosy, int times) {
        this.diary = diary;
        this.services = services;
        this.isChoosy = isChoosy;
        this.times = times;
    }

    /** What each step is for. */
    private record Services(String bloods, String ecg, String clinic, String review) {}

    /** Runs it. */
    public static void main(String[] arguments) {
        boolean isAnyone = arguments.length > 0 && arguments[0].equals("anyone");
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 400;
        var services = isAnyone
                ? new Services("short", "procedure", "long", "short")
                : new Services("bloods", "ecg", "clinic", "clinic");
        boolean isChoosy = arguments.length > 0 && arguments[0].equals("choosy");
        new PathwayRun(isAnyone ? new BigDiary(size).diary() : hospital(), services, isChoosy, times).run();
    }

    /**
     * A year of 88 practitioners, each fully booked but for every twentieth ten minutes: eight take blood, four do ECGs
     * with one of four devices, twelve hold the clinic, the others do something else.
     */
    private static Diary hospital() {
        var resources = List.range(0, PRACTITIONERS)
                .map(each -> resource("practitioner-" + each, ResourceKind.PRACTITIONER))
                .appendAll(List.range(0, PRACTITIONERS).map(each -> resource("room-" + each, ResourceKind.ROOM)))
                .appendAll(List.range(0, 4).map(each -> resource("ecg-" + each, ResourceKind.DEVICE)));
        var practitioner = Need.of(ResourceKind.PRACTITIONER);
        var room = Need.of(ResourceKind.ROOM);
        var content = DiaryContent.builder()
                .zone(ZONE)
                .resources(resources)
                .services(List.of(
                        service("bloods", practitioner, room),
                        service("ecg", practitioner, room, Need.of(ResourceKind.DEVICE)),
                        service("clinic", practitioner, room),
                        service("other", practitioner, room)));
        var random = new Random(5);
        var sessions = new ArrayList<ClinicSession>();
        var appointments = new ArrayList<Appointment>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(1)); day = day.plusDays(1)) {
            for (int each = 0; day.getDayOfWeek().getValue() < 6 && each < PRACTITIONERS; each++) {
                var session = session(day, each);
                sessions.add(session);
                for (Instant at = session.interval().start();
                        at.isBefore(session.interval().end());
                        at = at.plus(TEN)) {
                    if (random.nextInt(20) > 0) {
                        appointments.add(visit(session, at, appointments.size(), random));
                    }
                }
            }
        }
        return Diary.of(content.sessions(List.ofAll(sessions))
                        .appointments(List.ofAll(appointments))
                        .build())
                .get();
    }

    private static Resource resource(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind).build();
    }

    private static HealthcareService service(String id, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(TEN)
                .needs(List.of(needs))
                .build();
    }

    private static String serviceOf(int practitioner) {
        if (practitioner < 8) {
            return "bloods";
        }
        return practitioner < 12 ? "ecg" : practitioner < 24 ? "clinic" : "other";
    }

    private static ClinicSession session(LocalDate day, int practitioner) {
        return ClinicSession.builder()
                .id(day + " " + practitioner)
                .practitioner("practitioner-" + practitioner)
                .room("room-" + practitioner)
                .interval(Interval.between(
                        ZONE.resolve(day.atTime(9, 0)).instant(),
                        ZONE.resolve(day.atTime(17, 0)).instant()))
                .services(List.of(serviceOf(practitioner)))
                .step(TEN)
                .build();
    }

    private static Appointment visit(ClinicSession session, Instant at, int number, Random random) {
        String service = session.services().head();
        Seq<String> with = List.of(session.practitioner(), session.room().orElseThrow());
        return Appointment.builder()
                .id("a" + number)
                .patient("patient-" + random.nextInt(400_000))
                .service(service)
                .start(at)
                .with(service.equals("ecg") ? with.append("ecg-" + (number % 4)) : with)
                .build();
    }

    private void run() {
        System.out.printf("%d appointments%n", diary.appointments().size());
        for (int warm = 0; warm < 5; warm++) {
            told(3);
            told(4);
        }
    }

    private void told(int visits) {
        double[] millis = new double[times];
        long steps = 0;
        int offers = 0;
        for (int i = 0; i < times; i++) {
            var request = request(visits, i);
            long start = THREADS.getCurrentThreadCpuTime();
            var found = new FindingPathways(conflicts).find(diary, request).get();
            millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            steps += found.steps();
            offers += check(found);
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%d visits: first %.2f ms, median %.2f ms, 95 of 100 within %.2f ms, largest %.2f ms; %d offers, %d steps each%n",
                visits, first, millis[times / 2], millis[times * 95 / 100], millis[times - 1], offers, steps / times);
    }

    /** Offers that can be booked; all should be. */
    private int check(FoundPathways found) {
        return found.offers()
                .count(each ->
                        new Changing(conflicts).change(diary, each.change()).isRight());
    }

    /** For patient after patient, in twelve weeks from some day of the first half of the year. */
    private PathwayRequest request(int visits, int number) {
        LocalDate from = FIRST.plusDays(number * 7L % 150);
        var within = Interval.between(ZONE.startOfDay(from), ZONE.startOfDay(from.plusWeeks(12)));
        var steps = List.of(
                        step("bloods", services.bloods(), number, within),
                        step("ecg", services.ecg(), number, within),
                        step("clinic", services.clinic(), number, within),
                        step("review", services.review(), number, within))
                .filter(each -> visits > 3 || !each.appointment().equals("ecg"));
        var lags = List.of(
                        Lag.days("bloods", "clinic", 5, 9),
                        Lag.sameDay("ecg", "clinic"),
                        Lag.days("clinic", "review", 42, 56))
                .filter(each -> visits > 3 || !each.before().equals("ecg"));
        return PathwayRequest.builder().steps(steps).lags(lags).limit(5).build();
    }

    private SlotRequest step(String id, String service, int patient, Interval within) {
        boolean isWished = isChoosy && service.equals("clinic");
        return SlotRequest.builder()
                .appointment(id)
                .patient("patient-" + patient)
                .service(service)
                .with(isWished ? List.of("practitioner-" + (12 + patient % 12)) : List.empty())
                .prefers(isWished ? Optional.of(DayPart.AFTERNOON) : Optional.empty())
                .within(within)
                .build();
    }
}
