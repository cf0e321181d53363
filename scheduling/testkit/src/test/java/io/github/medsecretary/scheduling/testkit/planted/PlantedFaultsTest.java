package io.github.medsecretary.scheduling.testkit.planted;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.github.medsecretary.scheduling.testkit.PlanLaws;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the laws of everything but diaries are worth, and that it is published. */
class PlantedFaultsTest {

    static List<PlantedFault> faults() {
        return PlantedFaults.all().toJavaList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_law_that_is_named_catches_the_fault_and_holds_without_it(PlantedFault fault) {
        assertDoesNotThrow(() -> fault.good().run());
        var error = assertThrows(AssertionError.class, () -> fault.faulty().run());
        assertTrue(String.valueOf(error.getMessage()).startsWith("broken law: "), error::toString);
    }

    @Test
    void every_class_of_laws_catches_some() {
        assertEquals(
                TreeSet.of(
                        "ChainLaws",
                        "DiaryLaws",
                        "PathwayLaws",
                        "PathwayMoveLaws",
                        "PlanLaws",
                        "SlotLaws",
                        "TemplateLaws",
                        "TimeLaws",
                        "VisitLaws"),
                TreeSet.ofAll(PlantedFaults.all()
                        .map(each -> each.law().substring(0, each.law().indexOf(':')))));
    }

    @Test
    void every_law_of_plans_catches_some() {
        var laws = new PlanLaws(Replanning.of(ReplanPolicy.usual(), TwoDoctors.EARLY)).ofPlans();
        assertEquals(
                TreeSet.ofAll(laws.keySet()).add("moreStepsAreNeverDearer").map(each -> "PlanLaws::" + each),
                TreeSet.ofAll(PlantedFaults.all().map(PlantedFault::law).filter(each -> each.startsWith("PlanLaws"))));
    }

    private static String row(String name, String sentence, String law) {
        return "| " + name + " | " + sentence + " | `" + law + "` |";
    }

    @Test
    void the_module_s_front_page_has_a_row_for_each_and_no_others() throws IOException {
        var told = Stream.ofAll(PlantedBugs.all())
                .map(each -> row(each.name(), each.sentence(), "DiaryLaws::" + each.law()))
                .appendAll(PlantedFaults.all().map(each -> row(each.name(), each.sentence(), each.law())));
        var page = Stream.ofAll(Files.readAllLines(Path.of("README.md")))
                .filter(each -> each.startsWith("| ") && each.contains("Laws::"));
        assertEquals(told.toList(), page.toList());
    }
}
