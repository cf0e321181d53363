package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.correspondence.patient.Open;
import io.github.medsecretary.correspondence.patient.PlainCopy;
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
 * @param open what of the patient's copy only the author can put otherwise
 */
record DraftedLetter(
        String name,
        Draft draft,
        Seq<Finding> fixed,
        Map<Integer, Excerpt> excerpts,
        Map<Integer, Harm> harms,
        LetterPromises promises,
        Reviewed words,
        Seq<Open> open) {

    /** The same with a patient's copy. */
    DraftedLetter with(PlainCopy copy) {
        return new DraftedLetter(
                name, draft.withPatientCopy(copy.copy()), fixed, excerpts, harms, promises, words, copy.open());
    }

    /** The id of the clinician who dictated. */
    String clinician() {
        return draft.content().author().id();
    }
}
