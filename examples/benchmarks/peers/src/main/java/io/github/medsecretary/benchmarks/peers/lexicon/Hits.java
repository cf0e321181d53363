package io.github.medsecretary.benchmarks.peers.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Of hits that come in the order of their ends, the leftmost ones, and of those the longest, as whole words. */
final class Hits {

    /** A term and its place. */
    record Hit(int start, int end, String term) {}

    private final String text;
    private final ArrayList<Hit> kept = new ArrayList<>();

    Hits(String text) {
        this.text = text;
    }

    static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    void add(int start, int end, String term) {
        if (isWhole(text, start, end)) {
            keep(start, end, term);
        }
    }

    // What starts no earlier is covered by the new one, unless something before reaches into it.
    private void keep(int start, int end, String term) {
        int before = kept.size();
        while (before > 0 && kept.get(before - 1).start() >= start) {
            before--;
        }
        if (before == 0 || kept.get(before - 1).end() <= start) {
            while (kept.size() > before) {
                kept.remove(kept.size() - 1);
            }
            kept.add(new Hit(start, end, term));
        }
    }

    List<Hit> kept() {
        return kept;
    }
}
