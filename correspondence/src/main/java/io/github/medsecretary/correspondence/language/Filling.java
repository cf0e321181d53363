package io.github.medsecretary.correspondence.language;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * A pattern that is read once and filled as {@link java.text.MessageFormat} fills it in English, for sentences that stand
 * in every letter: strings as {@code {0}}, whole numbers as {@code {0,number,0}}, and choices between those.
 *
 * @param parts what it is made of, in order
 */
record Filling(Seq<Part> parts) {

    private static final String WHOLE = ",number,0";
    private static final String CHOICE = ",choice,";
    private static final int LONGEST_LIMIT = 8;

    /** A part of a pattern. */
    sealed interface Part permits Words, Value, Whole, Choice {

        /** Writes it; {@code false} if a value that it wants is of another kind, or there is none. */
        boolean write(StringBuilder filled, Object... values);
    }

    /** Words as they stand. */
    record Words(String text) implements Part {
        @Override
        public boolean write(StringBuilder filled, Object... values) {
            filled.append(text);
            return true;
        }
    }

    /** A string that is given. */
    record Value(int which) implements Part {
        @Override
        public boolean write(StringBuilder filled, Object... values) {
            if (which < values.length && values[which] instanceof String given) {
                filled.append(given);
                return true;
            }
            return false;
        }
    }

    /** A whole number that is given. */
    record Whole(int which) implements Part {
        @Override
        public boolean write(StringBuilder filled, Object... values) {
            int number = number(which, values);
            filled.append(number);
            return number >= 0;
        }
    }

    /** The last of some whose limit the number reaches; the first if it reaches none. */
    record Choice(int which, Seq<Limited> all) implements Part {
        @Override
        public boolean write(StringBuilder filled, Object... values) {
            int number = number(which, values);
            Filling said = all.head().said();
            for (Limited each : all) {
                said = number >= each.least() ? each.said() : said;
            }
            return number >= 0 && said.write(filled, values);
        }
    }

    /** What is said from a number on. */
    record Limited(int least, Filling said) {}

    /** A pattern; empty if it has anything of another form. */
    static Optional<Filling> of(String pattern) {
        List<Part> parts = List.empty();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = close(pattern, open);
            Optional<Part> hole = close < 0 ? Optional.empty() : hole(pattern.substring(open + 1, close));
            if (hole.isEmpty()) {
                return Optional.empty();
            }
            parts = parts.prepend(new Words(pattern.substring(at, open))).prepend(hole.get());
            at = close + 1;
        }
        boolean isKnown = pattern.indexOf('\'') < 0 && pattern.indexOf('}', at) < 0;
        Seq<Part> all = parts.prepend(new Words(pattern.substring(at))).reverse();
        boolean isOpen =
                all.exists(each -> each instanceof Words words && words.text().indexOf('}') >= 0);
        return isKnown && !isOpen ? Optional.of(new Filling(all)) : Optional.empty();
    }

    /** It with values; empty if one that it wants is of another kind, or there is none. */
    Optional<String> fill(Object... values) {
        var filled = new StringBuilder(64);
        return write(filled, values) ? Optional.of(filled.toString()) : Optional.empty();
    }

    private boolean write(StringBuilder filled, Object... values) {
        for (Part each : parts) {
            if (!each.write(filled, values)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number that is given; -1 if there is none, or one below 0. */
    private static int number(int which, Object... values) {
        return which < values.length && values[which] instanceof Integer number ? Math.max(-1, number) : -1;
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

    private static Optional<Part> hole(String hole) {
        int which = hole.isEmpty() ? -1 : hole.charAt(0) - '0';
        if (which < 0 || which > 9) {
            return Optional.empty();
        }
        String form = hole.substring(1);
        if (form.isEmpty()) {
            return Optional.of(new Value(which));
        }
        if (form.equals(WHOLE)) {
            return Optional.of(new Whole(which));
        }
        return form.startsWith(CHOICE) ? choice(which, form.substring(CHOICE.length())) : Optional.empty();
    }

    private static Optional<Part> choice(int which, String choices) {
        List<Limited> all = List.empty();
        int at = 0;
        while (at <= choices.length()) {
            int end = end(choices, at);
            Optional<Limited> limited = limited(choices.substring(at, end));
            if (limited.isEmpty()) {
                return Optional.empty();
            }
            all = all.prepend(limited.get());
            at = end + 1;
        }
        return Optional.of(new Choice(which, all.reverse()));
    }

    // From a number on (#), or above it (<).
    private static Optional<Limited> limited(String choice) {
        int end = 0;
        while (end < choice.length() && choice.charAt(end) >= '0' && choice.charAt(end) <= '9') {
            end++;
        }
        boolean ends = end < choice.length() && (choice.charAt(end) == '#' || choice.charAt(end) == '<');
        if (!ends || end == 0 || end > LONGEST_LIMIT) {
            return Optional.empty();
        }
        int least = Integer.parseInt(choice.substring(0, end)) + (choice.charAt(end) == '<' ? 1 : 0);
        return of(choice.substring(end + 1)).map(said -> new Limited(least, said));
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
