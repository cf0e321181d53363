package io.github.medsecretary.scheduling.waiting.radar;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;

/**
 * What is free in a diary, as far as it has been looked at. Not thread-safe while it is being looked at.
 */
final class Ground {

    private final Diary diary;
    private final Conflicts terms;
    private final AsOf present;
    private Agenda agenda;
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
        return new Ground(
                now, terms, present, agenda(now, present, present.instant()), TreeMap.empty(), TreeMap.empty());
    }

    /** The same lines and places in a diary of the same sessions; what has changed there must be {@link #forget}ed. */
    Ground in(Diary changed) {
        return new Ground(changed.asOf(present), terms, present, agenda, lines, known);
    }

    Diary diary() {
        return diary;
    }

    private static Agenda agenda(Diary diary, AsOf present, Instant end) {
        var until = end.isAfter(present.instant()) ? end : present.instant().plusSeconds(1);
        return new Agenda(diary, Interval.between(present.instant(), until));
    }

    /** The line of somebody; it reaches to the end of their date at least. */
    Line line(Seeker seeker) {
        var end = seeker.end();
        var key = seeker.key();
        var line = lines.get(key);
        if (line.isDefined() && line.get().reaches(end)) {
            return line.get();
        }
        if (agenda.during().end().isBefore(end)) {
            agenda = agenda(diary, present, end);
        }
        var made = agenda.line(key);
        lines = lines.put(key, made);
        return made;
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
