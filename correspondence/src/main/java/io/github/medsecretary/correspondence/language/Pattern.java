package io.github.medsecretary.correspondence.language;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * A text with values, in the syntax of {@link MessageFormat} but for the apostrophe, which is just that: translators
 * would double none of the many that Welsh has.
 *
 * @param text the words; values are numbers in braces
 */
record Pattern(String text) {

    String doubled() {
        return text.replace("'", "''");
    }

    boolean isWellFormed() {
        return Try.of(() -> new MessageFormat(doubled(), Locale.ROOT)).isSuccess();
    }

    String say(Locale locale, Object... values) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            return text;
        }
        return new MessageFormat(doubled(), locale).format(values);
    }

    /** The numbers of its values, each as often as it stands, with their places from 0. */
    Seq<Hole> holes() {
        List<Hole> holes = List.empty();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{' && depth++ == 0) {
                holes = holes.prepend(new Hole(number(at + 1), at));
            } else if (c == '}') {
                depth--;
            }
        }
        return holes.reverse();
    }

    private String number(int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Those that it has more often than another. */
    Seq<Hole> beyond(Pattern other) {
        Seq<String> spare = other.holes().map(Hole::number);
        List<Hole> beyond = List.empty();
        for (Hole each : holes()) {
            if (spare.contains(each.number())) {
                spare = spare.remove(each.number());
            } else {
                beyond = beyond.prepend(each);
            }
        }
        return beyond.reverse();
    }

    /**
     * A value's place.
     *
     * @param number which value
     * @param at where it stands
     */
    record Hole(String number, int at) {}
}
