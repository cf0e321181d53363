package io.github.medsecretary.scheduling.testkit.planted;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.github.medsecretary.scheduling.replanning.Unplaced;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A plan as somebody says it is, which reckons right whatever it does.
 *
 * @param basis what it is for
 * @param places where who goes, in order of id
 * @param unplaced the ids of those who get no place
 * @param why the reason that each move has
 */
record Forged(Basis basis, Map<String, Place> places, Seq<String> unplaced, String why) {

    Forged(Basis basis, Map<String, Place> places) {
        this(basis, places, List.empty(), "It is so.");
    }

    Forged givingUp(String... ids) {
        return new Forged(basis, places, List.of(ids), why);
    }

    Forged because(String reason) {
        return new Forged(basis, places, unplaced, reason);
    }

    /** That costs so much more than it does, by which nothing is cheaper than a bound. */
    Plan plan(long more, long bound) {
        Seq<Move> moves = List.ofAll(places).map(each -> move(each._1, each._2));
        Seq<Unplaced> left = unplaced.map(id -> new Unplaced(id, cost(transfer(id, Optional.empty())), List.of(why)));
        long cost = moves.map(Move::cost).sum().longValue()
                + left.map(Unplaced::cost).sum().longValue();
        return Plan.builder()
                .basis(basis)
                .moves(moves)
                .unplaced(left)
                .relaxations(List.empty())
                .cost(cost + more)
                .bound(Math.min(bound, cost + more))
                .diary(diary())
                .build();
    }

    Plan plan() {
        return plan(0, 0);
    }

    private Move move(String id, Place to) {
        Transfer transfer = transfer(id, Optional.of(to));
        return Move.builder()
                .appointment(id)
                .kind(transfer.keepsStartAndPractitioner() ? Move.Kind.RESEAT : Move.Kind.MOVE)
                .from(transfer.from())
                .to(to)
                .cost(cost(transfer))
                .because(List.of(why))
                .chain(1)
                .build();
    }

    private Transfer transfer(String id, Optional<Place> to) {
        return basis.transfer(id, to);
    }

    private long cost(Transfer transfer) {
        return basis.replanning().cost().of(transfer);
    }

    private Diary diary() {
        Diary upset = basis.upset();
        Diary moved = places.foldLeft(
                upset, (so, each) -> so.imagining(so.moved(appointment(so, each._1), each._2.start(), each._2.with())));
        return unplaced.foldLeft(
                moved, (so, id) -> so.imagining(appointment(so, id).released().withStatus(AppointmentStatus.PENDING)));
    }

    private static Appointment appointment(Diary diary, String id) {
        return diary.appointment(id).orElseThrow();
    }
}
