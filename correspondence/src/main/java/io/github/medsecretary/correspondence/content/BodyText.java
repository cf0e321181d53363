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
            return list.items().flatMap(BodyText::medicine);
        }
        return body instanceof Body.Actions list ? list.items().map(Action::text) : List.empty();
    }

    private static Seq<String> medicine(Medicine medicine) {
        List<String> words = and(medicine.reason(), List.empty());
        words = and(medicine.change(), words);
        words = and(medicine.frequency(), words);
        words = and(medicine.route(), words);
        return and(medicine.dose(), words).prepend(medicine.name());
    }

    private static List<String> and(Optional<String> word, List<String> others) {
        return word.isPresent() ? others.prepend(word.get()) : others;
    }
}
