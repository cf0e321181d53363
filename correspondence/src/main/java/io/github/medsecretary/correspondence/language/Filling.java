package io.github.medsecretary.correspondence.language;

import java.util.Optional;

/**
 * English sentences filled with values as {@link java.text.MessageFormat} fills them, without a format made for each, as
 * they stand in every letter: strings as {@code {0}}, whole numbers as {@code {0,number,0}}, and choices between those.
 * Belongs to one thread.
 */
final class Filling {

    private static final String WHOLE = ",number,0";
    private static final String CHOICE = ",choice,";

    private final Object[] values;
    private final StringBuilder filled = new StringBuilder();

    private Filling(Object[] values) {
        this.values = values;
    }

    /** The sentence; empty where a pattern or a value is of another form. */
    static Optional<String> of(String pattern, Object... values) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        var filling = new Filling(values);
        return filling.fill(pattern) ? Optional.of(filling.filled.toString()) : Optional.empty();
    }

    private boolean fill(String pattern) {
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = close(pattern, open);
            if (close < 0 || !words(pattern.substring(at, open)) || !value(pattern.substring(open + 1, close))) {
                return false;
            }
            at = close + 1;
        }
        return words(pattern.substring(at));
    }

    private boolean words(String words) {
        filled.append(words);
        return words.indexOf('}') < 0;
    }

    private static int close(String pattern, int open) {
        int depth = 0;
        for (int at = open; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean value(String hole) {
        int which = hole.isEmpty() ? -1 : hole.charAt(0) - '0';
        if (which < 0 || which >= Math.min(values.length, 10)) {
            return false;
        }
        String form = hole.substring(1);
        if (form.isEmpty() && values[which] instanceof String words) {
            filled.append(words);
            return true;
        }
        if (!(values[which] instanceof Integer number) || number < 0) {
            return false;
        }
        if (form.equals(WHOLE)) {
            filled.append(number.intValue());
            return true;
        }
        return form.startsWith(CHOICE) && choice(form.substring(CHOICE.length()), number);
    }

    // The last one whose limit the number reaches (#) or passes (<); the first if it reaches none.
    private boolean choice(String choices, int number) {
        String chosen = "";
        int at = 0;
        while (at <= choices.length()) {
            int end = end(choices, at);
            String choice = choices.substring(at, end);
            int limit = limit(choice);
            if (limit == 0) {
                return false;
            }
            int least = Integer.parseInt(choice.substring(0, limit)) + (choice.charAt(limit) == '<' ? 1 : 0);
            chosen = at == 0 || number >= least ? choice.substring(limit + 1) : chosen;
            at = end + 1;
        }
        return fill(chosen);
    }

    // How many digits a limit has; 0 if it is none that is known here.
    private static int limit(String choice) {
        int end = 0;
        while (end < choice.length() && choice.charAt(end) >= '0' && choice.charAt(end) <= '9') {
            end++;
        }
        boolean ends = end < choice.length() && (choice.charAt(end) == '#' || choice.charAt(end) == '<');
        return ends && end < 9 ? end : 0;
    }

    private static int end(String choices, int from) {
        int depth = 0;
        int at = from;
        while (at < choices.length() && (depth > 0 || choices.charAt(at) != '|')) {
            char c = choices.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
        }
        return at;
    }
}
