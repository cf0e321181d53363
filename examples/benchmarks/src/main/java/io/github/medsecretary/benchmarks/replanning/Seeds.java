package io.github.medsecretary.benchmarks.replanning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** What a run is asked for: {@code --family F --seeds A..B --out DIR} and more of that form. */
public final class Seeds {

    private final Map<String, String> options = new HashMap<>();

    /** Reads names and values by turns. */
    public Seeds(String... arguments) {
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at].toLowerCase(Locale.ROOT), arguments[at + 1]);
        }
    }

    /** An option's value. */
    public String value(String name, String other) {
        return options.getOrDefault(name, other);
    }

    /** The family. */
    public Family family() {
        return Family.of(value("--family", "tiny"));
    }

    /** The seeds, both ends included. */
    public LongStream seeds() {
        String[] ends = value("--seeds", "1..1").split("\\.\\.", -1);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    /** The folder of a family's cases. */
    public Path folder() {
        return Path.of(Optional.ofNullable(options.get("--out")).orElse("cases"))
                .resolve(family().label());
    }
}
