package io.github.medsecretary.cli.picture;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * One appointment that is elsewhere, or nowhere, in the diary after.
 *
 * @param number its number on the page, from 1
 * @param before where it was, if it had a place
 * @param after where it is now, if it has one
 */
record Change(int number, Optional<Visit> before, Optional<Visit> after) {

    /** What changed between two diaries, in the order of the appointments' ids. */
    static Seq<Change> between(Diary before, Diary after) {
        List<Change> changes = List.empty();
        for (Appointment now : after.appointments().values()) {
            var was = before.appointment(now.id()).flatMap(before::visit);
            var is = after.visit(now);
            if (!place(was).equals(place(is))) {
                changes = changes.prepend(new Change(changes.size() + 1, was, is));
            }
        }
        return changes.reverse();
    }

    private static String place(Optional<Visit> visit) {
        return visit.map(each ->
                        each.interval() + each.resources().map(r -> r.id()).mkString(" "))
                .orElse("");
    }

    /** The appointment's id. */
    String appointment() {
        return before.or(() -> after).map(Visit::id).orElse("");
    }
}
