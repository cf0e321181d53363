package io.github.medsecretary.terminology.lexicon;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Provenance;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A set of facts about words, with its name, version, licence and sources.
 *
 * <p>Its text is UTF-8 with tab-separated cells: {@code #medsecretary-lexicon⇥1}, then one header line each for
 * {@code #name}, {@code #version}, {@code #licence}, {@code #jurisdiction}, {@code #language} and at least one
 * {@code #source}, then one entry a line; a type that begins with {@code -} takes the entry of a lower layer away.
 * Lines that begin with {@code ##} are comments. {@link #print} gives the text back as it was read, with its comments,
 * empty lines and line ends; two lexicons that say the same are equal all the same. Immutable and thread-safe.
 */
public final class Lexicon {

    private final LexiconHeader header;
    private final Rows rows;
    private final Seq<Deletion> deletions;
    private final Supplier<String> text;
    private final Provenance provenance;

    /** A lexicon that was read from a text. */
    Lexicon(LexiconHeader header, Seq<Entry> entries, Seq<Deletion> deletions, String text) {
        this.header = header;
        this.rows = new ReadRows(entries);
        this.deletions = deletions;
        this.text = () -> text;
        this.provenance = new Provenance(header.name(), header.version(), sha256(canonical()));
    }

    /** A lexicon whose hash is known. */
    Lexicon(LexiconHeader header, Rows rows, Seq<Deletion> deletions, Supplier<String> text, String sha256) {
        this.header = header;
        this.rows = rows;
        this.deletions = deletions;
        this.text = text;
        this.provenance = new Provenance(header.name(), header.version(), sha256);
    }

    /** The lexicon of a text, or everything that is wrong with it, with line and cell. */
    public static Either<Seq<LexiconProblem>, Lexicon> read(String text) {
        requireNonNull(text, "text");
        return new LexiconReader()
                .read(text)
                .filterOrElse(read -> read.problems().isEmpty(), LexiconReader.Content::problems)
                .map(LexiconReader.Content::lexicon);
    }

    /**
     * The lexicon of those rows of a text that are well, with what is wrong with the others; or everything that is
     * wrong, if the header is: without a licence no row may be used. Of two rows for one entry the first is taken. What
     * it prints is the text without the lines that were wrong.
     */
    public static Either<Seq<LexiconProblem>, PartlyRead> readGoodRows(String text) {
        requireNonNull(text, "text");
        return new LexiconReader().read(text).map(read -> new PartlyRead(read.lexicon(), read.problems()));
    }

    /** Who made it, from what, and on which terms. */
    public LexiconHeader header() {
        return header;
    }

    /** Its entries in their order. */
    public Seq<Entry> entries() {
        return Array.tabulate(rows.size(), rows::at);
    }

    /** The same one by one, read when they are asked for. */
    Rows rows() {
        return rows;
    }

    /** What it takes away from lower layers. */
    public Seq<Deletion> deletions() {
        return deletions;
    }

    /** Its name, version and the SHA-256 of {@link #canonical}. */
    public Provenance provenance() {
        return provenance;
    }

    /** The text that it was read from, to the last byte. */
    public String print() {
        return text.get();
    }

    /**
     * What it says and nothing else: header, deletions and entries without comments and empty lines, each value in its
     * shortest form. The same for equal lexicons on every machine.
     */
    public String canonical() {
        var written = new LexiconText(header);
        deletions.forEach(deletion -> written.line(deletion.cells()));
        entries().forEach(entry -> written.line(entry.cells().prepend(entry.type())));
        return written.print();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lexicon that && provenance.equals(that.provenance);
    }

    @Override
    public int hashCode() {
        return provenance.hashCode();
    }

    @Override
    public String toString() {
        return "Lexicon[" + header.name() + " " + header.version() + ", " + rows.size() + " entries]";
    }
}
