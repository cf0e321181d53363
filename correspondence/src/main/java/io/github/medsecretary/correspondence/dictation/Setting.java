package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets pieces as text: blanks between words, none before a mark, a capital at the start of a sentence, no empty line
 * more than one. A mark that stands there already is not set again. Belongs to one thread.
 */
final class Setting {

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Piece, Span> places = new IdentityHashMap<>();
    private final ArrayList<DictatedSentence> sentences = new ArrayList<>();
    private boolean starts = true;
    private boolean joined;
    private int sentence = -1;
    private @Nullable Span spoken;

    Setting(Seq<Piece> pieces) {
        pieces.forEach(this::set);
        close();
        while (text.length() > 0 && Character.isWhitespace(last())) {
            text.setLength(text.length() - 1);
        }
    }

    String text() {
        return text.toString();
    }

    Seq<DictatedSentence> sentences() {
        // White space at the end is gone.
        return List.ofAll(sentences)
                .map(each -> new DictatedSentence(within(each.typed()), each.spoken()))
                .reject(each -> each.typed().isEmpty());
    }

    /** Where a piece came to stand. */
    Span place(Piece piece) {
        return within(places.getOrDefault(piece, Span.of(0, 0)));
    }

    private Span within(Span place) {
        return Span.of(Math.min(place.start(), text.length()), Math.min(place.end(), text.length()));
    }

    private void set(Piece piece) {
        if (piece.kind() == Piece.Kind.BREAK) {
            close();
            lines(piece.text());
            return;
        }
        if (piece.kind() == Piece.Kind.OPENING) {
            close();
        }
        int from = switch (piece.kind()) {
            case WORD, LETTERS, SPELT, BEFORE -> word(piece);
            case AFTER -> after(piece.text());
            case JOINING -> joining(piece.text());
            case BETWEEN -> between(piece.text());
            case OPENING -> opening(piece.text());
            default -> text.length();
        };
        places.put(piece, Span.of(Math.min(from, text.length()), text.length()));
        spoken = spoken == null ? piece.place() : spoken.span(piece.place());
        if (sentence < 0 && text.length() > from) {
            sentence = from;
        }
        if (piece.endsSentence() || piece.text().endsWith("\n")) {
            close();
        }
    }

    private int word(Piece piece) {
        if (needsBlank()) {
            text.append(' ');
        }
        int from = text.length();
        text.append(
                starts && (piece.kind() == Piece.Kind.WORD || piece.kind() == Piece.Kind.SPELT)
                        ? Letters.capitalised(piece.text())
                        : piece.text());
        boolean opens = piece.kind() == Piece.Kind.BEFORE;
        starts = opens ? starts : piece.endsSentence();
        joined = opens;
        return from;
    }

    private boolean needsBlank() {
        return text.length() > 0 && !joined && !Character.isWhitespace(last());
    }

    private int after(String mark) {
        trim();
        int from = text.length();
        if (text.length() == 0 || last() != mark.charAt(0)) {
            text.append(mark);
        }
        joined = false;
        // What closes behind a sentence belongs to it.
        starts = ".?!".contains(mark) || (starts && text.length() > 1 && "”)".contains(mark));
        return from;
    }

    private int joining(String mark) {
        trim();
        int from = text.length();
        if (text.length() == 0 || last() != mark.charAt(0)) {
            text.append(mark);
        }
        joined = true;
        starts = false;
        return from;
    }

    private int between(String mark) {
        if (needsBlank()) {
            text.append(' ');
        }
        int from = text.length();
        text.append(mark);
        joined = false;
        starts = false;
        return from;
    }

    private int opening(String line) {
        int from = text.length();
        text.append(line);
        starts = true;
        joined = false;
        return from;
    }

    private void lines(String breaks) {
        trim();
        int wanted = breaks.length();
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        if (text.length() > 0) {
            text.append("\n".repeat(Math.max(0, wanted - there)));
        }
        starts = true;
        joined = false;
    }

    private void close() {
        if (sentence >= 0 && spoken != null && sentence < text.length()) {
            int end = last() == '\n' ? text.length() - 1 : text.length();
            sentences.add(new DictatedSentence(Span.of(sentence, end), spoken));
        }
        sentence = -1;
        spoken = null;
    }

    private void trim() {
        while (text.length() > 0 && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
