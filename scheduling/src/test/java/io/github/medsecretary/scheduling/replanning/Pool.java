package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Optional;

/** Jobs made by hand, each with its own patient, in an empty diary of Dr Shah and Dr Lee. */
final class Pool {

    private static final Diary DIARY = Practice.open().diary();

    private Pool() {}

    /** A visit at a time of Monday, such as {@code 09:10}, at a cost. */
    static Candidate candidate(String id, String service, String time, String practitioner, long cost) {
        Visit visit = DIARY.visit(appointment(id, service).at(Practice.at("2030-01-07T" + time), List.of(practitioner)))
                .orElseThrow();
        return new Candidate(Place.of(visit), cost, visit, time + " " + practitioner);
    }

    /** One whose place is valid. */
    static Job staying(Candidate stay, long unplaced, Candidate... places) {
        return job(stay, Optional.of(stay), unplaced, places);
    }

    /** One whose place is gone; the first place says who it is. */
    static Job displaced(long unplaced, Candidate... places) {
        return job(places[0], Optional.empty(), unplaced, places);
    }

    private static Job job(Candidate own, Optional<Candidate> stay, long unplaced, Candidate... places) {
        Seq<Candidate> sorted = List.of(places).sorted();
        return new Job(
                appointment(own.visit().id(), own.visit().service().id()),
                stay,
                stay.isEmpty(),
                "",
                Lazy.of(() -> sorted),
                unplaced);
    }

    private static Appointment appointment(String id, String service) {
        return Appointment.builder()
                .id(id)
                .patient("patient of " + id)
                .service(service)
                .build();
    }

    static Search search(Seq<Job> jobs, long steps) {
        return new Search(jobs, () -> new Occupied(DIARY, Map.of()), new Steps(steps));
    }
}
