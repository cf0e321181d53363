package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.conflict.Availability;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the rules say of a visit that might be.
 *
 * <p>A visit keeps most of the library's own rules by construction if it lies in a session that offers it, with all
 * needs met by what is free: then only the others are asked. Where one of those rules is not among the rules, something
 * that is not free may do as well, and all are asked.
 */
final class Trial {

    private final Diary diary;
    private final Sought sought;
    private final Conflicts conflicts;
    private final Lazy<Conflicts> others;
    private final Lazy<Conflicts> telling;
    private final boolean demandsFreeTime;
    private final boolean demandsTermsAtMost;
    private final boolean demandsNothingElse;
    private final boolean isSilent;
    private final Availability availability;
    private final Seq<Interval> away;

    Trial(Sought sought, Conflicts conflicts) {
        this.diary = sought.diary();
        this.sought = sought;
        this.conflicts = conflicts;
        var assured = Assured.of(sought);
        var unheard = Unheard.of(sought, conflicts.context());
        this.others = Lazy.of(() -> conflicts.without(assured.anywhere()).without(unheard));
        this.telling = Lazy.of(() -> conflicts.withoutBlocking().without(unheard));
        this.demandsFreeTime = conflicts.keepOwn(assured.byWhatIsFree());
        this.demandsTermsAtMost = conflicts.blockOnlyFor(assured.offTerms());
        this.demandsNothingElse = conflicts.blockOnlyFor(assured.anywhere());
        this.isSilent = conflicts.tellOnlyFor(unheard);
        var request = sought.request();
        this.away = conflicts.context().patientsAway().get(request.patient()).getOrElse(List.empty());
        this.availability =
                new Availability(diary, diary.services().get(request.service()).get());
    }

    Availability availability() {
        return availability;
    }

    Duration length() {
        return sought.request()
                .duration()
                .orElseGet(() -> availability.service().duration());
    }

    /** Whether what is free is all that will do. */
    boolean demandsFreeTime() {
        return demandsFreeTime;
    }

    /** Whether what is free will always do at a time of a session, but for sites and ways between them. */
    boolean demandsNothingElse(ClinicSession session, Interval when) {
        return demandsNothingElse
                || (demandsTermsAtMost
                        && !diary.sessionsOf(session.practitioner(), when).exists(ClinicSession::isOnTerms));
    }

    Visit visit(Interval when, Seq<Resource> taken) {
        var appointment = sought.at(when.start(), ids(taken));
        return diary.visit(appointment).orElseThrow();
    }

    private static Seq<String> ids(Seq<Resource> taken) {
        var ids = new String[taken.size()];
        int number = 0;
        for (Resource each : taken) {
            ids[number++] = each.id();
        }
        Arrays.sort(ids);
        return List.of(ids);
    }

    /**
     * What the rules tell of a visit that lies in a session which offers it, with all needs met by what is free; nothing
     * if something blocks it.
     */
    Optional<Supplier<Seq<Finding>>> allowed(ClinicSession session, Visit free) {
        if (!isPatientFree(free) || !isOpen(free) || !availability.isInTime(free)) {
            return Optional.empty();
        }
        return demandsNothingElse(session, free.interval())
                ? Optional.of(() -> told(free))
                : allowed(findings(others.get(), free));
    }

    /** What the rules tell of a visit; nothing if something blocks it. */
    Optional<Supplier<Seq<Finding>>> allowed(Visit visit) {
        return allowed(findings(visit));
    }

    private static Optional<Supplier<Seq<Finding>>> allowed(Seq<Finding> findings) {
        return findings.exists(each -> each.severity() == Severity.BLOCK)
                ? Optional.empty()
                : Optional.of(() -> findings);
    }

    /** What the rules tell of a visit that nothing blocks. */
    private Seq<Finding> told(Visit allowed) {
        return isSilent ? List.empty() : findings(telling.get(), allowed);
    }

    private boolean isPatientFree(Visit visit) {
        return diary.visitsTaking(Diary.patient(visit.appointment()), visit.interval())
                        .isEmpty()
                && !away.exists(each -> each.overlaps(visit.interval()));
    }

    private boolean isOpen(Visit visit) {
        return diary.siteOf(visit)
                .filter(site ->
                        !diary.closures(site.reference(), visit.interval()).isEmpty())
                .isEmpty();
    }

    /** All that is found about a visit. */
    Seq<Finding> findings(Visit visit) {
        return findings(conflicts, visit);
    }

    private Seq<Finding> findings(Conflicts rules, Visit visit) {
        return rules.about(diary.imagining(visit.appointment()), visit.id());
    }
}
