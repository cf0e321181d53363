package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.waiting.clock.ClockEvent;
import io.github.medsecretary.scheduling.waiting.clock.ClockPhase;
import io.github.medsecretary.scheduling.waiting.clock.ClockStandard;
import io.github.medsecretary.scheduling.waiting.clock.ClockState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A breach clock by hand: a sheet with a box for each day, ticked in the evening if the clock runs. */
final class PlainClock {

    private final ClockStandard standard;
    private final List<LocalDate> ticked = new ArrayList<>();
    private ClockPhase phase = ClockPhase.NOT_STARTED;
    private LocalDate started = LocalDate.MIN;
    private LocalDate stopped = LocalDate.MIN;

    private PlainClock(ClockStandard standard) {
        this.standard = standard;
    }

    static ClockState of(ClockStandard standard, Iterable<ClockEvent> events, LocalDate asOf) {
        var clock = new PlainClock(standard);
        LocalDate first = asOf;
        for (ClockEvent each : events) {
            first = each.date().isBefore(first) ? each.date() : first;
        }
        for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
            // What ran through the night has come one day further.
            if (clock.phase == ClockPhase.RUNNING) {
                clock.ticked.add(day);
            }
            for (ClockEvent each : events) {
                if (each.date().equals(day)) {
                    clock.happens(each);
                }
            }
        }
        return clock.state(asOf);
    }

    private void happens(ClockEvent event) {
        boolean open = phase == ClockPhase.RUNNING || phase == ClockPhase.PAUSED;
        switch (standard.rule(event.kind()).effect()) {
            case START -> {
                if (!open) {
                    begin(event.date());
                }
            }
            case RESTART -> {
                if (open) {
                    begin(event.date());
                }
            }
            case STOP -> {
                if (open) {
                    phase = ClockPhase.STOPPED;
                    stopped = event.date();
                }
            }
            case NULLIFY -> {
                if (open) {
                    phase = ClockPhase.NOT_STARTED;
                    ticked.clear();
                }
            }
            case PAUSE -> phase = phase == ClockPhase.RUNNING ? ClockPhase.PAUSED : phase;
            case RESUME -> phase = phase == ClockPhase.PAUSED ? ClockPhase.RUNNING : phase;
            case KEEP -> {}
        }
    }

    private void begin(LocalDate day) {
        phase = ClockPhase.RUNNING;
        started = day;
        ticked.clear();
    }

    private ClockState state(LocalDate asOf) {
        if (phase == ClockPhase.NOT_STARTED) {
            return new ClockState(phase, Optional.empty(), 0, Optional.empty());
        }
        LocalDate last = phase == ClockPhase.STOPPED ? stopped : asOf;
        for (int left = standard.days() - ticked.size(); left != 0; left -= Integer.signum(left)) {
            last = last.plusDays(Integer.signum(left));
        }
        return new ClockState(phase, Optional.of(started), ticked.size(), Optional.of(last));
    }
}
