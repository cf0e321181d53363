package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Whether the terms of a session admit a visit, whoever else is in it: what is kept for whom, from when and how far ahead
 * it is booked, how its visits are held, and who supervises them. The same as the rules find. Immutable and thread-safe.
 *
 * @param diary the diary
 * @param asOf the present
 */
public record Admission(Diary diary, AsOf asOf) {

    private static final Seq<SessionVisitRule> RULES = List.of(
            new CarveOutRule(SchedulingRules.RELEASE),
            new EmbargoRule(SchedulingRules.RELEASE),
            new BookingWindowRule(SchedulingRules.RELEASE),
            new ModalityRule(SchedulingRules.OVERBOOK),
            new SupervisionRule(SchedulingRules.SUPERVISE));

    /** Whether there is anything in a session's terms that one visit could break by itself. */
    public static boolean isAsked(ClinicSession session) {
        return RULES.exists(each -> each.concerns(session));
    }

    /** What the rules find if a visit belongs to a session; nothing if it is admitted. */
    public Seq<SchedulingCode> against(Visit visit, ClinicSession session) {
        DiaryContext context = DiaryContext.empty().at(asOf);
        return RULES.filter(each -> each.concerns(session)
                        && !each.broken(visit, session, diary, context).isEmpty())
                .map(each -> each.found().code());
    }
}
