package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/** Which appointments clash with others. */
final class Clashes {

    private static final Seq<String> BETWEEN_VISITS = List.of(
                    SchedulingCode.PRACTITIONER_DOUBLE_BOOKED,
                    SchedulingCode.PATIENT_DOUBLE_BOOKED,
                    SchedulingCode.ROOM_DOUBLE_BOOKED,
                    SchedulingCode.DEVICE_DOUBLE_BOOKED,
                    SchedulingCode.INTERPRETER_DOUBLE_BOOKED,
                    SchedulingCode.CHAPERONE_DOUBLE_BOOKED,
                    SchedulingCode.DEVICE_QUANTITY_EXCEEDED,
                    SchedulingCode.BUFFER_VIOLATED,
                    SchedulingCode.TRAVEL_IMPOSSIBLE,
                    SchedulingCode.SEQUENCE_BROKEN,
                    SchedulingCode.INTERVAL_TOO_SHORT,
                    SchedulingCode.INTERVAL_TOO_LONG)
            .map(SchedulingCode::name);

    private Clashes() {}

    static TreeSet<String> among(Diary diary) {
        return TreeSet.ofAll(
                betweenVisits(Conflicts.standard(DiaryContext.empty()).in(diary))
                        .flatMap(Clashes::appointments));
    }

    /** The clashes of two visits, of which one is among these, over something of which there is one. */
    static Seq<Finding> about(Diary diary, Seq<String> ids) {
        return betweenVisits(Conflicts.standard(DiaryContext.empty()).about(diary, ids))
                .filter(finding -> !finding.rule().label().equals(SchedulingCode.DEVICE_QUANTITY_EXCEEDED.name()));
    }

    private static Seq<Finding> betweenVisits(Seq<Finding> findings) {
        return findings.filter(finding -> BETWEEN_VISITS.contains(finding.rule().label()));
    }

    /** The ids of the appointments that a finding is about. */
    static Seq<String> appointments(Finding finding) {
        return finding.about().filter(each -> each.type().equals("Appointment")).map(Reference::id);
    }
}
