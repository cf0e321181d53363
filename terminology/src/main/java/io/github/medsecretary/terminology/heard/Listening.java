package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One text listened to. Belongs to one thread. */
final class Listening {

    static final int LONGEST = 5;
    private static final int LONGEST_WORD = 30;
    private static final double ODD = 8.5;
    // The least that a window must be surprising: with a word that is none; of real words, for each (small ones are
    // usual anywhere) and besides; of one alone; and of real words to be compared with what sounds further away.
    private static final double STRANGE = 11;
    private static final double EACH_REAL = 7.5;
    private static final double EACH_SMALL = 4;
    private static final double REAL = 3;
    private static final double ALONE = 9;
    private static final double FAR = 3;
    // How surprising a part of a word is at most that is written with a hyphen: "intra-ocular".
    private static final double PART = 5;
    // How surprising a word is at most that is ordinary in letters, though not in the notes that usage was learnt from.
    private static final double EVERYDAY = 6.5;
    // Where all words are real, or there are several, more must speak for others: there are more to be tried. One real
    // word is compared with few terms, so that less need speak for these.
    private static final double REAL_WORDS = 5;
    private static final double ONE_REAL = -2;
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
    private final BitSet everyday = new BitSet();
    // Where the last run of odd real words begins that ends here or before.
    private final int[] cores;
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
        this.cores = new int[words.count()];
    }

    Seq<Misheard> found() {
        weigh();
        var windows = new ArrayList<Window>();
        for (int last = 0; last < numbers.length; last++) {
            windowsThatEndAt(last, windows);
        }
        Seq<Window> chosen = chosen(windows);
        return (again(chosen, windows) ? chosen(windows) : chosen).map(this::misheard);
    }

    // What was restored in one place may have been said in another, where less of it was heard.
    private boolean again(Seq<Window> chosen, java.util.List<Window> windows) {
        Seq<Window> sure = chosen.filter(each -> each.strange() && each.first() == each.last());
        sure.forEach(each -> matching().restored(each.matches().head().said()));
        boolean more = false;
        for (int i = 0; i < numbers.length && sure.nonEmpty(); i++) {
            int at = i;
            if (isSpoken(i) && isStrange(i) && !chosen.exists(each -> each.first() <= at && at <= each.last())) {
                step.run();
                int before = windows.size();
                look(i, i, true, true, windows);
                more = more || windows.size() > before;
            }
        }
        return more;
    }

    private void weigh() {
        int before = tables.usage().number(".");
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = tables.number(words.folded(i));
            surprise[i] = words.isMark(i) ? 0 : tables.usage().surprise(before, numbers[i]);
            before = numbers[i];
            if (surprise[i] > EVERYDAY && tables.everyday().covers(words, i)) {
                surprise[i] = EVERYDAY;
                everyday.set(i);
            }
        }
        for (int i = 0; i + 1 < numbers.length; i++) {
            if (isJoined(words.span(i).end()) && tables.isWord(words.folded(i) + words.folded(i + 1))) {
                surprise[i] = Math.min(PART, surprise[i]);
                surprise[i + 1] = Math.min(PART, surprise[i + 1]);
            }
        }
    }

    // A window of real words is looked at where it holds some that are odd by themselves.
    private void windowsThatEndAt(int last, java.util.List<Window> windows) {
        double sum = 0;
        double most = 0;
        double ordinary = 0;
        boolean strange = false;
        int core = last == 0 ? -1 : cores[last - 1];
        for (int first = last; first >= 0 && first > last - LONGEST && isSpoken(first); first--) {
            sum += surprise[first];
            most = Math.max(most, surprise[first]);
            strange = strange || isStrange(first);
            ordinary += Stems.isSmall(words.folded(first)) ? EACH_SMALL : EACH_REAL;
            double over = sum - ordinary - REAL;
            core = first > core && isCore(first, last, most >= ODD && over >= 0) ? first : core;
            boolean odd = strange ? sum >= STRANGE : first <= core && mayBeHeard(first, last, sum);
            if (odd && !isKnown(first, last) && !isHyphenated(first, last)) {
                step.run();
                look(first, last, strange, strange || over >= FAR || first == last, windows);
            }
        }
        cores[last] = core;
    }

    // Real words that are names but for small ones were said.
    private boolean mayBeHeard(int first, int last, double sum) {
        if (first == last) {
            return sum >= ALONE;
        }
        for (int i = first; i <= last; i++) {
            if (!isName(i) && !Stems.isSmall(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCore(int first, int last, boolean odd) {
        return first == last ? isUnmet(first) : odd || isParted(first, last);
    }

    // Whether two words, which do not stand side by side elsewhere, are the parts of a term: "a febrile".
    private boolean isParted(int first, int last) {
        return last - first == 1
                && !tables.usage().follows(numbers[first], numbers[last])
                && tables.phrases().isTerm(words.folded(first) + words.folded(last));
    }

    // A word, but none that clinical text has.
    private boolean isUnmet(int index) {
        return numbers[index] == Usage.UNKNOWN
                && !everyday.get(index)
                && !isName(index)
                && words.folded(index).length() > 3;
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
                    || everyday.get(index)
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
        double least = margin + more(first, last, strange);
        var place = new Matching.Place(first, last, Pronunciation.ended(heard), strange, least - BEHIND);
        Seq<Matching.Match> alike = matching().matches(place, far);
        boolean isAlone = strange && first == last && alike.isEmpty();
        Seq<Matching.Match> matches = isAlone ? matching().ofSubjects(place) : alike;
        if (!matches.isEmpty() && matches.head().margin() >= (isAlone ? least - OF_SUBJECT : least)) {
            windows.add(new Window(first, last, strange, matches));
        }
        if (first == last && (strange || isUnmet(first)) && !tables.phrases().isTerm(words.folded(first))) {
            Seq<Matching.Match> parted = new Parting(tables, words, numbers).parted(first, strange);
            if (!parted.isEmpty() && parted.head().margin() >= margin) {
                windows.add(new Window(first, last, true, parted));
            }
        }
    }

    private double more(int first, int last, boolean strange) {
        if (strange) {
            return first < last ? SEVERAL_WORDS : 0;
        }
        return first == last ? ONE_REAL : isParted(first, last) ? 0 : REAL_WORDS;
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
            known = new Matching(
                    tables,
                    words,
                    numbers,
                    surprise,
                    everyday,
                    each -> isJoined(words.span(each).end()));
            matching = known;
        }
        return known;
    }

    private Seq<Window> chosen(java.util.List<Window> windows) {
        return Choice.of(
                windows, numbers.length, each -> reading.document().isReadable(words.span(each.first(), each.last())));
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
