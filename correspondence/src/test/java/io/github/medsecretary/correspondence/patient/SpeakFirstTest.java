package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be talked about before it is read. */
class SpeakFirstTest {

    private static Seq<String> found(String written) {
        ClinicalText text = ClinicalText.of(written).get();
        return RuleVerifier.of(new SpeakFirst())
                .given(text, DocumentContext.unknown())
                .findings()
                .map(each -> text.quote(each.span().get()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The biopsy shows cancer. | cancer",
                "The biopsy shows a carcinoma. The cancer is small. | carcinoma",
                "The scan shows cancer. It was discussed at the MDT. | cancer",
                "The scan shows cancer. I will discuss the results with her. | cancer",
                "The illness is terminal. | terminal",
                "She has not been told that it is cancer. | cancer",
                "She does not know of the dementia. | dementia",
                "The previous scan was clear but this one shows metastases. | metastases",
                "We discussed diet. The test for HIV was positive. | HIV",
                "She is known to the palliative care nurses. The HIV test was positive. | HIV"
            })
    void whatIsNewAndNotTalkedAboutIsAskedOnce(String text, String words) {
        assertEquals(List.of(words), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I explained that this is cancer.",
                "The biopsy shows cancer. I discussed the results with her.",
                "I told her the diagnosis. It is a malignant melanoma.",
                "She knows that she has dementia.",
                "There is no evidence of cancer.",
                "Cancer was excluded.",
                "She has a history of breast cancer.",
                "Her mother had breast cancer.",
                "She had bowel cancer screening.",
                "The scan is normal.",
                "Colonoscopy reached the terminal ileum."
            })
    void whatIsToldKnownOrRuledOutIsNot(String text) {
        assertEquals(List.empty(), found(text));
    }
}
