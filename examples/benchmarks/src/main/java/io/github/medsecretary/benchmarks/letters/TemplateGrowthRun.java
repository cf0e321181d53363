package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.correspondence.template.Template;
import io.github.medsecretary.correspondence.template.View;
import io.github.medsecretary.correspondence.template.WritingStyle;
import io.vavr.collection.List;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * How the cost of a template grows with its text, with the items of a list and with the length of a value: processor
 * time of the fastest of nine, each size twice the one before.
 */
public final class TemplateGrowthRun {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SMALLEST = 2_000;
    private static final int DOUBLINGS = 5;

    private static final View<String> ITEM = View.<String>empty().text("name", name -> name);
    private static final View<Letter> VIEW =
            View.<Letter>empty().text("note", Letter::note).list("medicines", ITEM, Letter::medicines);

    /** What the templates are filled with. */
    private record Letter(String note, List<String> medicines) {}

    private TemplateGrowthRun() {}

    /** Prints a line for each size: milliseconds, and how many times those of the size before. */
    public static void main(String[] none) {
        Template<Letter> listing = compiled("{each medicines}{name}{between}, {last} and {end}.");
        Template<Letter> noting = compiled("She said {note}.");
        grow("text of a template, clauses", TemplateGrowthRun::compiling);
        grow("text of a template with a slip in each clause", TemplateGrowthRun::refusing);
        grow("clauses of a template that is filled", size -> filling(compiled(text(size)), "well", 1));
        grow("items of a list", size -> filling(listing, "well", size));
        grow("characters of a value", size -> filling(noting, "a \u05d0".repeat(size / 3), 1));
    }

    /** Makes something to do of a size. */
    private interface Work {
        Runnable of(int size);
    }

    private static void grow(String what, Work work) {
        // A run of the largest, so that no compiler's time is counted.
        fastest(work.of(SMALLEST << DOUBLINGS));
        double before = 0;
        for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
            int size = SMALLEST << doubling;
            double millis = fastest(work.of(size)) / 1e6;
            System.out.println(String.format(
                    Locale.ROOT, "%s: %,d: %.2f ms%s", what, size, millis, before == 0 ? "" : times(millis, before)));
            before = millis;
        }
    }

    private static String times(double millis, double before) {
        return String.format(Locale.ROOT, ", %.2f times", millis / before);
    }

    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int time = 0; time < 9; time++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.run();
            fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }

    private static String text(int clauses) {
        return "She says {note}; {each medicines}{name}{between}, {end}.\n\n".repeat(clauses);
    }

    private static Template<Letter> compiled(String text) {
        return Template.compile(text, VIEW).get();
    }

    private static Runnable compiling(int clauses) {
        String text = text(clauses);
        return () -> compiled(text);
    }

    private static Runnable refusing(int clauses) {
        String text = "She says {nota}. ".repeat(clauses);
        return () -> {
            if (Template.compile(text, VIEW).getError().size() != clauses) {
                throw new IllegalStateException("a slip was not told");
            }
        };
    }

    private static Runnable filling(Template<Letter> template, String note, int medicines) {
        var letter = new Letter(note, List.fill(medicines, () -> "ramipril"));
        WritingStyle style = WritingStyle.usual();
        return () -> template.fill(letter, style).forEach(block -> block.text());
    }
}
