package io.github.medsecretary.correspondence.dictation;

/** Text while it is typed: spaces between words, none before a mark, a capital at the start of a sentence. */
final class TypedPage {

    private final StringBuilder text = new StringBuilder();
    private boolean sentenceStarts = true;
    private boolean joined;

    void word(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (text.length() > 0 && !joined && !Character.isWhitespace(last()) && last() != '(') {
            text.append(' ');
        }
        text.append(sentenceStarts ? capitalised(word) : word);
        sentenceStarts = word.endsWith(".") || word.endsWith("?") || word.endsWith("!");
        joined = false;
    }

    void sign(String sign) {
        if (sign.startsWith("\n")) {
            lines(sign);
        } else if (sign.equals("(")) {
            if (text.length() > 0 && !Character.isWhitespace(last())) {
                text.append(' ');
            }
            text.append(sign);
        } else if (text.length() == 0 || last() != sign.charAt(0)) {
            trimSpaces();
            text.append(sign);
            joined = sign.equals("-");
            sentenceStarts = ".?!".contains(sign);
        }
    }

    void heading(String title) {
        lines("\n\n");
        text.append(title).append(":\n");
        sentenceStarts = true;
        joined = false;
    }

    void lines(String breaks) {
        trimSpaces();
        if (text.length() > 0 || breaks.strip().length() > 0) {
            boolean fresh =
                    text.length() > 0 && last() == '\n' && breaks.strip().isEmpty() && breaks.length() == 1;
            text.append(fresh ? "" : breaks);
        }
        sentenceStarts = true;
        joined = false;
    }

    String text() {
        return text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private void trimSpaces() {
        while (text.length() > 0 && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }
}
