package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds what looks like a short form and is none that a lexicon or the letter knows: two to six capitals, with or
 * without digits and a plural's s; no Roman numeral, no level of the spine, no name, nothing in a heading. Immutable and
 * thread-safe.
 */
public final class UnknownForms {

    private static final int LONGEST = 6;
    private static final int SHORTEST_WORD = 3;

    private static final HashSet<String> WORDS =
            HashSet.of("AM", "PM", "OK", "NO", "YES", "NOT", "AND", "OR", "GMT", "BST");

    private final TreeSet<String> known = new TreeSet<>();
    private final TreeSet<String> words = new TreeSet<>();

    private UnknownForms(Dictionary dictionary) {
        Layers layers = dictionary.layers();
        layers.entries(Abbreviation.class).forEach(each -> {
            known.add(each.entry().shortForm());
            learnWords(each.entry().longForm());
        });
        layers.entries(PlainWording.class)
                .forEach(each -> learnWords(each.entry().wording()));
        layers.entries(HeadingLabel.class)
                .forEach(each -> learnWords(each.entry().label()));
    }

    // The words in which the lexicons explain are words when they stand in capitals.
    private void learnWords(String phrase) {
        for (String word : phrase.toUpperCase(Locale.ROOT).split(" ", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
    }

    /** Those that a dictionary does not know. */
    public static UnknownForms of(Dictionary dictionary) {
        return new UnknownForms(dictionary);
    }

    /** Each with its places, in the order of their first use. */
    public Map<String, Seq<Span>> in(Reading reading, LocalDefinitions defined) {
        BitSet taken = taken(reading);
        Words words = reading.words();
        var found = new LinkedHashMap<String, ArrayList<Span>>();
        for (int i = 0; i < words.count(); i++) {
            Span span = words.span(i);
            if (span.length() <= LONGEST + 1 && !taken.get(i) && isFree(reading, span)) {
                String form = singular(words.written(i));
                if (isForm(form)
                        && !Notations.of(reading).has(i)
                        && defined.of(form).isEmpty()
                        && reading.document().isReadable(span)) {
                    found.computeIfAbsent(form, none -> new ArrayList<>(1)).add(span);
                }
            }
        }
        var places = new LinkedHashMap<String, Seq<Span>>();
        found.forEach((form, spans) -> places.put(form, List.ofAll(spans)));
        return places;
    }

    // What any lexicon knows as anything, and what a letter defines.
    private static BitSet taken(Reading reading) {
        var taken = new BitSet();
        for (Class<? extends Entry> type : Reading.types()) {
            for (Mention<? extends Entry> each : reading.mentions(type)) {
                taken.set(each.first(), each.last() + 1);
            }
        }
        return taken;
    }

    // A part of a compound that is no word by itself: "PCR-negative" is a short form, "A-XYZ/5" a code.
    private static boolean isFree(Reading reading, Span span) {
        CharSequence text = reading.text();
        boolean before = span.start() > 0 && "/_@#".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean after = span.end() < text.length() && "/_@".indexOf(text.charAt(span.end())) >= 0;
        return !before && !after;
    }

    private static String singular(String written) {
        boolean plural = written.length() > 2 && written.endsWith("s");
        return plural ? written.substring(0, written.length() - 1) : written;
    }

    private boolean isForm(String form) {
        int capitals = 0;
        boolean roman = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && !(c >= '0' && c <= '9')) {
                return false;
            }
            capitals += capital ? 1 : 0;
            roman &= "IVXLC".indexOf(c) >= 0;
        }
        boolean letterFirst = !form.isEmpty() && form.charAt(0) >= 'A';
        return capitals > 1 && letterFirst && form.length() <= LONGEST && !roman && !isWord(form);
    }

    private boolean isWord(String form) {
        return WORDS.contains(form) || words.contains(form);
    }

    /** What an unknown form may be: a known one of which two letters have changed places. */
    public Seq<String> lookalikes(String form) {
        var found = new TreeSet<String>();
        for (int i = 0; form.length() > 2 && i + 1 < form.length(); i++) {
            String swapped = form.substring(0, i) + form.charAt(i + 1) + form.charAt(i) + form.substring(i + 2);
            if (!swapped.equals(form) && known.contains(swapped)) {
                found.add(swapped);
            }
        }
        return List.ofAll(found);
    }
}
