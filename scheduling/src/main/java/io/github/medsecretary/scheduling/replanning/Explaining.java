package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.solving.Solver;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.github.medsecretary.scheduling.replanning.wording.ReasonCode;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Optional;

/** Puts a result into words: every move with its reasons, and who is left over with what would help. */
final class Explaining {

    private final Diary upset;
    private final Seq<Job> jobs;
    private final Solver.Result result;
    private final Puzzle puzzle;
    private final PlanCost cost;
    private final Replanning replanning;
    private final Chains chains;

    /**
     * @param upset the diary with what is out of use, before anybody moves
     * @param jobs who does not stay
     */
    Explaining(Diary upset, Seq<Job> jobs, Solver.Result result, Puzzle puzzle, Replanning replanning) {
        this.upset = upset;
        this.jobs = jobs;
        this.result = result;
        this.puzzle = puzzle;
        this.cost = replanning.cost();
        this.replanning = replanning;
        this.chains = new Chains(jobs, new Tether(upset)::pulls);
    }

    /**
     * The plan that was made for something.
     *
     * @param kept who would have to move but is pinned
     */
    Plan plan(Basis basis, Seq<Kept> kept) {
        Map<String, Move> moves = moves();
        Lazy<Diary> after = Lazy.of(() -> after(moves));
        Lazy<Missed> missed = Lazy.of(() -> new Missed(puzzle, new Afterwards(after.get()), moves));
        Seq<Job> left = jobs.filter(job -> job.chosen().isEmpty()).toList();
        return Plan.builder()
                .basis(basis)
                .moves(jobs.filter(job -> moves.containsKey(job.id()))
                        .toList()
                        .map(job -> told(
                                moves.get(job.id()).get(),
                                Lazy.of(() -> missed.get().better(job)))))
                .unplaced(left.map(this::unplaced))
                .kept(kept)
                .remedies(Lazy.of(() -> relaxations(left, after.get())))
                .chains(new ChainsTold(jobs, chains, moves, upset.zone()).all())
                .cost(result.cost())
                .bound(result.bound())
                .after(after)
                .build();
    }

    private Seq<Relaxation> relaxations(Seq<Job> left, Diary after) {
        synchronized (puzzle) {
            var relaxing = new Relaxing(after, puzzle, replanning, left.size());
            return left.flatMap(relaxing::of);
        }
    }

    private static Move told(Move move, Lazy<Seq<Better>> better) {
        return ((ImmutableMove) ImmutableMove.copyOf(move)).withMissed(better);
    }

    // Jobs come in order of id.
    private Map<String, Move> moves() {
        Map<String, Move> moves = TreeMap.empty();
        for (int index = 0; index < jobs.size(); index++) {
            Job job = jobs.get(index);
            Optional<Place> old = puzzle.transfer(job.appointment()).from();
            if (job.chosen().isPresent() && !old.equals(job.chosen().map(Candidate::place))) {
                moves = moves.put(job.id(), move(job, job.chosen().get(), index));
            }
        }
        return moves;
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
                .or(() -> chains.puller(index)
                        .map(other -> about(ReasonCode.LINKED_TO, other))
                        .toJavaOptional())
                .orElseGet(() -> chains.maker(index)
                        .map(other -> about(ReasonCode.MAKES_ROOM, other))
                        .getOrElse(() -> Reason.of(ReasonCode.CHEAPER_SO)));
        Reason where = Reason.of(ReasonCode.GOES_TO, told(transfer.to().orElseThrow()));
        return parts.map(part -> Reason.of(ReasonCode.COSTS, part.why().inner(), new Argument.Count(part.amount())))
                .prepend(where)
                .prepend(cause);
    }

    private Reason about(ReasonCode code, int job) {
        return Reason.of(code, new Argument.OfAppointment(jobs.get(job).id()));
    }

    private Argument.OfPlace told(Place place) {
        return new Argument.OfPlace(place.start(), place.with(), upset.zone());
    }

    private Unplaced unplaced(Job job) {
        Reason cause = job.cause().orElseGet(() -> Reason.of(ReasonCode.GIVES_WAY));
        return Unplaced.of(
                job.id(),
                List.of(cause, puzzle.tally(job.appointment()).told()),
                cost.parts(puzzle.transfer(job.appointment())));
    }

    private Diary after(Map<String, Move> moves) {
        Diary after = upset;
        for (Job job : jobs) {
            Appointment each = job.appointment();
            Move move = moves.get(each.id()).getOrNull();
            if (move != null) {
                Appointment there = each.at(move.to().start(), move.to().with());
                after = after.imagining(move.kind() == Move.Kind.MOVE ? there.movedOnce() : there);
            } else if (job.chosen().isEmpty()) {
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
