package io.github.medsecretary.terminology.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final LocalDate WRITTEN = LocalDate.of(2030, 1, 4);
    private static final DocumentContext CONTEXT =
            DocumentContext.builder().date(WRITTEN).build();

    private static Seq<Promise> in(String text) {
        return Promises.in(DICTIONARY.read(ClinicalText.of(text).get()), CONTEXT);
    }

    private static String told(String text) {
        return in(text).map(each -> each.kind() + " " + each.owner() + " " + each.standing())
                .mkString(", ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will see her in three months. | REVIEW AUTHOR ASSERTED",
                "We'll review him again. | REVIEW AUTHOR ASSERTED",
                "We shall also repeat the echocardiogram. | TEST AUTHOR ASSERTED",
                "We will arrange an MRI. | TEST AUTHOR ASSERTED",
                "We will arrange a clinic appointment. | REVIEW AUTHOR ASSERTED",
                "I have requested an ultrasound. | TEST AUTHOR ASSERTED",
                "I've asked the podiatrist to see him. | REFERRAL AUTHOR ASSERTED",
                "I have added her to the waiting list. | TREATMENT AUTHOR ASSERTED",
                "I am arranging a CT scan. | TEST AUTHOR ASSERTED",
                "We plan to refer him to neurology. | REFERRAL AUTHOR ASSERTED",
                "I will write to you with the result. | MESSAGE AUTHOR ASSERTED",
                "An MRI has been requested. | TEST UNSAID ASSERTED",
                "Renal function should be repeated. | TEST UNSAID ASSERTED",
                "She will be reviewed in clinic. | REVIEW UNSAID ASSERTED",
                "He will return in six weeks. | REVIEW PATIENT ASSERTED",
                "Mrs Field will attend in May. | REVIEW OTHER ASSERTED",
                "The heart failure nurse will telephone. | MESSAGE OTHER ASSERTED",
                "Please repeat the full blood count. | TEST READER ASSERTED",
                "Could you kindly check her potassium? | TEST READER ASSERTED",
                "GP to repeat bloods. | TEST GP ASSERTED",
                "See 2/12. | REVIEW UNSAID ASSERTED",
                "TCI 6/52. | REVIEW UNSAID ASSERTED",
                "R/V 3 months. | REVIEW UNSAID ASSERTED",
                "Results to follow. | RESULT UNSAID ASSERTED",
                "Histology is awaited. | RESULT UNSAID ASSERTED",
                "MRI requested. | TEST UNSAID ASSERTED",
                "Review in three months. | REVIEW UNSAID ASSERTED",
                "2. Clinic review in 6/52. | REVIEW UNSAID ASSERTED",
                "We will see him in May and I will write again. | REVIEW AUTHOR ASSERTED, MESSAGE AUTHOR ASSERTED"
            })
    void whatIsToComeIsToldWithWhoSeesToIt(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No further follow-up has been arranged. | REVIEW UNSAID DENIED",
                "No scan will be repeated. | TEST UNSAID DENIED",
                "If it rises, we will see him again. | REVIEW AUTHOR CONDITIONAL",
                "I will repeat the scan if her pain recurs. | TEST AUTHOR CONDITIONAL",
                "I would be happy to see her again. | REVIEW AUTHOR CONDITIONAL",
                "I will see her in a year, or sooner if she worsens. | REVIEW AUTHOR ASSERTED",
                "I have not arranged further follow-up. | REVIEW AUTHOR DENIED",
                "We will not repeat the scan. | TEST AUTHOR DENIED",
                "No routine follow-up. | REVIEW UNSAID DENIED"
            })
    void aConditionOrADenialIsTold(String text, String told) {
        assertEquals(told, told(text));
        assertEquals(told.endsWith("ASSERTED"), in(text).head().isOpen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I reviewed her in clinic on 3 January 2030.",
                "The scan was requested in May.",
                "He was seen by the nurse.",
                "She has been reviewed by the team.",
                "He has been referred to us.",
                "I saw him with his wife.",
                "Please see overleaf.",
                "Please let me know.",
                "CT pulmonary angiogram, 9 December 2029",
                "Review of systems was normal.",
                "A repeat scan in 2028 was normal.",
                "She will be 40 in May.",
                ""
            })
    void whatIsPastOrNoPromiseIsPassedOver(String text) {
        assertEquals("", told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in three months | 2030-04-04",
                "in 6/52 | 2030-02-15",
                "in 3/12 | 2030-04-04",
                "in 6-8 weeks | 2030-03-01",
                "in six to eight weeks | 2030-03-01",
                "within 72 hours | 2030-01-07",
                "in a fortnight | 2030-01-18",
                "in one year | 2031-01-04",
                "next week | 2030-01-11",
                "tomorrow | 2030-01-05",
                "on 5 November | 2030-11-05",
                "on 2 January | 2031-01-02",
                "on 3rd of March 2031 | 2031-03-03",
                "every six months | 2030-07-04"
            })
    void whenIsReckonedFromTheDayOfTheLetter(String when, LocalDate date) {
        assertEquals(
                Optional.of(date),
                in("We will repeat the scan " + when + ".").head().due().map(due -> due.from(WRITTEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Clinic date: 4 January 2030", "MRI 3 January 2030: normal.", "Outpatient clinic, 4 January 2030"
            })
    void whereNobodyKnowsTheLettersDayAClinicOrScanOfADayIsNoPromise(String text) {
        assertEquals(
                List.empty(), Promises.in(DICTIONARY.read(ClinicalText.of(text).get()), DocumentContext.unknown()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Review on 4 March 2030", "Date of next appointment: 4 March 2030", "Clinic in three months"})
    void whatIsToComeByItsNameIsOneAllTheSame(String text) {
        assertEquals(
                1,
                Promises.in(DICTIONARY.read(ClinicalText.of(text).get()), DocumentContext.unknown())
                        .size());
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertEquals(
                Optional.empty(), in("We will see him on 31 February.").head().due());
    }

    @Test
    void weeksOfAPregnancyAreNotWeeksFromNow() {
        var reading = DICTIONARY.read(
                ClinicalText.of("Growth scan will be repeated at 34 weeks.").get());
        var obstetrics =
                DocumentContext.builder().date(WRITTEN).specialty("Obstetrics").build();
        assertEquals(Optional.empty(), Promises.in(reading, obstetrics).head().due());
        assertEquals(
                Optional.of(new Due.In(Period.ofWeeks(34))),
                Promises.in(reading, CONTEXT).head().due());
    }

    @Test
    void wordsOfSomebodyElseArePassedOver() {
        assertEquals("", told("He said “we will see her in May”."));
    }

    @Test
    void placesFollowEachOtherAndNothingOfTheTextIsPrinted() {
        Seq<Promise> found = in("I will see Zebra in May. Please repeat the zebra scan. Zebra scan in 3/12.");
        assertEquals(3, found.size());
        assertTrue(found.zip(found.tail())
                .forAll(pair -> pair._1().span().end() <= pair._2().span().start()));
        assertFalse(found.toString().contains("ebra"));
    }

    @Test
    void theTimeGrowsWithTheText() {
        assertEquals(
                10_000, in("Please repeat bloods in a week.\n".repeat(10_000)).size());
        assertEquals(List.empty(), in("in a ".repeat(50_000)));
    }
}
