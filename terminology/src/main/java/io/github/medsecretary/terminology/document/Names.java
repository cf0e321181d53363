package io.github.medsecretary.terminology.document;

import java.util.Locale;

/**
 * Finds names by their titles: {@code Dr MS Patel}, {@code Mrs Ann FIELD}, {@code Mr J. O'Brien FRCS}. Belongs to one
 * thread.
 */
final class Names {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_INITIALS = 3;
    private static final String FIRST_OF_TITLES = "DLMNPRS";

    private final String text;
    private final Labels labels;

    private Names(String text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    static Places in(String text, Labels labels) {
        var names = new Names(text, labels);
        var found = new Places.Builder();
        int at = 0;
        while (at < text.length()) {
            if (!Chars.isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Chars.wordEnd(text, at, text.length());
            int named = names.isTitle(at, end) ? names.after(end) : -1;
            if (named > 0) {
                found.add(at, named);
            }
            at = Math.max(end, named);
        }
        return found.build();
    }

    // "MS" and "MR" are short forms: a title is written with small letters after its first.
    private boolean isTitle(int start, int end) {
        if (end - start > LONGEST_TITLE || FIRST_OF_TITLES.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (int at = start + 1; at < end; at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        String word = text.substring(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        return word.substring(1).equals(small.substring(1)) && Titles.isTitle(small);
    }

    private int after(int title) {
        int at = title < text.length() && text.charAt(title) == '.' ? title + 1 : title;
        int named = -1;
        boolean surname = false;
        for (int i = 0; i < MOST_WORDS; i++) {
            int start = wordStart(at);
            int end = start < 0 ? -1 : wordEnd(start);
            if (end < 0 || !belongs(start, end, named < 0, surname)) {
                return named;
            }
            boolean particle = Titles.isParticle(text.substring(start, end));
            surname |= !particle && end - start > LONGEST_INITIALS;
            surname |= !particle && holdsSmall(start, end);
            named = particle ? named : end;
            boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
            at = initial ? end + 1 : end;
        }
        return named;
    }

    // Parted by one blank, or by a full stop of an initial alone.
    private int wordStart(int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        boolean parted = at > from || (from > 0 && text.charAt(from - 1) == '.');
        return parted && Chars.isWordAt(text, at) ? at : -1;
    }

    private int wordEnd(int start) {
        int end = Chars.wordEnd(text, start, text.length());
        while (end < text.length() && "-'\u2019".indexOf(text.charAt(end)) >= 0 && Chars.isWordAt(text, end + 1)) {
            end = Chars.wordEnd(text, end + 1, text.length());
        }
        return end;
    }

    private boolean belongs(int start, int end, boolean first, boolean surname) {
        String word = text.substring(start, end);
        if (!Character.isUpperCase(word.charAt(0))) {
            return Titles.isParticle(word);
        }
        boolean capitals = !holdsSmall(start, end);
        return first || Titles.isLetters(word) || !capitals || !surname || !labels.isShortForm(word);
    }

    private boolean holdsSmall(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
