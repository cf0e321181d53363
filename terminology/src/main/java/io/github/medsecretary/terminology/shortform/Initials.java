package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of a letter by their first letters, small words left out: {@code rate of decline} and
 * {@code respiratory distress} are both RD, and the first of them counts. Immutable.
 */
public final class Initials {

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final HashSet<String> SMALL =
            HashSet.of("a", "an", "and", "for", "in", "of", "on", "the", "to", "with");

    private final Map<String, Span> phrases = new HashMap<>();

    private Initials(Reading reading) {
        Words words = reading.words();
        var recent = new int[MOST];
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            if (words.isMark(i) || words.sentenceStart(i) == i) {
                count = 0;
            }
            boolean plain = Character.isLetter(word.charAt(0))
                    && Character.isLowerCase(words.written(i).charAt(word.length() - 1));
            if (plain && word.length() > 2 && !SMALL.contains(word)) {
                recent[count++ % MOST] = i;
                file(words, recent, count);
            } else if (!SMALL.contains(word)) {
                count = 0;
            }
        }
    }

    /** Those of a letter. */
    public static Initials of(Reading reading) {
        return new Initials(reading);
    }

    private void file(Words words, int[] recent, int count) {
        int last = recent[(count - 1) % MOST];
        var letters = new StringBuilder();
        for (int back = 0; back < Math.min(count, MOST); back++) {
            int first = recent[(count - 1 - back) % MOST];
            letters.insert(0, words.folded(first).charAt(0));
            if (back + 1 >= FEWEST) {
                phrases.putIfAbsent(letters.toString(), words.span(first, last));
            }
        }
    }

    /** The first phrase that a short form's letters may stand for, three letters at least. */
    public Optional<Span> of(String shortForm) {
        return Optional.ofNullable(phrases.get(shortForm.toLowerCase(Locale.ROOT)));
    }
}
