package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What became of the words of a dictation, by what was typed for them and not by what a command says of itself: a word
 * that is neither in the letter, nor a part of the whole form of a command, nor taken back is unexplained, whatever took
 * it, and is asked about. Belongs to one thread.
 */
final class Account {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private enum Fate {
        WRITTEN,
        TAKEN_BACK,
        ASKED,
        COMMAND,
        UNEXPLAINED
    }

    private final int[] starts;
    private final String[] small;
    private final Fate[] fates;
    private final ArrayList<Unwritten> unwritten = new ArrayList<>();
    private final ArrayList<Span> unexplained = new ArrayList<>();

    /** Of the paragraphs that were spoken, all that stands for them, and the places that were taken back. */
    Account(Seq<SpokenWords> said, Seq<Piece> typed, Seq<Span> takenBack) {
        starts = said.flatMap(words ->
                        List.range(0, words.count()).map(i -> words.place(i, 1).start()))
                .toJavaStream()
                .mapToInt(Integer::intValue)
                .toArray();
        small = said.flatMap(words -> List.range(0, words.count()).map(words::small))
                .toJavaArray(String[]::new);
        fates = new Fate[starts.length];
        Arrays.fill(fates, Fate.UNEXPLAINED);
        takenBack.forEach(each -> mark(each, Fate.TAKEN_BACK));
        typed.forEach(this::typed);
        int first = 0;
        for (SpokenWords words : said) {
            commands(words, first);
            tell(words, first);
            first += words.count();
        }
    }

    /** The words that do not stand in the text, in the order in which they were spoken. */
    Seq<Unwritten> unwritten() {
        return List.ofAll(unwritten);
    }

    /** Those of them for which nothing accounts. */
    Seq<Span> unexplained() {
        return List.ofAll(unexplained);
    }

    private int first(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    private void mark(Span place, Fate fate) {
        Arrays.fill(fates, first(place.start()), Math.max(first(place.start()), first(place.end())), fate);
    }

    private void typed(Piece piece) {
        if (piece.kind() == Piece.Kind.GAP) {
            mark(piece.place(), Fate.ASKED);
            return;
        }
        if (ConfidenceCommand.isLine(piece)) {
            return;
        }
        // From the end, for what takes words with it is said before them. Marks alone are no words.
        var there = new ArrayList<String>(words(piece.text()));
        for (int i = first(piece.place().end()) - 1; i >= first(piece.place().start()); i--) {
            java.util.List<String> said = words(small[i]);
            boolean letters = piece.kind() == Piece.Kind.SPELT && !small[i].equals(Letters.small(piece.text()));
            boolean written = !letters && there.containsAll(said);
            fates[i] = written ? Fate.WRITTEN : fates[i];
            if (written) {
                said.forEach(there::remove);
            }
        }
    }

    private static java.util.List<String> words(String text) {
        return NO_WORD.splitAsStream(Letters.small(text))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private boolean isUnexplained(int index) {
        return index < fates.length && fates[index] == Fate.UNEXPLAINED;
    }

    private void commands(SpokenWords words, int first) {
        for (int at = 0; at < words.count(); ) {
            int most = 0;
            while (at + most < words.count() && isUnexplained(first + at + most)) {
                most++;
            }
            int end = at + most;
            while (at < end) {
                int count = words.command(at, end - at);
                Arrays.fill(fates, first + at, first + at + count, Fate.COMMAND);
                if (count > 0) {
                    unwritten.add(new Unwritten(Unwritten.Why.COMMAND, words.place(at, count)));
                }
                at += Math.max(1, count);
            }
            at++;
        }
    }

    private void tell(SpokenWords words, int first) {
        for (int at = 0; at < words.count(); ) {
            Fate fate = fates[first + at];
            int count = 1;
            while (at + count < words.count() && fates[first + at + count] == fate) {
                count++;
            }
            Span place = words.place(at, count);
            if (fate == Fate.TAKEN_BACK) {
                unwritten.add(new Unwritten(Unwritten.Why.TAKEN_BACK, place));
            } else if (fate == Fate.ASKED || fate == Fate.UNEXPLAINED) {
                unwritten.add(new Unwritten(Unwritten.Why.ASKED, place));
            }
            if (fate == Fate.UNEXPLAINED) {
                unexplained.add(place);
            }
            at += count;
        }
        unwritten.sort(Comparator.comparingInt(each -> each.spoken().start()));
    }
}
