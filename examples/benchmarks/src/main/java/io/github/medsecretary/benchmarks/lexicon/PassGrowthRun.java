package io.github.medsecretary.benchmarks.lexicon;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The time of the one pass by the built-in lexicons and some nasty terms, over texts of 1 to 16 MB. */
public final class PassGrowthRun {

    private static final int SMALLEST = 1 << 20;
    private static final int DOUBLINGS = 4;
    private static final int TRIES = 5;

    // Beside other work the clock on the wall tells little.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PassGrowthRun() {}

    /** Prints a line for each kind of text: milliseconds of the processor by size, and the largest ratio of neighbours. */
    public static void main(String... arguments) {
        Dictionary dictionary = dictionary();
        texts().forEach((name, piece) -> {
            var line = new StringBuilder(name);
            double before = Double.NaN;
            double worst = 0;
            time(dictionary, piece.repeat(SMALLEST / piece.length()));
            for (int i = 0; i <= DOUBLINGS; i++) {
                double time = time(dictionary, piece.repeat((SMALLEST << i) / piece.length()));
                worst = i == 0 ? 0 : Math.max(worst, time / before);
                before = time;
                line.append(String.format(Locale.ROOT, "\t%.1f", time));
            }
            System.out.println(line.append(String.format(Locale.ROOT, "\t%.2f", worst)));
        });
    }

    // A long term of which the text holds the beginning at every word, and one of the most joined parts.
    private static Dictionary dictionary() {
        String lexicon = """
                #medsecretary-lexicon\t1
                #name\tnasty
                #version\t1
                #licence\tCC0-1.0
                #jurisdiction\tGB
                #language\ten-GB
                #source\tmade up
                plain-language\t%sb\tx\tmade up
                plain-language\t%sd\tx\tmade up
                """.formatted("a ".repeat(20), "c-".repeat(39));
        return Dictionary.of(
                UkLexicons.layers().with(Layer.VENDOR, Lexicon.read(lexicon).get()));
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(
                "letters",
                "Thank you for asking me to see this lady with Crohn's disease. Colonoscopy reached the"
                        + " terminal ileum, which was inflamed. She takes mesalazine 1.2 g twice a day and ramipril 5 mg once a"
                        + " day. Her haemoglobin was 112 g/l and the CRP 24 mg/l.\n\n");
        texts.put("one word", "x");
        texts.put("beginnings of a term", "a ");
        texts.put("joined parts", "c-");
        texts.put("a known word, joined", "co-amoxiclav/");
        texts.put("marks", ".");
        texts.put("empty lines", "\n \t");
        texts.put("blanks", " ");
        texts.put("pairs of units", "𝒳👍");
        texts.put("combining marks", "e\u0301");
        texts.put("right to left", "שלום ");
        texts.put("short forms", "MS PT OD ");
        return texts;
    }

    private static double time(Dictionary dictionary, String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            var reading = dictionary.read(letter);
            long time = THREADS.getCurrentThreadCpuTime() - start;
            if (reading.mentions(PlainWording.class).size() > text.length()) {
                throw new IllegalStateException("more mentions than units");
            }
            best = Math.min(best, time);
        }
        return best / 1e6;
    }
}
