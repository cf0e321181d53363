package io.github.medsecretary.correspondence.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.Sample;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever gets a letter can tell whether all of it came. */
class ManifestTest {

    private static final Seq<Body> BODIES = Sample.fragments().map(Fragment::body);

    @Test
    void itCountsEntriesNotFragmentsAndNothingForWhatIsAbsent() {
        assertEquals(new Manifest(5, 1, 1, 0, 0, 2, 1), Manifest.of(5, BODIES));
    }

    @Test
    void whatWasLostIsNamed() {
        Manifest sent = Manifest.of(5, BODIES);
        assertEquals(List.empty(), sent.lostIn(sent));
        assertEquals(
                List.of("actions", "actions for the patient", "sections"), sent.lostIn(Manifest.of(3, BODIES.take(3))));
        assertEquals(List.empty(), Manifest.of(3, BODIES.take(3)).lostIn(sent), "more than was sent is not lost");
    }

    @Test
    void anAbsenceIsAType() {
        assertEquals(Optional.of(Absence.KNOWN_NONE), new Body.Absent("allergies", Absence.KNOWN_NONE).absence());
        assertEquals(Optional.empty(), new Body.Narrative("words").absence());
    }
}
