package io.github.medsecretary.terminology.document;

import java.util.BitSet;

/**
 * Finds addresses from their postcodes backwards: the parts before it in its line, and the short lines above. Belongs to
 * one thread.
 */
final class Addresses {

    private static final int MOST_LINES = 7;
    private static final int LONGEST_LINE = 50;
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 7;

    private final String text;
    private final Lines lines;
    private final BitSet opening;
    private final Places.Builder found = new Places.Builder();

    private Addresses(String text, Lines lines, BitSet opening) {
        this.text = text;
        this.lines = lines;
        this.opening = opening;
    }

    static Places before(Places postcodes, String text, Lines lines, BitSet opening) {
        var addresses = new Addresses(text, lines, opening);
        for (int i = 0; i < postcodes.count(); i++) {
            addresses.before(postcodes.start(i), postcodes.end(i));
        }
        return addresses.found.build();
    }

    private void before(int postcode, int end) {
        int line = lines.at(postcode);
        int start = inLine(postcode, lines.first(line));
        int top = line;
        while (start == lines.first(line) && top > 0 && line - top < MOST_LINES && isPart(top - 1)) {
            top--;
        }
        int from = Math.max(top < line ? lines.first(top) : start, found.end());
        if (from < postcode) {
            found.add(from, end);
        }
    }

    // Parts between commas that begin with capitals or a house's number.
    private int inLine(int postcode, int first) {
        int limit = Math.max(first, postcode - LONGEST);
        int start = postcode;
        int end = Chars.trimmed(text, limit, postcode);
        while (end > limit) {
            int from = end - 1;
            while (from > limit && text.charAt(from - 1) != ',' && text.charAt(from - 1) != '.') {
                from--;
            }
            int whole = Chars.skipBlanks(text, from, end);
            int part = partStart(whole, end);
            start = part < 0 ? start : part;
            if (part != whole || from == limit || text.charAt(from - 1) == '.') {
                return start;
            }
            end = Chars.trimmed(text, limit, from - 1);
        }
        return start;
    }

    // The whole part, or what stands after its last word in small letters: "lives at 2 High Street".
    private int partStart(int from, int end) {
        int to = text.charAt(end - 1) == ',' ? end - 1 : end;
        int start = -1;
        for (int at = from; at < to; at++) {
            boolean begins = at == from || Chars.isBlank(text.charAt(at - 1));
            if (begins && !Chars.isBlank(text.charAt(at))) {
                boolean named = Chars.isDigit(text.charAt(at)) || Character.isUpperCase(text.charAt(at));
                start = !named ? -1 : start < 0 ? at : start;
            }
        }
        return start;
    }

    private boolean isPart(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        if (lines.isBlank(line)
                || end - first > LONGEST_LINE
                || opening.get(line)
                || first < found.end()
                || ".:!?".indexOf(text.charAt(end - 1)) >= 0
                || text.startsWith("Dear ", first)) {
            return false;
        }
        int words = 0;
        for (int at = first; at < end; at++) {
            words += at == first || Chars.isBlank(text.charAt(at - 1)) ? 1 : 0;
        }
        char c = text.charAt(first);
        return words <= MOST_WORDS && (Character.isUpperCase(c) || Chars.isDigit(c));
    }
}
