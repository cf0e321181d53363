package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** What has been said so far, while one template is read. */
final class Mentions {

    private final ArrayList<Mention> found = new ArrayList<>();

    /** A value or words. */
    void add(String what, Scope<?> scope, String source, Token at) {
        found.add(new Mention(what, scope.context(), source, at.line(), at.column()));
    }

    /** How many there are. */
    int size() {
        return found.size();
    }

    /** Says again, in the second context instead of the first, all from a place on. */
    void again(int from, Scope<?> first, Scope<?> second) {
        for (Mention each : List.ofAll(found.subList(from, found.size()))) {
            Seq<String> within = first.context().foldLeft(each.context(), Seq::remove);
            Seq<String> context = within.appendAll(second.context()).sorted();
            found.add(new Mention(each.what(), context, each.source(), each.line(), each.column()));
        }
    }

    Seq<Mention> all() {
        return List.ofAll(found);
    }
}
