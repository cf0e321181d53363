package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A letter while it is typed, piece by piece, so that the last can be taken back. Belongs to one thread. */
final class Page {

    /** The item of a list that has no numbers. */
    static final int BULLETS = -1;

    private final ArrayList<Piece> pieces = new ArrayList<>();
    private final ArrayList<CopyLine> copies = new ArrayList<>();
    private final ArrayList<PieceQuery> asked = new ArrayList<>();
    private final ArrayList<Span> takenBack = new ArrayList<>();
    // The last piece that is no gap.
    private @Nullable Piece solid;
    private int number;
    private boolean capitals;
    private Map<String, Integer> open = HashMap.empty();

    /** A question about a piece. */
    record PieceQuery(Piece piece, Asked.Why why, Query query) {}

    /** A line at the letter's end, and what is asked about it. */
    private record CopyLine(Piece piece, List<Piece> said, List<Piece> gaps) {}

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

    /** Keeps words in the letter that may be a command, and asks about them. */
    void keep(SpokenWords words, int at, int count) {
        keep(
                words,
                at,
                count,
                "“" + words.said(at, at + count) + "” may be a word here or an instruction. Which is it?");
    }

    /** The same with a question of its own. */
    void keep(SpokenWords words, int at, int count, String question) {
        for (int i = at; i < at + count; i++) {
            word(words.said(i), words.place(i, 1));
        }
        ask(pieces.get(pieces.size() - 1), Asked.Why.UNSURE, Query.of(question, List.empty()));
    }

    /** A page to try a command on, with what was typed last. */
    Page trial() {
        var trial = new Page();
        int first = Math.max(0, pieces.size() - SpokenWords.FAR);
        pieces.subList(first, pieces.size()).forEach(trial::add);
        trial.number = number;
        trial.capitals = capitals;
        trial.open = open;
        return trial;
    }

    /** A line at the letter's end, with what is asked about its words. */
    void copy(Piece copy, Page line) {
        List<Piece> gaps = List.ofAll(line.asked).map(each -> {
            Piece gap = each.piece().kind() == Piece.Kind.GAP
                    ? each.piece()
                    : each.piece().gapBehind();
            ask(gap, each.why(), each.query());
            return gap;
        });
        copies.add(new CopyLine(copy, List.ofAll(line.pieces), gaps));
        takenBack.addAll(line.takenBack);
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

    /** Whether what is typed now stands in capitals. */
    boolean isInCapitals() {
        return capitals;
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
        takenBack.add(old.place());
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

    /** Takes back the sentence that is being typed, or what just ended: a sentence, or the line of a copy. */
    void takeSentence() {
        if (isCopyLast()) {
            CopyLine copy = copies.remove(copies.size() - 1);
            asked.removeIf(each -> copy.gaps().contains(each.piece()));
            takenBack.add(copy.piece().place());
            return;
        }
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

    private boolean isCopyLast() {
        int end = pieces.isEmpty() ? -1 : pieces.get(pieces.size() - 1).place().end();
        return !copies.isEmpty()
                && copies.get(copies.size() - 1).piece().place().end() > end;
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
            Piece first = pieces.get(from);
            takenBack.add(first.place().span(pieces.get(pieces.size() - 1).place()));
            HashSet<Piece> gone = HashSet.ofAll(pieces.subList(from, pieces.size()));
            asked.removeIf(each -> gone.contains(each.piece()));
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

    /** The text of what was spoken, what was dictated where, what does not stand in it, and what is asked. */
    Either<Problem, Typed> typed(Seq<SpokenWords> spoken) {
        List<Piece> said = List.ofAll(pieces).appendAll(List.ofAll(copies).flatMap(CopyLine::said));
        for (CopyLine copy : copies) {
            Span start =
                    Span.of(copy.piece().place().start(), copy.piece().place().start());
            add(Piece.Kind.BREAK, "\n", start);
            add(Piece.Kind.LETTERS, CopyCommand.LINE.strip(), start);
            add(copy.piece());
            copy.gaps().forEach(this::add);
        }
        var account = new Account(spoken, said, List.ofAll(takenBack));
        account.unexplained().forEach(each -> askAbout(each, spoken));
        var setting = new Setting(List.ofAll(pieces));
        return ClinicalText.of(setting.text())
                .map(text -> new Typed(
                        text,
                        setting.sentences(),
                        List.ofAll(asked)
                                .map(each -> new Asked(each.why(), setting.place(each.piece()), each.query()))
                                .sortBy(each -> each.place().start()),
                        account.unwritten()));
    }

    private void askAbout(Span place, Seq<SpokenWords> said) {
        Piece before = new Piece(Piece.Kind.GAP, "", Span.of(0, 0));
        for (Piece each : pieces) {
            before = each.place().end() <= place.start() ? each : before;
        }
        String words = said.map(each -> each.said(place))
                .filter(each -> !each.isEmpty())
                .mkString(" ");
        ask(
                before,
                Asked.Why.UNSURE,
                Query.of(
                        "The dictation says “" + words + "” here, which is not typed. What is to stand?",
                        List.empty()));
    }
}
