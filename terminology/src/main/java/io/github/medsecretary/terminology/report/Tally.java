package io.github.medsecretary.terminology.report;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/**
 * What was found in the letters of one origin.
 *
 * @param letters how many letters
 * @param words how many words in all of them
 * @param findings by rule, how many findings
 */
public record Tally(long letters, long words, SortedMap<String, Long> findings) {

    /** That of no letter. */
    static final Tally NONE = new Tally(0, 0, TreeMap.empty());

    /** All findings. */
    public long total() {
        return findings.values().foldLeft(0L, Long::sum);
    }

    /** Both together. */
    Tally plus(Tally other) {
        return new Tally(letters + other.letters, words + other.words, findings.merge(other.findings, Long::sum));
    }
}
