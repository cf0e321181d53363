package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rota as a sheet beside the book: who holds which clinic and who is not there. Mutable; not thread-safe. */
final class PlainRota {

    private final Map<String, ClinicSession> clinics = new TreeMap<>();
    private final List<Unavailability> absences = new ArrayList<>();

    /**
     * What one version of the rota has that another has not.
     *
     * @param clinics the sessions
     * @param absences the absences, each as often as it was said
     */
    record More(List<ClinicSession> clinics, List<Unavailability> absences) {

        static More nothing() {
            return new More(List.of(), List.of());
        }
    }

    PlainRota(Diary diary) {
        diary.sessions().values().forEach(each -> clinics.put(each.id(), each));
        diary.unavailable().forEach(absences::add);
    }

    /** Whether the diary says the same; when an absence was recorded has no meaning. */
    boolean says(Diary diary) {
        var left = new ArrayList<>(absences);
        boolean known = diary.unavailable().forAll(left::remove);
        return known
                && left.isEmpty()
                && clinics.equals(new TreeMap<>(diary.sessions().toJavaMap()));
    }

    void add(More more) {
        more.clinics().forEach(each -> clinics.put(each.id(), each));
        absences.addAll(more.absences());
    }

    /** Nothing of it may have gone since. */
    void remove(More more) {
        for (ClinicSession each : more.clinics()) {
            requireThere(clinics.remove(each.id(), each));
        }
        for (Unavailability each : more.absences()) {
            requireThere(absences.remove(each));
        }
    }

    private static void requireThere(boolean isThere) {
        ChainLaws.require(isThere, "what was changed again is not undone");
    }
}
