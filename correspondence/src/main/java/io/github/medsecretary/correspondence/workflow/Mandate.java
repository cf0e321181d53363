package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.correspondence.selection.Manner;

/**
 * That somebody may sign an author's letters.
 *
 * @param author the id of who gives it
 * @param holder the id of who has it
 * @param manner how they may sign; a mandate to sign in one manner is none for another
 * @param during from when until when
 */
public record Mandate(String author, String holder, Manner manner, Interval during) {

    /** Refuses what no mandate can give: to be the author. */
    public Mandate {
        if (manner == Manner.READ || author.equals(holder)) {
            throw new IllegalArgumentException("an author needs no mandate, and nobody can be made one");
        }
    }

    boolean covers(String whose, SigningAct act) {
        return author.equals(whose)
                && holder.equals(act.by().id())
                && manner == act.manner()
                && during.contains(act.at());
    }
}
