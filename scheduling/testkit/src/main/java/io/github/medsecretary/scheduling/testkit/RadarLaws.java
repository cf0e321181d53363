package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/**
 * What must hold of the breach radar by a set of rules. Each law throws an {@link AssertionError} that names it where it
 * does not. For small diaries. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record RadarLaws(Conflicts conflicts) {

    /**
     * Who is safe and where their last safe place is, is what trying all ways to seat everyone finds.
     *
     * @return how many are not safe
     */
    public int theRadarIsThatOfTryingAllSeats(WaitingCase given) {
        var radar = radar(given.diary(), given.register(), given);
        var ground = new PlainGround(conflicts, given.diary(), given.register(), given.present());
        var safe = ground.safe();
        require(radar.size() == ground.seekers().size(), "everyone with a breach date and no offer is watched");
        require(
                radar.unsafe().toList().equals(ground.seekers().removeAll(safe)),
                "who can't be seen in time is who can't be seated, in turn");
        for (Waiting each : ground.seekers()) {
            require(
                    radar.lastSafe(each.id())
                            .equals(
                                    safe.contains(each)
                                            ? ground.last(each, safe).toJavaOptional()
                                            : Optional.empty()),
                    "the last safe place is the latest that leaves one for everyone else");
        }
        return radar.unsafe().size();
    }

    /**
     * Through a chain of changes, whatever the rules say of them, the radar that is carried along shows what one made
     * from scratch shows, and each change tells who is no longer safe by it.
     *
     * @return how many were told of
     */
    public int carriedAlongItIsThatFromScratch(WaitingCase given, Seq<Action> chain) {
        var diary = given.diary();
        var register = given.register();
        var radar = radar(diary, register, given);
        int told = 0;
        for (int i = 0; i < chain.size(); i++) {
            var done = change(diary, chain.get(i), "n" + i).flatMap(diary::apply);
            if (done.isRight()) {
                Applied applied = done.get();
                var next = register.after(applied, Desk.CLERK, given.present());
                var watched = radar.after(applied, next);
                var scratch = radar(applied.diary(), next, given);
                require(watched.radar().unsafe().equals(scratch.unsafe()), "who is safe does not depend on the way");
                for (Waiting each : next.entries()) {
                    require(
                            watched.radar().lastSafe(each.id()).equals(scratch.lastSafe(each.id())),
                            "a last safe place does not depend on the way");
                }
                var before = radar;
                var lost = scratch.unsafe().map(Waiting::id).filter(before::isSafe);
                require(
                        watched.findings()
                                .map(each -> waiting(each, applied.diary()))
                                .equals(lost.map(List::of)),
                        "whoever loses their last safe place is named");
                told += lost.size();
                diary = applied.diary();
                register = next;
                radar = watched.radar();
            }
        }
        return told;
    }

    /** Of those whom a finding is about, who has no place in the diary; the others are those who took one. */
    private static Seq<String> waiting(Finding finding, Diary diary) {
        return finding.about()
                .map(Reference::id)
                .filter(id -> !diary.visits().containsKey(id))
                .toList();
    }

    private BreachRadar radar(Diary diary, WaitingRegister register, WaitingCase given) {
        return BreachRadar.of(conflicts, diary, register, given.present());
    }

    private static Either<Refusal, Change> change(Diary diary, Action action, String fresh) {
        var sessions = diary.sessions().values().toVector();
        ClinicSession session = sessions.get(action.seat() % sessions.size());
        var start = session.interval().start().plus(session.step().multipliedBy(action.start() % 12));
        Seq<String> with = List.of(session.practitioner())
                .appendAll(session.room().stream().toList());
        var ids = diary.appointments().keySet();
        String id = ids.isEmpty() ? fresh : ids.get(action.who() % ids.size());
        return Either.right(
                switch (action.verb()) {
                    case TAKE_UP, BUMP ->
                        new Change.Together(List.of(
                                new Change.Transition(id, AppointmentStatus.BOOKED),
                                new Change.Reschedule(id, start, with)));
                    case PUT_OFF, EXTEND -> new Change.Transition(id, AppointmentStatus.WAITLIST);
                    case CANCEL -> new Change.Transition(id, AppointmentStatus.CANCELLED);
                    case RESCHEDULE, UNDO -> new Change.Reschedule(id, start, with);
                    case CLOSE ->
                        new Change.Close(Unavailability.builder()
                                .resource(session.practitioner())
                                .interval(Interval.between(start, start.plus(Duration.ofMinutes(20))))
                                .reason("leave")
                                .build());
                    default ->
                        new Change.Book(Appointment.builder()
                                .id(fresh)
                                .patient("p9")
                                .service("short")
                                .start(start)
                                .with(with)
                                .build());
                });
    }
}
