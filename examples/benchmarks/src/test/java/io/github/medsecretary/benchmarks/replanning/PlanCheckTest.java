package io.github.medsecretary.benchmarks.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckTest {

    @TempDir
    private Path folder;

    /** What the engine makes of the first cases, to be spoilt in many ways. */
    private static List<Planned> first = List.of();

    @BeforeAll
    static void plan(@TempDir Path shared) throws IOException {
        var planned = new ArrayList<Planned>();
        for (long seed = 1; seed <= 20; seed++) {
            planned.add(planned(shared, Family.TINY, seed));
        }
        first = List.copyOf(planned);
    }

    private record Planned(Problem problem, Ours ours) {
        List<String> wrong(String plan) throws IOException {
            return PlanCheck.wrong(problem, plan);
        }
    }

    private static Planned planned(Path folder, Family family, long seed) throws IOException {
        Path file = folder.resolve(family.label() + "-" + seed + ".json");
        Files.writeString(file, CaseJson.of(family.of(seed)));
        return new Planned(new Problem(CaseReading.of(file)), Ours.of(file, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"TINY", "TINY_PAUSES"})
    void the_engine_breaks_no_rule_and_is_as_good_as_trying_every_plan(Family family) throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            Planned planned = planned(folder, family, seed);
            assertEquals(List.of(), planned.wrong(planned.ours().json()), "seed " + seed);
            assertEquals(
                    Exhaustive.best(planned.problem()).cost(),
                    planned.ours().plan().cost(),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TINY", "TINY_PAUSES"})
    void the_published_optima_are_those_of_trying_every_plan(Family family) throws IOException {
        var published = Optimum.published(family);
        assertTrue(published.size() >= 200);
        for (long seed = 1; seed <= 40; seed++) {
            assertEquals(
                    Optional.ofNullable(published.get(seed)).orElseThrow().cost(),
                    Exhaustive.best(new Problem(family.of(seed))).cost(),
                    "seed " + seed);
        }
    }

    @Test
    void one_by_one_is_a_plan_and_never_better_than_the_best() {
        for (long seed = 1; seed <= 40; seed++) {
            var problem = new Problem(Family.TINY.of(seed));
            Solution byHand = OneByOne.plan(problem);
            assertEquals(List.of(), byHand.problems(problem), "seed " + seed);
            assertTrue(byHand.cost() >= Exhaustive.best(problem).cost(), "seed " + seed);
        }
    }

    private void assertNoticed(String from, String to) throws IOException {
        boolean noticed = false;
        for (Planned planned : first) {
            String spoiled = planned.ours().json().replaceFirst(from, to);
            if (!spoiled.equals(planned.ours().json())) {
                assertFalse(planned.wrong(spoiled).isEmpty(), spoiled);
                noticed = true;
            }
        }
        assertTrue(noticed, "no plan has " + from);
    }

    @Test
    void a_cost_that_does_not_recompute_is_noticed() throws IOException {
        assertNoticed("\"cost\":", "\"cost\":1");
        assertNoticed("\\},\"cost\":", "},\"cost\":1");
    }

    @Test
    void a_bound_above_the_cost_and_a_proof_that_is_none_are_noticed() throws IOException {
        assertNoticed("\"bound\":", "\"bound\":1");
        assertNoticed("\"optimal\"", "\"gap\"");
    }

    @Test
    void who_is_forgotten_or_unknown_or_goes_elsewhere_is_noticed() throws IOException {
        assertNoticed("\\{\"appointment\":\"[ae][0-9]+\"", "{\"appointment\":\"nobody\"");
        assertNoticed("(\"to\":\\{\"start\":\"[^\"]+)[0-9]\"", "$13\"");
        assertNoticed("\"because\":\\[[^\\]]+\\]", "\"because\":[]");
        assertNoticed("\"kind\":\"move\"", "\"kind\":\"reseat\"");
    }
}
