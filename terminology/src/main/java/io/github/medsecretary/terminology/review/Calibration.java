package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a rule's own confidence has turned out to be worth: steps that never fall, by rule, as isotonic regression makes
 * them. A rule without steps keeps its own. Written as lines of three cells parted by tabs: the rule, the least
 * confidence of its own, and what share of such findings was right. Immutable and thread-safe.
 */
public final class Calibration {

    private static final String NAME = "uk-calibration.tsv";
    private static final int CELLS = 3;
    private static final Calibration NONE = new Calibration(TreeMap.empty());

    private record Step(double from, double worth) {}

    private final Map<String, Seq<Step>> byRule;

    private Calibration(Map<String, Seq<Step>> byRule) {
        this.byRule = byRule;
    }

    /** Every rule keeps its own confidence. */
    public static Calibration none() {
        return NONE;
    }

    /**
     * What was measured of the built-in rules, where a wrong word is as likely as a right one; in letters that somebody has
     * read through fewer findings are right. Rules that were not measured keep their own. Each call reads it anew: keep
     * the result.
     */
    public static Calibration uk() {
        try (InputStream in = Calibration.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its calibration");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads lines; those that begin with {@code #} are comments. {@link CoreCode#MALFORMED} for a line of another shape
     * or a number outside 0 to 1, {@link CoreCode#OUT_OF_RANGE} where a rule's steps don't rise.
     */
    public static Either<Problem, Calibration> read(String text) {
        Map<String, Seq<Step>> read = TreeMap.empty();
        for (String line : text.split("\r?\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                Either<Problem, RuleId> rule = RuleId.parse(cells[0]);
                if (cells.length != CELLS || rule.isLeft() || !isShare(cells[1]) || !isShare(cells[2])) {
                    return Either.left(Problem.of(CoreCode.MALFORMED, "A line has a rule and two shares from 0 to 1."));
                }
                var step = new Step(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
                String name = name(rule.get());
                read = read.put(name, read.getOrElse(name, List.empty()).append(step));
            }
        }
        return read.values().forAll(Calibration::rises)
                ? Either.right(new Calibration(read))
                : Either.left(Problem.of(CoreCode.OUT_OF_RANGE, "The steps of a rule rise."));
    }

    private static boolean isShare(String cell) {
        return cell.matches("0|1|[01]?\\.\\d{1,6}") && Double.parseDouble(cell) <= 1;
    }

    private static boolean rises(Seq<Step> steps) {
        return steps.zip(steps.tail())
                .forAll(pair -> pair._1().from() < pair._2().from()
                        && pair._1().worth() <= pair._2().worth());
    }

    /** What a rule's confidence is worth; itself below the first step, or without steps. */
    public double worth(RuleId rule, double confidence) {
        return byRule.get(name(rule))
                .flatMap(steps -> steps.findLast(step -> step.from() <= confidence))
                .map(Step::worth)
                .getOrElse(confidence);
    }

    private static String name(RuleId rule) {
        return rule.namespace() + ":" + rule.name();
    }
}
