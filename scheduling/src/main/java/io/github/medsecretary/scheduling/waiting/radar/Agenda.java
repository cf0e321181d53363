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

/** The sessions of a stretch of time, from which lines are made. Not thread-safe. */
final class Agenda {

    private final Diary diary;
    private final Interval during;
    private final boolean isOfOneZone;
    private final Map<Seq<String>, PlaceCut> cuts = new LinkedHashMap<>();
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
                for (ClinicSession each : diary.sessionsOf(practitioner, during)) {
                    var held = held(each);
                    if (key.holds(held)) {
                        chosen.add(held);
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

    private Held held(ClinicSession session) {
        return new Held(diary, session, cut(session));
    }

    /** Most sessions are of few sorts. */
    private PlaceCut cut(ClinicSession session) {
        boolean isPlain = session.room().isEmpty()
                && diary.resource(session.practitioner())
                        .map(Resource::turnaround)
                        .filter(Duration::isZero)
                        .isPresent();
        return isPlain
                ? cuts.computeIfAbsent(session.services(), any -> PlaceCut.of(diary, session))
                : PlaceCut.of(diary, session);
    }

    private List<Held> acrossMidnight(List<Held> chosen) {
        var across = new ArrayList<Held>();
        Interval last = during;
        boolean crosses = false;
        for (Held each : chosen) {
            var interval = each.session().interval();
            if (!isOfOneZone || interval.length().compareTo(Duration.ofDays(1)) > 0) {
                crosses = !each.date(interval.start()).equals(each.date(each.latest()));
            } else if (!interval.equals(last)) {
                // Many sessions begin and end together; a session that crosses midnight may be told as one too often.
                crosses = crosses(interval, diary.zone());
                last = interval;
            }
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
