package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Section;
import io.vavr.collection.Seq;

/**
 * A rule about a whole letter that judges by facts. What it finds follows from these facts, from the words, passages and
 * {@code Assertions} of the sentences that hold them and of {@code ParagraphRule.REACH} words before and after each, from
 * the sections, paragraphs and order in which they stand, and from the context alone; it is said at places near them, and
 * not of how long the letter is or how far from its beginning. After an edit within a line that leaves headings and sentences
 * as they are, such a rule is not asked again where none of its facts stands near the edit or stood there before: its
 * findings are the same as before, at the places that they have now.
 *
 * <p>What it looks for anywhere in the letter it has to make a fact, and ask for in each check. The testkit's
 * {@code ReviewLaws.recheck} tells whether a rule keeps to this.
 */
public interface FactRule extends Rule<Reading, DocumentContext> {

    /** The facts that it judges by: those of constants, always the same. */
    Seq<Facts<?>> facts();

    /** Whether it looks at all of a section, so that it is asked again after each edit there; none by default. */
    default boolean readsAllOf(Section section, ClinicalText text) {
        return false;
    }
}
