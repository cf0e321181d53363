package io.github.medsecretary.scheduling.session.notation;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.Duration;
import java.time.Instant;

/**
 * A session grain by grain. A grain is as long as the session's step; the last one may be cut short by its end.
 *
 * @param grains what each grain is, from the session's start on
 */
public record Layout(Seq<Grain> grains) {

    /** Grains of one kind in a row. */
    private record Run(Grain grain, int from, int until) {

        Stretch stretch(Duration step) {
            return new Stretch(step.multipliedBy(from), step.multipliedBy(until));
        }
    }

    /** How a session is meant to be, with nothing booked or closed. */
    public static Layout of(ClinicSession session) {
        return of(session, List.empty(), List.empty());
    }

    /**
     * How a session is. Where a grain is touched by several things it is the first of: booked, closed, a break at a
     * fixed time, kept (by the first carve-out), free.
     *
     * @param booked when its practitioner has visits
     * @param closed when something that it needs is out of use
     */
    public static Layout of(ClinicSession session, Iterable<Interval> booked, Iterable<Interval> closed) {
        var layers = List.ofAll(booked)
                .map(each -> new Layer(each, new Grain.Booked()))
                .appendAll(List.ofAll(closed).map(each -> new Layer(each, new Grain.Closed())))
                .appendAll(meant(session));
        return new Layout(List.ofAll(grid(session))
                .map(grain -> layers.find(layer -> layer.when().overlaps(grain))
                        .map(Layer::grain)
                        .getOrElse(new Grain.Free())));
    }

    private record Layer(Interval when, Grain grain) {}

    private static Seq<Layer> meant(ClinicSession session) {
        Instant start = session.interval().start();
        var breaks = session.terms()
                .breaks()
                .filter(RestBreak::isFixed)
                .map(each -> new Layer(each.within().after(start), new Grain.Break()));
        return breaks.appendAll(session.terms()
                .carveOuts()
                .map(each -> new Layer(each.stretch().after(start), new Grain.Kept(each.kept()))));
    }

    private static Seq<Interval> grid(ClinicSession session) {
        var whole = session.interval();
        return Stream.iterate(whole.start(), start -> start.plus(session.step()))
                .takeWhile(whole::contains)
                .map(start -> Interval.between(start, start.plus(session.step())))
                .map(grain -> grain.intersection(whole).orElseThrow());
    }

    /** How long a session of that layout and step is. */
    public Duration length(Duration step) {
        return step.multipliedBy(grains.size());
    }

    /** The longest stretches of one meaning, in a session of that step. */
    public Seq<Stretch> stretches(Grain meaning, Duration step) {
        return runs().filter(run -> run.grain().equals(meaning)).map(run -> run.stretch(step));
    }

    /** The carve-outs of a session of that layout and step. */
    public Seq<CarveOut> carveOuts(Duration step) {
        return runs().flatMap(run -> run.grain() instanceof Grain.Kept kept
                ? List.of(new CarveOut(run.stretch(step), kept.reservation()))
                : List.<CarveOut>empty());
    }

    /** The breaks at fixed times of a session of that layout and step. */
    public Seq<RestBreak> breaks(Duration step) {
        return stretches(new Grain.Break(), step).map(RestBreak::at);
    }

    private Seq<Run> runs() {
        List<Run> runs = List.empty();
        int at = 0;
        for (Grain grain : grains) {
            boolean goesOn = !runs.isEmpty() && runs.head().grain().equals(grain);
            runs = goesOn
                    ? runs.tail().prepend(new Run(grain, runs.head().from(), at + 1))
                    : runs.prepend(new Run(grain, at, at + 1));
            at++;
        }
        return runs.reverse();
    }
}
