package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One text listened to. Belongs to one thread. */
final class Listening {

    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 30;
    private static final double ODD = 8.5;
    // The least that a window must be surprising: with a word that is none; of real words, for each and besides; and of
    // real words to be compared with what sounds further away.
    private static final double STRANGE = 11;
    private static final double EACH_REAL = 7.5;
    private static final double REAL = 3;
    private static final double FAR = 3;
    // Where all words are real, or there are several, more must speak for others: there are more to be tried.
    private static final double REAL_WORDS = 8;
    private static final double SEVERAL_WORDS = 1;
    // A term of the letter's own subject that begins and ends like the word needs less.
    private static final double OF_SUBJECT = 2;
    private static final int MOST_SAID = 3;
    // What a suggestion may be behind the best one, and still be worth reading.
    private static final double BEHIND = 4;

    private final HeardTables tables;
    private final Reading reading;
    private final Words words;
    private final double margin;
    private final Runnable step;
    private final int[] numbers;
    private final double[] surprise;
    private final String[] sounds;
    private final byte[] strange;
    private @Nullable Matching matching;

    Listening(HeardTables tables, Reading reading, double margin, Runnable step) {
        this.tables = tables;
        this.reading = reading;
        this.words = reading.words();
        this.margin = margin;
        this.step = step;
        this.numbers = new int[words.count()];
        this.surprise = new double[words.count()];
        this.sounds = new String[words.count()];
        this.strange = new byte[words.count()];
    }

    /** A window of words with what may have been said there. */
    record Window(int first, int last, boolean strange, Seq<Matching.Match> matches) {

        double margin() {
            return matches.head().margin();
        }
    }

    Seq<Misheard> found() {
        weigh();
        var windows = new ArrayList<Window>();
        for (int last = 0; last < numbers.length; last++) {
            windowsThatEndAt(last, windows);
        }
        return chosen(windows).map(this::misheard);
    }

    private void weigh() {
        int before = tables.usage().number(".");
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tables.number(words.folded(i));
            surprise[i] = words.isMark(i) ? 0 : tables.usage().surprise(before, numbers[i]);
            before = numbers[i];
        }
    }

    private void windowsThatEndAt(int last, java.util.List<Window> windows) {
        double sum = 0;
        double most = 0;
        boolean strange = false;
        for (int first = last; first >= 0 && first > last - LONGEST && isSpoken(first); first--) {
            sum += surprise[first];
            most = Math.max(most, surprise[first]);
            strange = strange || isStrange(first);
            double over = sum - EACH_REAL * (last - first + 1) - REAL;
            boolean odd = strange ? sum >= STRANGE : first < last && most >= ODD && over >= 0;
            if (odd && !isKnown(first, last) && !isHyphenated(first, last)) {
                step.run();
                look(first, last, strange, strange || over >= FAR, windows);
            }
        }
    }

    // A word of letters; not a mark, a number or a short form in capitals.
    private boolean isSpoken(int index) {
        Span span = words.span(index);
        if (words.isMark(index) || span.length() > LONGEST_WORD) {
            return false;
        }
        String word = words.folded(index);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '\'') {
                return false;
            }
        }
        return word.length() < 2 || !isCapitals(span);
    }

    private boolean isCapitals(Span span) {
        return Character.isUpperCase(reading.text().charAt(span.start()))
                && Character.isUpperCase(reading.text().charAt(span.start() + 1));
    }

    // Whether each word is part of a term that stands there.
    private boolean isKnown(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!tables.phrases().covers(words, i)) {
                return false;
            }
        }
        return true;
    }

    // Whether it is no word.
    private boolean isStrange(int index) {
        if (strange[index] == 0) {
            boolean word = numbers[index] != Usage.UNKNOWN
                    || tables.isWord(words.folded(index))
                    || isName(index)
                    || isJoined(words.span(index).start() - 1)
                    || isJoined(words.span(index).end());
            strange[index] = (byte) (word ? -1 : 1);
        }
        return strange[index] > 0;
    }

    // A capital in the middle of a sentence.
    private boolean isName(int index) {
        int start = words.span(index).start();
        return Character.isUpperCase(reading.text().charAt(start))
                && !reading.document().opensSentence(start);
    }

    private boolean isJoined(int at) {
        return at >= 0
                && at < reading.text().length()
                && (reading.text().charAt(at) == '-' || reading.text().charAt(at) == '\u2011');
    }

    // Whether hyphens alone part the words.
    private boolean isHyphenated(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!isJoined(words.span(i).end())) {
                return false;
            }
        }
        return first < last;
    }

    private void look(int first, int last, boolean strange, boolean far, java.util.List<Window> windows) {
        var heard = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Pronunciation.append(heard, sounds(i));
        }
        double least = margin + (!strange ? REAL_WORDS : first < last ? SEVERAL_WORDS : 0);
        var place = new Matching.Place(first, last, Pronunciation.ended(heard), strange, least - BEHIND);
        Seq<Matching.Match> alike = matching().matches(place, far);
        boolean isAlone = strange && first == last && alike.isEmpty();
        Seq<Matching.Match> matches = isAlone ? matching().ofSubjects(place) : alike;
        if (!matches.isEmpty() && matches.head().margin() >= (isAlone ? least - OF_SUBJECT : least)) {
            windows.add(new Window(first, last, strange, matches));
        }
        if (strange && first == last) {
            Seq<Matching.Match> parted = new Parting(tables, words, numbers).parted(first);
            if (!parted.isEmpty() && parted.head().margin() >= margin) {
                windows.add(new Window(first, last, true, parted));
            }
        }
    }

    private String sounds(int index) {
        String known = sounds[index];
        if (known == null) {
            known = Pronunciation.linking(words.folded(index));
            sounds[index] = known;
        }
        return known;
    }

    private Matching matching() {
        Matching known = matching;
        if (known == null) {
            known = new Matching(tables, words, numbers, surprise);
            matching = known;
        }
        return known;
    }

    // The best first, then what does not overlap with it.
    private Seq<Window> chosen(java.util.List<Window> windows) {
        var taken = new boolean[numbers.length];
        List<Window> chosen = List.empty();
        windows.sort(Comparator.comparingDouble(Window::margin)
                .reversed()
                .thenComparingInt(Window::first)
                .thenComparingInt(Window::last));
        for (Window window : windows) {
            Span place = words.span(window.first(), window.last());
            if (isFree(taken, window) && reading.document().isReadable(place)) {
                chosen = chosen.prepend(window);
                java.util.Arrays.fill(taken, window.first(), window.last() + 1, true);
            }
        }
        return chosen.sortBy(Window::first);
    }

    private static boolean isFree(boolean[] taken, Window window) {
        for (int i = window.first(); i <= window.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private Misheard misheard(Window window) {
        Seq<Matching.Match> near = window.matches()
                .filter(each -> each.margin() >= window.margin() - BEHIND)
                .take(MOST_SAID);
        return new Misheard(
                words.span(window.first(), window.last()),
                near.map(Matching.Match::said),
                window.margin(),
                near.head().likeness(),
                !window.strange(),
                matching().evidence(near.head()));
    }
}
