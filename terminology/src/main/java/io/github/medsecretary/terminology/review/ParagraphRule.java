package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.terminology.reading.Reading;

/**
 * A rule that looks no further than around a place: what it finds in a paragraph depends on the paragraph, on
 * {@value #REACH} words before and after it, on the sentences and passages that begin in it, and on the context alone, and
 * every finding has a place. Paragraphs are parted by empty lines. After an edit such a rule is asked about the edited
 * paragraphs and their neighbours only, as if these were the whole letter: what it finds must not follow from a heading
 * above, from how long the letter is, or from where in it the paragraph stands. Of these only the edited ones are asked
 * about, from {@link Reading#firstAsked} to {@link Reading#endAsked}: what is found elsewhere is not used. The testkit's
 * {@code ReviewLaws.recheck} tells whether it keeps to this.
 */
public interface ParagraphRule extends Rule<Reading, DocumentContext> {

    /** How many words beyond its paragraph a rule may look at. */
    int REACH = 20;
}
