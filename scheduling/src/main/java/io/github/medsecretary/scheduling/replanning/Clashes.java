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

/** Which appointments clash with others before anything was moved. */
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
        return TreeSet.ofAll(Conflicts.standard(DiaryContext.empty())
                .in(diary)
                .filter(finding -> BETWEEN_VISITS.contains(finding.rule().label()))
                .flatMap(Finding::about)
                .filter(each -> each.type().equals("Appointment"))
                .map(Reference::id));
    }
}
