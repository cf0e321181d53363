package io.github.medsecretary.terminology.expansion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep vein thrombosis | deep vein thromboses",
                "urinary tract infection | urinary tract infections",
                "fracture of neck of femur | fractures of neck of femur",
                "biopsy | biopsies",
                "assay | assays",
                "bypass | bypasses",
                "index | indices",
                "lumbar vertebra | lumbar vertebrae",
                "activities of daily living | activities of daily living",
                "a heart attack | heart attacks",
                "the ward for people newly admitted | wards for people newly admitted",
                "an everyday task, such as washing | everyday tasks, such as washing",
                "pulmonary embolus | pulmonary emboli",
                "virus | viruses",
                "after food | after foods",
                "patch | patches"
            })
    void thePluralIsThatOfTheHead(String phrase, String plural) {
        assertEquals(plural, Plurals.of(phrase));
    }

    @ParameterizedTest
    @CsvSource({
        "myocardial infarction, a",
        "acute kidney injury, an",
        "ECG, an",
        "MRI scan, an",
        "CT, a",
        "UTI, a",
        "X-ray, an",
        "urinary tract infection, a",
        "ureteric stone, a",
        "uterine scan, a",
        "ulcer, an",
        "unknown thing, an",
        "unilateral lesion, a",
        "European, a",
        "hour, an",
        "hospital, a",
        "one-off, a",
        "8 week scan, an",
        "11 week scan, an",
        "12 week scan, a",
        "'', a"
    })
    void theArticleFollowsTheSound(String phrase, String article) {
        assertEquals(article, Determiners.article(phrase));
    }
}
