package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static io.github.medsecretary.terminology.lexicon.Lexicons.shortForm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownShortFormRuleTest {

    private static final Review REVIEW = Review.beforeSignature(Dictionary.of(base(
            shortForm("AF", "atrial fibrillation", 900),
            shortForm("CTPA", "computed tomography pulmonary angiogram", 900))));

    private static Seq<Finding> check(String text) {
        return REVIEW.check(ClinicalText.of(text).get(), DocumentContext.unknown());
    }

    private static Seq<String> reads(String text) {
        return check(text)
                .map(each -> each.rule().label() + ": "
                        + text.substring(
                                each.span().get().start(), each.span().get().end())
                        + each.suggestions()
                                .map(edit -> " -> " + edit.replacement())
                                .mkString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He had an XQR. | unknown-short-form: XQR",
                "Two XQRs and XQR. | unknown-short-form: XQRs",
                "Quick blood review. The QBR was fine. | unknown-short-form: QBR -> quick blood review",
                "The CTAP was fine. | unknown-short-form: CTAP -> CTPA"
            })
    void whatNothingExplainsIsAskedWithCandidates(String text, String finding) {
        assertEquals(List.of(finding), reads(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Known AF.",
                "Grade III, L4 and T12, at 9 AM.",
                "XQR: none",
                "Dr XQR Jones came.",
                "PAST XQR HISTORY",
                "Extra quick review (EQR). EQR is fine.",
                "A word.",
                "The ATRIAL beat.",
                "“XQR” she said.",
                "See RXH123456 and abc/XQR."
            })
    void whatIsKnownDefinedOrNoShortFormIsNot(String text) {
        assertEquals(List.empty(), reads(text));
    }

    @Test
    void itIsAskedOnceWithAllItsPlaces() {
        Finding finding = check("XQR, XQR and XQRs.").get();
        assertEquals(2, finding.related().size());
        assertEquals(Disposition.ASK, finding.disposition());
        assertEquals("What does “XQR” stand for, please?", finding.query().get().question());
    }
}
