package io.github.medsecretary.benchmarks.proofreaders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All spellers by name, each made when it is asked for. */
final class Spellers {

    private Spellers() {}

    /** With each Hunspell dictionary of a folder. */
    static Map<String, Supplier<Speller>> of(Path hunspell) throws IOException {
        Map<String, Supplier<Speller>> spellers = new LinkedHashMap<>();
        spellers.put("medsecretary", OurSpeller::new);
        spellers.put("LanguageTool", () -> LanguageToolSpeller.of(LanguageTools.spelling()));
        for (Path folder : HunspellSpeller.folders(hunspell)) {
            spellers.put(HunspellSpeller.name(folder), () -> HunspellSpeller.of(folder));
        }
        spellers.put("jsymspell", () -> SymSpeller.of(Frequencies.general()));
        spellers.put("jsymspell, all our lists", () -> SymSpeller.of(Frequencies.all()));
        return spellers;
    }
}
