package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLabelsTest {

    @ParameterizedTest
    @EnumSource
    void everyHeadingIsCalledByItsTitle(Heading heading) {
        assertEquals(Option.some(heading), HeadingLabels.titles().of(heading.title()));
        List<String> spoken = List.of(heading.title().replace(",", "").split(" "));
        assertEquals(spoken.size(), HeadingLabels.titles().longestAt(spoken));
        assertEquals(spoken.size(), HeadingLabels.titles().longestAt(spoken.append("asthma")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN", " plan ", "Plan"})
    void aLabelIsReadInAnyCase(String label) {
        HeadingLabels labels = HeadingLabels.titles().with("plan", Heading.PLAN_AND_REQUESTED_ACTIONS);
        assertEquals(Option.some(Heading.PLAN_AND_REQUESTED_ACTIONS), labels.of(label));
    }

    @Test
    void commasAndSpacesOfALabelDoNotCount() {
        HeadingLabels labels = HeadingLabels.titles().with("Tests,  bloods , scans", Heading.INVESTIGATION_RESULTS);
        assertEquals(Option.some(Heading.INVESTIGATION_RESULTS), labels.of("tests bloods scans"));
        assertEquals(3, labels.longestAt(List.of("Tests,", "bloods", "SCANS", "normal")));
    }

    @Test
    void aPracticesOwnLabelStandsBesideOrInPlaceOfATitle() {
        HeadingLabels titles = HeadingLabels.titles();
        HeadingLabels own = titles.with("History", Heading.CLINICAL_SUMMARY);
        assertEquals(Option.some(Heading.CLINICAL_SUMMARY), own.of("history"));
        assertEquals(Option.some(Heading.HISTORY), titles.of("history"));
    }

    @Test
    void whatIsNoLabelTakesNoWords() {
        assertEquals(0, HeadingLabels.titles().longestAt(List.of("home", "diagnoses")));
        assertEquals(0, HeadingLabels.titles().longestAt(List.empty()));
        assertTrue(HeadingLabels.titles().of("").isEmpty());
    }

    @Test
    void theLongestLabelWins() {
        HeadingLabels labels = HeadingLabels.titles().with("History of the present complaint", Heading.HISTORY);
        assertEquals(5, labels.longestAt(List.of("history", "of", "the", "present", "complaint")));
        assertEquals(1, labels.longestAt(List.of("history", "of", "the", "present", "day")));
    }
}
