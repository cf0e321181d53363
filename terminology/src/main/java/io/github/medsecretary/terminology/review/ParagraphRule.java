package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.terminology.reading.Reading;

/**
 * A rule that looks no further than around a place: what it finds at a place depends on the sentences that hold it, on
 * {@value #REACH} words before and after it, on the passages in which these stand, and on the context alone, and every
 * finding has a place. After an edit such a rule is asked about the sentences near the edit only, in a reading of these and
 * of what it may look at around them, as if that were the whole letter: what it finds must not follow from a heading above,
 * from how long the letter is, or from where in it the sentence stands. Only the words are asked about from
 * {@link Reading#firstAsked} to {@link Reading#endAsked}: what is found elsewhere is not used. The testkit's
 * {@code ReviewLaws.recheck} tells whether it keeps to this.
 */
public interface ParagraphRule extends Rule<Reading, DocumentContext> {

    /** How many words before and after a place a rule may look at. */
    int REACH = 20;
}
