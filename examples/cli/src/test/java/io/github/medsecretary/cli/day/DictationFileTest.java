package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.cli.input.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DictationFileTest {

    private static final String GOOD = """
            Patient: p1
            Clinician: dr-lee
            Letter: clinic
            Clinic-Date: 2030-01-04
            To: general-practitioner, patient

            Thank you for referring this lady full stop
            """;

    private static Either<Seq<Failure>, DictationFile> read(String text) {
        return DictationFile.read("01.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Seq<String> failures(String text) {
        return read(text).getLeft().map(Failure::toString);
    }

    @Test
    void headerAndWordsAreTold() {
        var file = read(GOOD).get();
        assertEquals("p1", file.header("Patient"));
        assertEquals(List.of("general-practitioner", "patient"), file.recipients());
        assertEquals(LocalDate.of(2030, 1, 4), file.clinicDate().get());
        assertEquals(
                "Thank you for referring this lady full stop\n", file.words().value());
    }

    @Test
    void windowsLineEndsAreTheSame() {
        assertEquals(read(GOOD), read(GOOD.replace("\n", "\r\n")));
    }

    @Test
    void everyFaultOfTheHeaderIsToldWithItsLine() {
        assertEquals(
                List.of(
                        "01.txt:2:1: MALFORMED: A header line is one of Patient, Clinician, Letter, Clinic-Date, To, each"
                                + " once, with a colon.",
                        "01.txt:1:1: MISSING: A required value is absent or blank. (#/Clinician)",
                        "01.txt:1:1: MISSING: A required value is absent or blank. (#/To)"),
                failures(GOOD.replace("Clinician", "Doctor").replace("general-practitioner, patient", "")));
    }

    @Test
    void aDateThatIsNoneIsToldWithItsLine() {
        var failure =
                read(GOOD.replace("2030-01-04", "4 January")).get().clinicDate().getLeft();
        assertEquals("01.txt:4:14: MALFORMED: A date has the form 2030-01-31.", failure.toString());
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() {
        byte[] bytes = GOOD.replace("lady", "l~dy").getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xE9;
        assertEquals(
                List.of("01.txt:7:31: MALFORMED: The bytes from here on are not UTF-8."),
                DictationFile.read("01.txt", bytes).getLeft().map(Failure::toString));
    }

    @Test
    void aNulIsToldWithItsPlace() {
        assertEquals(
                List.of("01.txt:7:31: ILLEGAL_CHARACTER: A NUL character stands here."),
                failures(GOOD.replace("lady", "l\0dy")));
    }

    @Test
    void wordsWithoutAHeaderAreRefused() {
        assertEquals(1, failures("Thank you full stop").size());
    }

    @Test
    void tenMegabytesAreRefused() {
        assertEquals(
                List.of("01.txt:1:1: TOO_LARGE: A dictation is at most 1048576 bytes."),
                failures(GOOD + "x".repeat(10 << 20)));
    }

    @Test
    void nulAndBrokenUtf8AreRefused() {
        assertEquals(1, failures(GOOD + "\0").size());
        byte[] bytes = (GOOD + "é").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(1, DictationFile.read("01.txt", bytes).getLeft().size());
    }

    @Test
    void nothingPrintsThePatient() {
        assertFalse(read(GOOD.replace("p1", "Zebrafield")).get().toString().contains("Zebra"));
    }

    @Test
    void aByteOrderMarkAndBlanksInTheBlankLineDoNotMatter() {
        assertEquals(read(GOOD), read("\uFEFF" + GOOD));
        assertEquals(read(GOOD), read(GOOD.replace("\n\n", "\n \t\n")));
    }

    @Test
    void theWordsMayHoldBlankLinesAndColons() {
        var file = read(GOOD + "\n\nPatient: somebody else\n").get();
        assertEquals("p1", file.header("Patient"));
        assertEquals(
                "Thank you for referring this lady full stop\n\n\nPatient: somebody else\n",
                file.words().value());
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertEquals(
                1, failures(GOOD.replace("Letter:", "Patient: p2\nLetter:")).size());
    }

    @Test
    void blanksAroundValuesAndEmptyRecipientsArePassedOver() {
        var file = read(GOOD.replace("p1", "   p1  ").replace("patient\n", " patient , ,\n"))
                .get();
        assertEquals("p1", file.header("Patient"));
        assertEquals(List.of("general-practitioner", "patient"), file.recipients());
    }

    @Test
    void aDictationOfNothingIsADictation() {
        assertEquals(
                "", read(GOOD.substring(0, GOOD.indexOf("Thank"))).get().words().value());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(1, failures("").size());
        assertEquals(
                1, failures("\n\n\n").filter(each -> each.contains("MALFORMED")).size());
    }

    @Test
    void noFailureQuotesTheFile() {
        for (String bad : List.of(
                "Zebrafield: x\n\nZebrafield",
                "Zebrafield",
                GOOD.replace("2030-01-04", "Zebrafield"),
                GOOD.replace("Patient", "Zebrafield"))) {
            String told = read(bad)
                    .fold(
                            each -> each.mkString(),
                            file -> file.clinicDate().getLeft().toString());
            assertFalse(told.contains("Zebra"), told);
        }
    }
}
