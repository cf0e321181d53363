package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.WorkingCalendar;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Connection;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with the visits of a small diary, each looked at for itself or beside every other: slow and plain. */
final class VisitOracle {

    static final Set<String> CODES = Set.of(
            "OUTSIDE_SESSION",
            "SESSION_TYPE_MISMATCH",
            "PRACTITIONER_ON_LEAVE",
            "RESOURCE_UNAVAILABLE",
            "SITE_CLOSED",
            "BANK_HOLIDAY",
            "CAPABILITY_MISSING",
            "ROOM_INACCESSIBLE",
            "PATIENT_UNAVAILABLE",
            "CONTINUITY_BROKEN",
            "PREREQUISITE_MISSING",
            "DUPLICATE_REFERRAL_BOOKING",
            "BREACH",
            "BREACH_RISK",
            "MOVED_TOO_OFTEN",
            "NOTICE_TOO_SHORT",
            "PREFERENCE_UNMET");

    private final DiaryContent content;
    private final DiaryContext context;
    private final VisitLaws.Limits limits;
    private final Seq<PlainVisit> visits;
    private final Set<String> told = new TreeSet<>();

    VisitOracle(DiaryContent content, DiaryContext context, VisitLaws.Limits limits) {
        this.content = content;
        this.context = context;
        this.limits = limits;
        this.visits = PlainVisit.of(content, context.asOf());
    }

    /** Each as {@code CODE ids start end}, ids in order and before what they take. */
    Set<String> told() {
        for (PlainVisit visit : visits) {
            sessions(visit);
            closures(visit);
            resources(visit);
            patient(visit);
            dates(visit);
            moves(visit);
            referrals(visit);
        }
        for (AsOf now : context.asOf().stream().toList()) {
            waits(LocalDate.ofInstant(now.instant(), content.zone().zone()));
        }
        return told;
    }

    /** Who is on the waiting list, or has no place yet or no longer, waits until the date is near, and beyond it. */
    private void waits(LocalDate today) {
        var open = Set.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING, AppointmentStatus.BOOKED);
        for (Appointment each : content.appointments()) {
            boolean placed = visits.exists(visit -> visit.id().equals(each.id()));
            boolean waits = each.status() == AppointmentStatus.WAITLIST || (!placed && open.contains(each.status()));
            if (waits
                    && limits.riskDays() > 0
                    && each.breachDate().isPresent()
                    && each.breachDate().get().toEpochDay() - today.toEpochDay() < limits.riskDays()) {
                told.add("BREACH_RISK " + each.id());
            }
        }
    }

    private void sessions(PlainVisit visit) {
        for (Resource practitioner : visit.taken(ResourceKind.PRACTITIONER)) {
            boolean around = false;
            boolean offered = false;
            for (ClinicSession each : content.sessions()) {
                boolean own = each.practitioner().equals(practitioner.id())
                        && !visit.start().isBefore(each.interval().start())
                        && !visit.end().isAfter(each.interval().end());
                around = around || own;
                offered = offered
                        || (own && each.services().contains(visit.appointment().service()));
            }
            tellIf(!around, "OUTSIDE_SESSION", visit, practitioner.id());
            tellIf(around && !offered, "SESSION_TYPE_MISMATCH", visit, practitioner.id());
        }
    }

    private void closures(PlainVisit visit) {
        for (Unavailability each : content.unavailable()) {
            for (Resource taken : visit.taken().filter(thing -> thing.id().equals(each.resource()))) {
                if (each.quantity().isEmpty() || each.quantity().get() >= taken.quantity()) {
                    boolean leave = taken.kind() == ResourceKind.PRACTITIONER;
                    meet(visit, each.interval(), leave ? "PRACTITIONER_ON_LEAVE" : "RESOURCE_UNAVAILABLE", taken.id());
                }
            }
            boolean ofSite = content.resources().forAll(thing -> !thing.id().equals(each.resource()));
            if (ofSite && visit.site().map(Site::id).orElse("").equals(each.resource())) {
                meet(visit, each.interval(), "SITE_CLOSED", each.resource());
            }
        }
    }

    private void meet(PlainVisit visit, Interval other, String code, String thing) {
        Instant from = visit.start().isBefore(other.start()) ? other.start() : visit.start();
        Instant until = visit.end().isBefore(other.end()) ? visit.end() : other.end();
        if (from.isBefore(until)) {
            told.add(code + " " + visit.id() + " " + thing + " " + from + " " + until);
        }
    }

    private void resources(PlainVisit visit) {
        boolean met = canMeet(visit.service().needs().toList(), visit.taken().toList());
        tellIf(!met, "CAPABILITY_MISSING", visit);
        for (Resource room : visit.taken(ResourceKind.ROOM)) {
            boolean fine = room.capabilities().containsAll(visit.appointment().accessibility());
            tellIf(!fine, "ROOM_INACCESSIBLE", visit, room.id());
        }
    }

    /** By trying everything: each need is met by a resource of its own. */
    private static boolean canMeet(List<Need> needs, List<Resource> resources) {
        if (needs.isEmpty()) {
            return true;
        }
        Need need = needs.head();
        return resources.exists(each -> each.kind() == need.kind()
                && each.capabilities().containsAll(need.capabilities())
                && canMeet(needs.tail(), resources.remove(each)));
    }

    private void patient(PlainVisit visit) {
        Appointment appointment = visit.appointment();
        context.patientsAway()
                .filterKeys(appointment.patient()::equals)
                .values()
                .flatMap(each -> each)
                .forEach(away -> meet(visit, away, "PATIENT_UNAVAILABLE", appointment.patient()));
        if (appointment.usualPractitioner().isPresent()
                && !appointment.with().contains(appointment.usualPractitioner().get())) {
            visit.taken(ResourceKind.PRACTITIONER).forEach(each -> tell("CONTINUITY_BROKEN", visit, each.id()));
        }
        tellIf(!appointment.awaiting().isEmpty(), "PREREQUISITE_MISSING", visit);
    }

    private void dates(PlainVisit visit) {
        LocalDateTime start = visit.localStart();
        for (Site site : visit.site().stream().toList()) {
            tellIf(isHoliday(site, start.toLocalDate()), "BANK_HOLIDAY", visit, site.id());
        }
        DayPart part = start.getHour() < 12 ? DayPart.MORNING : DayPart.AFTERNOON;
        tellIf(visit.appointment().prefers().orElse(part) != part, "PREFERENCE_UNMET", visit);
        for (LocalDate promised : visit.appointment().breachDate().stream().toList()) {
            long left = promised.toEpochDay() - start.toLocalDate().toEpochDay();
            tellIf(left < 0, "BREACH", visit);
            tellIf(left >= 0 && left < limits.riskDays(), "BREACH_RISK", visit);
        }
    }

    private boolean isHoliday(Site site, LocalDate date) {
        for (WorkingCalendar own : context.siteCalendars().get(site.id())) {
            return own.holiday(date).isPresent();
        }
        return context.bankHolidays()
                .of(site.nation(), date.getYear())
                .exists(each -> each.date().equals(date));
    }

    private void moves(PlainVisit visit) {
        Appointment appointment = visit.appointment();
        tellIf(appointment.movedBefore() > limits.moves(), "MOVED_TOO_OFTEN", visit);
        if (appointment.movedBefore() > 0
                && !appointment.notified()
                && context.asOf().isPresent()) {
            Instant now = context.asOf().get().instant();
            long left = visit.localStart().toLocalDate().toEpochDay()
                    - LocalDate.ofInstant(now, visit.zone().zone()).toEpochDay();
            tellIf(left >= 0 && left < limits.noticeDays(), "NOTICE_TOO_SHORT", visit);
        }
    }

    /** The time is that of the visit that starts, or else ends, later; of two at once, that of the later id. */
    private void referrals(PlainVisit visit) {
        for (PlainVisit other : visits) {
            int order = other.start().compareTo(visit.start());
            order = order == 0 ? other.end().compareTo(visit.end()) : order;
            boolean earlier = (order == 0 ? other.id().compareTo(visit.id()) : order) < 0;
            if (earlier && areTwins(visit.appointment(), other.appointment())) {
                told.add("DUPLICATE_REFERRAL_BOOKING "
                        + List.of(visit.id(), other.id()).sorted().mkString(" ") + " " + visit.start() + " "
                        + visit.end());
            }
        }
    }

    private boolean areTwins(Appointment one, Appointment other) {
        boolean connected = Seq.<Connection>narrow(content.links())
                .appendAll(content.matches())
                .exists(each -> Set.of(each.before(), each.after()).equals(Set.of(one.id(), other.id())));
        return one.referral().isPresent()
                && one.referral().equals(other.referral())
                && one.patient().equals(other.patient())
                && one.service().equals(other.service())
                && !connected;
    }

    private void tellIf(boolean wrong, String code, PlainVisit visit, String... with) {
        if (wrong) {
            tell(code, visit, with);
        }
    }

    private void tell(String code, PlainVisit visit, String... with) {
        told.add(
                code + " " + List.of(with).prepend(visit.id()).mkString(" ") + " " + visit.start() + " " + visit.end());
    }
}
