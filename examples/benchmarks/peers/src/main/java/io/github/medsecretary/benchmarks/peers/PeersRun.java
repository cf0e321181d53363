package io.github.medsecretary.benchmarks.peers;

import com.google.ortools.Loader;
import io.github.medsecretary.benchmarks.replanning.CaseReading;
import io.github.medsecretary.benchmarks.replanning.Optimum;
import io.github.medsecretary.benchmarks.replanning.Problem;
import io.github.medsecretary.benchmarks.replanning.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A peer on cases whose best plan is known: {@code --peer one-by-one|min-cost-flow|cp-sat|scip|timefold --family F
 * --seeds A..B --out DIR [--workers 2] [--limit 60]}. The first case is solved once more before, so that all
 * code is warm.
 */
public final class PeersRun {

    private static final long FULL = 6_000_000;

    private final Peer peer;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> solving = new ArrayList<>();
    private final List<Double> toBest = new ArrayList<>();
    private int reached;
    private final List<Double> above = new ArrayList<>();

    private PeersRun(Peer peer) {
        this.peer = peer;
    }

    /** Takes the options. */
    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        var asked = new Seeds(arguments);
        var run = new PeersRun(peer(asked));
        Path found = asked.folder().resolve("optima.tsv");
        var optima = Files.exists(found) ? Optimum.read(found) : Optimum.published(asked.family());
        boolean warm = false;
        System.out.println("seed\tcost\tbest known\tseconds\tsolver\tto best");
        for (long seed : asked.seeds().toArray()) {
            Optional<Optimum> best = Optional.ofNullable(optima.get(seed));
            var problem = new Problem(CaseReading.of(asked.folder().resolve(seed + ".json")));
            if (best.isPresent()) {
                if (!warm) {
                    run.peer.plan(problem, best.get().cost());
                    warm = true;
                }
                run.look(seed, problem, best.get().cost());
            }
        }
        run.print(asked.value("--peer", "one-by-one") + " on " + asked.family().label());
    }

    private static Peer peer(Seeds asked) {
        double limit = Double.parseDouble(asked.value("--limit", "60"));
        String name = asked.value("--peer", "one-by-one");
        return switch (name) {
            case "one-by-one" -> new OneByOnePeer();
            case "min-cost-flow" -> new FlowPeer(FULL);
            case "cp-sat" -> new CpSatPeer(Integer.parseInt(asked.value("--workers", "2")), limit);
            case "scip" -> new ScipPeer(limit);
            case "timefold" -> new TimefoldPeer(limit);
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }

    private void look(long seed, Problem problem, long best) {
        Answer answer = peer.plan(problem, best);
        seconds.add(answer.seconds());
        solving.add(answer.solving());
        toBest.add(answer.toBest());
        reached += answer.cost() <= best ? 1 : 0;
        above.add((answer.cost() - best) * 100.0 / Math.max(1, best));
        System.out.printf(
                Locale.ROOT,
                "%d\t%d\t%d\t%.4f\t%.4f\t%.4f%n",
                seed,
                answer.cost(),
                best,
                answer.seconds(),
                answer.solving(),
                answer.toBest());
    }

    private void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d at the best known, above it %.2f %% in the median; median %.4f s, of it the solver %.4f s, to"
                        + " the best known %.4f s%n",
                what,
                reached,
                seconds.size(),
                median(above),
                median(seconds),
                median(solving),
                median(toBest));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }
}
