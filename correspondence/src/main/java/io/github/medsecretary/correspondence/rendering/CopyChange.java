package io.github.medsecretary.correspondence.rendering;

import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What reads differently in two versions of one reader's copy, block by block: made of what that reader may know and of
 * nothing else. The mark of a draft is no difference. It quotes the letter, so it is for those who answer for it. Prints
 * counts only. Immutable and thread-safe.
 */
public final class CopyChange {

    /**
     * One change.
     *
     * @param heading the heading under which it stands; empty outside the sections
     * @param was the blocks that go
     * @param is the blocks that come in their place
     */
    public record Change(String heading, Seq<String> was, Seq<String> is) {

        /** How much only: the words are the patient's. */
        @Override
        public String toString() {
            return "Change[" + was.size() + " to " + is.size() + "]";
        }
    }

    /** That nothing reads differently. */
    public static final CopyChange NONE = new CopyChange(List.empty());

    private final Seq<Change> changes;

    private CopyChange(Seq<Change> changes) {
        this.changes = changes;
    }

    /** What reads differently in the second. */
    public static CopyChange between(AudienceLetter before, AudienceLetter after) {
        List<Change> newestFirst = List.empty();
        boolean open = false;
        for (var step : Difference.between(blocks(before), blocks(after))) {
            boolean changed = step.fate() != Difference.Fate.STAYS;
            if (changed) {
                boolean goesOn =
                        open && newestFirst.head().heading().equals(step.value().heading());
                Change last =
                        goesOn ? newestFirst.head() : new Change(step.value().heading(), List.empty(), List.empty());
                newestFirst = (goesOn ? newestFirst.tail() : newestFirst).prepend(with(last, step));
            }
            open = changed;
        }
        return new CopyChange(newestFirst
                .reverse()
                .reject(each -> each.was().isEmpty() && each.is().isEmpty()));
    }

    private static Change with(Change change, Difference.Step<BlockPage.Block> step) {
        String text = step.value().text();
        if (text.isEmpty()) {
            return change;
        }
        return step.fate() == Difference.Fate.GOES
                ? new Change(change.heading(), change.was().append(text), change.is())
                : new Change(change.heading(), change.was(), change.is().append(text));
    }

    private static Array<BlockPage.Block> blocks(AudienceLetter letter) {
        var page = new BlockPage();
        Subject subject = Subject.of(letter.patient());
        var layout = new LetterLayout(letter, subject, page);
        layout.letterhead(true);
        layout.window();
        Versions.write(letter, subject, MainText.usual(), page);
        return page.blocks();
    }

    /** The changes in the order of the letter. */
    public Seq<Change> changes() {
        return changes;
    }

    /** Whether it reads the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** A line a block: its heading, then {@code -} what goes and {@code +} what comes. */
    public String text() {
        return changes.map(each -> (each.heading().isEmpty() ? "" : each.heading() + "\n")
                        + each.was().map(block -> "- " + block + "\n").mkString()
                        + each.is().map(block -> "+ " + block + "\n").mkString())
                .mkString();
    }

    /**
     * Well-formed markup for the body of a page: what goes in {@code del}, what comes in {@code ins}, word by word.
     *
     * @param title the heading above it
     */
    public String html(String title) {
        return "<h2>" + Escaping.escape(title) + "</h2>\n"
                + changes.map(each ->
                                (each.heading().isEmpty() ? "" : "<h3>" + Escaping.escape(each.heading()) + "</h3>\n")
                                        + "<p>" + marked(each) + "</p>\n")
                        .mkString();
    }

    private static String marked(Change change) {
        var markup = new StringBuilder();
        var fate = Difference.Fate.STAYS;
        for (var step : Difference.between(words(change.was()), words(change.is()))) {
            if (step.fate() != fate) {
                markup.append(closing(fate)).append(opening(step.fate()));
                fate = step.fate();
            }
            markup.append(step.value().equals("\n") ? "<br/>" : Escaping.escape(step.value()));
        }
        return markup.append(closing(fate)).toString();
    }

    private static String opening(Difference.Fate fate) {
        return switch (fate) {
            case STAYS -> "";
            case GOES -> "<del>";
            case COMES -> "<ins>";
        };
    }

    private static String closing(Difference.Fate fate) {
        return opening(fate).replace("<", "</");
    }

    /** Words with the spaces that follow them; a line's end is a word of its own. */
    private static Array<String> words(Seq<String> blocks) {
        List<String> newestFirst = List.empty();
        for (String block : blocks) {
            int from = 0;
            for (int at = block.indexOf(' '); at >= 0; at = block.indexOf(' ', from)) {
                newestFirst = newestFirst.prepend(block.substring(from, at + 1));
                from = at + 1;
            }
            newestFirst = newestFirst.prepend(block.substring(from)).prepend("\n");
        }
        return newestFirst.drop(1).reverse().toArray();
    }

    @Override
    public String toString() {
        return "CopyChange[" + changes.size() + " changes]";
    }
}
