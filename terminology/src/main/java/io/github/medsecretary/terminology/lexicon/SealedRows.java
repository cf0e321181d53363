package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Rows of a text that has been checked before: each is read when it is first asked for. */
final class SealedRows implements Rows {

    private final byte[] text;
    private final int[] starts;
    private final int[] ends;
    private final RowType[] types;
    private final AtomicReferenceArray<Entry> entries;

    /**
     * The rows of a text in UTF-8.
     *
     * @param starts where each row's line starts
     * @param ends where it ends
     */
    SealedRows(byte[] text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.types = new RowType[starts.length];
        this.entries = new AtomicReferenceArray<>(starts.length);
        for (int row = 0; row < types.length; row++) {
            types[row] = row > 0 && isSameType(row) ? types[row - 1] : typeOf(row);
        }
    }

    // Most rows are of the type of the row before: that needs no string.
    private boolean isSameType(int row) {
        int length = types[row - 1].printed().length() + 1;
        return ends[row] - starts[row] > length
                && Arrays.equals(
                        text, starts[row], starts[row] + length, text, starts[row - 1], starts[row - 1] + length);
    }

    private RowType typeOf(int row) {
        return RowType.of(text(starts[row], cellEnd(starts[row], row))).get();
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public RowType type(int row) {
        return types[row];
    }

    @Override
    public String key(int row) {
        String key = cell(row, types[row].keyCell());
        return types[row].keyLength() == 1 ? key : RowType.key(key, cell(row, types[row].lastKeyCell()));
    }

    private String cell(int row, int cell) {
        int start = starts[row];
        for (int i = 0; i < cell; i++) {
            start = cellEnd(start, row) + 1;
        }
        return Cells.plain(text(start, cellEnd(start, row)));
    }

    private int cellEnd(int from, int row) {
        int end = from;
        while (end < ends[row] && text[end] != '\t') {
            end += text[end] == '\\' ? 2 : 1;
        }
        return end;
    }

    private String text(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    private Seq<String> cells(int row) {
        return Cells.ofLine(text(starts[row], ends[row]));
    }

    @Override
    public Entry at(int row) {
        Entry entry = entries.get(row);
        if (entry == null) {
            entry = types[row].read(new Row(row, cells(row))).get();
            // Who asks at the same time gets the same instance.
            entries.compareAndSet(row, null, entry);
            entry = entries.get(row);
        }
        return entry;
    }
}
