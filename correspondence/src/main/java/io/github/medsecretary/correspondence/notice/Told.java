package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.correspondence.content.Fragment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What a letter says of its occasion.
 *
 * @param day the day that it is about
 * @param fragments what it says
 */
record Told(LocalDate day, Seq<Fragment> fragments) {

    /**
     * The same where all else is for those only who may read what one fragment says: alone it would tell of that. What a
     * policy finds in the name of a service then holds for what follows, too.
     */
    Told after(String id) {
        return new Told(day, fragments.map(each -> each.id().equals(id) ? each : after(each, id)));
    }

    private static Fragment after(Fragment fragment, String id) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(fragment.body())
                .labels(fragment.labels())
                .derivedFrom(List.of(id))
                .build();
    }

    /** How much only: the words are the patient's. */
    @Override
    public String toString() {
        return "Told[" + fragments.size() + "]";
    }
}
