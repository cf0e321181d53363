package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.document.Section;
import io.vavr.collection.Seq;

/**
 * A rule about a whole letter that judges by facts. What it finds follows from these facts, from the words, passages and
 * {@code Assertions} of the sentences that hold them and of so many words before and after each as it says, from how near
 * they are to each other as far as that, from the sections, paragraphs and order in which they stand, and from the context
 * alone; it is said at places near them, and not of how long the letter is or how far from its beginning. After an edit
 * within a line that leaves headings and sentences as they are, such a rule is not asked again where its facts are the same
 * and none is so near to the edited sentences: its findings are those of before, at the places that they have now.
 *
 * <p>What it looks for anywhere in the letter it has to make a fact, and ask for in each check. The testkit's
 * {@code ReviewLaws.recheck} tells whether a rule keeps to this.
 */
public interface FactRule extends Rule<Reading, DocumentContext> {

    /** The facts that it judges by. */
    Seq<Ground> judgesBy();

    /** Whether it looks at all of a section, so that it is asked again after each edit there; none by default. */
    default boolean readsAllOf(Section section, ClinicalText text) {
        return false;
    }

    /**
     * Some facts, and how far from them a rule looks.
     *
     * @param facts those of a constant, always the same
     * @param reach how many words and marks before and after a fact it looks at beyond the fact's sentence,
     *     {@code ParagraphRule.REACH} at most; -1 if it looks at nothing but the fact itself
     * @param missing how far from the edit facts are taken to be that were not gathered before it
     */
    record Ground(Facts<?> facts, int reach, int missing) {

        // Facts are gathered anew from so many words around an edit, and from no more.
        private static final int GATHERED = Integer.MAX_VALUE - 1;

        /** The fact's sentence, and so many words more. */
        public static Ground of(Facts<?> facts, int reach) {
            return new Ground(facts, reach, EditedReading.CHANGED);
        }

        /** What the facts themselves tell. */
        public static Ground itself(Facts<?> facts) {
            return new Ground(facts, EditedReading.CHANGED, EditedReading.CHANGED);
        }

        /** The fact's sentence, and as far beyond it as {@code ParagraphRule.REACH} words are, however many marks among them. */
        public static Ground around(Facts<?> facts) {
            return of(facts, GATHERED);
        }

        /** The same as {@link #around} for facts that it asks for by some values of its parameters only. */
        public static Ground aroundWhereGathered(Facts<?> facts) {
            return new Ground(facts, GATHERED, Integer.MAX_VALUE);
        }

        boolean isSame(EditedReading reading) {
            return reading.distance(facts, missing) > reach;
        }
    }

    /** Whether all that it judges by is the same after an edit as before it, but for the section that was edited. */
    default boolean judgesAsBefore(EditedReading reading) {
        return judgesBy().forAll(each -> each.isSame(reading));
    }
}
