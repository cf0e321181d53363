package io.github.medsecretary.benchmarks.proofreaders;

import io.github.medsecretary.benchmarks.spelling.Corruptions;
import io.github.medsecretary.benchmarks.spelling.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many names of medicines are known, and how many of them with an edit each, five to a name, are not. */
final class MedicinesRow {

    private static final int EACH = 5;
    private static final long SEED = 20261129;

    private final List<String> names;
    private final List<String> corrupted = new ArrayList<>();

    /** Takes names, and words that no corrupted name may be. */
    MedicinesRow(Path file, Set<String> words) throws IOException {
        this.names = JsonLines.read(file, "word");
        Set<String> right = new HashSet<>(words);
        right.addAll(names);
        var corruptions = new Corruptions(SEED);
        for (String name : names) {
            for (int i = 0; i < EACH; i++) {
                String wrong = corruptions.corrupt(name);
                if (!right.contains(wrong)) {
                    corrupted.add(wrong);
                }
            }
        }
    }

    void print(String name, Speller speller) {
        long known = names.stream().filter(speller::knows).count();
        long refused = corrupted.stream().filter(each -> !speller.knows(each)).count();
        System.out.printf(
                Locale.ROOT,
                "%-26s of %d names known %.3f, of %d with an edit refused %.3f%n",
                name,
                names.size(),
                (double) known / names.size(),
                corrupted.size(),
                (double) refused / corrupted.size());
    }
}
