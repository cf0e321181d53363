package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds short forms with a possessive ending, which are one word with it: {@code the GP's letter}. Immutable. */
final class Possessives {

    private static final int ENDING = 2;

    private final Map<String, List<Sourced<Abbreviation>>> entries = new HashMap<>();

    Possessives(Dictionary dictionary) {
        dictionary
                .layers()
                .entries(Abbreviation.class)
                .forEach(each -> entries.computeIfAbsent(each.entry().shortForm(), none -> new ArrayList<>(1))
                        .add(each));
    }

    /** All short forms of a text in their order, each without its ending. */
    Seq<Mention<Abbreviation>> withThem(Reading reading) {
        var found = new TreeMap<Integer, Mention<Abbreviation>>();
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.folded(i).endsWith("'s")) {
                Span whole = words.span(i);
                Span base = Span.of(whole.start(), whole.end() - ENDING);
                List<Sourced<Abbreviation>> known = entries.get(reading.text().quote(base));
                if (known != null) {
                    found.put(base.start(), new Mention<>(i, i, base, Array.ofAll(known)));
                }
            }
        }
        reading.mentions(Abbreviation.class)
                .forEach(each -> found.putIfAbsent(each.span().start(), each));
        return Array.ofAll(found.values());
    }
}
