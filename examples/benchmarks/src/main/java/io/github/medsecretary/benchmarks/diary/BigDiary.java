package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/**
 * A made-up year of 250 working days and 2,000 resources: 1,000 practitioners, 600 rooms and 400 devices. Nine visits in
 * ten take a practitioner alone, the tenth a room and a device as well. They are spread so that nothing is taken twice,
 * but one in a hundred is put anywhere. The same size always gives the same diary.
 *
 * @param size how many appointments, at most 8 million
 */
record BigDiary(int size) {

    private static final int PRACTITIONERS = 1000;
    private static final int ROOMS = 600;
    private static final int DEVICES = 400;
    private static final int DAYS = 250;
    private static final int QUARTERS = 32;
    private static final int SLOTS = DAYS * QUARTERS;
    private static final Instant FIRST = Instant.parse("2030-01-07T08:00:00Z");
    private static final SiteZone ZONE = SiteZone.of(ZoneId.of("Europe/London"));

    Diary diary() {
        return Diary.of(premises()
                        .sessions(sessions())
                        .appointments(List.ofAll(appointments()))
                        .build())
                .get();
    }

    /** The resources and services. */
    DiaryContent.Builder premises() {
        return DiaryContent.builder().zone(ZONE).resources(resources()).services(services());
    }

    /** In no order. */
    java.util.List<Appointment> appointments() {
        var random = new Random(7);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        var appointments = new ArrayList<Appointment>(size);
        for (int place : places) {
            int slot = random.nextInt(100) == 0 ? random.nextInt(SLOTS) : slot(place);
            appointments.add(appointment("a" + place, place % PRACTITIONERS, slot, place % 10 == 0, random));
        }
        return appointments;
    }

    /** Spread evenly, so that a practitioner is nowhere twice. */
    private int slot(int place) {
        return Math.toIntExact((long) (place / PRACTITIONERS) * SLOTS / (size / PRACTITIONERS + 1));
    }

    /** One more appointment at a free place, other than those for other numbers. */
    Appointment another(int number) {
        var random = new Random(number);
        return appointment("b" + number, number % PRACTITIONERS, slot(random.nextInt(size)) + 1, false, random);
    }

    private Appointment appointment(String id, int practitioner, int slot, boolean several, Random random) {
        Seq<String> with = List.of("practitioner-" + practitioner);
        return Appointment.builder()
                .id(id)
                .patient("patient-" + random.nextInt(size / 5 * 2))
                .service(several ? "procedure" : slot % 3 == 0 ? "long" : "short")
                .start(at(slot))
                .with(
                        several
                                ? with.append("room-" + practitioner / 10 * 6).append("device-" + practitioner / 10 * 4)
                                : with)
                .build();
    }

    private static Instant at(int slot) {
        return FIRST.plus(Duration.ofDays(slot / QUARTERS)).plus(Duration.ofMinutes(15L * (slot % QUARTERS)));
    }

    private static Seq<Resource> resources() {
        return resources("practitioner-", ResourceKind.PRACTITIONER, PRACTITIONERS)
                .appendAll(resources("room-", ResourceKind.ROOM, ROOMS))
                .appendAll(resources("device-", ResourceKind.DEVICE, DEVICES));
    }

    private static Seq<Resource> resources(String prefix, ResourceKind kind, int count) {
        return List.range(0, count)
                .map(each -> Resource.builder().id(prefix + each).kind(kind).build());
    }

    private static Seq<HealthcareService> services() {
        var practitioner = Need.of(ResourceKind.PRACTITIONER);
        return List.of(
                service("short", 10, 5, practitioner),
                service("long", 15, 0, practitioner),
                service("procedure", 15, 0, practitioner, Need.of(ResourceKind.ROOM), Need.of(ResourceKind.DEVICE)));
    }

    private static HealthcareService service(String id, int minutes, int buffer, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(minutes))
                .bufferAfter(Duration.ofMinutes(buffer))
                .needs(List.of(needs))
                .build();
    }

    static Seq<ClinicSession> sessions() {
        var sessions = new ArrayList<ClinicSession>();
        for (int i = 0; i < PRACTITIONERS * DAYS; i++) {
            sessions.add(session(i));
        }
        return List.ofAll(sessions);
    }

    private static ClinicSession session(int number) {
        Instant start = at(number / PRACTITIONERS * QUARTERS);
        return ClinicSession.builder()
                .id("s" + number)
                .practitioner("practitioner-" + number % PRACTITIONERS)
                .interval(Interval.between(start, start.plus(Duration.ofMinutes(15L * QUARTERS))))
                .services(List.of("short", "long", "procedure"))
                .step(Duration.ofMinutes(15))
                .build();
    }
}
