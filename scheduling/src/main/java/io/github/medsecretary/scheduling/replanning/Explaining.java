package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a result into words: every move with its reasons, and who is left over with what would help. */
final class Explaining {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Diary upset;
    private final Seq<Job> jobs;
    private final Solver.Result result;
    private final Puzzle puzzle;
    private final PlanCost cost;
    private final Relaxing relaxing;
    private final Chains chains;

    /**
     * @param upset the diary with what is out of use, before anybody moves
     * @param jobs who does not stay
     */
    Explaining(Diary upset, Seq<Job> jobs, Solver.Result result, Puzzle puzzle, PlanCost cost, Relaxing relaxing) {
        this.upset = upset;
        this.jobs = jobs;
        this.result = result;
        this.puzzle = puzzle;
        this.cost = cost;
        this.relaxing = relaxing;
        this.chains = new Chains(jobs, new Tether(upset)::pulls);
    }

    /**
     * The plan that was made for something.
     *
     * @param kept who would have to move but is pinned
     */
    Plan plan(Basis basis, Seq<Kept> kept) {
        var moves = new TreeMap<String, Move>();
        var unplaced = new TreeMap<String, Unplaced>();
        for (int index = 0; index < jobs.size(); index++) {
            Job job = jobs.get(index);
            Optional<Place> old = puzzle.transfer(job.appointment()).from();
            if (job.chosen().isEmpty()) {
                unplaced.put(job.id(), unplaced(job));
            } else if (!old.equals(job.chosen().map(Candidate::place))) {
                moves.put(job.id(), move(job, job.chosen().get(), index));
            }
        }
        return Plan.builder()
                .basis(basis)
                .moves(List.ofAll(moves.values()))
                .unplaced(List.ofAll(unplaced.values()))
                .kept(kept)
                .relaxations(jobs.filter(job -> job.chosen().isEmpty())
                        .flatMap(job -> relaxing.cheapest(job, this::told))
                        .toList())
                .cost(result.cost())
                .bound(result.bound())
                .diary(after(moves, unplaced))
                .build();
    }

    private Move move(Job job, Candidate to, int index) {
        Transfer transfer = puzzle.transfer(job.appointment())
                .to(to.place(), to.visit().first(ResourceKind.PRACTITIONER).map(Resource::id));
        return Move.builder()
                .appointment(job.id())
                .kind(kind(transfer))
                .from(transfer.from())
                .to(to.place())
                .cost(to.cost())
                .because(because(job, transfer, index))
                .chain(chains.of(index))
                .build();
    }

    private static Move.Kind kind(Transfer transfer) {
        if (transfer.from().isEmpty()) {
            return Move.Kind.PLACE;
        }
        return transfer.keepsStartAndPractitioner() ? Move.Kind.RESEAT : Move.Kind.MOVE;
    }

    private Seq<String> because(Job job, Transfer transfer, int index) {
        String cause = job.isDisplaced()
                ? job.cause()
                : chains.puller(index)
                        .map(other -> "It is linked to " + jobs.get(other).id() + ", which moves.")
                        .orElse(() -> chains.maker(index)
                                .map(other -> "It makes room for "
                                        + jobs.get(other).id()
                                        + ": any plan that leaves it where it is and was looked at costs more."))
                        .getOrElse("The whole plan costs less so.");
        String where = "It goes to " + told(transfer.to().orElseThrow()) + ".";
        Seq<String> parts = cost.parts(transfer).map(part -> part.reason() + " (" + part.amount() + ")");
        return parts.prepend(where).prepend(cause);
    }

    private String told(Place place) {
        return TIME.format(upset.zone().wallClock(place.start()))
                + (place.with().isEmpty() ? "" : " with " + place.with().mkString(", "));
    }

    private Unplaced unplaced(Job job) {
        String cause = job.isDisplaced() ? job.cause() : "It gives way to one that weighs more.";
        return new Unplaced(
                job.id(),
                job.unplacedCost(),
                List.of(cause, puzzle.timetable().tally(job.appointment()).told()));
    }

    private Diary after(Map<String, Move> moves, Map<String, Unplaced> unplaced) {
        Diary after = upset;
        for (Job job : jobs) {
            Appointment each = job.appointment();
            Move move = moves.get(each.id());
            if (move != null) {
                Appointment there = each.at(move.to().start(), move.to().with());
                after = after.imagining(move.kind() == Move.Kind.MOVE ? there.movedOnce() : there);
            } else if (unplaced.containsKey(each.id())) {
                after = after.imagining(waiting(each));
            }
        }
        return after;
    }

    // Without a place nobody has agreed to anything, so that it is booked no longer; the next plan may still place it.
    private static Appointment waiting(Appointment each) {
        return (each.status() == AppointmentStatus.BOOKED ? each.becoming(AppointmentStatus.PENDING) : each).released();
    }
}
