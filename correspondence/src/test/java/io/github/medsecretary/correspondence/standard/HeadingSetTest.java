package io.github.medsecretary.correspondence.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The standards' headings are data that can be read, held against each other and replaced. */
class HeadingSetTest {

    private static final Seq<HeadingSet> BUILT_IN =
            List.of(HeadingSet.outpatientLetter(), HeadingSet.dischargeSummary());

    @Test
    void eachRowHasTheConceptThatTheHeadingHas() {
        BUILT_IN.flatMap(HeadingSet::rows)
                .forEach(row -> assertEquals(row.heading().snomed(), row.snomed(), row.toString()));
    }

    @Test
    void everyHeadingBelongsToOneOfTheTwoStandards() {
        assertEquals(
                List.of(Heading.values()),
                List.of(Heading.values())
                        .filter(heading ->
                                BUILT_IN.exists(set -> set.row(heading).isPresent())));
        assertEquals(List.of(27, 22), BUILT_IN.map(set -> set.rows().size()));
    }

    private static Seq<Heading> mandatory(HeadingSet set) {
        return set.rows()
                .filter(row -> row.conformance() == Conformance.MANDATORY)
                .map(HeadingRow::heading)
                .sorted();
    }

    @Test
    void theMandatoryHeadingsAreThoseOfTheMessages() {
        assertEquals(
                List.of(
                        Heading.ATTENDANCE_DETAILS,
                        Heading.CLINICAL_SUMMARY,
                        Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                        Heading.PERSON_COMPLETING_RECORD,
                        Heading.PATIENT_DEMOGRAPHICS,
                        Heading.GP_PRACTICE),
                mandatory(HeadingSet.outpatientLetter()));
        assertEquals(
                List.of(
                        Heading.DIAGNOSES,
                        Heading.CLINICAL_SUMMARY,
                        Heading.ALLERGIES_AND_ADVERSE_REACTIONS,
                        Heading.PERSON_COMPLETING_RECORD,
                        Heading.PATIENT_DEMOGRAPHICS,
                        Heading.GP_PRACTICE),
                mandatory(HeadingSet.dischargeSummary()));
    }

    @Test
    void aSetSaysWhereItComesFromAndWhichBytesItIs() {
        for (HeadingSet set : BUILT_IN) {
            assertTrue(set.source().contains("nhsconnect/ITK"), set.source());
            assertTrue(set.provenance().sha256().matches("[0-9a-f]{64}"));
            assertEquals("1", set.provenance().version());
        }
    }

    private static final String OWN = """
            #medsecretary-headings\t1
            #name\town
            #version\t3
            #standard\tours
            #source\tthe practice

            diagnoses\t-\trequired\tsection
            """;

    @Test
    void aPracticeMayHaveASetOfItsOwnAndNeedsNoCodeForIt() {
        HeadingSet own = HeadingSet.parse(OWN).get();
        assertEquals(
                Optional.of(new HeadingRow(Heading.DIAGNOSES, "", Conformance.REQUIRED, ToldBy.SECTION)),
                own.row(Heading.DIAGNOSES));
        assertEquals(Optional.empty(), own.row(Heading.HISTORY));
        assertEquals("own", own.provenance().name());
    }

    @Test
    void allThatIsWrongIsToldAtOnceByLine() {
        var problems = HeadingSet.parse("""
                #medsecretary-headings\t2
                #name\town
                diagnosis\t12\twanted\tsomewhere
                diagnoses\t-\trequired\tsection
                diagnoses\t-\trequired\tsection
                history\t-
                """).getLeft();
        assertEquals(
                List.of("/0", "/2", "/2", "/2", "/2", "/4", "/5", "/0", "/0", "/0"),
                problems.map(each -> each.where()));
    }
}
