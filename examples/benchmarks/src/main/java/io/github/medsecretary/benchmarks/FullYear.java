package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Random;

/**
 * A made-up year in which 95 of 100 places are taken: of a practitioner, of her room, of the one device that her
 * visits need, and of colleagues who only make the diary larger. The patient has a visit a fortnight.
 *
 * @param colleagues how many
 * @param ownRoom whether the room is taken by her visits alone; otherwise others fill it, free at other times than she
 */
record FullYear(int colleagues, boolean ownRoom) {

    static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));
    static final LocalDate FIRST = LocalDate.of(2030, 1, 7);
    static final Duration GRAIN = Duration.ofMinutes(10);

    private static final List<LocalDate> DAYS = List.ofAll(
                    FIRST.datesUntil(FIRST.plusYears(1)).toList())
            .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);

    static Interval all() {
        return LONDON.day(FIRST).span(LONDON.day(FIRST.plusYears(1)));
    }

    /** From nine to five on a day. */
    static Interval clinic(LocalDate date) {
        return Interval.between(
                LONDON.resolve(date.atTime(9, 0)).instant(),
                LONDON.resolve(date.atTime(17, 0)).instant());
    }

    static List<LocalDate> days() {
        return DAYS;
    }

    static SlotRequest request() {
        return request(all());
    }

    static SlotRequest request(Interval within) {
        return SlotRequest.builder()
                .patient("p-asked")
                .service("ecg")
                .within(within)
                .build();
    }

    DiaryContent content() {
        return DiaryContent.builder()
                .zone(LONDON)
                .resources(resources())
                .services(services())
                .sessions(sessions())
                .appointments(appointments())
                .build();
    }

    private List<Resource> resources() {
        var own = List.of(
                resource("dr", ResourceKind.PRACTITIONER),
                resource("room", ResourceKind.ROOM),
                resource("ecg", ResourceKind.DEVICE));
        return own.appendAll(List.range(0, colleagues).map(each -> resource("dr-" + each, ResourceKind.PRACTITIONER)));
    }

    private static Resource resource(String id, ResourceKind kind) {
        return Resource.builder().id(id).kind(kind).capabilities(List.of(id)).build();
    }

    private static List<HealthcareService> services() {
        var practitioner = Need.of(ResourceKind.PRACTITIONER);
        return List.of(
                service("ecg", practitioner, Need.of(ResourceKind.ROOM), Need.of(ResourceKind.DEVICE, List.of("ecg"))),
                service("routine", practitioner),
                service("loan"));
    }

    private static HealthcareService service(String id, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(GRAIN)
                .needs(List.of(needs))
                .build();
    }

    private List<ClinicSession> sessions() {
        return DAYS.flatMap(day -> List.range(-1, colleagues)
                .map(each -> ClinicSession.builder()
                        .id(day + " " + each)
                        .practitioner(each < 0 ? "dr" : "dr-" + each)
                        .interval(clinic(day))
                        .services(List.of(each < 0 ? "ecg" : "routine"))
                        .step(GRAIN)
                        .build()));
    }

    private Vector<Appointment> appointments() {
        var all = new ArrayList<Appointment>();
        fill("a", 1, ownRoom ? List.of("dr", "room") : List.of("dr"), all);
        fill("b", 2, List.of("ecg"), all);
        if (!ownRoom) {
            fill("c", 3, List.of("room"), all);
        }
        for (int each = 0; each < colleagues; each++) {
            fill("d" + each, 4 + each, List.of("dr-" + each), all);
        }
        for (int at = 0; at < DAYS.size(); at += 10) {
            all.add(visit("p" + at, "p-asked", clinic(DAYS.get(at)).plus(Duration.ofHours(-2)), List.empty()));
        }
        return Vector.ofAll(all);
    }

    private static void fill(String prefix, long seed, List<String> with, java.util.List<Appointment> all) {
        var random = new Random(seed);
        for (LocalDate day : DAYS) {
            Interval clinic = clinic(day);
            for (var at = clinic.start(); at.isBefore(clinic.end()); at = at.plus(GRAIN)) {
                if (random.nextInt(100) < 95) {
                    String id = prefix + all.size();
                    all.add(visit(id, "p-" + id, Interval.between(at, at.plus(GRAIN)), with));
                }
            }
        }
    }

    private static Appointment visit(String id, String patient, Interval when, List<String> with) {
        return Appointment.builder()
                .id(id)
                .patient(patient)
                .service("loan")
                .start(when.start())
                .with(with)
                .build();
    }
}
