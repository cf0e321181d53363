package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Lays lexicons over each other by the keys of their entries. Belongs to one thread. */
final class Merging {

    private final LinkedHashMap<String, Merged.Source> byKey = new LinkedHashMap<>();
    private final ArrayList<Clash> clashes = new ArrayList<>();

    private Merging() {}

    static Merged byKey(Seq<Placed> bottomUp) {
        var merging = new Merging();
        bottomUp.forEach(merging::layOver);
        return new Merged(List.copyOf(merging.byKey.values()), io.vavr.collection.List.ofAll(merging.clashes));
    }

    /** The same for lexicons of which it is known that no key of one is one of another: that is quick. */
    static Merged sideBySide(Seq<Placed> bottomUp) {
        var sources = new ArrayList<Merged.Source>();
        for (Placed placed : bottomUp) {
            for (int row = 0; row < placed.lexicon().rows().size(); row++) {
                sources.add(new Merged.Source(placed, row));
            }
        }
        return new Merged(sources, io.vavr.collection.List.empty());
    }

    private void layOver(Placed placed) {
        placed.lexicon().deletions().forEach(deletion -> byKey.keySet().removeIf(deletion::takes));
        Rows rows = placed.lexicon().rows();
        for (int row = 0; row < rows.size(); row++) {
            var upper = new Merged.Source(placed, row);
            Merged.Source lower = byKey.put(RowType.key(rows.type(row).printed(), rows.key(row)), upper);
            if (lower != null) {
                compare(lower.read(), upper.read());
            }
        }
    }

    private void compare(Sourced<Entry> lower, Sourced<Entry> upper) {
        if (!lower.entry().cells().equals(upper.entry().cells())) {
            clashes.add(new Clash(lower, upper));
        }
    }
}
