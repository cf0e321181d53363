package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Optional;

/** Cuts a template into lines, and lines into words and tags; each character is looked at once. */
final class Scanning {

    private final Problems problems;

    Scanning(Problems problems) {
        this.problems = problems;
    }

    Vector<Row> rows(String text) {
        var rows = new ArrayList<Row>();
        text.lines().forEach(line -> rows.add(row(line, rows.size() + 1)));
        return Vector.ofAll(rows);
    }

    private Row row(String line, int number) {
        Row.Form form = Row.Form.of(line);
        int start = form.sign().length();
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return new Row(form, tokens(line, start, end, number));
    }

    private Vector<Token> tokens(String line, int start, int end, int number) {
        var tokens = new ArrayList<Token>();
        int at = start;
        int words = start;
        while (at < end) {
            char c = line.charAt(at);
            if (c == '{') {
                addWords(line, words, at, number, tokens);
                at = tag(line, at, end, number, tokens);
                words = at;
            } else {
                if (c == '}') {
                    stray(number, at, "a tag begins with a brace that is missing.");
                }
                at++;
            }
        }
        addWords(line, words, end, number, tokens);
        return Vector.ofAll(tokens);
    }

    private static void addWords(String line, int from, int to, int number, java.util.List<Token> tokens) {
        if (to > from) {
            tokens.add(new Token.Words(line.substring(from, to), number, from + 1));
        }
    }

    private int tag(String line, int open, int end, int number, java.util.List<Token> tokens) {
        int close = open + 1;
        while (close < end && line.charAt(close) != '}' && line.charAt(close) != '{') {
            close++;
        }
        if (close == end || line.charAt(close) == '{') {
            boolean doubled = close == open + 1 && close < end;
            stray(number, open, doubled ? "one brace is enough; a brace itself is {left-brace}." : "a } is missing.");
            return close;
        }
        Tag.read(line.substring(open + 1, close))
                .peek(tag -> tokens.add(new Token.Braced(tag, number, open + 1)))
                .peekLeft(advice -> problems.add(
                        TemplateCode.MALFORMED_TAG,
                        number,
                        open + 1,
                        TemplateCode.MALFORMED_TAG.sentence(),
                        Optional.of(advice)));
        return close + 1;
    }

    private void stray(int line, int at, String advice) {
        problems.add(TemplateCode.STRAY_BRACE, line, at + 1, TemplateCode.STRAY_BRACE.sentence(), Optional.of(advice));
    }
}
