package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.terminology.query.Excerpt;
import io.github.medsecretary.terminology.query.Harm;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What the desk made of one dictation.
 *
 * @param name the dictation's name without its ending
 * @param draft the letter
 * @param fixed what was put right in its words without asking
 * @param harms by a question's number, how much may come of it; absent where it is no finding's
 * @param excerpts by a question's number, the sentence that it is about; some are about no sentence
 * @param promises what its words promise
 * @param words what it was made from, for answers
 */
record DraftedLetter(
        String name,
        Draft draft,
        Seq<Finding> fixed,
        Map<Integer, Excerpt> excerpts,
        Map<Integer, Harm> harms,
        LetterPromises promises,
        Reviewed words) {

    /** The same with another draft. */
    DraftedLetter with(Draft other) {
        return new DraftedLetter(name, other, fixed, excerpts, harms, promises, words);
    }

    /** The id of the clinician who dictated. */
    String clinician() {
        return draft.content().author().id();
    }
}
