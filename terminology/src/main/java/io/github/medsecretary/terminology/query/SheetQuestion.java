package io.github.medsecretary.terminology.query;

import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A question as it stands on a sheet.
 *
 * @param number by which the letter names it
 * @param question one polite sentence
 * @param excerpt the sentence that it is about, if it is about one
 * @param elsewhere other sentences that it rests on, such as the one that says otherwise
 * @param answers what may be ticked
 * @param harm how much may come of it
 */
public record SheetQuestion(
        int number,
        String question,
        Optional<Excerpt> excerpt,
        Seq<Excerpt> elsewhere,
        Seq<String> answers,
        Harm harm) {

    /** The words are the patient's. */
    @Override
    public String toString() {
        return "SheetQuestion[" + number + "]";
    }
}
