package io.github.medsecretary.benchmarks.proofreaders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All spellers by name, each with the heap it takes and the time until its first answer. */
final class Spellers {

    private static final int COLLECTIONS = 4;

    /** A speller that is ready, and what that took. */
    record Ready(Speller speller, double megabytes, double milliseconds) {}

    private Spellers() {}

    /** With each Hunspell dictionary of a folder. Made one after another: what the first of a family brings along is not counted for its next. */
    static Map<String, Ready> of(Path hunspell) throws IOException {
        Map<String, Ready> spellers = new LinkedHashMap<>();
        spellers.put("medsecretary", ready(OurSpeller::new));
        spellers.put("LanguageTool", ready(() -> LanguageToolSpeller.of(LanguageTools.spelling())));
        for (Path folder : HunspellSpeller.folders(hunspell)) {
            spellers.put(HunspellSpeller.name(folder), ready(() -> HunspellSpeller.of(folder)));
        }
        Map<String, Long> general = Frequencies.general();
        spellers.put("jsymspell", ready(() -> SymSpeller.of(general)));
        Map<String, Long> all = Frequencies.all();
        spellers.put("jsymspell, all our lists", ready(() -> SymSpeller.of(all)));
        return spellers;
    }

    private static Ready ready(Supplier<Speller> made) {
        long before = heap();
        long start = System.nanoTime();
        Speller speller = made.get();
        speller.suggest("diarhea");
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return new Ready(speller, (heap() - before) / 1e6, milliseconds);
    }

    private static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
