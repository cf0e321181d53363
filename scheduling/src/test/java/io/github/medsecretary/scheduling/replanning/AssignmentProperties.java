package io.github.medsecretary.scheduling.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Assignments beside the cheapest that trying every choice finds. */
class AssignmentProperties {

    private static final Diary DIARY = Practice.open().diary();
    private static final int COLUMNS = 4;

    /** What each column costs one, and which of them costs nothing because one stays there; -1 for none. */
    private record Wish(java.util.List<Integer> costs, int stay, int unplaced) {}

    @Provide
    Arbitrary<java.util.List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20).list().ofSize(COLUMNS),
                        Arbitraries.integers().between(-1, COLUMNS - 1),
                        Arbitraries.integers().between(0, 30))
                .as(Wish::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Candidate candidate(Appointment appointment, int column, long cost) {
        Visit visit = DIARY.visit(
                        appointment.at(Practice.at("2030-01-07T09:%d0".formatted(column)), List.of("dr-shah")))
                .orElseThrow();
        return new Candidate(Place.of(visit), cost, visit, "column " + column);
    }

    private static Job job(Wish wish, int id) {
        Appointment appointment = Appointment.builder()
                .id("a" + id)
                .patient("p" + id)
                .service("routine")
                .build();
        Optional<Candidate> stay =
                wish.stay() < 0 ? Optional.empty() : Optional.of(candidate(appointment, wish.stay(), 0));
        Seq<Candidate> places = List.range(0, COLUMNS)
                .filter(column -> column != wish.stay())
                .map(column -> candidate(appointment, column, wish.costs().get(column)))
                .sorted();
        return new Job(appointment, stay, stay.isEmpty(), "", Lazy.of(() -> places), wish.unplaced());
    }

    private static Seq<Job> jobs(java.util.List<Wish> wishes) {
        return List.ofAll(wishes)
                .zipWithIndex()
                .map(each -> job(each._1, each._2))
                .toArray();
    }

    private static long best(Seq<Job> jobs, Seq<String> taken, Assignment.Allowed allowed, int at) {
        if (at == jobs.size()) {
            return 0;
        }
        Job job = jobs.get(at);
        long least = job.unplacedCost() + best(jobs, taken, allowed, at + 1);
        for (Candidate each : job.places().appendAll(Option.ofOptional(job.stay()))) {
            if (allowed.allows(at, each) && !taken.contains(each.column())) {
                least = Math.min(least, each.cost() + best(jobs, taken.append(each.column()), allowed, at + 1));
            }
        }
        return least;
    }

    private static void assertBest(Seq<Job> jobs, Assignment.Allowed allowed) {
        Seq<Option<Candidate>> chosen = Assignment.solve(jobs, allowed, new Steps(1));
        Seq<String> columns = chosen.flatMap(each -> each).map(Candidate::column);
        assertEquals(columns.distinct(), columns);
        long cost = 0;
        for (int job = 0; job < jobs.size(); job++) {
            int index = job;
            cost += chosen.get(job).map(Candidate::cost).getOrElse(jobs.get(job).unplacedCost());
            assertTrue(chosen.get(job).forAll(each -> allowed.allows(index, each)));
            assertTrue(chosen.get(job)
                    .forAll(each -> each.visit().id().equals(jobs.get(index).id())));
        }
        assertEquals(best(jobs, List.empty(), allowed, 0), cost);
    }

    @Property(tries = 500)
    void nothing_is_cheaper(@ForAll("wishes") java.util.List<Wish> wishes) {
        assertBest(jobs(wishes), (job, candidate) -> true);
    }

    @Property(tries = 500)
    void nothing_that_is_allowed_is_cheaper(@ForAll("wishes") java.util.List<Wish> wishes, @ForAll int pattern) {
        assertBest(jobs(wishes), (job, candidate) -> {
            int column = candidate.column().charAt(7) - '0';
            return (pattern >> (job * COLUMNS + column) & 1) == 0;
        });
    }

    @Property(tries = 200)
    void looking_at_places_takes_steps(@ForAll("wishes") java.util.List<Wish> wishes) {
        Seq<Job> jobs = jobs(wishes);
        var steps = new Steps(1);
        Assignment.solve(jobs, (job, candidate) -> true, steps);
        boolean all = jobs.forAll(job -> job.stay().isPresent())
                && jobs.map(job -> job.stay().orElseThrow().column()).distinct().size() == jobs.size();
        assertEquals(all, steps.areLeft());
    }
}
