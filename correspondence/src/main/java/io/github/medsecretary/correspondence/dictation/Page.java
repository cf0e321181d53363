package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A letter while it is typed, piece by piece, so that the last can be taken back. Belongs to one thread. */
final class Page {

    /** The item of a list that has no numbers. */
    static final int BULLETS = -1;

    private final ArrayList<Piece> pieces = new ArrayList<>();
    private final ArrayList<Piece> copies = new ArrayList<>();
    private final ArrayList<PieceQuery> asked = new ArrayList<>();
    // The last piece that is no gap.
    private @Nullable Piece solid;
    private int number;
    private boolean capitals;
    private Map<String, Integer> open = HashMap.empty();

    /** A question about a piece. */
    record PieceQuery(Piece piece, Asked.Why why, Query query) {}

    void add(Piece piece) {
        pieces.add(piece);
        solid = piece.kind() == Piece.Kind.GAP ? solid : piece;
    }

    void add(Piece.Kind kind, String text, Span place) {
        add(new Piece(kind, text, place));
    }

    void word(String word, Span place) {
        add(capitals ? Piece.Kind.LETTERS : Piece.Kind.WORD, capitals ? Letters.large(word) : word, place);
    }

    void copy(Piece copy) {
        copies.add(copy);
    }

    void ask(Piece piece, Asked.Why why, Query query) {
        asked.add(new PieceQuery(piece, why, query));
    }

    /** The number of the list's item that is being typed, {@link #BULLETS} if it has none; 0 outside lists. */
    int item() {
        return number;
    }

    void item(int which) {
        number = which;
    }

    void capitals(boolean on) {
        capitals = on;
    }

    /** Adds a mark, and keeps in mind what it opens or closes. */
    void mark(Piece.Kind kind, String mark, Span place) {
        if (Pairs.opens(mark)) {
            open = open.put(Pairs.closing(mark), 1, Integer::sum);
        } else if (isOpen(mark)) {
            open = open.put(mark, -1, Integer::sum);
        }
        add(kind, mark, place);
    }

    /** Whether something is open that this mark closes. */
    boolean isOpen(String closing) {
        return open.getOrElse(closing, 0) > 0;
    }

    /** The last piece that is no gap; null if there is none. */
    @Nullable Piece last() {
        return solid;
    }

    /** Whether a sentence or line begins here. */
    boolean isStart() {
        Piece last = last();
        return last == null || last.opens();
    }

    /** The words and marks of the sentence or line so far, in small letters; the last so many of a longer one. */
    List<String> sentence(int most) {
        List<String> words = List.empty();
        int first = Math.max(0, pieces.size() - most);
        for (int i = pieces.size() - 1; i >= first && !pieces.get(i).opens(); i--) {
            if (pieces.get(i).kind() != Piece.Kind.GAP) {
                words = words.prepend(Letters.small(pieces.get(i).text()));
            }
        }
        return words;
    }

    /** Takes the last word of the sentence back, and what stands behind it. */
    void takeWord() {
        int at = pieces.size() - 1;
        while (at >= 0 && !pieces.get(at).opens() && !pieces.get(at).isWord()) {
            at--;
        }
        if (at >= 0 && pieces.get(at).isWord() && !pieces.get(at).opens()) {
            cut(at);
        }
    }

    /** Takes the last so many words of the sentence back, and what stands among and behind them. */
    void takeWords(int many) {
        for (int i = 0; i < many; i++) {
            takeWord();
        }
    }

    /** Puts another word in the place of the last but so many, which is no doubtful one then; false if there is none. */
    boolean replaceWord(int before, String word, Span place) {
        int at = word(before);
        if (at < 0) {
            return false;
        }
        Piece old = pieces.get(at);
        Piece other = old.with(word, place);
        asked.removeIf(each -> each.piece().equals(old));
        pieces.set(at, other);
        solid = old.equals(solid) ? other : solid;
        return true;
    }

    /** The last word but so many, in small letters; nothing if there is none. */
    String wordBefore(int before) {
        int at = word(before);
        return at < 0 ? "" : Letters.small(pieces.get(at).text());
    }

    /** Whether the last word but so many has a capital of its own. */
    boolean isCapital(int before) {
        int at = word(before);
        return at >= 0 && Character.isUpperCase(pieces.get(at).text().codePointAt(0));
    }

    // Where the last word of the paragraph but so many stands, -1 if there is none.
    private int word(int before) {
        int left = before;
        for (int i = pieces.size() - 1; i >= 0 && pieces.get(i).kind() != Piece.Kind.BREAK; i--) {
            if (pieces.get(i).isWord() && left-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Takes back the sentence that is being typed, or the one just ended. */
    void takeSentence() {
        int from = pieces.size();
        while (from > 0 && !pieces.get(from - 1).opens()) {
            from--;
        }
        if (from == pieces.size() && from > 0 && pieces.get(from - 1).endsSentence()) {
            from--;
            while (from > 0 && !pieces.get(from - 1).opens()) {
                from--;
            }
        }
        boolean item = from > 0 && pieces.get(from - 1).isItem();
        if (item) {
            from--;
            number = Math.max(number - 1, Math.min(number, 0));
            from -= from > 0 && pieces.get(from - 1).kind() == Piece.Kind.BREAK ? 1 : 0;
        }
        cut(from);
    }

    /** Takes back the paragraph that is being typed. */
    void takeParagraph() {
        int from = pieces.size();
        while (from > 0 && pieces.get(from - 1).kind() != Piece.Kind.BREAK) {
            from--;
        }
        cut(from);
    }

    // Pieces stand in the order in which they were spoken.
    private void cut(int from) {
        if (from < pieces.size()) {
            int start = pieces.get(from).place().start();
            asked.removeIf(each -> each.piece().place().start() >= start);
            pieces.subList(from, pieces.size()).clear();
        }
        int at = pieces.size() - 1;
        while (at >= 0 && pieces.get(at).kind() == Piece.Kind.GAP) {
            at--;
        }
        solid = at < 0 ? null : pieces.get(at);
    }

    /** What was typed so far as it stands within a line. */
    String inline() {
        List<Piece> all = List.ofAll(pieces);
        return new Setting(all.headOption()
                        .filter(Piece::isWord)
                        .map(first -> all.tail().prepend(first.as(Piece.Kind.LETTERS)))
                        .getOrElse(all))
                .text();
    }

    /** The text, what was dictated where, and what is asked. */
    Either<Problem, Typed> typed() {
        for (Piece copy : copies) {
            add(Piece.Kind.BREAK, "\n", copy.place());
            add(Piece.Kind.LETTERS, copy.text(), copy.place());
        }
        var setting = new Setting(List.ofAll(pieces));
        return ClinicalText.of(setting.text())
                .map(text -> new Typed(
                        text,
                        setting.sentences(),
                        List.ofAll(asked)
                                .map(each -> new Asked(each.why(), setting.place(each.piece()), each.query()))
                                .sortBy(each -> each.place().start())));
    }
}
