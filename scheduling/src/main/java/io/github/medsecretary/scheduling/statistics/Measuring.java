package io.github.medsecretary.scheduling.statistics;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.conflict.Belonging;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;

/** Takes the figures of a stretch of a diary in which nobody holds a place that has lapsed. */
record Measuring(Diary diary, Interval stretch, AsOf asOf) {

    /** A session of which some lies in the stretch, with all visits that belong to it. */
    private record Clinic(ClinicSession session, Seq<Visit> visits) {}

    DiaryStatistics statistics() {
        var belonging = new Belonging(diary);
        Seq<Clinic> clinics = diary.sessionsDuring(stretch)
                .map(each -> new Clinic(each, belonging.visitsOf(each)))
                .toVector();
        Seq<Appointment> appointments = diary.appointments()
                .values()
                .filter(each -> each.start().filter(stretch::contains).isPresent());
        return DiaryStatistics.builder()
                .stretch(stretch)
                .sessions(clinics.map(this::use))
                .elsewhere(elsewhere(clinics))
                .carveOuts(clinics.sortBy(each -> each.session().id()).flatMap(this::carveOuts))
                .attendanceByService(attendance(appointments))
                .moves(Moves.of(appointments.filter(Measuring::isMeant)))
                .build();
    }

    private static boolean isMeant(Appointment appointment) {
        return appointment.status() != AppointmentStatus.CANCELLED
                && appointment.status() != AppointmentStatus.ENTERED_IN_ERROR;
    }

    private SessionUse use(Clinic clinic) {
        ClinicSession session = clinic.session();
        Duration held = cover(List.of(session.interval())).total();
        Cover taken = cover(clinic.visits().map(Visit::interval));
        Duration overbooked = taken.total().minus(taken.once());
        return new SessionUse(
                session.id(),
                session.practitioner(),
                site(session),
                diary.zoneOf(session).date(session.interval().start()),
                new Use(held, booked(clinic.visits()), overbooked),
                byService(clinic.visits()));
    }

    private String site(ClinicSession session) {
        return session.room()
                .flatMap(diary::resource)
                .or(() -> diary.resource(session.practitioner()))
                .map(Resource::site)
                .orElseThrow();
    }

    private SortedMap<String, Booked> elsewhere(Seq<Clinic> clinics) {
        var inside = HashSet.ofAll(clinics.flatMap(Clinic::visits).map(Visit::id));
        return byService(Vector.ofAll(diary.visits())
                .filter(each -> each.interval().overlaps(stretch) && !inside.contains(each.id())));
    }

    /** What has no moment and no start in the stretch is left out. */
    private SortedMap<String, Booked> byService(Seq<Visit> visits) {
        SortedMap<String, Booked> booked = TreeMap.empty();
        for (Visit each : visits) {
            if (each.interval().overlaps(stretch)) {
                booked = booked.put(each.service().id(), booked(List.of(each)), Booked::plus);
            }
        }
        return booked;
    }

    private Booked booked(Seq<Visit> visits) {
        return new Booked(
                visits.count(each -> stretch.contains(each.interval().start())),
                cover(visits.map(Visit::interval)).total());
    }

    private Cover cover(Seq<Interval> intervals) {
        return new Cover(intervals).within(stretch);
    }

    /** What of the carve-outs of a session lies in the stretch. */
    Seq<CarveOutUse> carveOuts(ClinicSession session) {
        return carveOuts(new Clinic(session, new Belonging(diary).visitsOf(session)));
    }

    private Seq<CarveOutUse> carveOuts(Clinic clinic) {
        return clinic.session().terms().carveOuts().flatMap(each -> carveOut(clinic, each));
    }

    private Seq<CarveOutUse> carveOut(Clinic clinic, CarveOut carveOut) {
        Interval session = clinic.session().interval();
        return List.ofAll(carveOut
                .stretch()
                .after(session.start())
                .intersection(session)
                .flatMap(stretch::intersection)
                .map(each -> new CarveOutUse(clinic.session().id(), carveOut, time(clinic, carveOut, each)))
                .stream());
    }

    private KeptTime time(Clinic clinic, CarveOut carveOut, Interval kept) {
        var own = clinic.visits()
                .filter(each -> carveOut.kept()
                        .isFor(each.service().id(), each.appointment().priority()));
        Duration ownTime = new Cover(own.map(Visit::interval)).within(kept).once();
        Duration taken =
                new Cover(clinic.visits().map(Visit::interval)).within(kept).once();
        // What is open to the most urgent of all is open to somebody.
        boolean isReleased = carveOut.kept()
                .isReleased(
                        Duration.between(
                                asOf.instant(), clinic.session().interval().start()),
                        Priority.EMERGENCY);
        return new KeptTime(kept.length(), ownTime, taken.minus(ownTime), isReleased ? kept.length() : Duration.ZERO);
    }

    private static SortedMap<String, Attendance> attendance(Seq<Appointment> appointments) {
        SortedMap<String, Attendance> attendance = TreeMap.empty();
        for (Appointment each : appointments) {
            attendance = attendance.put(each.service(), Attendance.of(List.of(each)), Attendance::plus);
        }
        return attendance;
    }
}
