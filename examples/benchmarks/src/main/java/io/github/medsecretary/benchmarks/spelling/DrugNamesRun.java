package io.github.medsecretary.benchmarks.spelling;

import io.github.medsecretary.terminology.spelling.Spelling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How many names of medicines are known (the first argument, JSON Lines with {@code word}), and how many of them with an
 * edit each, five to a name, are not; those that are themselves a name or a word of general English (the second) are
 * left out.
 */
public final class DrugNamesRun {

    private static final int EACH = 5;
    private static final long SEED = 20261129;

    private DrugNamesRun() {}

    /** Prints both shares. */
    public static void main(String... arguments) throws IOException {
        List<String> names = JsonLines.read(Path.of(arguments[0]), "word");
        Set<String> words = new HashSet<>(WordLists.read(Path.of(arguments[1])).keySet());
        words.addAll(names);
        var spelling = Spelling.uk();
        long known = names.stream().filter(spelling::isKnown).count();
        var corruptions = new Corruptions(SEED);
        int tried = 0;
        int refused = 0;
        for (String name : names) {
            for (int i = 0; i < EACH; i++) {
                String corrupted = corruptions.corrupt(name);
                if (!words.contains(corrupted)) {
                    tried++;
                    refused += spelling.isKnown(corrupted) ? 0 : 1;
                    if (arguments.length > 2 && spelling.isKnown(corrupted)) {
                        System.out.println("accepted " + corrupted);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d names, known: %.4f; %d of them with an edit, refused: %.4f%n",
                names.size(),
                (double) known / names.size(),
                tried,
                (double) refused / tried);
    }
}
