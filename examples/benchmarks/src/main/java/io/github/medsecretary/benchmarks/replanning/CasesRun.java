package io.github.medsecretary.benchmarks.replanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes cases: {@code --family F --seeds A..B --out DIR} makes {@code DIR/F/SEED.json}. */
public final class CasesRun {

    private CasesRun() {}

    /** Takes the options. */
    public static void main(String[] arguments) throws IOException {
        var asked = new Seeds(arguments);
        Path folder = Files.createDirectories(asked.folder());
        for (long seed : asked.seeds().toArray()) {
            Case made = asked.family().of(seed);
            Soundness.problems(made).forEach(each -> System.err.println(seed + ": " + each));
            Files.writeString(folder.resolve(seed + ".json"), CaseJson.of(made));
        }
    }
}
