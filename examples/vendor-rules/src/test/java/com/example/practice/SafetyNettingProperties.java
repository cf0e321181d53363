package com.example.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.testkit.Notes;
import io.github.medsecretary.terminology.testkit.ReviewLaws;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A vendor's rule keeps the laws of every review, and changes nothing that the others find. */
class SafetyNettingProperties {

    private static final Review PLAIN = Review.everyday(Dictionary.of(UkLexicons.layers()));
    private static final Review OWN = PLAIN.with(rules -> rules.add(new SafetyNettingRule()));

    @Provide
    Arbitrary<ClinicalText> notes() {
        return Notes.harmless();
    }

    @Property(tries = 40)
    void aReviewWithTheRuleKeepsTheLawsOfReviews(@ForAll("notes") ClinicalText note) {
        ReviewLaws.check(OWN, note, DocumentContext.unknown());
    }

    @Property(tries = 40)
    void theRuleAddsItsOwnFindingsOnly(@ForAll("notes") ClinicalText note) {
        var discharged = ClinicalText.of(note.value() + " He was discharged.").get();
        Seq<Finding> own = OWN.check(discharged, DocumentContext.unknown());
        var others = own.filter(each -> each.rule().isBuiltIn());
        assertEquals(PLAIN.check(discharged, DocumentContext.unknown()), others);
        assertTrue(own.size() - others.size() <= 1);
    }
}
