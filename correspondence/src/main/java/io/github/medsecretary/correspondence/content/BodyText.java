package io.github.medsecretary.correspondence.content;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** All words of a body, a piece each, for those who must look at every word. */
final class BodyText {

    private BodyText() {}

    static Seq<String> of(Body body) {
        if (body instanceof Body.Narrative narrative) {
            return List.of(narrative.text());
        }
        if (body instanceof Body.Statement statement) {
            return List.of(statement.text());
        }
        if (body instanceof Body.Diagnoses list) {
            return list.items();
        }
        if (body instanceof Body.Results list) {
            return list.items();
        }
        if (body instanceof Body.Allergies list) {
            return list.items();
        }
        if (body instanceof Body.Medicines list) {
            return medicines(list.items());
        }
        return body instanceof Body.Actions list ? list.items().map(Action::text) : List.empty();
    }

    // From the last on, so that each is put before those that follow it.
    private static Seq<String> medicines(Seq<Medicine> items) {
        List<String> words = List.empty();
        for (Medicine each : items.reverse()) {
            words = and(each.reason(), words);
            words = and(each.change(), words);
            words = and(each.frequency(), words);
            words = and(each.route(), words);
            words = and(each.dose(), words).prepend(each.name());
        }
        return words;
    }

    private static List<String> and(Optional<String> word, List<String> others) {
        return word.isPresent() ? others.prepend(word.get()) : others;
    }
}
