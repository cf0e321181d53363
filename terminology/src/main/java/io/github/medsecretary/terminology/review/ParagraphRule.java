package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.terminology.reading.Reading;

/**
 * A rule that looks no further than around a place: what it finds at a place depends on the sentences that hold it, on
 * {@value #REACH} words before and after it, on the passages in which these stand, and on the context alone, and every
 * finding has a place. After an edit such a rule is asked about the edited paragraphs and their neighbours only, as if these
 * were the whole letter: what it finds must not follow from a heading above, from how long the letter is, or from where in
 * it the paragraph stands. Paragraphs are parted by empty lines. Of these words only those near the edit are asked about,
 * from {@link Reading#firstAsked} to {@link Reading#endAsked}: what is found elsewhere is not used. The testkit's
 * {@code ReviewLaws.recheck} tells whether it keeps to this.
 */
public interface ParagraphRule extends Rule<Reading, DocumentContext> {

    /** How many words before and after a place a rule may look at. */
    int REACH = 20;
}
