package io.github.medsecretary.scheduling.testkit.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.testkit.DiaryLaws;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the laws are worth. */
class PlantedBugsTest {

    static List<PlantedBug> bugs() {
        return PlantedBugs.all().toJavaList();
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void the_law_that_is_named_catches_the_fault(PlantedBug bug) {
        var law = new DiaryLaws(bug.rules()).ofDiaries().get(bug.law()).get();
        assertThrows(AssertionError.class, () -> law.check(bug.diary()));
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void every_law_holds_for_the_standard_rules_over_the_same_diary(PlantedBug bug) {
        var standard = new DiaryLaws(Conflicts.standard(DiaryContext.empty()));
        standard.ofDiaries().values().forEach(law -> law.check(bug.diary()));
    }

    @Test
    void each_has_a_name_of_its_own_and_every_law_catches_some() {
        assertEquals(
                bugs().size(),
                PlantedBugs.all().map(PlantedBug::name).distinct().size());
        var laws = new DiaryLaws(Conflicts.standard(DiaryContext.empty())).ofDiaries();
        assertTrue(laws.keySet()
                .forAll(law -> PlantedBugs.all().exists(bug -> bug.law().equals(law))));
    }
}
