package io.github.medsecretary.benchmarks;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Checked;
import io.github.medsecretary.terminology.review.Review;
import io.github.medsecretary.terminology.shortform.SenseModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Compares a check of the whole of a letter of 10 kB with one after a word was changed in its middle: the same findings,
 * and how many times as quick. Then the median and the 99th of a hundred of a letter of 2 kB, and the throughput of
 * letters of 200 kB in all. By the processor's time of this thread, each after ten seconds of the same, which is what it takes to compile all of it.
 */
public final class RecheckRun {

    private static final int LONG = 10_000;
    private static final int SHORT = 2_000;
    private static final int ALL = 200_000;
    private static final long WARM_UP = 10_000_000_000L;
    private static final int PASSES = 100;

    private RecheckRun() {}

    /** Takes the path of letters as {@link UkLettersRun} does. */
    public static void main(String[] arguments) throws IOException {
        String letters = UkLetters.read(Path.of(arguments[0]))
                .map(each -> each.text().value())
                .mkString("\n\n");
        var dictionary = Dictionary.of(UkLexicons.layers());
        var confusions = ConfusionModel.uk();
        compare("everyday", Review.everyday(dictionary, confusions), letters);
        compare("everyday-listening", Review.everyday(dictionary, confusions).listening(), letters);
        compare("before-signature", Review.beforeSignature(dictionary, SenseModel.uk(), confusions), letters);
    }

    private static void compare(String profile, Review review, String letters) {
        DocumentContext context = DocumentContext.unknown();
        ClinicalText before = part(letters, LONG);
        int place = before.value().indexOf(' ', LONG / 2);
        ClinicalText after = ClinicalText.of(before.value().substring(0, place) + " hemoglobin"
                        + before.value().substring(place))
                .get();
        Checked checked = review.checked(before, context);
        boolean same = review.recheck(checked, after).findings().equals(review.check(after, context));
        double[] whole = micros(() -> review.check(after, context));
        double[] again = micros(() -> review.recheck(checked, after));
        ClinicalText letter = part(letters, SHORT);
        double[] small = micros(() -> review.check(letter, context));
        sum(review, letters, context);
        double all = ALL / 1e3 / (sum(review, letters, context) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%s: whole %.0f us, after an edit %.0f us, %.1f times as quick, findings %s%n"
                        + "  a letter of 2 kB: median %.0f us, 99th of 100 %.0f us; %.0f kB/s%n",
                profile,
                whole[PASSES / 2],
                again[PASSES / 2],
                whole[PASSES / 2] / again[PASSES / 2],
                same ? "the same" : "DIFFERENT",
                small[PASSES / 2],
                small[PASSES * 99 / 100],
                all);
    }

    private static ClinicalText part(String letters, int length) {
        return ClinicalText.of(letters.substring(0, length)).get();
    }

    // Letters of 2 kB, one after another.
    private static long sum(Review review, String letters, DocumentContext context) {
        long start = cpu();
        for (int done = 0; done < ALL; done += SHORT) {
            int from = done % (letters.length() - SHORT);
            review.check(ClinicalText.of(letters.substring(from, from + SHORT)).get(), context);
        }
        return cpu() - start;
    }

    private static double[] micros(Supplier<Object> what) {
        var micros = new double[PASSES];
        long end = cpu() + WARM_UP;
        while (cpu() < end && what.get() != what) {}
        for (int pass = 0; pass < PASSES; pass++) {
            long start = cpu();
            Object found = what.get();
            if (!found.equals(what)) {
                micros[pass] = (cpu() - start) / 1e3;
            }
        }
        Arrays.sort(micros);
        return micros;
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
