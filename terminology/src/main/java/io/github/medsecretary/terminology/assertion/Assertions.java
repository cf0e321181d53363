package io.github.medsecretary.terminology.assertion;

import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * The status of each word of a letter, told once for all rules. The time grows with the text. Immutable and
 * thread-safe.
 *
 * <p>What is marked is never certain; who relies on a mark to stay silent errs on the quiet side.
 */
public final class Assertions {

    /** How many words after a trigger its scope may hold. */
    private static final int REACH = 16;

    /** How many words before a trigger. */
    private static final int BACK = 8;

    /** Words that turn a sentence, so that what was told before does not hold after them. */
    private static final WordSet TURNS = WordSet.of(
            "but",
            "however",
            "although",
            "though",
            "except",
            "whereas",
            "yet",
            "despite",
            "while",
            "because",
            ";",
            ":");

    /** Words that begin a new clause where they stand after a comma. */
    private static final WordSet SUBJECTS = WordSet.of(
            "he", "she", "they", "it", "there", "his", "her", "the", "i", "we", "this", "patient", "now", "who");

    private static final Derivation<Assertions> DERIVED = Assertions::new;

    private final Map<Status, BitSet> marked = new EnumMap<>(Status.class);

    private Assertions(Reading reading) {
        for (Status status : Status.values()) {
            marked.put(status, new BitSet());
        }
        Words words = reading.words();
        int at = 0;
        while (at < words.count()) {
            int end = Math.max(at + 1, words.sentenceEnd(at));
            sentence(at, end, words);
            at = end;
        }
        reading.document().sections().forEach(section -> {
            boolean family = section.is("family-history")
                    || section.heading()
                            .map(each -> reading.text().quote(each.span()))
                            .filter(each ->
                                    each.toLowerCase(java.util.Locale.ROOT).contains("family"))
                            .isPresent();
            if (family) {
                mark(Status.OTHER_PERSON)
                        .set(
                                words.firstFrom(section.span().start()),
                                words.firstFrom(section.span().end()));
            }
        });
    }

    /** What the letter says of its words. */
    public static Assertions of(Reading reading) {
        return reading.derived(DERIVED);
    }

    private BitSet mark(Status status) {
        return marked.getOrDefault(status, new BitSet());
    }

    private void sentence(int start, int end, Words words) {
        int at = start;
        while (at < end) {
            var triggers = Triggers.at(at, end, words);
            int length = 1;
            for (Trigger trigger : triggers) {
                length = trigger.words().size();
                for (Status status : trigger.status()) {
                    apply(status, trigger, at, start, end, words);
                }
            }
            at += length;
        }
    }

    private void apply(Status status, Trigger trigger, int at, int start, int end, Words words) {
        if (trigger.after()) {
            int from = at + trigger.words().size();
            int to = from;
            while (to < Math.min(end, from + REACH) && !turns(to, status, words)) {
                to++;
            }
            mark(status).set(at, to);
        } else {
            int from = at;
            while (from > Math.max(start, at - BACK) && !turns(from - 1, status, words)) {
                from--;
            }
            mark(status).set(from, at + trigger.words().size());
        }
    }

    // What is somebody else's stays so to the end of a clause; "mother, who had", "her sister, she says".
    private static boolean turns(int index, Status status, Words words) {
        String word = words.folded(index);
        boolean clause = word.equals(",")
                && index + 1 < words.count()
                && SUBJECTS.contains(words.folded(index + 1))
                && status != Status.OTHER_PERSON;
        return TURNS.contains(word) || clause;
    }

    /** Whether a word, given by its index, has a status. */
    public boolean has(int word, Status status) {
        return mark(status).get(word);
    }

    /** Whether any word from one index to another, both included, has a status. */
    public boolean has(int first, int last, Status status) {
        int found = mark(status).nextSetBit(first);
        return found >= 0 && found <= last;
    }

    /** Whether a word has none of some. */
    public boolean hasNone(int word, Status... some) {
        for (Status status : some) {
            if (has(word, status)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is said simply to be there, now, and the patient's. */
    public boolean isPlain(int word) {
        return hasNone(word, Status.values());
    }

    @Override
    public String toString() {
        return "Assertions";
    }
}
