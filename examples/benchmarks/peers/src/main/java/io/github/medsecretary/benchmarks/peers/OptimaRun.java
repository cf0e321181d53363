package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.Loader;
import io.github.medsecretary.benchmarks.replanning.CaseReading;
import io.github.medsecretary.benchmarks.replanning.Optimum;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seeds;
import io.github.medsecretary.benchmarks.replanning.Solution;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds the best plans of cases and proves them: {@code --family F --seeds A..B --out DIR [--workers 2] [--limit 60]}
 * writes {@code DIR/F/optima.tsv}.
 */
public final class OptimaRun {

    private static final long FULL = 500_000;

    private OptimaRun() {}

    /** Takes the options. */
    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        var asked = new Seeds(arguments);
        var reference = new Reference(
                Integer.parseInt(asked.value("--workers", "2")), Double.parseDouble(asked.value("--limit", "60")));
        Path file = asked.folder().resolve("optima.tsv");
        for (long seed : asked.seeds().toArray()) {
            var problem = new Problem(CaseReading.of(asked.folder().resolve(seed + ".json")));
            Optimum found = Flow.suits(problem) ? byFlow(seed, problem) : reference.of(seed, problem);
            var optima = Optimum.read(file);
            optima.put(seed, found);
            Optimum.write(file, optima);
            System.out.println(found.line());
        }
    }

    private static Optimum byFlow(long seed, Problem problem) {
        long before = System.nanoTime();
        var flow = new Flow(problem, FULL);
        Solution plan = flow.solve();
        double seconds = (System.nanoTime() - before) / 1e9;
        if (!plan.problems(problem).isEmpty()) {
            throw new IllegalStateException("the flow broke a rule: " + plan.problems(problem));
        }
        String by = flow.rounds() == 1 ? "MinCostFlow" : "MinCostFlow, places priced, " + flow.rounds() + " rounds";
        return Optimum.of(seed, problem, plan, plan.cost(), seconds, by);
    }
}
