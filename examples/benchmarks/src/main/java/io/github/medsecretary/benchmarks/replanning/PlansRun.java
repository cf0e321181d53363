package io.github.medsecretary.benchmarks.replanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The engine beside the known optima: {@code --family F --seeds A..B --out DIR [--times 5]} prints a
 * line for each case and a summary, times being those of the thread on its processor. The cases are made where {@code DIR} hasn't got them; the optima are those of
 * {@code DIR/F/optima.tsv}, or else those published.
 */
public final class PlansRun {

    private static final int WARM_UPS = 3;

    private final Seeds asked;
    private final Map<Long, Optimum> optima;
    private final List<Double> medians = new ArrayList<>();
    private double slowest;
    private int proven;
    private int known;
    private int equal;
    private int sound;
    private int sameUnplaced;
    private int close;
    private double excess;
    private double worst;

    private PlansRun(Seeds asked) throws IOException {
        this.asked = asked;
        this.optima = Optimum.published(asked.family());
        optima.putAll(Optimum.read(asked.folder().resolve("optima.tsv")));
    }

    /** Takes the options. */
    public static void main(String[] arguments) throws IOException {
        var run = new PlansRun(new Seeds(arguments));
        long[] seeds = run.asked.seeds().toArray();
        for (long seed : Arrays.copyOf(seeds, Math.min(WARM_UPS, seeds.length))) {
            Ours.of(run.file(seed), 1);
        }
        System.out.println("seed\tours\tbound\tbest known\tproven\tmedian ms\tmax ms\twrong");
        for (long seed : seeds) {
            run.look(seed);
        }
        run.print(seeds.length);
    }

    private Path file(long seed) throws IOException {
        Path file = asked.folder().resolve(seed + ".json");
        if (!Files.exists(file)) {
            Files.createDirectories(asked.folder());
            Files.writeString(file, CaseJson.of(asked.family().of(seed)));
        }
        return file;
    }

    private void look(long seed) throws IOException {
        Path file = file(seed);
        Ours ours = Ours.of(file, Integer.parseInt(asked.value("--times", "5")));
        var problem = new Problem(CaseReading.of(file));
        List<String> wrong = PlanCheck.wrong(problem, ours.json());
        Optional<Optimum> best = Optional.ofNullable(optima.get(seed));
        long cost = ours.plan().cost();
        if (best.isPresent() && ours.plan().bound() > best.get().cost()) {
            wrong.add("the bound is above a plan");
        }
        if (best.isPresent() && cost < best.get().bound()) {
            wrong.add("the cost is below a proven bound");
        }
        double max = ours.longest();
        medians.add(ours.median());
        slowest = Math.max(slowest, max);
        proven += ours.plan().bound() == cost ? 1 : 0;
        sound += wrong.isEmpty() ? 1 : 0;
        if (best.isPresent()) {
            compare(cost, PlanCheck.solution(problem, ours.json()), problem, best.get());
        }
        System.out.printf(
                Locale.ROOT,
                "%d\t%d\t%d\t%s\t%s\t%.2f\t%.2f\t%s%n",
                seed,
                cost,
                ours.plan().bound(),
                best.map(each -> String.valueOf(each.cost())).orElse("-"),
                best.map(each -> each.isProven() ? "yes" : "no").orElse("-"),
                ours.median(),
                max,
                String.join("; ", wrong));
    }

    private void compare(long cost, Solution ours, Problem problem, Optimum best) {
        known++;
        equal += cost <= best.cost() ? 1 : 0;
        double above = (cost - best.cost()) * 100.0 / Math.max(1, best.cost());
        excess += above;
        worst = Math.max(worst, above);
        long unplaced = ours.unplaced(problem);
        long late = ours.late(problem);
        long rest = cost - 1_000_000 * unplaced - late;
        long bestRest = best.cost() - 1_000_000 * best.unplaced() - best.late();
        boolean sameFirst = unplaced == best.unplaced() && late == best.late();
        sameUnplaced += unplaced <= best.unplaced() ? 1 : 0;
        close += cost <= best.cost() || (sameFirst && rest * 100 <= bestRest * 101) ? 1 : 0;
    }

    private void print(int cases) {
        double[] sorted = medians.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %d cases, %d sound, %d proven by ours; %d of %d at the best known, above it %.3f %% on average, at"
                        + " most %.3f %%; %d leave no more without a place, %d of them no more late and the rest within"
                        + " 1 %%; median %.2f ms, slowest median %.2f ms, slowest run %.2f ms%n",
                asked.family().label(),
                cases,
                sound,
                proven,
                equal,
                known,
                known == 0 ? 0 : excess / known,
                worst,
                sameUnplaced,
                close,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                slowest);
    }
}
