package io.github.medsecretary.core.rule;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A question to the clinician that can be answered with one tick: what cannot be decided is asked, never guessed.
 *
 * @param question one polite sentence; it may quote the letter, so it is masked when printed
 * @param answers what can be ticked; empty where only words of their own will do
 */
public record Query(String question, Seq<Answer> answers) {

    /** Checks that nothing is null. */
    public Query {
        requireNonNull(question, "question");
        requireNonNull(answers, "answers");
    }

    /** A question with answers to tick. */
    public static Query of(String question, Iterable<Answer> answers) {
        return new Query(question, List.ofAll(answers));
    }

    /** How many answers there are: the words are the patient's. */
    @Override
    public String toString() {
        return "Query[***, " + answers.size() + " answers]";
    }
}
