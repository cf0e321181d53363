package io.github.medsecretary.scheduling.replanning.committing;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What stands in the way of a part of a plan and not of the whole.
 *
 * @param conflicts the rules
 * @param whole the diary when all is done
 * @param deeds what the plan does, by the appointment's id
 */
record Standing(Conflicts conflicts, Diary whole, Map<String, Change> deeds) {

    static Standing of(Plan plan, Conflicts conflicts) {
        return new Standing(conflicts, plan.diary(), Deeds.of(plan));
    }

    /** What some deeds do, as one change. */
    Change change(Seq<String> ids) {
        return Deeds.together(ids.flatMap(deeds::get));
    }

    /** A diary after some deeds, whatever the rules say. */
    Diary after(Diary diary, Seq<String> ids) {
        return diary.apply(change(ids))
                .map(Applied::diary)
                .getOrElseThrow(refusal -> new IllegalStateException("a plan's moves can be made"));
    }

    /** What blocks some deeds, done in a diary in which others are not done yet. */
    Seq<Finding> against(Diary diary, Seq<String> ids) {
        Seq<Finding> found = blocking(after(diary, ids), ids);
        if (found.isEmpty()) {
            return found;
        }
        Seq<Finding> inTheEnd = blocking(whole, ids);
        return found.filter(each -> inTheEnd.forAll(known -> !isSame(each, known)));
    }

    private Seq<Finding> blocking(Diary diary, Seq<String> ids) {
        return conflicts.about(diary, ids).filter(each -> each.severity() == Severity.BLOCK);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.about().toSet().equals(other.about().toSet());
    }

    /** The appointments that findings are about, in order. */
    static Seq<String> appointments(Seq<Finding> findings) {
        return List.ofAll(findings)
                .flatMap(Finding::about)
                .filter(each -> each.type().equals("Appointment"))
                .map(Reference::id)
                .distinct()
                .sorted();
    }
}
