package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.statistics.Booked;
import io.github.medsecretary.scheduling.statistics.DiaryStatistics;
import io.github.medsecretary.scheduling.statistics.KeptTime;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.Duration;

/** Figures by name, in minutes or pieces; what there is none of is left out. */
record Tallies(SortedMap<String, Long> figures) {

    static Tallies none() {
        return new Tallies(TreeMap.empty());
    }

    /** All figures that add up. */
    static Tallies of(DiaryStatistics statistics) {
        var told = none();
        for (var each : statistics.sessions()) {
            told = told.add("held " + each.session(), minutes(each.use().held()))
                    .add("overbooked " + each.session(), minutes(each.use().overbooked()))
                    .add(each.session(), each.use().booked());
            for (var service : each.byService()) {
                told = told.add(each.session() + " " + service._1, service._2);
            }
        }
        for (var each : statistics.elsewhere()) {
            told = told.add("elsewhere " + each._1, each._2);
        }
        for (var each : statistics.carveOuts()) {
            told = told.add(each.session() + " " + each.carveOut(), each.time());
        }
        for (var service : statistics.attendanceByService()) {
            for (var each : service._2.byStatus()) {
                told = told.add(service._1 + " " + each._1, each._2);
            }
            for (var each : service._2.byReason()) {
                told = told.add(service._1 + " " + each._1, each._2);
            }
            told = told.add(service._1 + " for no reason", service._2.withoutReason());
        }
        return told.add("appointments", statistics.moves().appointments())
                .add("moves", statistics.moves().moves());
    }

    /** All of several stretches together. */
    static Tallies sum(Seq<DiaryStatistics> parts) {
        return new Tallies(parts.map(Tallies::of)
                .map(Tallies::figures)
                .fold(TreeMap.empty(), (one, other) -> one.merge(other, Math::addExact)));
    }

    Tallies add(String name, long more) {
        return more == 0 ? this : new Tallies(figures.put(name, more, Math::addExact));
    }

    private Tallies add(String name, Booked booked) {
        return add("booked " + name, minutes(booked.time())).add("visits " + name, booked.visits());
    }

    private Tallies add(String name, KeptTime kept) {
        return add("kept " + name, minutes(kept.reserved()))
                .add("own " + name, minutes(kept.own()))
                .add("others " + name, minutes(kept.others()))
                .add("unused " + name, minutes(kept.unused()))
                .add("released " + name, minutes(kept.released()));
    }

    private static long minutes(Duration time) {
        return time.toMinutes();
    }
}
