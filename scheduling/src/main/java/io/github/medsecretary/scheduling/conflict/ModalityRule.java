package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;

/** A visit is to be held in a way that its session does not offer. */
final class ModalityRule extends SessionVisitRule {

    ModalityRule(String privilege) {
        super(SchedulingCode.MODALITY_MISMATCH, privilege);
    }

    @Override
    boolean concerns(ClinicSession session) {
        return !session.terms().modalities().isEmpty();
    }

    @Override
    Seq<Interval> broken(Visit visit, ClinicSession session, Diary diary, DiaryContext context) {
        var offered = session.terms().modalities();
        boolean fine = visit.appointment().modality().map(offered::contains).orElse(true);
        return allUnless(fine, visit);
    }
}
