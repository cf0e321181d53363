package io.github.medsecretary.terminology.document;

/**
 * Finds what stands between quotation marks, single or double, straight or curled, within a paragraph. An apostrophe
 * closes nothing that was not opened before a word. Belongs to one thread.
 */
final class Quotes {

    private static final int LONGEST = 400;
    private static final int LONGEST_SINGLE = 200;

    private final String text;
    private final Places.Builder found = new Places.Builder();
    private int curled = -1;
    private int straight = -1;
    private int single = -1;

    private Quotes(String text) {
        this.text = text;
    }

    static Places in(String text, Lines lines) {
        var quotes = new Quotes(text);
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                quotes.forget();
            }
            int end = lines.end(line);
            for (int at = lines.first(line); at < end; at++) {
                quotes.at(at);
            }
        }
        return quotes.found.build();
    }

    private void forget() {
        curled = -1;
        straight = -1;
        single = -1;
    }

    private void at(int at) {
        switch (text.charAt(at)) {
            case '\u201C', '\u00AB' -> curled = at;
            case '\u201D', '\u00BB' -> curled = close(curled, at, LONGEST);
            case '"' -> straight = straight < 0 ? opened(at) : close(straight, at, LONGEST);
            case '\u2018' -> single = opened(at);
            case '\'', '\u2019' -> single(at);
            default -> {
                // Nothing else opens or closes a quotation.
            }
        }
    }

    private int opened(int at) {
        boolean free = !Chars.isWordAt(text, at - 1);
        return free && at + 1 < text.length() && !Chars.isBlankAt(text, at + 1) ? at : -1;
    }

    private void single(int at) {
        if (single >= 0 && !Chars.isWordAt(text, at + 1)) {
            single = close(single, at, LONGEST_SINGLE);
        } else if (text.charAt(at) == '\'' && Chars.isWordAt(text, at + 1) && !Chars.isWordAt(text, at - 1)) {
            single = at;
        }
    }

    private int close(int open, int at, int longest) {
        if (open >= 0 && at - open <= longest && open >= found.end()) {
            found.add(open, at + 1);
        }
        return -1;
    }
}
