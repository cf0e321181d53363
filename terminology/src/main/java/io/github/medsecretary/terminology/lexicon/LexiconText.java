package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A lexicon's text while it is written, for programs that turn other data into lexicons: values are given as they are,
 * and escaped here. What is written is to be read by {@link Lexicon#read} or {@link Lexicon#readGoodRows}, which check
 * it. Belongs to one thread.
 */
public final class LexiconText {

    private final StringBuilder text = new StringBuilder("#medsecretary-lexicon\t1\n");
    private int lines = 1;

    /** A text that begins with a header. */
    public LexiconText(LexiconHeader header) {
        header("name", header.name());
        header("version", header.version());
        header("licence", header.licence());
        header("jurisdiction", header.jurisdiction().code());
        header("language", header.language());
        header.sources().forEach(source -> header("source", source));
    }

    private void header(String name, String value) {
        line(List.of("#" + name, Cells.escaped(value)));
    }

    /**
     * Writes one row.
     *
     * @param type the name of its type, such as {@code drug}
     * @param cells the values of each cell, whose line ends become line feeds; an empty cell has none
     * @return the line on which it stands, counted from 1
     */
    public int row(String type, Iterable<? extends Iterable<String>> cells) {
        return line(List.<Iterable<String>>ofAll(cells).map(LexiconText::cell).prepend(type));
    }

    private static String cell(Iterable<String> values) {
        return Cells.joined(
                List.ofAll(values).map(value -> value.replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** Writes cells that are escaped. */
    int line(Seq<String> cells) {
        text.append(cells.mkString("\t")).append('\n');
        return ++lines;
    }

    /** All that was written. */
    public String print() {
        return text.toString();
    }
}
