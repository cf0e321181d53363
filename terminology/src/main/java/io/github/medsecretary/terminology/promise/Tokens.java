package io.github.medsecretary.terminology.promise;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import java.util.ArrayList;
import java.util.List;

/** The words and marks of one sentence; "follow-up", "we'll" and "3/12" are two or more. Belongs to one thread. */
final class Tokens {

    private static final int LONGEST_MARK = 2;

    private final ClinicalText text;
    private final List<String> parts = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    /** Those of a part of a text. */
    Tokens(Reading reading, Span sentence) {
        Words words = reading.words();
        text = reading.text();
        for (int i = words.firstFrom(sentence.start()); i < words.count(); i++) {
            Span place = words.span(i);
            if (place.start() >= sentence.end()) {
                break;
            }
            add(words.folded(i), place);
        }
    }

    private void add(String word, Span place) {
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean end = i == word.length() || isJoint(word.charAt(i));
            if (end && i > from) {
                parts.add(word.substring(from, i));
                places.add(place);
            }
            from = end ? i + 1 : from;
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '/';
    }

    int count() {
        return parts.size();
    }

    /** One of them; empty beyond the end. */
    String at(int index) {
        return index >= 0 && index < parts.size() ? parts.get(index) : "";
    }

    boolean is(int index, HashSet<String> wanted) {
        return wanted.contains(at(index));
    }

    /** Whether a slash comes right after it, as in "3/12". */
    boolean isSlashed(int index) {
        int end = index < places.size() ? places.get(index).end() : text.length();
        return end < text.length() && text.charAt(end) == '/';
    }

    /** Whether words stand there one after another. */
    boolean are(int index, String... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!at(index + i).equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /** The place from one to another, both included. */
    Span span(int first, int last) {
        return Span.of(places.get(first).start(), places.get(last).end());
    }

    boolean isMark(int index) {
        String part = at(index);
        return part.length() == 1 && !Character.isLetterOrDigit(part.charAt(0));
    }

    /** Whether one of some words stands from one place up to another. */
    boolean anyIn(int from, int until, HashSet<String> wanted) {
        for (int i = Math.max(0, from); i < Math.min(until, count()); i++) {
            if (wanted.contains(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first after the mark of a list's item: "1.", "b)". */
    int first() {
        boolean marked = at(0).length() <= LONGEST_MARK && (at(1).equals(".") || at(1).equals(")"));
        return marked ? 2 : 0;
    }
}
