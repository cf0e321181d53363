package io.github.medsecretary.cli.diary;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether a session that is held otherwise names only what is in a diary.
 *
 * @param diary the diary
 */
record SessionNames(Diary diary) {

    Seq<Problem> problems(ClinicSession session) {
        Seq<Problem> unknown = diary.sessions().containsKey(session.id())
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.UNKNOWN_SESSION).under("id"));
        return unknown.appendAll(resource(session.practitioner(), ResourceKind.PRACTITIONER, "practitioner"))
                .appendAll(session.room()
                        .map(room -> resource(room, ResourceKind.ROOM, "room"))
                        .orElse(List.empty()))
                .appendAll(session.services()
                        .zipWithIndex()
                        .filter(each -> !diary.services().containsKey(each._1))
                        .map(each -> Problem.of(SchedulingCode.UNKNOWN_SERVICE)
                                .under(each._2)
                                .under("services")));
    }

    private Seq<Problem> resource(String id, ResourceKind kind, String field) {
        var found = diary.resource(id);
        if (found.isEmpty()) {
            return List.of(Problem.of(SchedulingCode.UNKNOWN_RESOURCE).under(field));
        }
        return found.get().kind() == kind
                ? List.empty()
                : List.of(Problem.of(SchedulingCode.WRONG_KIND).under(field));
    }
}
