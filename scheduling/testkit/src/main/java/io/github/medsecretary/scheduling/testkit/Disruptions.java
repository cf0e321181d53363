package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of what upsets a diary: somebody is absent, a site is closed, a room, a device or some pieces of it are
 * out of use, a session is held otherwise or not at all, a visit takes longer, an emergency needs a place.
 * {@code @ForAll(supplier = Disruptions.class)} works for {@link DisruptedDiary}.
 */
public final class Disruptions implements ArbitrarySupplier<DisruptedDiary> {

    private static final List<String> PEOPLE = List.of("dr-1", "dr-2", "interpreter", "chaperone");
    private static final List<String> THINGS = List.of("room-1", "room-2", "room-3", "ecg", "monitor");
    private static final List<String> SITES = List.of("main", "branch");

    /** For jqwik. */
    public Disruptions() {}

    /** One to three disruptions of a diary of {@link Diaries} without conflicts, told half a day before it begins. */
    public static Arbitrary<DisruptedDiary> diaries() {
        return Diaries.diaries()
                .withAppointments(4, 12)
                .withoutConflicts()
                .flatMap(diary -> of(diary).map(disruptions -> new DisruptedDiary(diary, before(diary), disruptions)));
    }

    /**
     * One to three disruptions of a diary that has a session and the practice of {@link Diaries}. Absences, closures and
     * outages begin with or during a session and last up to a day. No session and no visit is upset twice. Shrinks
     * towards few and short ones.
     */
    public static Arbitrary<Seq<Disruption>> of(Diary diary) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, outOfUse(diary, PEOPLE)),
                        Tuple.of(2, outOfUse(diary, THINGS)),
                        Tuple.of(1, outOfUse(diary, SITES)),
                        Tuple.of(2, emergencies()),
                        Tuple.of(1, outages(diary)),
                        Tuple.of(2, ChangedSessions.of(diary)),
                        Tuple.of(1, withdrawn(diary)),
                        Tuple.of(2, overruns(diary)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(each -> List.ofAll(each).zipWithIndex(Disruptions::named).distinctBy(Disruptions::upsetOnce));
    }

    @Override
    public Arbitrary<DisruptedDiary> get() {
        return diaries();
    }

    private static Arbitrary<Disruption> outOfUse(Diary diary, List<String> what) {
        return Combinators.combine(Arbitraries.of(what.toJavaList()), times(diary))
                .as(Disruption.Absence::new);
    }

    private static Arbitrary<Disruption> outages(Diary diary) {
        return Combinators.combine(Arbitraries.integers().between(1, 2), times(diary))
                .as((pieces, when) -> new Disruption.Outage("monitor", pieces, when));
    }

    private static Arbitrary<Interval> times(Diary diary) {
        var sessions = diary.sessions().values().map(ClinicSession::interval).toJavaList();
        return Combinators.combine(
                        Arbitraries.of(sessions),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 48))
                .as((session, late, halfHours) -> {
                    var from = session.start().plus(Duration.ofMinutes(5L * late));
                    return Interval.between(from, from.plus(Duration.ofMinutes(30L * halfHours)));
                });
    }

    private static Arbitrary<Disruption> withdrawn(Diary diary) {
        return Arbitraries.of(diary.sessions().keySet().toJavaList()).map(Disruption.SessionWithdrawn::new);
    }

    // Where nobody is seen nothing takes longer, and where a place is only held nobody may be by then.
    private static Arbitrary<Disruption> overruns(Diary diary) {
        var visits = List.ofAll(diary.visits())
                .filter(each -> each.appointment().heldUntil().isEmpty())
                .toJavaList();
        if (visits.isEmpty()) {
            return withdrawn(diary);
        }
        return Combinators.combine(
                        Arbitraries.of(visits), Arbitraries.integers().between(1, 12))
                .as((visit, more) -> new Disruption.Overrun(
                        visit.id(), visit.interval().end().plus(Duration.ofMinutes(5L * more))));
    }

    // What can't be upset a second time is told apart by its id, everything else by all that it is.
    private static Object upsetOnce(Disruption disruption) {
        if (disruption instanceof Disruption.SessionChanged changed) {
            return changed.session().id();
        }
        if (disruption instanceof Disruption.SessionWithdrawn withdrawn) {
            return withdrawn.session();
        }
        return disruption instanceof Disruption.Overrun overrun ? overrun.appointment() : disruption;
    }

    private static Arbitrary<Disruption> emergencies() {
        return Combinators.combine(
                        Arbitraries.of("p1", "p2", "p3", "p4"),
                        Arbitraries.of("short", "long"),
                        Arbitraries.of(Priority.EMERGENCY, Priority.URGENT))
                .as((patient, service, priority) -> new Disruption.Emergency(Appointment.builder()
                        .id("emergency")
                        .patient(patient)
                        .service(service)
                        .status(AppointmentStatus.PROPOSED)
                        .priority(priority)
                        .build()));
    }

    /** Each emergency under an id of its own. */
    private static Disruption named(Disruption disruption, int index) {
        return disruption instanceof Disruption.Emergency emergency
                ? new Disruption.Emergency(Copies.of(emergency.appointment())
                        .id("emergency-" + index)
                        .status(emergency.appointment().status())
                        .build())
                : disruption;
    }

    private static AsOf before(Diary diary) {
        return AsOf.of(diary.sessions()
                .values()
                .map(each -> each.interval().start())
                .min()
                .get()
                .minus(Duration.ofHours(12)));
    }
}
