package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;

/**
 * One rule's reading of a whole copy: the pieces are joined to one text, paragraph by paragraph, so that a rule sees
 * what comes first and what the letter defines; what it finds goes back to the piece in which it lies. What reaches over
 * two pieces is about neither.
 */
final class WordingPass {

    private static final String BETWEEN = "\n\n";

    private final Array<Piece> pieces;
    private final Array<Integer> starts;
    private final ClinicalText text;
    private final Seq<Finding> findings;

    WordingPass(Seq<Piece> all, Function<ClinicalText, Seq<Finding>> rule) {
        // A piece with characters that no clinical text holds stays as it is.
        this.pieces = all.filter(each -> ClinicalText.of(each.text()).isRight()).toArray();
        this.starts = pieces.map(each -> each.text().length() + BETWEEN.length())
                .scanLeft(0, Integer::sum)
                .toArray();
        this.text = ClinicalText.of(pieces.map(each -> each.text() + BETWEEN).mkString())
                .get();
        this.findings = rule.apply(text);
    }

    /** The number of the piece in which a place lies. */
    private Option<Integer> pieceAt(Span span) {
        int found = starts.search(span.start());
        int number = found < 0 ? -found - 2 : found;
        return Option.when(number < pieces.size(), number)
                .filter(each ->
                        span.end() <= starts.get(each) + pieces.get(each).text().length());
    }

    Seq<Open> open() {
        return findings.filter(each -> each.disposition() == Disposition.ASK).flatMap(this::open);
    }

    private Option<Open> open(Finding finding) {
        return Option.ofOptional(finding.span())
                .flatMap(span -> pieceAt(span)
                        .map(number -> new Open(pieces.get(number).fragment(), text.quote(span), finding)));
    }

    Seq<Rewording> rewordings() {
        Map<Integer, List<Edit>> edits = TreeMap.empty();
        for (Edit edit : changes()) {
            Option<Integer> piece = pieceAt(edit.span());
            if (piece.isDefined()) {
                Span place = edit.span().shift(-starts.get(piece.get()));
                Edit moved = Edit.replace(place, like(pieces.get(piece.get()), place, edit.replacement()));
                edits = edits.put(piece.get(), List.of(moved), (own, more) -> own.prependAll(more));
            }
        }
        return edits.toList()
                .map(each ->
                        rewording(pieces.get(each._1()), Edits.of(each._2()).get()));
    }

    // A rule takes each piece for a paragraph; how often a medicine is taken stands within a line.
    private static String like(Piece piece, Span place, String words) {
        boolean within = place.start() == 0
                && !piece.text().isEmpty()
                && words.length() > 1
                && Character.isLowerCase(piece.text().charAt(0))
                && Character.isUpperCase(words.charAt(0))
                && Character.isLowerCase(words.charAt(1));
        return within ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static Rewording rewording(Piece piece, Edits edits) {
        return new Rewording(piece.fragment(), piece.index(), edits);
    }

    /** What is to be changed, in order, without what overlaps, and each explanation once. */
    private Seq<Edit> changes() {
        List<Edit> all = List.empty();
        Set<String> explained = HashSet.empty();
        int free = 0;
        for (Edit edit : findings.filter(each -> each.disposition() == Disposition.FIX)
                .flatMap(each -> each.suggestions().headOption())
                .filter(each -> text.holds(each.span()))
                .sortBy(Edit::span)) {
            String written = text.quote(edit.span());
            String key = (written + "\n" + edit.replacement()).toLowerCase(Locale.ROOT);
            boolean again = isExplanation(written, edit.replacement()) && explained.contains(key);
            if (edit.span().start() >= free && !again && !edit.replacement().equals(written)) {
                all = all.prepend(edit);
                explained = explained.add(key);
                free = Math.max(edit.span().end(), edit.span().start() + 1);
            }
        }
        return all.reverse();
    }

    private static boolean isExplanation(String written, String words) {
        return !written.isBlank() && words.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
    }
}
