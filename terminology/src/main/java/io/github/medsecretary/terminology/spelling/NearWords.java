package io.github.medsecretary.terminology.spelling;

import java.util.Arrays;

/**
 * Finds the words that are at most so many edits away from a letter string: a letter missing, too many or wrong, or two
 * that changed places. It walks the automaton and leaves every path that has used its edits up, so that the cost
 * depends on the string and hardly on how many words there are. Belongs to one thread.
 */
final class NearWords {

    private static final int LONGEST = 80;
    private static final int SPREAD = 0x9E3779B9;
    private static final int BYTE = 8;

    /** Told of each word. */
    interface Found {

        /** A word of the table by its number, and its letters, which hold until this returns. */
        void word(int number, CharSequence letters);
    }

    private final Automaton automaton;
    private final String query;
    private final StringBuilder path = new StringBuilder(LONGEST);
    private final Found found;
    private final int kept;
    private final int until;
    private int[] seen = new int[1 << 8];
    private int count;

    private NearWords(Automaton automaton, String query, int kept, int until, Found found) {
        this.automaton = automaton;
        this.query = query;
        this.kept = kept;
        this.until = until;
        this.found = found;
        Arrays.fill(seen, Automaton.NONE);
    }

    /** Each word once that is as near to a string of {@link Alphabet} letters, the string itself as well. */
    static void find(Automaton automaton, String query, int edits, Found found) {
        find(automaton, query, edits, 0, 0, found);
    }

    /**
     * The same, but so many of the edits are kept for what comes after so many letters.
     *
     * @param edits how many in all
     * @param kept how many of them may not begin before
     * @param until this letter of the string
     */
    static void find(Automaton automaton, String query, int edits, int kept, int until, Found found) {
        if (query.length() <= LONGEST && automaton.root() != Automaton.NONE) {
            new NearWords(automaton, query, kept, until, found).walk(automaton.root(), 0, 0, edits);
        }
    }

    // From a node: the words before it that end here or later, the place in the query, the edits that are left.
    private void walk(int node, int number, int at, int edits) {
        if (edits == 0) {
            match(node, number, at);
        } else if (at < until && edits <= kept) {
            same(node, number, at, edits);
        } else {
            edit(node, number, at, edits);
        }
    }

    private void same(int node, int number, int at, int edits) {
        int edge = automaton.find(node, query.charAt(at));
        if (edge != Automaton.NONE) {
            path.append(query.charAt(at));
            step(edge, number, at + 1, edits);
            path.setLength(path.length() - 1);
        }
    }

    private void edit(int node, int number, int at, int edits) {
        int edge = node;
        boolean more = node != Automaton.NONE;
        while (more) {
            follow(edge, number, at, edits);
            more = !automaton.isLast(edge);
            edge++;
        }
        if (at < query.length()) {
            // A letter too many.
            walk(node, number, at + 1, edits - 1);
            swapped(node, number, at, edits - 1);
        }
    }

    private void follow(int edge, int number, int at, int edits) {
        char letter = automaton.letter(edge);
        boolean same = at < query.length() && query.charAt(at) == letter;
        path.append(letter);
        if (same) {
            step(edge, number, at + 1, edits);
        } else if (at < query.length()) {
            step(edge, number, at + 1, edits - 1);
        }
        step(edge, number, at, edits - 1);
        path.setLength(path.length() - 1);
    }

    // Along an edge whose letter is on the path already.
    private void step(int edge, int number, int at, int edits) {
        int here = number + automaton.skip(edge);
        if (automaton.isEnd(edge)) {
            if (query.length() - at <= edits) {
                tell(here);
            }
            here++;
        }
        walk(automaton.target(edge), here, at, edits);
    }

    private void swapped(int node, int number, int at, int edits) {
        if (at + 1 >= query.length() || query.charAt(at) == query.charAt(at + 1)) {
            return;
        }
        int first = automaton.find(node, query.charAt(at + 1));
        int target = first == Automaton.NONE ? Automaton.NONE : automaton.target(first);
        int second = automaton.find(target, query.charAt(at));
        if (second != Automaton.NONE) {
            path.append(query.charAt(at + 1)).append(query.charAt(at));
            int here = number + automaton.skip(first) + (automaton.isEnd(first) ? 1 : 0);
            step(second, here, at + 2, edits);
            path.setLength(path.length() - 2);
        }
    }

    private void match(int from, int before, int start) {
        int node = from;
        int number = before;
        for (int at = start; at < query.length(); at++) {
            int edge = automaton.find(node, query.charAt(at));
            if (edge == Automaton.NONE) {
                return;
            }
            number += automaton.skip(edge);
            if (automaton.isEnd(edge)) {
                if (at + 1 == query.length()) {
                    tellWith(number, start);
                }
                number++;
            }
            node = automaton.target(edge);
        }
    }

    // The rest of the query ends the word.
    private void tellWith(int number, int start) {
        int length = path.length();
        path.append(query, start, query.length());
        tell(number);
        path.setLength(length);
    }

    private void tell(int number) {
        if (isNew(number)) {
            found.word(number, path);
        }
    }

    private boolean isNew(int number) {
        int at = slot(number);
        if (seen[at] == number) {
            return false;
        }
        seen[at] = number;
        if (++count * 2 > seen.length) {
            int[] before = seen;
            seen = new int[before.length * 2];
            Arrays.fill(seen, Automaton.NONE);
            for (int each : before) {
                if (each != Automaton.NONE) {
                    seen[slot(each)] = each;
                }
            }
        }
        return true;
    }

    private int slot(int number) {
        int at = ((number * SPREAD) >>> BYTE) & (seen.length - 1);
        while (seen[at] != Automaton.NONE && seen[at] != number) {
            at = (at + 1) & (seen.length - 1);
        }
        return at;
    }
}
