package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * What a change did, undone in a diary that may have moved on since.
 *
 * @param now the diary
 * @param done the change, as it was made
 */
record TakingBack(Diary now, Applied done) {

    Either<Refusal, Diary> diary() {
        Seq<Reference> since = changedSince();
        return since.isEmpty()
                ? Either.right(connected(withClosures(withSessions(withAppointments(unconnected(now))))))
                : Either.left(Refusal.of(SchedulingCode.CHANGED_SINCE, since.map(TakingBack::finding)));
    }

    private Seq<Reference> changedSince() {
        return appointments()
                .filter(id -> isChanged(id) || isOrphaning(id))
                .appendAll(lost().map(Connection::after))
                .distinct()
                .map(id -> Reference.of("Appointment", id))
                .appendAll(sessions()
                        .filter(id -> !now.sessions()
                                .get(id)
                                .equals(done.diary().sessions().get(id)))
                        .map(id -> Reference.of("Session", id)))
                .appendAll(missing(now.unavailable(), gone(done.diary(), done.before()))
                        .map(each -> now.premises().reference(each.resource())));
    }

    private Seq<String> appointments() {
        return Touched.appointments(done.change());
    }

    private Seq<String> sessions() {
        return Touched.sessions(done.change());
    }

    private boolean isChanged(String id) {
        return !now.appointment(id).equals(done.diary().appointment(id));
    }

    /** Whether it would go although others follow it. */
    private boolean isOrphaning(String id) {
        return done.before().appointment(id).isEmpty()
                && !now.connectionsOf(id)
                        .removeAll(disconnected(done.diary(), done.before()))
                        .isEmpty();
    }

    /** Those that it made and that are there no longer, and those that it took away and that would name nobody. */
    private Seq<Connection> lost() {
        return missing(now.connections(), disconnected(done.diary(), done.before()))
                .appendAll(disconnected(done.before(), done.diary())
                        .filter(each -> isNobody(each.before()) || isNobody(each.after())));
    }

    private boolean isNobody(String id) {
        boolean comesBack =
                appointments().contains(id) && done.before().appointment(id).isPresent();
        return !comesBack && now.appointment(id).isEmpty();
    }

    private Diary unconnected(Diary diary) {
        return disconnected(done.diary(), done.before()).foldLeft(diary, (so, each) -> so.without(each));
    }

    /** As they were, in order, if nobody else changed any since. */
    private Diary connected(Diary diary) {
        if (now.connections().equals(done.diary().connections())) {
            return diary.connections().equals(done.before().connections())
                    ? diary
                    : diary.connectedBy(done.before().connections());
        }
        return disconnected(done.before(), done.diary()).foldLeft(diary, (so, each) -> so.with(each));
    }

    private Diary withAppointments(Diary diary) {
        return appointments()
                .foldLeft(
                        diary,
                        (so, id) ->
                                done.before().appointment(id).map(so::imagining).orElseGet(() -> so.without(id)));
    }

    private Diary withSessions(Diary diary) {
        return sessions()
                .foldLeft(
                        diary,
                        (so, id) -> so.with(done.before()
                                .sessions()
                                .get(id)
                                .map(so.schedule()::with)
                                .getOrElse(() -> so.schedule().without(id))));
    }

    /** As they were, in order, if nobody else changed any since. */
    private Diary withClosures(Diary diary) {
        if (now.unavailable().equals(done.diary().unavailable())) {
            return now.unavailable().equals(done.before().unavailable())
                    ? diary
                    : diary.with(diary.schedule().closedBy(done.before().unavailable()));
        }
        var fewer = gone(done.diary(), done.before())
                .foldLeft(diary, (so, each) -> so.with(so.schedule().without(each)));
        return gone(done.before(), done.diary())
                .foldLeft(fewer, (so, each) -> so.with(so.schedule().with(each)));
    }

    /** What was out of use in one diary and is not in another. */
    static Seq<Unavailability> gone(Diary here, Diary there) {
        return missing(there.unavailable(), here.unavailable());
    }

    /** The connections of one diary that another does not have. */
    static Seq<Connection> disconnected(Diary here, Diary there) {
        return missing(there.connections(), here.connections());
    }

    private static <T> Seq<T> missing(Seq<T> from, Seq<T> wanted) {
        return from.equals(wanted) ? List.empty() : from.foldLeft(wanted, Seq::remove);
    }

    private static Finding finding(Reference about) {
        return Finding.builder()
                .rule(RuleId.builtIn(SchedulingCode.CHANGED_SINCE.name()))
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(SchedulingCode.CHANGED_SINCE.sentence())
                .about(List.of(about))
                .build();
    }
}
