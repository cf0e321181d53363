package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.morning.Arrangement;
import io.github.medsecretary.scheduling.morning.Arrangements;
import io.github.medsecretary.scheduling.morning.Errand;
import io.github.medsecretary.scheduling.morning.Morning;
import io.github.medsecretary.scheduling.morning.Promised;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.calling.Call;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the morning of a plan's present asks for beside the plan, in the diary as the plan leaves it. */
final class DayErrands {

    private DayErrands() {}

    /** Who is told of the plan by a call need not be told twice. */
    static Seq<Errand> of(Plan plan, Seq<Call> calls, Option<People> people, Seq<Promised> promises) {
        AsOf asOf = plan.basis().replanning().asOf();
        Diary diary = plan.diary();
        var known = calls.flatMap(Call::appointments)
                .foldLeft(interpreted(diary, people), (so, id) -> so.settling(id, Arrangement.CONFIRMATION));
        return Morning.of(asOf.date(diary.zone()), asOf)
                .knowing(known)
                .promising(promises)
                .errands(diary);
    }

    private static Arrangements interpreted(Diary diary, Option<People> people) {
        var arrangements = Arrangements.none();
        for (Appointment each : diary.appointments()) {
            boolean isNeeded = people.flatMap(all -> all.patients().get(each.patient()))
                    .exists(known ->
                            known.patient().communication().interpreter().isPresent());
            if (isNeeded) {
                arrangements = arrangements.needing(each.id(), Arrangement.INTERPRETER);
            }
        }
        return arrangements;
    }
}
