package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The built-in words as they are laid beside the library when it is built, and read when they are first needed. */
public final class CompiledWords {

    private static final String NAME = "uk.automaton";

    private final WordTable table;
    private final Set<String> lexicons;

    private CompiledWords(WordTable table, Set<String> lexicons) {
        this.table = table;
        this.lexicons = lexicons;
    }

    // Read once: it is large, and every review of every country needs the same.
    private static final class Once {
        private static final CompiledWords WORDS = read();
    }

    static CompiledWords get() {
        return Once.WORDS;
    }

    WordTable table() {
        return table;
    }

    /** Whether the words of a lexicon are among them. */
    boolean hold(Lexicon lexicon) {
        return lexicons.contains(lexicon.provenance().sha256());
    }

    // A build without Maven may leave none: then they are made of the texts, which takes a second or two.
    private static CompiledWords read() {
        try (InputStream in = CompiledWords.class.getResourceAsStream(NAME)) {
            return in == null ? make() : read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CompiledWords read(DataInputStream in) throws IOException {
        var lexicons = new TreeSet<String>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            lexicons.add(in.readUTF());
        }
        return new CompiledWords(WordTable.read(in), lexicons);
    }

    private static CompiledWords make() {
        var lexicons = new TreeSet<String>();
        WordCompiler.builtIn().forEach(each -> lexicons.add(each.provenance().sha256()));
        return new CompiledWords(WordTable.of(WordCompiler.words()), lexicons);
    }

    /** The bytes to lay beside the library, made of its texts: the same on every machine. */
    public static byte[] compile() throws IOException {
        CompiledWords made = make();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(made.lexicons.size());
        for (String each : made.lexicons) {
            out.writeUTF(each);
        }
        made.table.write(out);
        return bytes.toByteArray();
    }
}
