package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The diary rules that come with the library, one for each code.
 *
 * <p>Clashes that can't be carried out block, and so do broken links; a breach, a bank
 * holiday, visits that do not match and what a patient is owed warn; an unmet preference is a note. What people may decide against the rules names the privilege that it takes.
 */
public final class SchedulingRules {

    /** The privilege to put a visit where a practitioner's time or session would not have it. */
    public static final String OVERBOOK = "overbook";

    /** The privilege to set aside what linked visits demand of each other. */
    public static final String PATHWAY = "pathway";

    /** The privilege to overbook further than a session's terms allow to those who may overbook. */
    public static final String OVERBOOK_FURTHER = "overbook-further";

    /** The privilege to give away places before their time: what is kept for others, not yet open, or too far ahead. */
    public static final String RELEASE = "release";

    /** The privilege to let somebody work without a supervisor on site. */
    public static final String SUPERVISE = "supervise";

    private static final Optional<String> OVERBOOKERS = Optional.of(OVERBOOK);
    private static final Optional<String> CLINICIANS = Optional.of(PATHWAY);
    private static final Optional<String> NOBODY = Optional.empty();

    private static final RuleSet<Diary, DiaryContext> ALL = RuleSet.of(List.of(
            new DoubleBookingRule(ResourceKind.PRACTITIONER, OVERBOOKERS),
            new PatientRule(),
            new DoubleBookingRule(ResourceKind.ROOM, NOBODY),
            new DoubleBookingRule(ResourceKind.DEVICE, NOBODY),
            new DoubleBookingRule(ResourceKind.INTERPRETER, NOBODY),
            new DoubleBookingRule(ResourceKind.CHAPERONE, NOBODY),
            new QuantityRule(),
            blocking(
                    SchedulingCode.OUTSIDE_SESSION,
                    OVERBOOKERS,
                    Looks::outsideSession,
                    (diary, context) -> diary.visitsWithoutSession()),
            blocking(
                    SchedulingCode.SESSION_TYPE_MISMATCH,
                    OVERBOOKERS,
                    Looks::sessionType,
                    (diary, context) -> diary.visitsWithoutSession()),
            blocking(
                    SchedulingCode.PRACTITIONER_ON_LEAVE,
                    NOBODY,
                    Looks::onLeave,
                    (diary, context) -> diary.visitsDuringClosures()),
            blocking(
                    SchedulingCode.RESOURCE_UNAVAILABLE,
                    NOBODY,
                    Looks::outOfUse,
                    (diary, context) -> diary.visitsDuringClosures()),
            blocking(
                    SchedulingCode.SITE_CLOSED,
                    NOBODY,
                    Looks::siteClosed,
                    (diary, context) -> diary.visitsDuringClosures()),
            new VisitRule(
                    SchedulingCode.BANK_HOLIDAY,
                    Severity.WARN,
                    NOBODY,
                    Looks::bankHoliday,
                    (diary, context) -> context.knowsHolidays() ? diary.visits() : List.empty()),
            new BufferRule(OVERBOOKERS),
            new TravelRule(),
            blocking(SchedulingCode.CAPABILITY_MISSING, NOBODY, Looks::capability),
            blocking(SchedulingCode.ROOM_INACCESSIBLE, NOBODY, PatientLooks::roomInaccessible),
            blocking(SchedulingCode.PATIENT_UNAVAILABLE, NOBODY, PatientLooks::away),
            telling(SchedulingCode.CONTINUITY_BROKEN, Severity.WARN, PatientLooks::otherPractitioner),
            telling(SchedulingCode.PREREQUISITE_MISSING, Severity.WARN, PatientLooks::awaiting),
            new ReferralRule(),
            telling(SchedulingCode.BREACH, Severity.WARN, Looks::breach),
            new BreachRiskRule(),
            LimitRule.movedTooOften(),
            LimitRule.noticeTooShort(),
            telling(SchedulingCode.PREFERENCE_UNMET, Severity.INFO, Looks::preference),
            LinkRule.sequence(CLINICIANS),
            LinkRule.tooShort(CLINICIANS),
            LinkRule.tooLong(CLINICIANS),
            MatchRule.practitioner(),
            MatchRule.start(),
            new CapacityRule(OVERBOOK),
            new OverbookingRule(OVERBOOK_FURTHER),
            new CarveOutRule(RELEASE),
            new EmbargoRule(RELEASE),
            new BookingWindowRule(RELEASE),
            new QuotaRule(OVERBOOK),
            new ModalityRule(OVERBOOK),
            new SupervisionRule(SUPERVISE),
            new RestBreakRule(OVERBOOK)));

    private SchedulingRules() {}

    /** All of them. */
    public static RuleSet<Diary, DiaryContext> all() {
        return ALL;
    }

    /** What the rules find about the terms of sessions: a session on none breaks none. */
    public static Set<SchedulingCode> aboutTerms() {
        return EnumSet.of(
                SchedulingCode.SESSION_CAPACITY_EXCEEDED,
                SchedulingCode.OVERBOOK_LIMIT,
                SchedulingCode.CARVE_OUT_RESERVED,
                SchedulingCode.EMBARGOED,
                SchedulingCode.BEYOND_BOOKING_WINDOW,
                SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
                SchedulingCode.MODALITY_MISMATCH,
                SchedulingCode.SUPERVISION_COVER_MISSING,
                SchedulingCode.BREAK_VIOLATED);
    }

    /** The id of the rule that finds a code. */
    public static RuleId id(SchedulingCode code) {
        return RuleId.builtIn(code.name());
    }

    private static VisitRule blocking(SchedulingCode code, Optional<String> privilege, VisitRule.Look look) {
        return new VisitRule(code, Severity.BLOCK, privilege, look);
    }

    private static VisitRule blocking(
            SchedulingCode code, Optional<String> privilege, VisitRule.Look look, VisitRule.Suspects suspects) {
        return new VisitRule(code, Severity.BLOCK, privilege, look, suspects);
    }

    private static VisitRule telling(SchedulingCode code, Severity severity, VisitRule.Look look) {
        return new VisitRule(code, severity, NOBODY, look);
    }
}
