package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.person.Organisation;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static People people(String json) {
        return People.of(InputFile.of("people.json", json.getBytes(StandardCharsets.UTF_8))
                .get());
    }

    @Test
    void everybodyIsFoundById() {
        var people = people("""
                {"patients":[{"id":"p2","name":{"family":"B"}},{"id":"p1","name":{"given":"A"}}],
                 "practitioners":[{"id":"dr-x","name":{"family":"X"}}],
                 "organisations":[{"name":"Z Clinic"},{"id":"a","name":"A Clinic"}]}""");
        assertEquals(List.empty(), people.failures());
        assertEquals(List.of("p1", "p2"), people.patients().keySet().toList());
        assertTrue(people.practitioners().containsKey("dr-x"));
        assertEquals(List.of("Z Clinic", "a"), people.organisations().map(Organisation::id), "in the file's order");
    }

    @Test
    void anEmptyFileKnowsNobody() {
        var people = people("{}");
        assertEquals(List.empty(), people.failures());
        assertTrue(people.patients().isEmpty());
    }

    @Test
    void whoeverCannotBeReadIsMissingAndTheOthersAreThere() {
        var people = people("""
                {"patients":[{"id":"p1","name":{}},{"id":"p2","name":{"family":"B"}},7]}""");
        assertEquals(List.of("p2"), people.patients().keySet().toList());
        assertEquals(
                List.of("/patients/0/name/family MISSING", "/patients/2 MALFORMED"),
                people.failures()
                        .map(each -> each.problem().where() + " "
                                + each.problem().code().name()));
    }

    @Test
    void twoPatientsWithOneIdAreNeitherUsedNorConfused() {
        var people = people("""
                {"patients":[{"id":"p1","name":{"family":"Zebrafield"}},
                 {"id":"p1","name":{"family":"Other"}},{"id":"p2","name":{"family":"C"}}]}""");
        assertEquals(List.of("p2"), people.patients().keySet().toList());
        assertEquals(1, people.failures().size());
        String told = people.failures().head().toString();
        assertTrue(told.contains("SHARED_ID") && told.contains("(#/patients)"), told);
        assertFalse(told.contains("Zebra"));
    }

    @Test
    void threePractitionersWithOneIdAreNotUsedEither() {
        String one = "{\"id\":\"dr-x\",\"name\":{\"family\":\"X\"}}";
        var people = people("{\"practitioners\":[" + one + "," + one + "," + one + "]}");
        assertTrue(people.practitioners().isEmpty());
        assertEquals(1, people.failures().size());
    }

    @Test
    void twoOrganisationsWithOneIdAreNotUsed() {
        var people = people("{\"organisations\":[{\"name\":\"A\"},{\"id\":\"A\",\"name\":\"B\"},{\"name\":\"C\"}]}");
        assertEquals(List.of("C"), people.organisations().map(Organisation::id));
    }

    @Test
    void anUnknownListIsTold() {
        var failures = people("{\"patient\":[]}").failures();
        assertEquals(
                List.of("people.json:1:12: MALFORMED: This field is not known here. (#/patient)"),
                failures.map(Failure::toString));
    }

    @Test
    void aListThatIsNoneIsTold() {
        assertEquals(
                List.of("people.json:1:13: MALFORMED: An array belongs here. (#/patients)"),
                people("{\"patients\":{}}").failures().map(Failure::toString));
    }
}
