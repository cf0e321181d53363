package io.github.medsecretary.scheduling.whatif;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.TreeMap;

/** Puts ids together, so that whoever is with another is with all that the other is with. Belongs to one thread. */
final class Groups {

    /** For each the next one towards the first of its group, which stands for itself. */
    private final Map<String, String> towards = new TreeMap<>();

    Groups(Iterable<String> ids) {
        ids.forEach(id -> towards.put(id, id));
    }

    /** Those of the ids that there are, all together. */
    void join(Seq<String> ids) {
        var known = ids.filter(towards::containsKey);
        known.headOption().forEach(first -> known.tail().forEach(other -> towards.put(first(other), first(first))));
    }

    private String first(String id) {
        String next = id;
        while (!next.equals(next(next))) {
            // Each looked at is one step nearer afterwards.
            towards.put(next, next(next(next)));
            next = next(next);
        }
        return next;
    }

    private String next(String id) {
        return requireNonNull(towards.get(id));
    }

    /** All groups in order of their least id, each in order of id. */
    Seq<Seq<String>> all() {
        Map<String, List<String>> groups = new TreeMap<>();
        towards.keySet().forEach(id -> groups.merge(first(id), List.of(id), (old, one) -> old.appendAll(one)));
        return List.ofAll(groups.values()).<Seq<String>>map(each -> each).sortBy(Seq::head);
    }
}
