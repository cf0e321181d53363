package io.github.medsecretary.correspondence.dictation;

import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;

/**
 * What a recogniser or typist wrote for what could not be heard: "[inaudible]", "???", "[?ileum]", and "[typist: …]".
 * None of it stands in the letter; all of it is asked about.
 */
final class GapCommand implements Command {

    private static final int LONGEST = 40;
    private static final int LEAST_LINE = 3;
    private static final int LEAST_QUERIES = 2;

    @Override
    public int take(SpokenWords words, int at, Page page) {
        String said = words.said(at);
        String bare = bare(said);
        if (isLine(bare)) {
            unheard(page, words.place(at, 1));
            mark(page, said, bare, words.place(at, 1));
            return 1;
        }
        int count = bracketed(words, at);
        if (count == 0) {
            return 0;
        }
        String whole = words.said(at, at + count);
        String bracket = bare(whole);
        String inside = bracket.substring(1, bracket.length() - 1).strip();
        Span place = words.place(at, count);
        if (!content(words, inside, page, place)) {
            return 0;
        }
        mark(page, whole, bracket, place);
        return count;
    }

    // How many words a bracket has; 0 if none begins here.
    private static int bracketed(SpokenWords words, int at) {
        String said = words.said(at);
        int open = said.isEmpty() ? -1 : "[(<{".indexOf(said.charAt(0));
        for (int count = 1; open >= 0 && count <= LONGEST && at + count <= words.count(); count++) {
            String bare = bare(words.said(at + count - 1));
            boolean only = count == 1 && bare.length() < 2;
            if (!only && !bare.isEmpty() && bare.charAt(bare.length() - 1) == "])>}".charAt(open)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean content(SpokenWords words, String inside, Page page, Span place) {
        String small = Letters.small(inside);
        String untimed = untimed(small);
        if (words.startsWith(Form.ASIDE, small)) {
            Piece gap = new Piece(Piece.Kind.GAP, "", place);
            page.add(gap);
            TypistCommand.ask(page, gap, inside);
            return true;
        }
        String doubted = doubted(inside);
        boolean isWord = !doubted.isEmpty() && !words.isA(Form.UNHEARD, untimed(Letters.small(doubted)));
        if (!isWord && (words.isA(Form.UNHEARD, untimed) || isLine(inside))) {
            unheard(page, place);
            return true;
        }
        if (!isWord || doubted.indexOf('?') >= 0) {
            return false;
        }
        Piece word = new Piece(Piece.Kind.WORD, doubted, place);
        page.add(word);
        page.ask(
                word,
                Asked.Why.UNSURE,
                Query.of("Whoever typed was not sure of “" + doubted + "”. Is it right?", List.empty()));
        return true;
    }

    private static String doubted(String inside) {
        if (inside.startsWith("?")) {
            return inside.substring(1).strip();
        }
        return inside.endsWith("?") ? inside.substring(0, inside.length() - 1).strip() : "";
    }

    private static void unheard(Page page, Span place) {
        Piece gap = new Piece(Piece.Kind.GAP, "", place);
        page.add(gap);
        page.ask(
                gap,
                Asked.Why.INAUDIBLE,
                Query.of("Something could not be heard here. What belongs there?", List.empty()));
    }

    // A mark that was typed right behind it stays.
    private static void mark(Page page, String said, String bare, Span place) {
        if (said.length() > bare.length()) {
            page.add(Piece.Kind.AFTER, said.substring(bare.length()), place);
        }
    }

    private static String bare(String said) {
        int end = said.length();
        while (end > 1 && ".,;:".indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return said.substring(0, end);
    }

    private static boolean isLine(String bare) {
        boolean line = bare.length() >= LEAST_LINE && bare.chars().allMatch(c -> c == '_');
        return line || (bare.length() >= LEAST_QUERIES && bare.chars().allMatch(c -> c == '?'));
    }

    // "Inaudible 00:12".
    private static String untimed(String inside) {
        int end = inside.length();
        while (end > 0 && "0123456789:. ".indexOf(inside.charAt(end - 1)) >= 0) {
            end--;
        }
        return inside.substring(0, end);
    }
}
