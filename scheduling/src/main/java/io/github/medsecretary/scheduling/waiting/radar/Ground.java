package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.HashSet;
import java.util.Set;

/**
 * What is free in a diary, as far as it has been looked at. Not thread-safe while it is being looked at.
 */
final class Ground {

    private final Diary diary;
    private final Conflicts terms;
    private final AsOf present;
    private final Agenda agenda;
    private TreeMap<Line.Key, Line> lines;
    private TreeMap<String, Seq<SafePlace>> known;

    private Ground(
            Diary diary,
            Conflicts terms,
            AsOf present,
            Agenda agenda,
            TreeMap<Line.Key, Line> lines,
            TreeMap<String, Seq<SafePlace>> known) {
        this.diary = diary;
        this.terms = terms;
        this.present = present;
        this.agenda = agenda;
        this.lines = lines;
        this.known = known;
    }

    static Ground of(Diary diary, Conflicts terms, AsOf present) {
        var now = diary.asOf(present);
        return new Ground(now, terms, present, new Agenda(now, present.instant()), TreeMap.empty(), TreeMap.empty());
    }

    /** The same lines and places in a diary of the same sessions; what has changed there must be {@link #forget}ed. */
    Ground in(Diary changed) {
        return new Ground(changed.asOf(present), terms, present, agenda, lines, known);
    }

    Diary diary() {
        return diary;
    }

    /** The line of somebody. */
    Line line(Seeker seeker) {
        var line = lines.get(seeker.key());
        if (line.isDefined()) {
            return line.get();
        }
        var made = new Line(agenda, seeker.key());
        lines = lines.put(seeker.key(), made);
        return made;
    }

    /**
     * In which lines a place may be sought that is free in one of some sessions or could come free if people moved on to
     * it from one place to the next. Those that no practitioner joins are left out, though others may lead nowhere too.
     */
    Set<Line.Key> keysNear(Iterable<ClinicSession> sessions) {
        var practitioners = new HashSet<String>();
        sessions.forEach(each -> practitioners.add(each.practitioner()));
        var near = new HashSet<Line.Key>();
        boolean isAnyone = false;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Line.Key each : lines.keySet()) {
                var wanted = each.practitioners();
                if ((isAnyone || wanted.isEmpty() || wanted.exists(practitioners::contains)) && near.add(each)) {
                    isAnyone |= wanted.isEmpty();
                    wanted.forEach(practitioners::add);
                    goesOn = true;
                }
            }
        }
        return near;
    }

    /** The free places of a session, the latest first. */
    Seq<SafePlace> places(Held held) {
        var id = held.session().id();
        var found = known.get(id);
        if (found.isDefined()) {
            return found.get();
        }
        var places = held.cut().places(diary, held.session(), present.instant());
        known = known.put(id, places);
        return places;
    }

    /** The places that a session had when it was last looked at; none if it was not. */
    Seq<SafePlace> remembered(String session) {
        return known.get(session).getOrElse(List::empty);
    }

    boolean knows(String session) {
        return known.containsKey(session);
    }

    void forget(String session) {
        known = known.remove(session);
    }

    boolean suits(Seeker seeker, SafePlace place, Held held) {
        return seeker.canTake(place, held, diary, terms, present);
    }
}
