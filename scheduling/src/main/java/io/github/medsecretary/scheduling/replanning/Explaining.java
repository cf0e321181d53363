package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a result into words: every move with its reasons, and who is left over with what would help. */
final class Explaining {

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
        this.chains = new Chains(jobs);
    }

    Plan plan() {
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
                .moves(List.ofAll(moves.values()))
                .unplaced(List.ofAll(unplaced.values()))
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
        Seq<CostPart> parts = cost.parts(transfer);
        return Move.builder()
                .appointment(job.id())
                .kind(kind(transfer))
                .from(transfer.from())
                .to(to.place())
                .cost(to.cost())
                .parts(parts)
                .reasons(reasons(job, transfer, index, parts))
                .chain(chains.of(index))
                .build();
    }

    private static Move.Kind kind(Transfer transfer) {
        if (transfer.from().isEmpty()) {
            return Move.Kind.PLACE;
        }
        return transfer.keepsStartAndPractitioner() ? Move.Kind.RESEAT : Move.Kind.MOVE;
    }

    private Seq<Reason> reasons(Job job, Transfer transfer, int index, Seq<CostPart> parts) {
        Reason cause = job.cause()
                .orElseGet(() -> chains.maker(index)
                        .map(other -> Reason.of(
                                ReasonCode.MAKES_ROOM,
                                new Argument.OfAppointment(jobs.get(other).id())))
                        .getOrElse(() -> Reason.of(ReasonCode.CHEAPER_SO)));
        Reason where = Reason.of(ReasonCode.GOES_TO, told(transfer.to().orElseThrow()));
        return parts.map(part -> Reason.of(ReasonCode.COSTS, part.why().inner(), new Argument.Count(part.amount())))
                .prepend(where)
                .prepend(cause);
    }

    private Argument.OfPlace told(Place place) {
        return new Argument.OfPlace(place.start(), place.with(), upset.zone());
    }

    private Unplaced unplaced(Job job) {
        Reason cause = job.cause().orElseGet(() -> Reason.of(ReasonCode.GIVES_WAY));
        return Unplaced.of(
                job.id(),
                List.of(cause, puzzle.timetable().tally(job.appointment()).told()),
                cost.parts(puzzle.transfer(job.appointment())));
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
                after = after.imagining(each.released());
            }
        }
        return after;
    }
}
