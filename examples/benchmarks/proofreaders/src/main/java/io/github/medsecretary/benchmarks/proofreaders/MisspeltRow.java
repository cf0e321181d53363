package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.spelling.JsonLines;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How often the right word comes first and among five for a misspelt one, exactly as it was written or as it is spelt in
 * Britain, how many of the right words are known at all, and how many words a second.
 */
final class MisspeltRow {

    private static final int FIVE = 5;
    private static final double SECONDS = 3;

    private final List<Map<String, String>> cases;
    private final Spelling british = Spelling.uk();

    /** Takes words with their {@code gold}. */
    MisspeltRow(Path file) throws IOException {
        this.cases = JsonLines.read(file);
    }

    /** A speller that is made for it, and what it has come to hold on the heap when it has been asked all. */
    Speller print(String name, Supplier<Speller> made) {
        double before = Heap.megabytes();
        Speller speller = made.get();
        int first = 0;
        int five = 0;
        int known = 0;
        int firstInBritain = 0;
        int fiveInBritain = 0;
        for (Map<String, String> each : cases) {
            String gold = each.getOrDefault("gold", "");
            Seq<String> words = speller.suggest(each.getOrDefault("word", "")).map(word -> word.toLowerCase(Locale.UK));
            Seq<String> here =
                    words.map(word -> word.equals(british.british(gold).orElse(gold)) ? gold : word);
            known += speller.knows(gold) ? 1 : 0;
            first += words.take(1).contains(gold) ? 1 : 0;
            five += words.take(FIVE).contains(gold) ? 1 : 0;
            firstInBritain += here.take(1).contains(gold) ? 1 : 0;
            fiveInBritain += here.take(FIVE).contains(gold) ? 1 : 0;
        }
        double seconds = seconds(speller);
        double all = cases.size();
        System.out.printf(
                Locale.ROOT,
                "%-26s first %.3f, among five %.3f; British as well %.3f, %.3f; right word known %.3f; %.0f words a second; %.1f MB%n",
                name,
                first / all,
                five / all,
                firstInBritain / all,
                fiveInBritain / all,
                known / all,
                all / seconds,
                Heap.megabytes() - before);
        return speller;
    }

    // The quickest of the passes that begin within some seconds: the compiler is done by then.
    private double seconds(Speller speller) {
        double least = Double.MAX_VALUE;
        double spent = 0;
        while (spent < SECONDS) {
            double pass = Cpu.seconds(() -> cases.forEach(each -> speller.suggest(each.getOrDefault("word", ""))));
            least = Math.min(least, pass);
            spent += pass;
        }
        return least;
    }
}
