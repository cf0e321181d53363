package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The visits of a diary by patient and by what they take, in the types of a peer and in no order. */
final class Stays {

    private Stays() {}

    static <T> List<List<T>> byPatient(Diary diary, Function<Interval, T> shape) {
        var gathered = new TreeMap<String, List<T>>();
        for (Visit each : diary.visits()) {
            add(gathered, each.appointment().patient(), shape.apply(each.interval()));
        }
        return new ArrayList<>(gathered.values());
    }

    static <T> List<List<T>> byResource(Diary diary, Function<Interval, T> shape) {
        var gathered = new TreeMap<String, List<T>>();
        for (Visit visit : diary.visits()) {
            for (Resource each : visit.resources()) {
                add(gathered, each.id(), shape.apply(visit.interval()));
            }
        }
        return new ArrayList<>(gathered.values());
    }

    private static <T> void add(Map<String, List<T>> gathered, String whose, T stay) {
        gathered.computeIfAbsent(whose, id -> new ArrayList<>()).add(stay);
    }
}
