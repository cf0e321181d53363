package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The entries that are left when lexicons lie over each other; each is read when it is first asked for. */
final class Merged {

    /** Where an entry stands. */
    record Source(Placed placed, int row) {

        RowType type() {
            return placed.lexicon().rows().type(row);
        }

        Sourced<Entry> read() {
            return new Sourced<>(
                    placed.lexicon().rows().at(row),
                    placed.layer(),
                    placed.lexicon().provenance());
        }
    }

    private final List<Source> sources;
    private final Seq<Clash> clashes;
    private final AtomicReferenceArray<Sourced<Entry>> read;

    Merged(List<Source> sources, Seq<Clash> clashes) {
        this.sources = sources;
        this.clashes = clashes;
        this.read = new AtomicReferenceArray<>(sources.size());
    }

    int size() {
        return sources.size();
    }

    Sourced<Entry> at(int place) {
        Sourced<Entry> entry = read.get(place);
        if (entry == null) {
            // Who asks at the same time gets the same instance.
            read.compareAndSet(place, null, sources.get(place).read());
            entry = read.get(place);
        }
        return entry;
    }

    /** The places of a type's entries. */
    Seq<Integer> places(Class<? extends Entry> type) {
        return Array.range(0, size()).filter(place -> sources.get(place).type().isOf(type));
    }

    /** The place of each row of some lexicons, -1 if it has none. */
    int[] placesOfRows(Seq<Placed> lexicons) {
        var firstRow = new IdentityHashMap<Placed, Integer>();
        int rows = 0;
        for (Placed lexicon : lexicons) {
            firstRow.put(lexicon, rows);
            rows += lexicon.lexicon().rows().size();
        }
        var places = new int[rows];
        Arrays.fill(places, -1);
        for (int place = 0; place < sources.size(); place++) {
            Integer first = firstRow.get(sources.get(place).placed());
            if (first != null) {
                places[first + sources.get(place).row()] = place;
            }
        }
        return places;
    }

    Seq<Clash> clashes() {
        return clashes;
    }
}
