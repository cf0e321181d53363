package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What the desk made of one dictation.
 *
 * @param name the dictation's name without its ending
 * @param draft the letter
 * @param fixed what was put right in its words without asking
 * @param excerpts by a question's number, the sentence that it is about; some are about no sentence
 */
record DraftedLetter(String name, Draft draft, Seq<Finding> fixed, Map<Integer, Excerpt> excerpts) {

    /** The id of the clinician who dictated. */
    String clinician() {
        return draft.content().author().id();
    }
}
