package io.github.medsecretary.correspondence.selection;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The grid as lines of text in columns. */
final class GridText {

    private static final String GAP = "  ";

    private final WhoSeesWhat grid;

    GridText(WhoSeesWhat grid) {
        this.grid = grid;
    }

    @Override
    public String toString() {
        Seq<Seq<String>> lines = grid.rows()
                .map(row -> List.of(row.id(), row.what())
                        .appendAll(row.sights().map(Sight::words))
                        .map(GridText::plain));
        Seq<String> head = List.of("", "").appendAll(grid.readers().map(WhoSeesWhat.Column::id));
        Seq<Seq<String>> all = lines.prepend(head.map(GridText::plain));
        Seq<Integer> widths = List.range(0, head.size())
                .map(column -> all.map(line -> line.get(column).length()).max().getOrElse(0));
        return "Who sees what, by policy " + plain(grid.policy()) + "\n\n"
                + all.map(line -> padded(line, widths)).mkString() + "\n"
                + grid.readers()
                        .map(each -> plain(each.id()) + " (" + each.role() + "): " + each.verdict() + "\n")
                        .mkString();
    }

    private static String padded(Seq<String> cells, Seq<Integer> widths) {
        return cells.zipWith(widths, (cell, width) -> cell + " ".repeat(width - cell.length()))
                        .mkString(GAP)
                        .stripTrailing()
                + "\n";
    }

    // An id may hold anything; a line break in it would forge a row.
    private static String plain(String text) {
        return text.replaceAll("\\p{Cc}", "\uFFFD");
    }
}
