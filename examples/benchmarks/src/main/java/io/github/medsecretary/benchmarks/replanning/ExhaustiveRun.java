package io.github.medsecretary.benchmarks.replanning;

import java.io.IOException;
import java.nio.file.Path;

/** Tries every plan of tiny cases: {@code --family tiny --seeds A..B --out DIR} writes {@code DIR/tiny/optima.tsv}, and so for {@code tiny-pauses}. */
public final class ExhaustiveRun {

    private ExhaustiveRun() {}

    /** Takes the options. */
    public static void main(String[] arguments) throws IOException {
        var asked = new Seeds(arguments);
        Path file = asked.folder().resolve("optima.tsv");
        var optima = Optimum.read(file);
        for (long seed : asked.seeds().toArray()) {
            long before = System.nanoTime();
            var problem = new Problem(CaseReading.of(asked.folder().resolve(seed + ".json")));
            Solution best = Exhaustive.best(problem);
            best.problems(problem).forEach(each -> System.err.println(seed + ": " + each));
            double seconds = (System.nanoTime() - before) / 1e9;
            optima.put(seed, Optimum.of(seed, problem, best, best.cost(), seconds, "all plans tried"));
        }
        Optimum.write(file, optima);
    }
}
