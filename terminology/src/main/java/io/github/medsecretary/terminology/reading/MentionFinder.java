package io.github.medsecretary.terminology.reading;

import java.util.Arrays;

/**
 * Gathers, for each type of entry, the longest match at each place that no earlier match of that type covers: three
 * numbers each, the first word, the last word and the group of entries. Belongs to one thread.
 */
final class MentionFinder {

    private static final int NOTHING = -1;

    private final Words words;
    private final Phrases phrases;
    private final IntList[] found = new IntList[Types.ALL.size()];
    private final int[] coveredTo = new int[found.length];
    private final int[] longest = new int[found.length];
    private final int[] group = new int[found.length];

    private MentionFinder(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        Arrays.setAll(found, type -> new IntList());
        Arrays.fill(group, NOTHING);
    }

    /** The matches of each type, as counted by {@link Types}. */
    static IntList[] find(Words words, Phrases phrases) {
        var finder = new MentionFinder(words, phrases);
        for (int i = 0; i < words.count(); i++) {
            int word = words.number(i);
            int state = word == Vocabulary.UNKNOWN ? Phrases.NONE : phrases.begin(Vocabulary.plain(word));
            if (state != Phrases.NONE) {
                finder.from(i, state);
            }
        }
        return finder.found;
    }

    private void from(int index, int begun) {
        boolean any = false;
        int last = index;
        for (int state = begun; state != Phrases.NONE; state = after(state, ++last)) {
            for (int each = phrases.groupFrom(state); each < phrases.groupTo(state); each++) {
                group[phrases.type(each)] = each;
                longest[phrases.type(each)] = last;
                any = true;
            }
        }
        if (any) {
            file(index);
        }
    }

    // Only the last word of a phrase may be a possessive.
    private int after(int state, int index) {
        boolean ends = index == words.count() || Vocabulary.isPossessive(words.number(index - 1));
        int word = ends ? Vocabulary.UNKNOWN : words.number(index);
        return word == Vocabulary.UNKNOWN ? Phrases.NONE : phrases.step(state, Vocabulary.plain(word));
    }

    private void file(int index) {
        for (int type = 0; type < found.length; type++) {
            if (group[type] != NOTHING && index >= coveredTo[type]) {
                coveredTo[type] = longest[type] + 1;
                found[type].add(index);
                found[type].add(longest[type]);
                found[type].add(group[type]);
            }
            group[type] = NOTHING;
        }
    }
}
