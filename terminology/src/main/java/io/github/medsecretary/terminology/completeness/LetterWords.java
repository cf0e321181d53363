package io.github.medsecretary.terminology.completeness;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a letter without marks and hyphens, in which phrases are looked for. */
final class LetterWords {

    private final List<String> parts = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final Map<String, List<Integer>> where = new HashMap<>();

    LetterWords(Reading reading) {
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            if (!words.isMark(i)) {
                parts(words.folded(i), words.span(i));
            }
        }
    }

    // Most words have no hyphen or apostrophe.
    private void parts(String word, Span place) {
        int from = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == '-' || c == '\'' || c == '\u2019') {
                add(word.substring(from, at), place);
                from = at + 1;
            }
        }
        add(from == 0 ? word : word.substring(from), place);
    }

    private void add(String part, Span place) {
        if (!part.isEmpty()) {
            where.computeIfAbsent(part, none -> new ArrayList<>()).add(parts.size());
            parts.add(part);
            places.add(place);
        }
    }

    int count() {
        return parts.size();
    }

    /** Where a phrase stands first. */
    Optional<Span> find(String phrase) {
        String[] wanted = phrase.split(" ", -1);
        for (int at : where.getOrDefault(wanted[0], List.of())) {
            if (stands(wanted, at)) {
                return Optional.of(places.get(at).span(places.get(at + wanted.length - 1)));
            }
        }
        return Optional.empty();
    }

    private boolean stands(String[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= parts.size() || !parts.get(at + i).equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }
}
