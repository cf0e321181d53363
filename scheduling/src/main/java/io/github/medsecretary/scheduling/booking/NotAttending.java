package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Judgement;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;

/**
 * Deals with patients who did not come: puts it on record, offers another place, and lets nobody be discharged unless
 * those whom the policy names have decided it.
 *
 * @param policy what the practice does
 */
public record NotAttending(NoShowPolicy policy) {

    /**
     * Records that an adult did not come. Counts by looking through the appointments of the diary. Refused with
     * {@link SchedulingCode#UNKNOWN_APPOINTMENT}, {@link SchedulingCode#ILLEGAL_TRANSITION} or
     * {@link SchedulingCode#TOO_EARLY}.
     */
    public Either<Refusal, Missed> noShow(Diary diary, String appointment, AsOf present) {
        return recorded(diary, appointment, present).map(applied -> missed(applied, appointment, false));
    }

    /** The same for a patient of a date of birth, who may be a child that was not brought. */
    public Either<Refusal, Missed> noShow(Diary diary, String appointment, AsOf present, LocalDate born) {
        return recorded(diary, appointment, present)
                .map(applied ->
                        missed(applied, appointment, policy.isChild(born, dayOf(applied, appointment, present))));
    }

    private static Either<Refusal, Applied> recorded(Diary diary, String appointment, AsOf present) {
        return new Attending().noShow(diary, appointment, present);
    }

    private static LocalDate dayOf(Applied applied, String appointment, AsOf present) {
        var before = applied.before();
        return before.visits()
                .get(appointment)
                .map(visit -> before.localStart(visit).toLocalDate())
                .getOrElse(() -> present.date(before.zone()));
    }

    private Missed missed(Applied applied, String id, boolean child) {
        Appointment appointment = applied.diary().appointment(id).orElseThrow();
        int times = times(applied.diary(), appointment);
        return new Missed(applied, appointment, times, child, policy.step(times));
    }

    private static int times(Diary diary, Appointment like) {
        return diary.appointments()
                .values()
                .count(each -> each.status() == AppointmentStatus.NOSHOW
                        && each.patient().equals(like.patient())
                        && each.service().equals(like.service()));
    }

    /**
     * Puts a new appointment of the same kind into the diary, without a place, to be offered one. Refused with
     * {@link SchedulingCode#DUPLICATE_ID}.
     */
    public Either<Refusal, Applied> reoffer(Diary diary, Missed missed, String id) {
        var old = missed.appointment();
        return diary.apply(new Change.Book(Appointment.builder()
                .id(id)
                .patient(old.patient())
                .service(old.service())
                .duration(old.duration())
                .priority(old.priority())
                .breachDate(old.breachDate())
                .prefers(old.prefers())
                .accessibility(old.accessibility())
                .usualPractitioner(old.usualPractitioner())
                .referral(old.referral())
                .awaiting(old.awaiting())
                .organisation(old.organisation())
                .modality(old.modality())
                .build()));
    }

    /**
     * Discharges the patient, with who decided it on record. Refused with {@link SchedulingCode#CONFLICTS_STAND} and
     * all that stands against it, or {@link SchedulingCode#OVERRIDE_NOT_PERMITTED}: each of
     * {@link SchedulingCode#CLINICIAN_DECIDES}, {@link SchedulingCode#REOFFER_FIRST} and
     * {@link SchedulingCode#WAS_NOT_BROUGHT} must be accepted by a named person with the policy's privilege. Refused
     * with {@link SchedulingCode#UNKNOWN_APPOINTMENT}, or with {@link SchedulingCode#ILLEGAL_TRANSITION} if the
     * appointment is no longer missed or the patient discharged already.
     */
    public Either<Refusal, Applied> discharge(Diary diary, Missed missed, Iterable<? extends NamedOverride> decisions) {
        return decided(missed, decisions)
                .flatMap(judgement ->
                        diary.apply(new Change.Discharge(missed.appointment().id(), judgement)));
    }

    private Either<Refusal, Judgement> decided(Missed missed, Iterable<? extends NamedOverride> decisions) {
        var discharge = policy.dischargePrivilege();
        var findings = List.of(against(SchedulingCode.CLINICIAN_DECIDES, missed, discharge));
        if (missed.next() == NoShowStep.REOFFER) {
            findings = findings.append(against(SchedulingCode.REOFFER_FIRST, missed, discharge));
        }
        if (missed.child()) {
            findings = findings.append(against(SchedulingCode.WAS_NOT_BROUGHT, missed, policy.safeguardingPrivilege()));
        }
        return Consent.judge(findings, decisions);
    }

    private static Finding against(SchedulingCode code, Missed missed, String privilege) {
        return Finding.builder()
                .rule(RuleId.builtIn(code.name()))
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(code.sentence())
                .about(List.of(missed.appointment().reference()))
                .overridableWith(privilege)
                .build();
    }
}
