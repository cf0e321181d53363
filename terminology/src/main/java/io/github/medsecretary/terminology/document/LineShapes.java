package io.github.medsecretary.terminology.document;

import java.util.BitSet;
import java.util.List;

/** Which lines are items of lists, rows of tables or headings. Belongs to one thread. */
final class LineShapes {

    private final BitSet opening = new BitSet();
    private final BitSet closed = new BitSet();
    private final BitSet marked = new BitSet();
    private final Places.Builder items = new Places.Builder();
    private final Places.Builder rows = new Places.Builder();

    static LineShapes of(String text, Lines lines, List<Headings.Found> headings) {
        var shapes = new LineShapes();
        for (Headings.Found each : headings) {
            shapes.heading(lines, each);
        }
        var tables = new TableRows(text, lines);
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && !shapes.closed.get(line)) {
                shapes.line(text, lines, line, tables.isRow(line));
            }
        }
        shapes.items(text, lines);
        return shapes;
    }

    private void heading(Lines lines, Headings.Found heading) {
        int start = heading.heading().span().start();
        int line = lines.at(start);
        if (heading.wholeLine()) {
            closed.set(line);
            opening.set(line);
        } else if (start == lines.first(line)) {
            opening.set(line);
        }
    }

    private void line(String text, Lines lines, int line, boolean row) {
        if (row) {
            rows.add(lines.first(line), lines.end(line));
            closed.set(line);
            opening.set(line);
        } else if (ListMarks.end(text, lines.first(line), lines.end(line)) > lines.first(line)) {
            marked.set(line);
            opening.set(line);
        }
    }

    // An item goes on in the lines after it that stand further in or begin with a small letter.
    private void items(String text, Lines lines) {
        for (int line = marked.nextSetBit(0); line >= 0; line = marked.nextSetBit(line + 1)) {
            int indent = lines.first(line) - lines.start(line);
            int last = line;
            while (last + 1 < lines.count()
                    && !lines.isBlank(last + 1)
                    && !opening.get(last + 1)
                    && (lines.first(last + 1) - lines.start(last + 1) > indent
                            || Character.isLowerCase(text.charAt(lines.first(last + 1))))) {
                last++;
            }
            items.add(lines.first(line), lines.end(last));
        }
    }

    /** The lines that begin something new. */
    BitSet opening() {
        return opening;
    }

    /** The lines that go no further. */
    BitSet closed() {
        return closed;
    }

    Places items() {
        return items.build();
    }

    Places rows() {
        return rows.build();
    }
}
