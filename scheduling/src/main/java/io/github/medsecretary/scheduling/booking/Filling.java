package io.github.medsecretary.scheduling.booking;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.service.Need;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiPredicate;

/**
 * Which needs are left when resources stand for some, and which resources stand for none.
 *
 * @param open the needs that are left
 * @param spare the resources that are taken beyond what is needed
 */
record Filling(Seq<Need> open, Seq<Resource> spare) {

    /**
     * A resource stands for a need that it meets, or else for one of its kind that no other meets: that is what was
     * asked for.
     */
    static Filling of(Seq<Need> needs, Iterable<Resource> named) {
        Filling exactly = new Filling(needs, List.empty()).with(named, Need::isMetBy);
        return new Filling(exactly.open(), List.empty())
                .with(exactly.spare(), (need, each) -> need.kind() == each.kind());
    }

    private Filling with(Iterable<Resource> named, BiPredicate<Need, Resource> fills) {
        Filling filling = this;
        for (Resource each : named) {
            Filling now = filling;
            filling = now.open
                    .find(need -> fills.test(need, each))
                    .map(need -> new Filling(now.open.remove(need), now.spare))
                    .getOrElse(() -> new Filling(now.open, now.spare.append(each)));
        }
        return filling;
    }
}
