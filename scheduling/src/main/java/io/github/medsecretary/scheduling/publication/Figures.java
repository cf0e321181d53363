package io.github.medsecretary.scheduling.publication;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.publication.Figure.Subject;
import io.github.medsecretary.scheduling.statistics.Attendance;
import io.github.medsecretary.scheduling.statistics.Booked;
import io.github.medsecretary.scheduling.statistics.BreachForecast;
import io.github.medsecretary.scheduling.statistics.CarveOutUse;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.github.medsecretary.scheduling.statistics.FallingDue;
import io.github.medsecretary.scheduling.statistics.KeptTime;
import io.github.medsecretary.scheduling.statistics.LeadTimes;
import io.github.medsecretary.scheduling.statistics.Moves;
import io.github.medsecretary.scheduling.statistics.SessionUse;
import io.github.medsecretary.scheduling.statistics.Use;
import io.github.medsecretary.scheduling.statistics.WaitingFlow;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * All figures of a stretch in the order in which they are printed.
 *
 * @param diary whose
 * @param statistics which
 * @param naming what a reader may see
 */
record Figures(Diary diary, DiaryStatistics statistics, Naming naming) {

    private static final List<Integer> PERCENTILES = List.of(90, 95);

    Seq<Figure> all() {
        return Vector.<Figure>empty()
                .appendAll(use())
                .appendAll(kept())
                .appendAll(attendance())
                .appendAll(moves(statistics.moves()))
                .appendAll(each(statistics.leadTimes(), Figures::leadTimes))
                .appendAll(each(statistics.waiting(), Figures::waiting))
                .appendAll(each(statistics.breaches(), Figures::breaches));
    }

    private static <T> Seq<Figure> each(Optional<T> part, Function<T, Seq<Figure>> figures) {
        return part.map(figures).orElseGet(List::empty);
    }

    private Seq<Figure> use() {
        return use(Subject.all(), statistics.use())
                .appendAll(uses("practitioner", statistics.useBy(SessionUse::practitioner), this::resource))
                .appendAll(uses("site", statistics.useBy(SessionUse::site), Function.identity()))
                .appendAll(uses("date", statistics.useBy(SessionUse::date), Object::toString))
                .appendAll(uses("session", statistics.useBy(SessionUse::session), Function.identity()))
                .appendAll(booked("service", statistics.bookedByService()))
                .appendAll(booked("service, in no session", statistics.elsewhere()));
    }

    private static <K> Seq<Figure> uses(String by, Map<K, Use> uses, Function<K, String> name) {
        return uses.toVector().flatMap(each -> use(new Subject(by, name.apply(each._1)), each._2));
    }

    private static Seq<Figure> use(Subject subject, Use use) {
        return List.of(
                Figure.rate(subject, "Taken", use.taken(), use.held()),
                Figure.time(subject, "Booked", use.booked().time()),
                Figure.time(subject, "Overbooked", use.overbooked()),
                Figure.count(subject, "Visits", use.booked().visits()));
    }

    private Seq<Figure> booked(String by, Map<String, Booked> booked) {
        return booked.toVector().flatMap(each -> {
            var subject = new Subject(by, service(each._1));
            return List.of(
                    Figure.time(subject, "Booked", each._2.time()), Figure.count(subject, "Visits", each._2.visits()));
        });
    }

    private Seq<Figure> kept() {
        var sessions = statistics
                .carveOuts()
                .map(CarveOutUse::session)
                .distinct()
                .flatMap(id -> kept(
                        new Subject("session", id),
                        statistics
                                .carveOuts()
                                .filter(each -> each.session().equals(id))
                                .map(CarveOutUse::time)
                                .fold(KeptTime.none(), KeptTime::plus)));
        return sessions.isEmpty()
                ? sessions
                : kept(Subject.all(), statistics.kept()).appendAll(sessions);
    }

    private static Seq<Figure> kept(Subject subject, KeptTime kept) {
        return List.of(
                Figure.rate(subject, "Kept and taken by those it is for", kept.own(), kept.reserved()),
                Figure.rate(subject, "Kept and taken by others", kept.others(), kept.reserved()),
                Figure.rate(subject, "Kept and not taken", kept.unused(), kept.reserved()),
                Figure.rate(subject, "Kept and released", kept.released(), kept.reserved()));
    }

    private Seq<Figure> attendance() {
        var all = statistics.attendance();
        return List.of(
                        Figure.count(Subject.all(), "Appointments", all.total()),
                        Figure.rate(Subject.all(), "Not attended", all.notAttended()),
                        Figure.rate(Subject.all(), "Cancelled", all.cancelled()))
                .appendAll(all.byStatus()
                        .toVector()
                        .map(each -> Figure.count(new Subject("status", each._1.code()), "Appointments", each._2)))
                .appendAll(statistics.attendanceByService().toVector().flatMap(each -> attendance(each._1, each._2)))
                .appendAll(all.byReason()
                        .toVector()
                        .map(each -> Figure.count(new Subject("reason", each._1.code()), "Cancelled", each._2)))
                .appendAll(
                        all.withoutReason() == 0
                                ? List.empty()
                                : List.of(Figure.count(
                                        new Subject("reason", "not said"), "Cancelled", all.withoutReason())));
    }

    private Seq<Figure> attendance(String service, Attendance attendance) {
        var subject = new Subject("service", service(service));
        return List.of(
                Figure.count(subject, "Appointments", attendance.total()),
                Figure.rate(subject, "Not attended", attendance.notAttended()),
                Figure.rate(subject, "Cancelled", attendance.cancelled()));
    }

    private static Seq<Figure> moves(Moves moves) {
        return List.of(
                        Figure.count(Subject.all(), "Patients", moves.patients()),
                        Figure.count(Subject.all(), "Moves", moves.moves()),
                        new Figure(
                                "Moves",
                                "each",
                                "patient",
                                moves.perPatient().each().map(Object::toString).orElse(""),
                                Optional.empty(),
                                ""))
                .appendAll(moves.patientsByMoves()
                        .toVector()
                        .map(each -> Figure.count(
                                new Subject("times moved", Integer.toString(each._1)), "Patients", each._2)));
    }

    private static Seq<Figure> leadTimes(LeadTimes leadTimes) {
        var known = leadTimes.known();
        return List.of(
                        Figure.count(Subject.all(), "Booked at a known time", known.count()),
                        Figure.count(Subject.all(), "Booked at an unknown time", leadTimes.unknown()))
                .appendAll(lead("median", known.median()))
                .appendAll(PERCENTILES.flatMap(each -> lead(each + "th percentile", known.percentile(each))));
    }

    private static Seq<Figure> lead(String which, Optional<Duration> time) {
        return List.ofAll(time.stream().toList())
                .map(each -> Figure.time(new Subject("", ""), "From booking to start, " + which, each));
    }

    private static Seq<Figure> waiting(WaitingFlow flow) {
        return flow.events()
                .toVector()
                .map(each -> Figure.count(new Subject("event", each._1.code()), "Waiting list", each._2));
    }

    private static Seq<Figure> breaches(BreachForecast breaches) {
        return due(Subject.all(), breaches.total())
                .appendAll(breaches.byStandard()
                        .toVector()
                        .flatMap(each -> due(new Subject("standard", each._1), each._2)));
    }

    private static Seq<Figure> due(Subject subject, FallingDue due) {
        return List.of(
                Figure.rate(subject, "Due and not seen in time", due.breaches()),
                Figure.count(subject, "Due and placed too late", due.late()),
                Figure.count(subject, "Due without a place", due.withoutPlace()));
    }

    private String resource(String id) {
        return diary.resource(id).map(naming::resource).orElse(id);
    }

    private String service(String id) {
        return diary.services().get(id).map(naming::service).getOrElse(id);
    }
}
