package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.IntPredicate;

/** Fragments with fewer entries, or with other bodies. */
final class Entries {

    private Entries() {}

    /** The fragment without some of its entries; nothing if none is left. */
    static Option<Fragment> without(Fragment fragment, IntPredicate gone) {
        return without(fragment.body(), gone).map(body -> saying(fragment, body));
    }

    private static Option<Body> without(Body body, IntPredicate gone) {
        if (body instanceof Body.Actions list) {
            return some(list.items(), gone).map(Body.Actions::new);
        }
        if (body instanceof Body.Allergies list) {
            return some(list.items(), gone).map(Body.Allergies::new);
        }
        if (body instanceof Body.Medicines list) {
            return some(list.items(), gone).map(Body.Medicines::new);
        }
        return Option.of(body).filter(any -> !gone.test(0));
    }

    private static <T> Option<Seq<T>> some(Seq<T> items, IntPredicate gone) {
        Seq<T> kept = items.zipWithIndex().filter(each -> !gone.test(each._2())).map(each -> each._1());
        return Option.of(kept).filter(each -> !each.isEmpty());
    }

    static Fragment saying(Fragment fragment, Body body) {
        return body.equals(fragment.body()) ? fragment : copy(fragment, body, fragment.derivedFrom());
    }

    /** The fragment as it can stand in a letter of these fragments. */
    static Fragment derivedOnlyFrom(Fragment fragment, Seq<String> ids) {
        return ids.containsAll(fragment.derivedFrom())
                ? fragment
                : copy(fragment, fragment.body(), fragment.derivedFrom().filter(ids::contains));
    }

    private static Fragment copy(Fragment fragment, Body body, Seq<String> derivedFrom) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(body)
                .otherwise(fragment.otherwise())
                .labels(fragment.labels())
                .subject(fragment.subject())
                .derivedFrom(derivedFrom)
                .build();
    }

    /** What an entry says, to be compared with what another says; nothing if there is no such entry. */
    static Option<Object> at(Body body, int index) {
        return all(body).drop(index).headOption();
    }

    /** What each entry says. */
    static Seq<Object> all(Body body) {
        if (body instanceof Body.Actions list) {
            return list.items().map(each -> each);
        }
        if (body instanceof Body.Allergies list) {
            return list.items().map(each -> each);
        }
        if (body instanceof Body.Medicines list) {
            return list.items().map(each -> each);
        }
        return List.of(body);
    }
}
