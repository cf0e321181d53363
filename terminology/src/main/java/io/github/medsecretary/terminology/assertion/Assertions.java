package io.github.medsecretary.terminology.assertion;

import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The status of each word of a letter, told once for all rules. The time grows with the text. Immutable and
 * thread-safe.
 *
 * <p>What is marked is never certain; who relies on a mark to stay silent errs on the quiet side.
 */
public final class Assertions {

    private static final int STATUSES = Status.values().length;

    private static final Derivation<Assertions> DERIVED = Assertions::new;

    private static final Derivation<Assertions> OF_SENTENCES =
            reading -> new Assertions(reading.derived(Marks.OF_SENTENCES));

    // By the order of statuses: rules ask at nearly each word that they look for.
    private final BitSet[] marked = new BitSet[STATUSES];

    private Assertions(Iterable<Mark> marks) {
        Arrays.setAll(marked, status -> new BitSet());
        marks.forEach(each -> mark(each.status()).set(each.word(), each.end()));
    }

    private Assertions(Reading reading) {
        this(reading.derived(Marks.OF_SENTENCES));
        Words words = reading.words();
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

    /** The same by the words' own sentences alone, as if no section were about somebody else: for {@link Facts}. */
    public static Assertions ofSentences(Reading reading) {
        return reading.derived(OF_SENTENCES);
    }

    private BitSet mark(Status status) {
        return marked[status.ordinal()];
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
