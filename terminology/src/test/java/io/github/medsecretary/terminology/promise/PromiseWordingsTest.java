package io.github.medsecretary.terminology.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The turns of phrase of letters: who promises, what, from which word to which, and by when. */
class PromiseWordingsTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final LocalDate WRITTEN = LocalDate.of(2030, 1, 4);
    private static final DocumentContext CONTEXT =
            DocumentContext.builder().date(WRITTEN).build();

    private static Reading reading(String text) {
        return DICTIONARY.read(ClinicalText.of(text).get());
    }

    private static Seq<Promise> in(String text) {
        return Promises.in(reading(text), CONTEXT);
    }

    private static String told(String text) {
        return in(text).map(each -> each.kind() + " " + each.owner() + " " + each.standing() + ": "
                        + text.substring(each.span().start(), each.span().end()))
                .mkString("; ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We also will check her weight. | TEST AUTHOR ASSERTED: We also will check her weight",
                "I also have requested bloods. | TEST AUTHOR ASSERTED: I also have requested bloods",
                "I am requesting an MRI today. | TEST AUTHOR ASSERTED: I am requesting an MRI today",
                "I will now also see her. | REVIEW AUTHOR ASSERTED: I will now also see her",
                "I will not be repeating this. | ''",
                "I would like to repeat the scan. | TEST AUTHOR ASSERTED: I would like to repeat the scan",
                "We are going to write to them. | MESSAGE AUTHOR ASSERTED: We are going to write to them",
                "We do not plan to scan again. | ''",
                "I'm referring him to neurology. | REFERRAL AUTHOR ASSERTED: I'm referring him to neurology",
                "The scan was normal and I will write to her. | MESSAGE AUTHOR ASSERTED: I will write to her"
            })
    void whatTheWriterPromises(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Would you check her potassium? | TEST READER ASSERTED: Would you check her potassium",
                "Can you arrange bloods? | TEST READER ASSERTED: Can you arrange bloods",
                "Could the GP repeat the ferritin? | TEST GP ASSERTED: Could the GP repeat the ferritin",
                "Would the GP kindly start iron? | ACTION GP ASSERTED: Would the GP kindly start iron",
                "Please could you recheck the urea? | TEST READER ASSERTED: Please could you recheck the urea",
                "Kindly prescribe folic acid. | ACTION READER ASSERTED: Kindly prescribe folic acid",
                "Please consider a statin. | ACTION READER CONDITIONAL: Please consider a statin",
                "Please do not repeat the scan. | ''",
                "Please never stop this. | ''",
                "Please could you write to them. | MESSAGE READER ASSERTED: Please could you write to them",
                "Could he check this? | ''",
                "Could the nurse check this? | ''",
                "Surgery to arrange a DEXA scan. | TEST GP ASSERTED: Surgery to arrange a DEXA scan",
                "Summary: GP to refer. | REFERRAL GP ASSERTED: GP to refer",
                "The wish of the GP to refer is noted. | ''"
            })
    void whatTheReaderIsAskedFor(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bloods are to be repeated in May. | TEST UNSAID ASSERTED: Bloods are to be repeated in May",
                "Her weight needs to be checked. | TEST UNSAID ASSERTED: Her weight needs to be checked",
                "Bloods to be repeated. | TEST UNSAID ASSERTED: Bloods to be repeated",
                "He ought to be seen. | REVIEW UNSAID ASSERTED: He ought to be seen",
                "He must be seen soon. | REVIEW UNSAID ASSERTED: He must be seen soon",
                "She is well and will be reviewed. | REVIEW UNSAID ASSERTED: will be reviewed",
                "He will be sent home. | ''",
                "You will be informed. | MESSAGE UNSAID ASSERTED: You will be informed",
                "The DVLA should be informed. | ''",
                "The scan will not be repeated. | TEST UNSAID DENIED: The scan will not be repeated",
                "The wound was not to be checked. | ''",
                "In view of all this his MRI has been booked. | TEST UNSAID ASSERTED: In view of all this his MRI has been booked",
                "Thank you, a scan has been ordered. | TEST UNSAID ASSERTED: a scan has been ordered"
            })
    void whatIsToBeDone(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She will have a further scan in June. | TEST UNSAID ASSERTED: She will have a further scan in June",
                "She will have recovered by then. | ''",
                "She will have a good holiday. | ''",
                "The GP will repeat bloods. | TEST GP ASSERTED: GP will repeat bloods",
                "They will come back in May. | REVIEW PATIENT ASSERTED: They will come back in May",
                "The pain will return in time. | ''",
                "Mr Field will undergo repair. | REVIEW OTHER ASSERTED: Field will undergo repair",
                "Will have a further MRI in May. | TEST UNSAID ASSERTED: Will have a further MRI in May",
                "2. Will telephone in May. | MESSAGE UNSAID ASSERTED: Will telephone in May",
                "Plan: will see him again. | REVIEW UNSAID ASSERTED: will see him again",
                "The team will not see him again. | REVIEW OTHER DENIED: team will not see him again"
            })
    void whatSomebodyElseIsToDo(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We await the biopsy. | RESULT UNSAID ASSERTED: await the biopsy",
                "Awaiting histology | RESULT UNSAID ASSERTED: Awaiting histology",
                "Bloods pending. | RESULT UNSAID ASSERTED: Bloods pending",
                "Awaiting his wife. | ''",
                "Review after the scan. | REVIEW UNSAID ASSERTED: Review after the scan",
                "Scan after the review. | ''",
                "Review at the end of treatment. | REVIEW UNSAID ASSERTED: Review at the end of treatment",
                "Clinic letter after discharge. | ''",
                "Without follow-up. | REVIEW UNSAID DENIED: Without follow-up",
                "1. MRI in 3/52. | TEST UNSAID ASSERTED: MRI in 3/52",
                "b) Bloods requested. | TEST UNSAID ASSERTED: Bloods requested",
                "The bloods that he had were requested. | ''"
            })
    void whatListsSayWithoutAVerb(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have arranged an operation. | TREATMENT AUTHOR ASSERTED: I have arranged an operation",
                "I have arranged transport. | ACTION AUTHOR ASSERTED: I have arranged transport",
                "An operation has been booked. | TREATMENT UNSAID ASSERTED: An operation has been booked",
                "Since the scan a clinic has been booked. | REVIEW UNSAID ASSERTED: Since the scan a clinic has been booked",
                "I have placed him on the waiting list. | TREATMENT AUTHOR ASSERTED: I have placed him on the waiting list",
                "I have put him on insulin. | ''",
                "Should it recur, she will be seen. | REVIEW UNSAID CONDITIONAL: she will be seen",
                "Bloods should be repeated and I will write. | TEST UNSAID ASSERTED: Bloods should be repeated; MESSAGE AUTHOR ASSERTED: I will write",
                "I will see him; the scan will be repeated. | REVIEW AUTHOR ASSERTED: I will see him; TEST UNSAID ASSERTED: the scan will be repeated",
                "I will see him, but she will be sent an appointment. | REVIEW AUTHOR ASSERTED: I will see him; MESSAGE UNSAID ASSERTED: she will be sent an appointment"
            })
    void whatItIsAboutAndWhatItHangsOn(String text, String told) {
        assertEquals(told, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every month | 2030-02-04",
                "every 2 weeks | 2030-01-18",
                "3 monthly | 2030-04-04",
                "six-monthly | 2030-07-04",
                "annually | 2031-01-04",
                "in about six weeks | 2030-02-15",
                "in 2 fortnights | 2030-02-01",
                "in 9 days | 2030-01-13",
                "on the 31st of January | 2030-01-31",
                "on 1 February 2032 | 2032-02-01",
                "on 4 January 2031 | 2031-01-04"
            })
    void byWhen(String when, LocalDate date) {
        assertEquals(
                Optional.of(date),
                in("We will repeat the scan " + when + ".").head().due().map(due -> due.from(WRITTEN)));
    }

    @Test
    void whenMayStandBeforeIt() {
        assertEquals(
                Optional.of(LocalDate.of(2030, 2, 15)),
                in("In six weeks we will repeat the scan.").head().due().map(due -> due.from(WRITTEN)));
        assertEquals(
                Optional.empty(),
                in("She takes it every week and we will repeat the scan.")
                        .head()
                        .due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 1000 weeks", "on 40 May", "on 5 Smarch", "in some weeks", "at 09:30"})
    void whatIsNoTimeIsNone(String when) {
        assertEquals(
                Optional.empty(),
                in("We will repeat the scan " + when + ".").head().due());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will see her in May. | true",
                "If it recurs I will see her. | false",
                "No follow-up. | false",
                "All was well. | false",
                "If it recurs I will see her. I have requested bloods. | true"
            })
    void whetherAnyIsOpen(String text, boolean any) {
        assertEquals(any, Promises.anyOpen(reading(text), CONTEXT));
    }
}
