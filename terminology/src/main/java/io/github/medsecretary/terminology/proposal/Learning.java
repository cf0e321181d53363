package io.github.medsecretary.terminology.proposal;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.Definition;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.UnknownForms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes proposals from a batch of letters: short forms that no lexicon knows, by owner, with what the letters themselves
 * say they stand for.
 *
 * <p>A pure function of the letters: their order makes no difference, and nothing is kept. A form counts only from so
 * many letters of one owner on, so that what stands in a single patient's letter is not carried into a lexicon.
 * Immutable and thread-safe.
 */
public final class Learning {

    private static final Comparator<Proposal> IN_ORDER = Comparator.comparing(Proposal::owner)
            .thenComparing(Proposal::letters, Comparator.reverseOrder())
            .thenComparing(Proposal::shortForm)
            .thenComparing(each -> each.longForm().orElse(""));

    private final Dictionary dictionary;
    private final UnknownForms unknown;
    private final Set<String> known = new HashSet<>();
    private final int fewest;

    private Learning(Dictionary dictionary, int fewest) {
        this.dictionary = dictionary;
        this.unknown = UnknownForms.of(dictionary);
        this.fewest = fewest;
        dictionary
                .layers()
                .entries(Abbreviation.class)
                .forEach(each -> known.add(each.entry().shortForm()));
    }

    /**
     * Learns what a dictionary does not know.
     *
     * @param fewest in how many letters of an owner a form must stand, at least 2
     */
    public static Learning beside(Dictionary dictionary, int fewest) {
        if (fewest < 2) {
            throw new IllegalArgumentException("one letter is a patient's, not a practice's");
        }
        return new Learning(dictionary, fewest);
    }

    private record Key(String owner, String shortForm, String longForm) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::owner)
                    .thenComparing(Key::shortForm)
                    .thenComparing(Key::longForm)
                    .compare(this, other);
        }
    }

    private record Count(int letters, int uses) {
        Count plus(Count other) {
            return new Count(letters + other.letters, uses + other.uses);
        }
    }

    /** The proposals, by owner, those of most letters first. */
    public Seq<Proposal> from(Iterable<OwnedLetter> letters) {
        var counts = new TreeMap<Key, Count>();
        letters.forEach(each -> count(each, counts));
        return List.ofAll(counts.entrySet())
                .filter(each -> each.getValue().letters() >= fewest)
                .map(each -> proposal(each.getKey(), each.getValue()))
                .sorted(IN_ORDER);
    }

    private static Proposal proposal(Key key, Count count) {
        Optional<String> longForm = Optional.of(key.longForm()).filter(each -> !each.isEmpty());
        return new Proposal(key.owner(), key.shortForm(), longForm, count.letters(), count.uses());
    }

    private void count(OwnedLetter letter, Map<Key, Count> counts) {
        Reading reading = dictionary.read(letter.text(), letter.context());
        var defined = LocalDefinitions.in(reading);
        var here = new TreeMap<Key, Count>();
        unknown.in(reading, defined)
                .forEach((form, places) -> here.put(new Key(letter.owner(), form, ""), new Count(1, places.size())));
        for (Definition each : defined.toSeq()) {
            String form = letter.text().quote(each.shortForm());
            if (!known.contains(form) && isPlain(reading, each)) {
                String longForm = plain(reading, each.longForm());
                here.merge(
                        new Key(letter.owner(), form, longForm),
                        new Count(1, 1),
                        (one, more) -> new Count(1, one.uses() + more.uses()));
            }
        }
        here.forEach((key, count) -> counts.merge(key, count, Count::plus));
    }

    // Neither part may be somebody's name or address.
    private static boolean isPlain(Reading reading, Definition definition) {
        Span whole = definition.longForm().span(definition.shortForm());
        return !reading.document().isCode(whole);
    }

    // In one line, and without the capital that it may owe to the start of its sentence.
    private static String plain(Reading reading, Span longForm) {
        String plain = reading.text().quote(longForm).strip().replaceAll("\\s+", " ");
        boolean capital = plain.length() > 1
                && Character.isLowerCase(plain.charAt(1))
                && reading.document().opensSentence(longForm.start());
        return capital ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}
