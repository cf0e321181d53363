package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.morning.Arrangement;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.ReleaseRule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What has to be seen to on a day, by looking at each thing of a small diary, each as a line. */
final class PlainMorning {

    private final Diary diary;
    private final Morning morning;
    private final Instant now;

    private PlainMorning(Diary diary, Morning morning) {
        this.diary = diary;
        this.morning = morning;
        this.now = morning.asOf().instant();
    }

    static Seq<String> of(Diary diary, Morning morning) {
        var plain = new PlainMorning(diary, morning);
        return List.<String>empty()
                .appendAll(diary.appointments().values().flatMap(plain::ofVisit))
                .appendAll(diary.appointments().values().flatMap(plain::ofHold))
                .appendAll(diary.sessions().values().flatMap(plain::ofSession))
                .appendAll(morning.promises()
                        .filter(each -> !each.due().isAfter(morning.day()))
                        .map(each -> "promise " + each.id()))
                .sorted();
    }

    private Seq<String> ofVisit(Appointment each) {
        if (each.start().isEmpty() || each.start().orElseThrow().isBefore(now) || isOver(each)) {
            return List.empty();
        }
        return switch (each.status()) {
            case PROPOSED, PENDING, BOOKED ->
                List.of(Arrangement.values())
                        .filter(what -> isWanted(each, what))
                        .filter(what -> isBy(each, lead(each, what)))
                        .map(what -> what.code() + " " + each.id());
            default -> List.empty();
        };
    }

    private boolean isOver(Appointment each) {
        return each.heldUntil().filter(until -> !until.isAfter(now)).isPresent();
    }

    private boolean isWanted(Appointment each, Arrangement what) {
        boolean isSaid = each.awaiting().contains(what.code())
                || said(morning.arrangements().needed().get(each.id()).getOrElse(HashSet.empty()), what);
        boolean isKnown = switch (what) {
            case CONFIRMATION -> each.status() == AppointmentStatus.BOOKED && !each.notified();
            case PREPARATION -> diary.serviceOf(each).preparation().isPresent();
            case INTERPRETER ->
                each.with().flatMap(diary.resources()::get).exists(taken -> taken.kind() == ResourceKind.INTERPRETER)
                        || diary.serviceOf(each).needs().exists(need -> need.kind() == ResourceKind.INTERPRETER);
            case TRANSPORT -> false;
        };
        return (isSaid || isKnown)
                && !said(morning.arrangements().settled().get(each.id()).getOrElse(HashSet.empty()), what);
    }

    private static boolean said(Iterable<Arrangement> arrangements, Arrangement what) {
        return List.ofAll(arrangements).contains(what);
    }

    private Duration lead(Appointment each, Arrangement what) {
        return switch (what) {
            case CONFIRMATION -> morning.policy().confirmation();
            case PREPARATION ->
                diary.serviceOf(each).preparation().orElse(morning.policy().confirmation());
            case INTERPRETER -> morning.policy().interpreter();
            case TRANSPORT -> morning.policy().transport();
        };
    }

    /** Whether what is to be done so long before the visit is to be done by the end of the day. */
    private boolean isBy(Appointment each, Duration lead) {
        Visit visit = diary.visit(each).orElseThrow();
        LocalDate due = diary.zoneOf(visit).date(each.start().orElseThrow().minus(lead));
        return !due.isAfter(morning.day());
    }

    private Seq<String> ofHold(Appointment each) {
        boolean isToday = each.heldUntil()
                .filter(until -> until.isAfter(now))
                .filter(until -> !diary.zone().date(until).isAfter(morning.day()))
                .isPresent();
        return isToday ? List.of("hold " + each.id()) : List.empty();
    }

    private Seq<String> ofSession(ClinicSession session) {
        return session.terms()
                .carveOuts()
                .filter(each -> hasFreeMinute(session, each))
                .flatMap(each -> each.kept()
                        .releases()
                        .filter(rung -> isSoon(session, rung))
                        .map(ReleaseRule::to)
                        .map(Priority::code)
                        .map(to -> "release " + session.id() + " " + to));
    }

    private boolean isSoon(ClinicSession session, ReleaseRule rung) {
        Instant opens = session.interval().start().minus(rung.before());
        Instant end = diary.zoneOf(session)
                .startOfDay(morning.day().plusDays(1))
                .plus(morning.policy().release());
        return opens.isAfter(now) && opens.isBefore(end);
    }

    private boolean hasFreeMinute(ClinicSession session, CarveOut carveOut) {
        return PlainStatistics.of(diary, session.interval(), morning.asOf())
                .figures()
                .containsKey("unused " + session.id() + " " + carveOut);
    }
}
