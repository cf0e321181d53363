package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.history.Version;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.statistics.BreachForecast;
import io.github.medsecretary.scheduling.statistics.ClockedWait;
import io.github.medsecretary.scheduling.statistics.Distribution;
import io.github.medsecretary.scheduling.statistics.FallingDue;
import io.github.medsecretary.scheduling.statistics.LeadTimes;
import io.github.medsecretary.scheduling.statistics.SessionUse;
import io.github.medsecretary.scheduling.statistics.Use;
import io.github.medsecretary.scheduling.statistics.WaitingFlow;
import io.github.medsecretary.scheduling.waiting.WaitingEvent;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.clock.ClockPhase;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/**
 * What must hold of the figures of a diary. Each law throws an {@link AssertionError} that names it where it does not.
 * For small diaries of whole minutes. Immutable and, if the measurer is, thread-safe.
 *
 * @param measurer what takes the figures
 */
public record StatisticsLaws(Measurer measurer) {

    /**
     * Each figure is that of looking at each visit in each minute of each session.
     *
     * @return how many figures there are
     */
    public int figuresAreThoseOfCountingEachMinute(Diary diary, Interval stretch, AsOf asOf) {
        var expected = PlainStatistics.of(diary, stretch, asOf);
        require(
                Tallies.of(measurer.measure(diary, stretch, asOf)).equals(expected),
                "figures are those of counting each minute");
        return expected.figures().size();
    }

    /** The figures of stretches that make up a whole, cut anywhere inside it, add up to those of the whole. */
    public void stretchesAddUp(Diary diary, Interval whole, Iterable<Instant> cuts, AsOf asOf) {
        var parts = parts(whole, cuts).map(each -> measurer.measure(diary, each, asOf));
        require(
                Tallies.sum(parts).equals(Tallies.of(measurer.measure(diary, whole, asOf))),
                "the figures of all stretches add up to those of the whole");
    }

    /**
     * Sessions in any groups add up to all of them; nowhere is more booked than is held and overbooked, nor taken than
     * held; what is booked by service is what is booked; and each appointment has one status.
     */
    public void groupsAddUp(Diary diary, Interval stretch, AsOf asOf) {
        var told = measurer.measure(diary, stretch, asOf);
        for (Seq<Use> groups : List.of(
                told.useBy(SessionUse::session).values(),
                told.useBy(SessionUse::practitioner).values(),
                told.useBy(SessionUse::site).values(),
                told.useBy(SessionUse::date).values())) {
            require(groups.fold(Use.none(), Use::plus).equals(told.use()), "groups of sessions add up to all sessions");
            for (Use each : groups) {
                require(
                        each.booked().time().compareTo(each.held().plus(each.overbooked())) <= 0,
                        "no more is booked than is held and overbooked");
                require(each.taken().compareTo(each.held()) <= 0, "no more is taken than is held");
            }
        }
        int starting = Iterator.ofAll(diary.asOf(asOf).appointments())
                .count(each -> each.start().filter(stretch::contains).isPresent());
        require(told.attendance().total() == starting, "counts by status add up to the appointments");
        require(
                told.moves().patientsByMoves().values().fold(0, Math::addExact)
                        == told.moves().patients(),
                "patients by moves add up to the patients");
        require(
                told.kept()
                                .own()
                                .plus(told.kept().others())
                                .compareTo(told.kept().reserved())
                        <= 0,
                "no more of what is kept is taken than is kept");
    }

    /** In whatever order a diary is told, its figures are the same. */
    public void orderDoesNotMatter(Diary diary, Interval stretch, AsOf asOf, long seed) {
        var content = diary.content();
        var shuffled = DiaryContent.builder()
                .zone(content.zone())
                .sites(content.sites())
                .travel(content.travel())
                .resources(shuffled(content.resources(), seed))
                .services(shuffled(content.services(), seed))
                .sessions(shuffled(content.sessions(), seed))
                .unavailable(shuffled(content.unavailable(), seed))
                .appointments(shuffled(content.appointments(), seed))
                .links(content.links())
                .matches(content.matches())
                .build();
        require(
                measurer.measure(Diary.of(shuffled).get(), stretch, asOf)
                        .equals(measurer.measure(diary, stretch, asOf)),
                "the order in which a diary is told does not matter");
    }

    /**
     * Through a chain of actions, how long before somebody was booked is what looking at each pair of versions finds;
     * and the lead times of stretches add up.
     *
     * @return of how many it is known
     */
    public static int leadTimesAreThoseOfLookingAtEachVersion(
            Diary start, Iterable<Action> chain, ChainLaws chains, Interval whole, Iterable<Instant> cuts) {
        var history = Iterator.ofAll(chain)
                .foldLeft(Course.of(start, chains), Course::then)
                .history();
        List<Duration> known = List.empty();
        int unknown = 0;
        for (Appointment each : history.current().diary().appointments()) {
            if (PlainLead.isExpected(each) && whole.contains(each.start().orElseThrow())) {
                var since = PlainLead.bookedSince(history.versions(), each.id());
                known = known.appendAll(
                        since.map(at -> PlainLead.between(at, each.start().orElseThrow())));
                unknown += since.isEmpty() ? 1 : 0;
            }
        }
        var told = LeadTimes.of(history, whole);
        require(
                told.equals(new LeadTimes(Distribution.of(known), unknown)),
                "lead times are those of looking at each version");
        require(
                parts(whole, cuts)
                        .map(each -> LeadTimes.of(history, each))
                        .reduce(LeadTimes::plus)
                        .equals(told),
                "the lead times of all stretches add up to those of the whole");
        return known.size();
    }

    /** At least so many per cent are no longer than a percentile, and fewer are shorter; it is one of them. */
    public static void percentilesAreNearestRanks(Seq<Duration> lengths, int percent) {
        var told = Distribution.of(lengths).percentile(percent);
        require(told.isPresent() == !lengths.isEmpty(), "there is a percentile where there is a length");
        told.ifPresent(value -> {
            require(lengths.contains(value), "a percentile is one of the lengths");
            require(
                    lengths.count(each -> each.compareTo(value) <= 0) * 100L >= (long) percent * lengths.size(),
                    "so many are no longer");
            require(
                    lengths.count(each -> each.compareTo(value) < 0) * 100L < (long) percent * lengths.size(),
                    "fewer are shorter");
        });
    }

    /** What came on a waiting list less what left it is who is on it; and stretches add up. */
    public static void waitingAddsUp(Diary start, Iterable<Action> chain, ChainLaws chains, Iterable<Instant> cuts) {
        var versions = Iterator.ofAll(chain)
                .foldLeft(Course.of(start, chains), Course::then)
                .history()
                .versions();
        var register = WaitingRegister.of(
                versions.head().diary(), Desk.CLERK, versions.head().at());
        for (Version each : versions.tail()) {
            register = register.after(each.applied().orElseThrow(), Desk.CLERK, each.at());
        }
        var log = register;
        var whole = Interval.between(
                versions.head().at().instant(), versions.last().at().instant().plusNanos(1));
        var told = WaitingFlow.of(log, whole);
        require(
                told.count(WaitingEvent.Kind.JOINED)
                                - told.count(WaitingEvent.Kind.PLACED)
                                - told.count(WaitingEvent.Kind.REMOVED)
                        == log.size(),
                "who came and did not leave is on the list");
        require(
                parts(whole, cuts)
                        .map(each -> WaitingFlow.of(log, each))
                        .reduce(WaitingFlow::plus)
                        .equals(told),
                "what happened in all stretches adds up to the whole");
    }

    /**
     * What falls due, and who has a place in time, is what a clock kept by hand says of each wait.
     *
     * @return how many fall due
     */
    public static int forecastsAreThoseOfClocksByHand(
            Diary diary, Seq<ClockedWait> waits, Interval stretch, AsOf asOf) {
        var told = BreachForecast.of(diary, waits, stretch, asOf);
        int[] expected = new int[3];
        for (ClockedWait each : waits) {
            var clock =
                    PlainClock.of(each.standard(), each.events(), diary.zone().date(asOf.instant()));
            if (clock.phase() == ClockPhase.RUNNING || clock.phase() == ClockPhase.PAUSED) {
                var last = clock.breachDate().orElseThrow();
                if (stretch.contains(diary.zone().startOfDay(last.plusDays(1)))) {
                    expected[outlook(diary, each.appointment(), last, asOf)]++;
                }
            }
        }
        require(
                told.total().equals(new FallingDue(expected[0], expected[1], expected[2])),
                "what falls due is what clocks by hand say");
        require(
                told.byStandard()
                        .values()
                        .fold(FallingDue.none(), FallingDue::plus)
                        .equals(told.total()),
                "standards add up");
        return expected[0] + expected[1] + expected[2];
    }

    /** 0 for in time, 1 for late, 2 for no place. */
    private static int outlook(Diary diary, String id, LocalDate last, AsOf asOf) {
        var place = diary.appointment(id)
                .filter(each -> each.status().isOccupying() && !each.hasLapsed(asOf))
                .flatMap(Appointment::start);
        return place.map(start -> diary.zone().date(start).isAfter(last) ? 1 : 0)
                .orElse(2);
    }

    /** Every wait falls due once in stretches that make up a whole, whatever the order in which waits are told. */
    public static void forecastsAddUp(
            Diary diary, Seq<ClockedWait> waits, Interval whole, Iterable<Instant> cuts, AsOf asOf) {
        var told = BreachForecast.of(diary, waits, whole, asOf);
        require(
                parts(whole, cuts)
                        .map(each -> BreachForecast.of(diary, waits, each, asOf))
                        .reduce(BreachForecast::plus)
                        .equals(told),
                "what falls due in all stretches adds up to the whole");
        require(
                BreachForecast.of(diary, waits.reverse(), whole, asOf).equals(told),
                "the order of waits does not matter");
        require(
                waits.map(each -> BreachForecast.of(diary, List.of(each), whole, asOf))
                        .fold(BreachForecast.of(diary, List.empty(), whole, asOf), BreachForecast::plus)
                        .equals(told),
                "each wait falls due by itself");
    }

    /** From its sessions' first day until the day after their last. */
    public static Interval whole(Diary diary) {
        var spans = diary.sessions().values().map(ClinicSession::interval);
        return spans.tail()
                .fold(spans.head(), Interval::span)
                .span(Interval.between(
                        spans.map(Interval::start).min().get().minus(Duration.ofDays(1)),
                        spans.map(Interval::end).max().get().plus(Duration.ofDays(1))));
    }

    private static Seq<Interval> parts(Interval whole, Iterable<Instant> cuts) {
        var ends = TreeSet.ofAll(cuts)
                .filter(each -> each.isAfter(whole.start()) && each.isBefore(whole.end()))
                .add(whole.end())
                .toList();
        return ends.prepend(whole.start()).zip(ends).map(each -> Interval.between(each._1, each._2));
    }

    private static <T> Seq<T> shuffled(Seq<T> things, long seed) {
        var mixed = things.toJavaList();
        java.util.Collections.shuffle(mixed, new Random(seed));
        return List.ofAll(mixed);
    }
}
