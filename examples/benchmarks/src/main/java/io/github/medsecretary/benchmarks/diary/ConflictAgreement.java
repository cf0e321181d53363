package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the sweep of a large diary finds what comparing every two visits of a patient or resource does. */
public final class ConflictAgreement {

    private static final int EVERY = 20;

    private ConflictAgreement() {}

    /** Takes the number of appointments, a million by default; looks at a twentieth of all patients and resources. */
    public static void main(String[] args) {
        Diary diary = new BigDiary(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])).diary();
        Map<Reference, Set<String>> found = new TreeMap<>();
        for (Finding each : Conflicts.standard(DiaryContext.empty()).in(diary)) {
            var about = each.about();
            found.computeIfAbsent(about.last(), id -> new TreeSet<>())
                    .add(about.get(0).id() + " " + about.get(1).id());
        }
        int looked = 0;
        int agreed = 0;
        for (var each : sample(diary).entrySet()) {
            looked++;
            agreed +=
                    found.getOrDefault(each.getKey(), Set.of()).equals(compared(each.getKey(), each.getValue(), diary))
                            ? 1
                            : 0;
        }
        System.out.println(agreed + " of " + looked + " patients and resources have the same pairs, "
                + found.values().stream().mapToInt(Set::size).sum() + " pairs in all");
    }

    private static Map<Reference, List<Visit>> sample(Diary diary) {
        Map<Reference, List<Visit>> visits = new TreeMap<>();
        for (Visit visit : diary.visits()) {
            add(visits, Diary.patient(visit.appointment()), visit);
            visit.resources().forEach(each -> add(visits, each.reference(), visit));
        }
        return visits;
    }

    private static void add(Map<Reference, List<Visit>> visits, Reference thing, Visit visit) {
        if (Math.floorMod(thing.id().hashCode(), EVERY) == 0) {
            visits.computeIfAbsent(thing, id -> new ArrayList<>()).add(visit);
        }
    }

    private static Set<String> compared(Reference thing, List<Visit> visits, Diary diary) {
        Set<String> pairs = new TreeSet<>();
        var resource = diary.resource(thing.id());
        for (Visit one : visits) {
            for (Visit other : visits) {
                if (isBefore(one, other) && meet(one, other, resource.orElse(null))) {
                    boolean inOrder = one.id().compareTo(other.id()) < 0;
                    pairs.add(inOrder ? one.id() + " " + other.id() : other.id() + " " + one.id());
                }
            }
        }
        return pairs;
    }

    private static boolean meet(Visit one, Visit other, @Nullable Resource resource) {
        return one.interval().overlaps(other.interval())
                || (resource != null && other.interval().start().isBefore(one.readyAgain(resource, other)));
    }

    private static boolean isBefore(Visit one, Visit other) {
        int order = one.interval().compareTo(other.interval());
        return order < 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
    }
}
