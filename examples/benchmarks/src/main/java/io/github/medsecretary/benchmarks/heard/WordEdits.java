package io.github.medsecretary.benchmarks.heard;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;

/** Where a text that was put right differs from what it was before, by a longest common sequence of words. */
final class WordEdits {

    /**
     * Words for which others stand.
     *
     * @param place in the text before
     * @param right the words that stand for them, in small letters, with blanks between
     */
    record WordEdit(Span place, String right) {}

    /**
     * A word where it stands.
     *
     * @param place in its text
     * @param folded in small letters
     */
    private record Word(Span place, String folded) {}

    private WordEdits() {}

    /** The words of one text that are others in another, in their order; what is only put in or left out is none. */
    static Seq<WordEdit> between(String before, String after) {
        java.util.List<Word> one = words(before);
        java.util.List<Word> other = words(after);
        int[][] common = common(one, other);
        var edits = new ArrayList<WordEdit>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).folded().equals(other.get(j).folded())) {
                i++;
                j++;
            } else {
                int from = i;
                int said = j;
                while (i < one.size()
                        && j < other.size()
                        && !one.get(i).folded().equals(other.get(j).folded())) {
                    if (common[i + 1][j] >= common[i][j + 1]) {
                        i++;
                    } else {
                        j++;
                    }
                }
                edits.addAll(edit(one.subList(from, i), other.subList(said, j)));
            }
        }
        return List.ofAll(edits);
    }

    private static java.util.List<WordEdit> edit(java.util.List<Word> wrong, java.util.List<Word> right) {
        if (wrong.isEmpty() || right.isEmpty()) {
            return Collections.emptyList();
        }
        Span place = Span.of(
                wrong.get(0).place().start(),
                wrong.get(wrong.size() - 1).place().end());
        return java.util.List.of(
                new WordEdit(place, List.ofAll(right).map(Word::folded).mkString(" ")));
    }

    private static int[][] common(java.util.List<Word> one, java.util.List<Word> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).folded().equals(other.get(j).folded())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static java.util.List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'');
            if (!inside) {
                if (i > start) {
                    words.add(
                            new Word(Span.of(start, i), text.substring(start, i).toLowerCase(Locale.ROOT)));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
