package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.conflict.SchedulingRules;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * A diary before and after what upsets it, and what the rules say of both.
 *
 * @param asked what was asked for
 * @param calm the diary as it was planned, without holds that have lapsed, with the emergencies, which have no place in it
 * @param diary the same with all that is out of use, changed or takes longer
 * @param disruptions what made the one of the other
 * @param before what blocks in the calm diary, each told by its rule and what it is about
 */
record Upheaval(Replanning asked, Diary calm, Diary diary, Seq<Disruption> disruptions, Set<Seq<String>> before) {

    /** The rules that say who has to go: not those of the terms of sessions, nor of what is known beside the diary. */
    static final Conflicts RULES = Conflicts.standard(DiaryContext.empty()).without(SchedulingRules.aboutTerms());

    /** Of disruptions that are whole. */
    static Upheaval of(Replanning asked, Diary diary, Seq<Disruption> disruptions) {
        Diary calm = disruptions
                .filter(Disruption.Emergency.class::isInstance)
                .foldLeft(
                        diary.asOf(asked.asOf()),
                        (so, each) -> so.apply(new Change.Book(((Disruption.Emergency) each).appointment()))
                                .get()
                                .diary());
        Diary upset = new Basis(diary, disruptions, asked, List.empty()).upset();
        return new Upheaval(
                asked,
                calm,
                upset,
                disruptions,
                blocking(calm).map(Upheaval::told).toSet());
    }

    /** What the terms of sessions have against those who are given a place, at the present. */
    Seq<Finding> againstTerms(Diary placed, Seq<String> moved) {
        return terms().about(placed, moved);
    }

    /** The rules about the terms of sessions, at the present. */
    Conflicts terms() {
        return Conflicts.standard(DiaryContext.empty().at(asked.asOf())).only(SchedulingRules.aboutTerms());
    }

    static Seq<Finding> blocking(Diary diary) {
        return RULES.in(diary).filter(each -> each.severity() == Severity.BLOCK);
    }

    /** Its rule and what it is about, but not when: that may change where somebody takes longer. */
    private static Seq<String> told(Finding finding) {
        return finding.about().map(Reference::toString).prepend(finding.rule().label());
    }

    /** The ids of the appointments that a finding is about. */
    static Seq<String> appointments(Finding finding) {
        return finding.about().filter(each -> each.type().equals("Appointment")).map(Reference::id);
    }

    /** What the disruptions alone bring about. */
    Seq<Finding> fresh() {
        return blocking(diary).filter(each -> !before.contains(told(each)));
    }

    /** Whether a finding was there before and has nothing to do with those who move, or can't be helped. */
    boolean isExcused(Finding finding, Seq<String> moved) {
        Seq<String> ids = appointments(finding);
        return ids.forAll(id -> !moved.contains(id))
                && (before.contains(told(finding)) || (!ids.isEmpty() && ids.forAll(this::isStuck)));
    }

    Appointment appointment(String id) {
        return diary.appointment(id).orElseThrow();
    }

    /** Whether an appointment stays where it is, whatever happens: it is over, begun, pinned, or takes longer. */
    boolean isStuck(String id) {
        return isPinned(id) || !couldBeMovedBut(id);
    }

    /** Whether an appointment could be moved if the policy did not pin it. */
    boolean couldBeMovedBut(String id) {
        Appointment each = appointment(id);
        boolean isOverrunning = disruptions.exists(one -> one instanceof Disruption.Overrun overrun
                && overrun.appointment().equals(id));
        boolean hasBegun = each.start()
                .filter(start -> start.isBefore(asked.asOf().instant()))
                .isPresent();
        return each.status().isMovable() && !each.pinned() && !isOverrunning && !hasBegun;
    }

    /** Whether the policy pins it. */
    boolean isPinned(String id) {
        return asked.policy().pins().exists(pin -> pin.appointment().equals(id));
    }

    /** The ids of those who can be moved at all, in order. */
    Seq<String> loose() {
        return diary.appointments().keySet().toList().filter(id -> !isStuck(id));
    }
}
