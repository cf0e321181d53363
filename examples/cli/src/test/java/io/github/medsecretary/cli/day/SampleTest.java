package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample practice is as large and as awkward as a morning is. */
class SampleTest {

    private static final PracticeFolder SAMPLE = PracticeFolder.sample();
    private static final DiaryFile FILE = InputFile.of(
                    "practice.json", SAMPLE.bytes("practice.json").get())
            .flatMap(DiaryFile::of)
            .get();
    private static final People PEOPLE = People.of(
            InputFile.of("people.json", SAMPLE.bytes("people.json").get()).get());
    private static final Seq<DictationFile> DICTATIONS = SAMPLE.dictations()
            .get()
            .map(path -> DictationFile.read(path, SAMPLE.bytes(path).get()).get());

    private static int resources(ResourceKind kind) {
        return FILE.diary().resources().values().count(each -> each.kind() == kind);
    }

    private static Seq<Visit> visits() {
        Diary diary = FILE.diary();
        return List.ofAll(diary.appointments().values())
                .flatMap(each -> diary.visit(each).stream().toList());
    }

    private static String words() {
        return DICTATIONS
                .map(each -> each.words().value().replaceAll("\\s+", " "))
                .mkString("\n");
    }

    @Test
    void itHasThePeopleRoomsAndSitesOfAPractice() {
        assertTrue(resources(ResourceKind.PRACTITIONER) >= 4);
        assertTrue(resources(ResourceKind.ROOM) >= 6);
        assertEquals(2, FILE.diary().sites().size());
    }

    @Test
    void itHasAWeekOfAppointments() {
        assertTrue(visits().size() >= 80);
        assertTrue(visits().map(each -> FILE.diary().zone().date(each.interval().start()))
                        .toSortedSet()
                        .size()
                >= 5);
    }

    @Test
    void aDoctorIsIllAndAnEmergencyComesIn() {
        var absent = FILE.asked()
                .disruptions()
                .find(Disruption.Absence.class::isInstance)
                .get();
        assertEquals(
                ResourceKind.PRACTITIONER,
                FILE.diary()
                        .resources()
                        .get(((Disruption.Absence) absent).resource())
                        .get()
                        .kind());
        var emergency = FILE.asked()
                .disruptions()
                .find(Disruption.Emergency.class::isInstance)
                .get();
        assertEquals(
                Priority.EMERGENCY,
                ((Disruption.Emergency) emergency).appointment().priority());
    }

    @Test
    void theDiaryHasNoConflictOfItsOwnBeforeTheDisruption() {
        var run = io.github.medsecretary.scheduling.conflict.Conflicts.standard(
                        io.github.medsecretary.scheduling.conflict.DiaryContext.builder()
                                .asOf(FILE.asOf())
                                .bankHolidays(io.github.medsecretary.core.time.BankHolidays.uk())
                                .build())
                .in(FILE.diary())
                .filter(each -> each.severity() == io.github.medsecretary.core.rule.Severity.BLOCK);
        assertEquals(List.empty(), run.map(each -> each.rule().label()));
    }

    @Test
    void tenOrMoreDictationsAreSpokenAsAClinicianSpeaks() {
        assertTrue(DICTATIONS.size() >= 10);
        assertTrue(DICTATIONS.forAll(
                each -> each.words().value().replaceAll("\\s+", " ").contains("full stop")));
        assertTrue(words().contains(" comma "));
        assertTrue(words().contains(" new paragraph "));
    }

    @Test
    void theDictationsHoldTheFaultsThatDictationsHold() {
        for (String fault : List.of(
                "terminal ilium", // a wrong word
                "perineal nerve", // another
                "18 U", // an unsafe abbreviation
                "QD", // another
                "was blank", // a missing result
                "right knee replacement")) { // a side that disagrees
            assertTrue(words().contains(fault), fault);
        }
        assertTrue(words().contains("osteoarthritis of the left knee"));
    }

    @Test
    void everybodyInADictationIsKnown() {
        assertEquals(List.empty(), PEOPLE.failures());
        DICTATIONS.forEach(each -> {
            assertTrue(PEOPLE.patients().containsKey(each.header("Patient")), each.name());
            assertTrue(PEOPLE.practitioners().containsKey(each.header("Clinician")), each.name());
        });
    }

    @Test
    void everyAppointmentIsOfAKnownPatient() {
        assertTrue(List.ofAll(FILE.diary().appointments().values())
                .forAll(each -> PEOPLE.patients().containsKey(each.patient())));
    }

    @Test
    void everyNumberIsOneThatNobodyHas() {
        var numbers = Pattern.compile("\"nhsNumber\": *\"([0-9 ]+)\"")
                .matcher(new String(SAMPLE.bytes("people.json").get(), StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(numbers.size() > 20);
        numbers.forEach(number -> {
            assertTrue(number.startsWith("999"), "reserved for tests");
            assertTrue(NhsNumber.parse(number).isRight());
        });
    }
}
