package io.github.medsecretary.scheduling.support;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.TreeSet;

/** What is wrong with sessions and claims before anybody is seated. */
final class SupportCheck {

    private final ArrayList<Problem> problems = new ArrayList<>();

    private SupportCheck() {}

    static Seq<Problem> of(Seq<SlottedSession> sessions, Seq<Claim> claims) {
        var check = new SupportCheck();
        check.ids("sessions", sessions.map(SlottedSession::id));
        sessions.zipWithIndex().forEach(each -> check.session(each._1, each._2));
        check.ids("claims", claims.map(Claim::id));
        return List.ofAll(check.problems);
    }

    private void ids(String kind, Seq<String> ids) {
        var seen = new TreeSet<String>();
        ids.zipWithIndex()
                .filter(each -> !seen.add(each._1))
                .forEach(each -> add(SchedulingCode.DUPLICATE_ID, kind, each._2, "id"));
    }

    private void session(SlottedSession session, int index) {
        if (session.slot().isNegative() || session.slot().isZero()) {
            add(SchedulingCode.EMPTY_INTERVAL, "sessions", index, "slot");
        }
        if (session.capacity() < 1) {
            add(SchedulingCode.OUT_OF_RANGE, "sessions", index, "capacity");
        }
    }

    private void add(SchedulingCode code, String kind, int index, String attribute) {
        problems.add(Problem.of(code).under(attribute).under(index).under(kind));
    }
}
