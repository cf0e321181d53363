package io.github.medsecretary.benchmarks.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as an entity of Timefold's. */
@PlanningEntity
public class TimefoldVisit {

    @PlanningId
    private int index;

    private String patient = "";
    private long unplaced;

    @ValueRangeProvider
    private List<TimefoldSeat> seats = List.of();

    private IdentityHashMap<TimefoldSeat, Long> costs = new IdentityHashMap<>();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable TimefoldSeat seat;

    /** For Timefold. */
    public TimefoldVisit() {}

    TimefoldVisit(
            int index,
            String patient,
            long unplaced,
            List<TimefoldSeat> seats,
            IdentityHashMap<TimefoldSeat, Long> costs) {
        this.index = index;
        this.patient = patient;
        this.unplaced = unplaced;
        this.seats = seats;
        this.costs = costs;
    }

    /** Which task it is. */
    public int getIndex() {
        return index;
    }

    /** Whose it is. */
    public String getPatient() {
        return patient;
    }

    /** Where it could be. */
    public List<TimefoldSeat> getSeats() {
        return seats;
    }

    /** Where it is. */
    public @Nullable TimefoldSeat getSeat() {
        return seat;
    }

    /** Puts it there. */
    public void setSeat(@Nullable TimefoldSeat seat) {
        this.seat = seat;
    }

    TimefoldSeat placed() {
        if (seat == null) {
            throw new IllegalStateException("not placed");
        }
        return seat;
    }

    boolean isPlaced() {
        return seat != null;
    }

    long cost() {
        return isPlaced() ? costs.getOrDefault(placed(), Long.MAX_VALUE / 1_000) : unplaced;
    }

    long start() {
        return placed().seat().start();
    }

    long end() {
        return placed().seat().end();
    }

    long ready() {
        return placed().seat().ready();
    }
}
