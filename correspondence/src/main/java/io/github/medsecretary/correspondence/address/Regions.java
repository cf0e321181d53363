package io.github.medsecretary.correspondence.address;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the post calls a region, state or province: names in any case to their codes. */
final class Regions {

    private static final Seq<String> PREFIXES =
            List.of("provincia di ", "province of ", "citta metropolitana di ", "città metropolitana di ");

    private final SortedMap<String, String> codes;

    private Regions(SortedMap<String, String> codes) {
        this.codes = codes;
    }

    static Regions none() {
        return new Regions(TreeMap.empty());
    }

    /** The regions of a country, from a table of country, code and name. */
    static Regions of(String country) {
        return new Regions(table().lines()
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].equals(country))
                .collect(TreeMap.collector(row -> row[2].toLowerCase(Locale.ROOT), row -> row[1])));
    }

    private static String table() {
        try (InputStream file = Regions.class.getResourceAsStream("regions.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the table of regions is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The code of a region that is given by name, or by its code already. */
    Optional<String> code(String region) {
        String name = region.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        String upper = region.toUpperCase(Locale.ROOT);
        return codes.get(name).orElse(() -> codes.values().find(upper::equals)).toJavaOptional();
    }
}
