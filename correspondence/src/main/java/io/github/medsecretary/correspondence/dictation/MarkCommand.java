package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** "Comma", "full stop" and the other marks, but not "a full stop", "a dash of" or "the hundred metre dash". */
final class MarkCommand implements Command {

    private record Mark(Piece.Kind kind, String text) {}

    private static final int LONGEST = 3;

    private static final Map<String, Mark> MARKS = LinkedHashMap.<String, Mark>empty()
            .put("full stop", after("."))
            .put("comma", after(","))
            .put("exclamation mark", after("!"))
            .put("semicolon", after(";"))
            .put("semi colon", after(";"))
            .put("semi-colon", after(";"))
            .put("open bracket", new Mark(Piece.Kind.BEFORE, "("))
            .put("open brackets", new Mark(Piece.Kind.BEFORE, "("))
            .put("close bracket", after(")"))
            .put("close brackets", after(")"))
            .put("hyphen", new Mark(Piece.Kind.JOINING, "-"))
            .put("slash", new Mark(Piece.Kind.JOINING, "/"))
            .put("forward slash", new Mark(Piece.Kind.JOINING, "/"))
            .put("dash", new Mark(Piece.Kind.BETWEEN, "–"))
            .put("ampersand", new Mark(Piece.Kind.BETWEEN, "&"));

    private static final HashSet<String> PHRASES = HashSet.ofAll(MARKS.keySet());

    /** "Came to a complete full stop". */
    private static final HashSet<String> QUALITIES =
            HashSet.of("complete", "sudden", "abrupt", "total", "dead", "near", "screeching", "virtual");

    private static final Map<String, HashSet<String>> WORDS_BEFORE = LinkedHashMap.<String, HashSet<String>>empty()
            .put("dash", HashSet.of("metre", "metres", "meter", "yard", "mad", "quick", "to"))
            .put("slash", HashSet.of("to"))
            .put("forward slash", HashSet.empty());

    private static final Map<String, HashSet<String>> WORDS_AFTER = LinkedHashMap.<String, HashSet<String>>empty()
            .put("dash", HashSet.of("of"))
            .put("slash", HashSet.of("wound", "wounds", "injury", "injuries", "mark", "marks", "to", "across", "on"))
            .put("comma", HashSet.of("shaped", "bacillus"))
            .put("hyphen", HashSet.empty());

    private static Mark after(String text) {
        return new Mark(Piece.Kind.AFTER, text);
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        int count = words.longest(at, PHRASES, LONGEST);
        if (count == 0 || isWords(words, at, count)) {
            return 0;
        }
        Mark mark = MARKS.get(words.small(at, at + count)).get();
        page.add(mark.kind(), mark.text(), words.place(at, count));
        return count;
    }

    private static boolean isWords(SpokenWords words, int at, int count) {
        String said = words.small(at, at + count);
        return words.isThing(at)
                || (QUALITIES.contains(words.small(at - 1)) && words.isThing(at - 1))
                || WORDS_BEFORE.get(said).exists(each -> each.contains(words.small(at - 1)))
                || WORDS_AFTER.get(said).exists(each -> each.contains(words.small(at + count)));
    }

    /** The phrases that set marks. */
    static List<String> phrases() {
        return MARKS.keySet().toList();
    }
}
