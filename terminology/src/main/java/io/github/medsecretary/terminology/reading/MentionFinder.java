package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers, for each type of entry, the longest match at each place that no earlier match of that type covers. */
final class MentionFinder {

    private final Words words;
    private final Map<Class<? extends Entry>, List<Mention<Entry>>> found = new LinkedHashMap<>();
    private final Map<Class<? extends Entry>, Integer> coveredTo = new HashMap<>();
    private final Map<Class<? extends Entry>, List<Sourced<Entry>>> longest = new LinkedHashMap<>();
    private final Map<Class<? extends Entry>, Integer> length = new HashMap<>();

    MentionFinder(Words words) {
        this.words = words;
    }

    void at(int index, Phrases<Sourced<Entry>> phrases) {
        phrases.at(words, index, this::take);
        if (!longest.isEmpty()) {
            longest.forEach((type, entries) -> file(index, type, entries));
            longest.clear();
            length.clear();
        }
    }

    private void take(int wordCount, Iterable<Sourced<Entry>> values) {
        for (Sourced<Entry> value : values) {
            Class<? extends Entry> type = Types.of(value.entry());
            if (length.getOrDefault(type, 0) < wordCount) {
                length.put(type, wordCount);
                longest.remove(type);
            }
            longest.computeIfAbsent(type, each -> new ArrayList<>(2)).add(value);
        }
    }

    private void file(int index, Class<? extends Entry> type, List<Sourced<Entry>> entries) {
        if (index < coveredTo.getOrDefault(type, 0)) {
            return;
        }
        int last = index + length.getOrDefault(type, 1) - 1;
        coveredTo.put(type, last + 1);
        found.computeIfAbsent(type, each -> new ArrayList<>())
                .add(new Mention<>(index, last, words.span(index, last), Array.ofAll(entries)));
    }

    Map<Class<? extends Entry>, List<Mention<Entry>>> found() {
        return found;
    }
}
