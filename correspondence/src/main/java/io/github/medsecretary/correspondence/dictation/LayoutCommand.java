package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** "New line" and "new paragraph", but not "a new line was sited" or "new line of treatment". */
final class LayoutCommand implements Command {

    private static final int COUNT = 2;

    private static final Map<String, String> BREAKS = LinkedHashMap.<String, String>empty()
            .put("new line", "\n")
            .put("next line", "\n")
            .put("new paragraph", "\n\n")
            .put("next paragraph", "\n\n");

    private static final HashSet<String> OWNERS =
            HashSet.of("this", "that", "his", "her", "their", "its", "my", "our", "your", "each");

    private static final HashSet<String> GOING_ON = HashSet.of(
            "of",
            "was",
            "is",
            "were",
            "has",
            "had",
            "sited",
            "inserted",
            "placed",
            "access",
            "management",
            "treatment",
            "manager",
            "therapy");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        String breaks = BREAKS.getOrElse(words.small(at, Math.min(words.count(), at + COUNT)), "");
        if (breaks.isEmpty() || isWords(words, at, page)) {
            return 0;
        }
        page.item(breaks.length() > 1 ? 0 : page.item());
        page.add(Piece.Kind.BREAK, breaks, words.place(at, COUNT));
        return COUNT;
    }

    private static boolean isWords(SpokenWords words, int at, Page page) {
        boolean owned = OWNERS.contains(words.small(at - 1)) && !page.isStart();
        boolean goesOn = GOING_ON.contains(words.small(at + COUNT)) && !page.isStart();
        return words.isThing(at) || owned || goesOn;
    }
}
