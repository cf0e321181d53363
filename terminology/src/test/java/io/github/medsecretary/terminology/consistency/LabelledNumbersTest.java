package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.rule.Finding;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are called the patient's, whatever their check digit; dates of birth with day and month exchanged. */
class LabelledNumbersTest {

    private static final String RULE = "wrong-patient";
    private static final DocumentContext NUMBERED = DocumentContext.builder()
            .patient(PatientFacts.builder()
                    .birthDate(LocalDate.of(1961, 4, 2))
                    .nhsNumber("9434765919")
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS number: 943 476 5918 | 943 476 5918",
                "NHS Number 9434765991 | 9434765991",
                "NHS No. 943 476 5991 | 943 476 5991",
                "NHS no: 485-777-3456 | 485-777-3456",
                "(NHS number 943 476 5818) | 943 476 5818",
                "CHI number: 020461 2345 | 020461 2345",
                "H&C No: 320 476 5918 | 320 476 5918",
                "NHS number - 94 3476 5918 | 94 3476 5918",
            })
    void tenDigitsBehindTheLabelAreANumberWhateverTheirCheckDigit(String letter, String place) {
        assertEquals(List.of(place), Ward.asks(RULE, letter, NUMBERED));
        assertEquals(List.of(place), Ward.asks(RULE, letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS number: 943 476 5919",
                "NHS No 9434765919. Tel: 01632 960 001",
                "NHS trust telephone 0163296001",
                "Telephone: 01632960012",
                "NHS Direct 0163 296 0012",
                "Hospital number: 943 476 5918",
                "The NHS number is not known. Tel 0163296001.",
                "NHS number: not known",
                "NHS number: see overleaf. 9434765918 tablets",
            })
    void theRecordsOwnAndTelephonesAreLeftAlone(String letter) {
        assertEquals(List.empty(), Ward.asks(RULE, letter, NUMBERED));
        assertEquals(List.empty(), Ward.asks(RULE, letter, Ward.UNKNOWN));
    }

    @Test
    void dayAndMonthInTheOtherOrderAreToldByThatNameInTheUnitedKingdomOnly() {
        Finding finding = Ward.findings("DOB: 04/02/1961.", NUMBERED).head();
        assertEquals("The day and month of the date of birth are the wrong way round.", finding.message());
        assertEquals("02/04/1961", finding.suggestions().head().replacement());
        var abroad = DocumentContext.builder()
                .patient(NUMBERED.patient())
                .jurisdiction(Jurisdiction.US)
                .build();
        assertEquals(List.empty(), Ward.asks(RULE, "DOB: 04/02/1961.", abroad));
        assertEquals(List.of("05/02/1961"), Ward.asks(RULE, "DOB: 05/02/1961.", abroad));
    }
}
