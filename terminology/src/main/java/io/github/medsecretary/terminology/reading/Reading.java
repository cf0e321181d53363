package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.Patch;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text with its words and the lexicons' entries that stand in it, all found in one pass. Prints no text. Immutable
 * and thread-safe.
 */
public final class Reading {

    private static final int NUMBERS = 3;

    private final Document document;
    private final Words words;
    private final IntList[] found;
    private final Dictionary dictionary;
    private final Span asked;
    private final int firstAsked;
    private final int endAsked;

    private final Map<Derivation<?>, Object> derived = new ConcurrentHashMap<>(2);

    Reading(Document document, Words words, IntList[] found, Dictionary dictionary) {
        this.document = document;
        this.words = words;
        this.found = found;
        this.dictionary = dictionary;
        this.asked = Span.of(0, document.text().length());
        this.firstAsked = 0;
        this.endAsked = words.count();
    }

    private Reading(Reading reading, Span asked) {
        this.document = reading.document;
        this.words = reading.words;
        this.found = reading.found;
        this.dictionary = reading.dictionary;
        this.asked = asked;
        this.firstAsked = words.firstFrom(asked.start());
        this.endAsked = words.firstFrom(asked.end());
    }

    /** This reading, as one in which only those words are asked about that begin within a place. */
    public Reading asking(Span place) {
        return new Reading(this, place);
    }

    /**
     * This reading, as one in which so many words before and after those that are asked about are asked about as well: for
     * what is found from another word than the one that it is a fact of.
     */
    public Reading askingBeyond(int more) {
        int first = Math.max(0, firstAsked - more);
        int end = Math.min(words.count(), endAsked + more);
        boolean all = first == firstAsked && end == endAsked;
        int start = first == 0 ? 0 : words.start(first);
        int stop = end == words.count() ? document.text().length() : words.start(end);
        return all ? this : asking(Span.of(start, Math.max(start, stop)));
    }

    /** The place that is asked about: all of the text, unless a part of a letter is read again after an edit. */
    public Span asked() {
        return asked;
    }

    /**
     * The index of the first word that is asked about: the first of all, unless a part of a letter is read again after an
     * edit. What a rule about paragraphs finds, or a fact that is gathered, at a word before it is not used.
     */
    public int firstAsked() {
        return firstAsked;
    }

    /** One past the index of the last word that is asked about, as {@link #firstAsked} is the first. */
    public int endAsked() {
        return endAsked;
    }

    /**
     * The reading of a text after an edit: what {@link Dictionary#read} would give, though only a part of it was read anew;
     * none if the part can't be told apart from the rest, or was read by another dictionary.
     *
     * @param part the reading of the part, in the same context as this one
     */
    public Optional<Reading> patched(Reading part, Patch patch, ClinicalText after) {
        return document.patched(part.document, patch, after)
                .filter(whole -> dictionary.equals(part.dictionary))
                .map(whole -> patched(part, WordPatch.of(words, part.words, patch), whole));
    }

    private Reading patched(Reading part, WordPatch patch, Document whole) {
        var after = new IntList[found.length];
        for (int type = 0; type < found.length; type++) {
            after[type] = new IntList(found[type].size() + part.found[type].size());
            add(after[type], found[type], 0, patch.head(), 0);
            int inserted = patch.inserted().words();
            add(after[type], part.found[type], patch.from(), patch.to(), inserted);
            add(
                    after[type],
                    found[type],
                    patch.tail(),
                    words.count(),
                    patch.below().words());
        }
        return new Reading(whole, words.patched(part.words, patch, whole), after, dictionary);
    }

    /** A part that is whole sentences, as if it were all, with its sentences, passages and mentions as they are here. */
    public Reading cut(Span part) {
        Document quoted = document.cut(part);
        Words inPart = words.cut(part, quoted);
        int from = words.firstFrom(part.start());
        var cut = new IntList[found.length];
        for (int type = 0; type < found.length; type++) {
            cut[type] = new IntList(NUMBERS);
            add(cut[type], found[type], from, from + inPart.count(), -from);
            cut[type].cutTo(endWithin(cut[type], inPart.count()));
        }
        return new Reading(quoted, inPart, cut, dictionary);
    }

    // What goes on in a sentence that isn't in the part is left out.
    private static int endWithin(IntList matches, int count) {
        int end = matches.size();
        while (end > 0 && matches.get(end - NUMBERS + 1) >= count) {
            end -= NUMBERS;
        }
        return end;
    }

    /**
     * This reading of a text after an edit with all facts that were known before it.
     *
     * @param before the reading before the edit
     * @param part what is near to the edit, cut out of this reading
     * @param edited what of the part is taken for edited
     */
    public EditedReading knowing(Reading before, Reading part, EditedReading.Edited edited) {
        EditedWords place = EditedWords.of(before.words, part.words, edited);
        Map<Facts<?>, Integer> distances = new HashMap<>();
        before.derived.keySet().forEach(each -> {
            if (each instanceof Facts<?> facts) {
                distances.put(facts, EditedReading.CHANGED);
                facts.patched(before, part, place).ifPresent(known -> {
                    derived.put(facts, known.all());
                    distances.put(facts, known.distance());
                });
            }
        });
        return new EditedReading(this, distances);
    }

    // Of matches those that begin from one word to before another, moved by so many words. None goes over an empty
    // line.
    private static void add(IntList all, IntList matches, int from, int to, int shift) {
        int first = firstFrom(matches, from);
        int end = firstFrom(matches, to);
        int at = all.size();
        all.addAll(matches, first, end);
        for (int i = at; shift != 0 && i < all.size(); i += NUMBERS) {
            all.set(i, all.get(i) + shift);
            all.set(i + 1, all.get(i + 1) + shift);
        }
    }

    // Where the numbers of the first match begin that begins at a word or after it.
    private static int firstFrom(IntList matches, int word) {
        int low = 0;
        int high = matches.size() / NUMBERS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle * NUMBERS) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * NUMBERS;
    }

    /** The text as it was given. */
    public ClinicalText text() {
        return document.text();
    }

    /** Its sections, sentences, and the passages whose words stay as they are. */
    public Document document() {
        return document;
    }

    /** Its words and marks. */
    public Words words() {
        return words;
    }

    /**
     * Where entries of a type stand: the longest at each place, never overlapping, in the order of the text. The place
     * of a possessive leaves its apostrophe and s out.
     */
    @SuppressWarnings("unchecked")
    public <E extends Entry> Seq<Mention<E>> mentions(Class<E> type) {
        int number = Types.ALL.indexOf(type);
        int count = number < 0 ? 0 : found[number].size() / NUMBERS;
        // Matches are filed by the type of their entries.
        var mentions = new Mention<?>[count];
        for (int i = 0; i < count; i++) {
            mentions[i] = mention(number, i);
        }
        return Array.of((Mention<E>[]) mentions);
    }

    private Mention<Entry> mention(int type, int index) {
        int first = found[type].get(index * NUMBERS);
        int last = found[type].get(index * NUMBERS + 1);
        int group = found[type].get(index * NUMBERS + 2);
        return new Mention<>(first, last, words.bareSpan(first, last), dictionary.entries(group));
    }

    /** The types of entries that are looked for. */
    public static Seq<Class<? extends Entry>> types() {
        return List.ofAll(Types.ALL);
    }

    /** What stands around a mention. */
    public Context around(Mention<?> mention) {
        return new Context(words, mention.first(), mention.last());
    }

    /** What follows from this reading: worked out when it is first asked for, and kept. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Derivation<T> derivation) {
        // One derivation may ask for another, so it is worked out before it is put there; the first to come stays.
        Object known = derived.get(derivation);
        if (known == null) {
            Object made = derivation.of(this);
            Object other = derived.putIfAbsent(derivation, made);
            known = other == null ? made : other;
        }
        return (T) known;
    }

    @Override
    public String toString() {
        return "Reading[" + words.count() + " words]";
    }
}
