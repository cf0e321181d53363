package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.reading.Words;

/** Tells words of a heading in capitals from short forms. */
final class Capitals {

    private static final int RUN = 3;

    private final Words words;

    Capitals(Words words) {
        this.words = words;
    }

    /** Whether the words stand in a run of three or more words in capitals, or are followed by a colon. */
    boolean isInHeading(int first, int last) {
        int from = first;
        while (from > 0 && last - from + 1 < RUN && isCapital(from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < words.count() && to - from + 1 < RUN && isCapital(to + 1)) {
            to++;
        }
        boolean colon = to + 1 < words.count() && words.folded(to + 1).equals(":");
        return to - from + 1 >= RUN || (colon && to > last);
    }

    private boolean isCapital(int index) {
        if (words.isMark(index)) {
            return false;
        }
        String written = words.written(index);
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }
}
