package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.completeness.Expectations;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessRuleTest {

    private static final Review SIGNING = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
    private static final String VISIT = "Thank you for sending this man, who came with his wife. He has had a cough for"
            + " six weeks and brings up a little clear sputum in the morning. He smokes ten cigarettes a day. His chest"
            + " was clear and his temperature was normal. The radiograph was normal as well. ";

    private static Seq<String> missing(Review review, String kind, String text) {
        var context = DocumentContext.builder().documentKind(kind).build();
        return review.check(ClinicalText.of(text).get(), context)
                .filter(each -> each.rule().isSameRule(ReviewRules.COMPLETENESS))
                .map(Finding::message);
    }

    private static int count(String kind, String text) {
        return missing(SIGNING, kind, text).size();
    }

    @Test
    void aLetterAfterAVisitSaysWhatIsNext() {
        assertEquals(1, count("clinic-letter", VISIT));
        assertEquals(0, count("clinic-letter", VISIT + "I will see him in six weeks."));
        assertEquals(0, count("clinic-letter", VISIT + "\n\nPlan\nSpirometry."));
        assertEquals(0, count("clinic-letter", VISIT + "The next injection is due in four weeks."));
        assertEquals(0, count("clinic-letter", VISIT + "She is booked for an elevation of the flap on Thursday."));
        assertEquals(0, count("results-letter", VISIT), "nothing is expected of other kinds");
        assertEquals(0, count("clinic-letter", "He has a cough."), "a beginning is no letter yet");
    }

    @Test
    void aLetterAfterAStayHasMedicinesAndWhatFollows() {
        assertEquals(3, count("discharge-letter", VISIT));
        assertEquals(
                0,
                count(
                        "discharge-summary",
                        VISIT + "\n\nDiagnosis\nBronchitis\n\nMedicines on discharge\nNone\n\nFollow-up\nNone"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please find enclosed the report. | 1",
                "Results enclosed. | 1",
                "I attach a copy of the scan. | 1",
                "I enclose the report.\\n\\nEnc: report | 0",
                "The ECG that you enclosed was normal. | 0",
                "The tumour was enclosed by fat. | 0"
            })
    void whatIsEnclosedIsListed(String text, int missing) {
        assertEquals(missing, count("letter", text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have started bisoprolol.",
                "We have started him on ramipril.",
                "Please start atorvastatin.",
                "I have prescribed amoxicillin and will see him.",
                "Today we commenced apixaban."
            })
    void aMedicineThatIsStartedHasADose(String text) {
        assertEquals(List.of("A medicine is started, but its dose is not given."), missing(SIGNING, "letter", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have started bisoprolol 1.25 mg once daily.",
                "Please start atorvastatin at a dose of 20 mg.",
                "Atorvastatin 20 mg at night. Please start atorvastatin.",
                "He was started on bisoprolol by you.",
                "I have started betamethasone cream.",
                "I have started latanoprost to both eyes at night.",
                "We discussed starting ramipril.",
                "If it rises, please start ramipril.",
                "I have not started ramipril.",
                "She takes ramipril."
            })
    void whatHasADoseOrIsNotStartedIsNotAskedAbout(String text) {
        assertEquals(List.empty(), missing(SIGNING, "letter", text));
    }

    @Test
    void aVendorExpectsMoreAndLess() {
        var own = Expectations.read(
                        "weight\tclinic\t\t\tweight|kg\tinfo\tThe weight is missing.\tWhat is the weight?\t")
                .get();
        Review theirs = SIGNING.expecting(Expectations.uk().without("plan").with(own));
        assertEquals(List.of("The weight is missing."), missing(theirs, "clinic-letter", VISIT));
        assertEquals(List.empty(), missing(theirs, "clinic-letter", VISIT + "Weight 70 kg."));
    }

    @Test
    void linesThatAreWrongAreAllTold() {
        var problems = Expectations.read("# well\nplan\tx\n\na\tb\t\t\t\tfatal\tm\tq\t\n")
                .getLeft();
        assertEquals(2, problems.size());
        assertTrue(problems.get(1).reason().contains("Line 4"));
    }
}
