package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.resource.Resource;

/** How much of a resource a closure takes out of use. */
final class Outage {

    private Outage() {}

    static boolean isTotal(Occupancy closure, Resource resource, Diary diary) {
        return pieces(closure, resource, diary) >= resource.quantity();
    }

    static int pieces(Occupancy closure, Resource resource, Diary diary) {
        return diary.unavailability(closure).quantity().orElse(resource.quantity());
    }
}
