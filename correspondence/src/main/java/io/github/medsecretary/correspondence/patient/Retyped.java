package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What of a copy somebody has typed by hand, and who has read that it says what it must. Prints counts only. */
final class Retyped {

    static final Retyped NOTHING = new Retyped(LinkedHashMap.empty(), LinkedHashMap.empty());

    private final Map<String, Body> bodies;
    private final Map<Item, Reason.Retold> readers;

    private Retyped(Map<String, Body> bodies, Map<Item, Reason.Retold> readers) {
        this.bodies = bodies;
        this.readers = readers;
    }

    /** What was read of a fragment was read of other words. */
    Retyped with(String fragment, Body body) {
        return new Retyped(
                bodies.put(fragment, body),
                readers.reject((item, any) -> item.fragment().equals(fragment)));
    }

    Retyped read(Item item, Reason.Retold reader) {
        return new Retyped(bodies, readers.put(item, reader));
    }

    boolean holds(String fragment) {
        return bodies.containsKey(fragment);
    }

    Option<Reason> reader(Item item) {
        return readers.get(item).map(each -> each);
    }

    Fragment over(Fragment fragment) {
        return bodies.get(fragment.id())
                .map(body -> Entries.saying(fragment, body))
                .getOrElse(fragment);
    }

    @Override
    public String toString() {
        return "Retyped[" + bodies.size() + " fragments, " + readers.size() + " read]";
    }
}
