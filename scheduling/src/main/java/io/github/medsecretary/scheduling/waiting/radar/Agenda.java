package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sessions of a stretch of time, from which lines are made. Not thread-safe. */
final class Agenda {

    private final Diary diary;
    private final Interval during;
    private final boolean isOfOneZone;
    private final Map<Seq<String>, PlaceCut> cuts = new LinkedHashMap<>();
    private final Map<String, Boolean> plain = new TreeMap<>();
    private final Map<Interval, Boolean> crossing = new LinkedHashMap<>();
    private final Map<String, List<Held>> byPractitioner = new TreeMap<>();
    private final List<Held> sessions = new ArrayList<>();
    private boolean isRead;

    Agenda(Diary diary, Interval during) {
        this.diary = diary;
        this.during = during;
        this.isOfOneZone = diary.sites().values().forAll(each -> each.zone().equals(diary.zone()));
    }

    Interval during() {
        return during;
    }

    /** The sessions of a line, in order. */
    Line line(Line.Key key) {
        var chosen = new ArrayList<Held>();
        if (key.practitioners().isEmpty()) {
            for (Held each : sessions()) {
                if (key.holds(each)) {
                    chosen.add(each);
                }
            }
        } else {
            for (String practitioner : key.practitioners().distinct()) {
                for (Held each : byPractitioner.computeIfAbsent(practitioner, this::sessionsOf)) {
                    if (key.holds(each)) {
                        chosen.add(each);
                    }
                }
            }
            chosen.sort(null);
        }
        return new Line(chosen, acrossMidnight(chosen), during);
    }

    /** All of them are looked through only where somebody would go to any practitioner. */
    private List<Held> sessions() {
        if (!isRead) {
            for (ClinicSession each : diary.sessionsDuring(during)) {
                sessions.add(held(each));
            }
            sessions.sort(null);
            isRead = true;
        }
        return sessions;
    }

    private List<Held> sessionsOf(String practitioner) {
        var own = new ArrayList<Held>();
        for (ClinicSession each : diary.sessionsOf(practitioner, during)) {
            own.add(held(each));
        }
        return own;
    }

    private Held held(ClinicSession session) {
        return new Held(diary, session, cut(session));
    }

    /** Most sessions are of few sorts. */
    private PlaceCut cut(ClinicSession session) {
        boolean isPlain = session.room().isEmpty() && plain.computeIfAbsent(session.practitioner(), this::isPlain);
        return isPlain
                ? cuts.computeIfAbsent(session.services(), any -> PlaceCut.of(diary, session))
                : PlaceCut.of(diary, session);
    }

    private boolean isPlain(String practitioner) {
        return diary.resource(practitioner)
                .map(Resource::turnaround)
                .filter(Duration::isZero)
                .isPresent();
    }

    /** Perhaps one too many, which has no latest start on the next day. */
    private List<Held> acrossMidnight(List<Held> chosen) {
        var across = new ArrayList<Held>();
        for (Held each : chosen) {
            var interval = each.session().interval();
            // Many sessions begin and end together.
            boolean crosses = isOfOneZone
                    ? crossing.computeIfAbsent(interval, any -> crosses(interval, diary.zone()))
                    : crosses(interval, each.whole().zone());
            if (crosses) {
                across.add(each);
            }
        }
        return across;
    }

    private static boolean crosses(Interval interval, SiteZone zone) {
        return !zone.date(interval.start()).equals(zone.date(interval.end()));
    }
}
