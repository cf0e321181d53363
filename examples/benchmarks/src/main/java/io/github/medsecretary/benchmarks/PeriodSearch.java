package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.PeriodList;

/** The same search on the peer's lists of periods: clinics, less when each thing is taken. */
record PeriodSearch(PeriodList<Instant> clinics, List<PeriodList<Instant>> taken) {

    /** In part of the year. */
    static PeriodSearch of(Diary diary, Interval within) {
        var clinics = new ArrayList<Period<Instant>>();
        FullYear.days().map(FullYear::clinic).filter(within::encloses).forEach(each -> clinics.add(period(each)));
        var taken = new ArrayList<PeriodList<Instant>>();
        for (Reference each : List.of(
                Reference.of("Practitioner", "dr"),
                Reference.of("Location", "room"),
                Reference.of("Device", "ecg"),
                Reference.of(Reference.PATIENT, "p-asked"))) {
            taken.add(new PeriodList<>(periods(diary.occupancies(each, within))));
        }
        return new PeriodSearch(new PeriodList<>(clinics), taken);
    }

    private static List<Period<Instant>> periods(Iterable<Occupancy> occupancies) {
        var periods = new ArrayList<Period<Instant>>();
        occupancies.forEach(each -> periods.add(period(each.interval())));
        return periods;
    }

    private static Period<Instant> period(Interval interval) {
        return new Period<>(interval.start(), interval.end());
    }

    List<Instant> firstStarts(int many) {
        PeriodList<Instant> free = clinics;
        for (PeriodList<Instant> each : taken) {
            free = free.subtract(each);
        }
        var starts = new ArrayList<Instant>();
        for (Period<Instant> each : free.getPeriods()) {
            var last = each.getEnd().minus(FullYear.GRAIN);
            for (Instant at = each.getStart();
                    !at.isAfter(last) && starts.size() < many;
                    at = at.plus(FullYear.GRAIN)) {
                starts.add(at);
            }
        }
        return starts;
    }
}
