package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The sessions from a moment on, of which lines are made, read a stretch of time at a time. Not thread-safe. */
final class Agenda {

    private final Diary diary;

    /** In these everybody's sessions are read: they are many. */
    private final Stretches days;

    /** In these one practitioner's are. */
    private final Stretches weeks;

    private final Set<String> needTurnaround = new TreeSet<>();
    private final Map<Seq<String>, PlaceCut> cuts = new LinkedHashMap<>();
    private final Map<Integer, List<Held>> everybodys = new TreeMap<>();
    private final Map<Instant, List<Held>> around = new TreeMap<>();

    Agenda(Diary diary, Instant from) {
        this.diary = diary;
        this.days = new Stretches(from, Duration.ofDays(1));
        this.weeks = new Stretches(from, Duration.ofDays(7));
        for (Resource each : diary.resources().values()) {
            if (!each.turnaround().isZero()) {
                needTurnaround.add(each.id());
            }
        }
    }

    /** The stretches in which a line is read. */
    Stretches stretches(Line.Key key) {
        return key.practitioners().isEmpty() ? days : weeks;
    }

    /** The sessions of a line whose latest start lies in one of its stretches, in order. */
    List<Held> sessions(Line.Key key, int stretch) {
        var during = stretches(key).get(stretch);
        return among(key, during, each -> during.contains(each.latest()), everybodys, stretch);
    }

    /** Those of a line that begin before a moment and may have places that start then or later, in order. */
    List<Held> around(Line.Key key, Instant moment) {
        var during = Interval.between(moment, moment.plusNanos(1));
        return among(
                key,
                during,
                each -> each.session().interval().start().isBefore(moment)
                        && !each.latest().isBefore(moment),
                around,
                moment);
    }

    /** Everybody's are kept, as others will look through them as well. */
    private <K> List<Held> among(
            Line.Key key, Interval during, Predicate<Held> which, Map<K, List<Held>> known, K number) {
        if (!key.practitioners().isEmpty()) {
            var own = key.practitioners().distinct().flatMap(each -> diary.sessionsOf(each, during));
            return chosen(own, each -> key.holds(each) && which.test(each));
        }
        var all = known.get(number);
        if (all == null) {
            all = chosen(diary.sessionsDuring(during), which);
            known.put(number, all);
        }
        var those = new ArrayList<Held>();
        for (Held each : all) {
            if (key.holds(each)) {
                those.add(each);
            }
        }
        return those;
    }

    private List<Held> chosen(Iterable<ClinicSession> sessions, Predicate<Held> which) {
        var chosen = new ArrayList<Held>();
        for (ClinicSession each : sessions) {
            var held = new Held(diary, each, cut(each));
            if (which.test(held)) {
                chosen.add(held);
            }
        }
        chosen.sort(null);
        return chosen;
    }

    /** Most sessions are of few sorts. */
    private PlaceCut cut(ClinicSession session) {
        boolean isPlain = session.room().isEmpty() && !needTurnaround.contains(session.practitioner());
        return isPlain
                ? cuts.computeIfAbsent(session.services(), any -> PlaceCut.of(diary, session))
                : PlaceCut.of(diary, session);
    }
}
