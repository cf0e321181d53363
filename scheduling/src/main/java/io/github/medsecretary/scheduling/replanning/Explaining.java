package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a result into words: every move with its reasons, and who is left over with what would help. */
final class Explaining {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Diary upset;
    private final Diary fixed;
    private final Seq<Job> jobs;
    private final Search.Result result;
    private final Jobs costs;
    private final Chains chains;

    Explaining(Diary upset, Diary fixed, Seq<Job> jobs, Search.Result result, Jobs costs) {
        this.upset = upset;
        this.fixed = fixed;
        this.jobs = jobs;
        this.result = result;
        this.costs = costs;
        this.chains = new Chains(jobs, result.chosen());
    }

    Plan plan() {
        var moves = new TreeMap<String, Move>();
        var unplaced = new TreeMap<String, Unplaced>();
        for (int index = 0; index < jobs.size(); index++) {
            Job job = jobs.get(index);
            Option<Candidate> chosen = result.chosen().get(index);
            if (chosen.isEmpty()) {
                unplaced.put(job.id(), unplaced(job));
            } else if (!old(job).equals(chosen.map(Candidate::place).toJavaOptional())) {
                moves.put(job.id(), move(job, chosen.get(), index));
            }
        }
        return Plan.builder()
                .moves(List.ofAll(moves.values()))
                .unplaced(List.ofAll(unplaced.values()))
                .relaxations(List.ofAll(unplaced.keySet()).flatMap(this::relaxation))
                .cost(result.cost())
                .bound(result.bound())
                .diary(after(moves, unplaced))
                .build();
    }

    private Optional<Place> old(Job job) {
        return costs.transfer(job, Optional.empty()).from();
    }

    private Move move(Job job, Candidate to, int index) {
        Transfer transfer = costs.transfer(job, Optional.of(to));
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
        String cause = job.displaced()
                ? job.cause()
                : chains.maker(index)
                        .map(other -> "It makes room for " + jobs.get(other).id()
                                + ": any plan that leaves it where it is and was looked at costs more.")
                        .getOrElse("The whole plan costs less so.");
        String where = "It goes to " + told(transfer.to().orElseThrow()) + ".";
        Seq<String> parts = costs.cost().parts(transfer).map(part -> part.reason() + " (" + part.amount() + ")");
        return parts.prepend(where).prepend(cause);
    }

    private String told(Place place) {
        return TIME.format(upset.zone().wallClock(place.start()))
                + (place.with().isEmpty() ? "" : " with " + place.with().mkString(", "));
    }

    private Unplaced unplaced(Job job) {
        String cause = job.displaced() ? job.cause() : "It gives way to one that weighs more.";
        return new Unplaced(
                job.id(),
                job.unplacedCost(),
                List.of(cause, costs.tally(job.id()).told()));
    }

    // The places of the others are given; then the first of three bounds that are each lifted alone.
    private Option<Relaxation> relaxation(String id) {
        Job job = jobs.find(each -> each.id().equals(id)).get();
        var occupied = new Occupied(fixed, costs.links());
        for (int index = 0; index < jobs.size(); index++) {
            Job other = jobs.get(index);
            result.chosen().get(index).forEach(candidate -> occupied.give(other, candidate));
        }
        return Relaxing.cheapest(job, upset, costs, occupied, this::told);
    }

    private Diary after(Map<String, Move> moves, Map<String, Unplaced> unplaced) {
        Seq<Appointment> appointments = upset.appointments().values().toList().map(each -> {
            Move move = moves.get(each.id());
            if (move != null) {
                Appointment there = each.at(move.to().start(), move.to().with());
                return move.kind() == Move.Kind.MOVE ? there.movedOnce() : there;
            }
            return unplaced.containsKey(each.id()) ? each.released() : each;
        });
        return Diaries.of(upset, appointments, upset.links());
    }
}
