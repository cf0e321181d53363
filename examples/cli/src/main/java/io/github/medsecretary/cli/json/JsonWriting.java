package io.github.medsecretary.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON texts: on one line for JSON Lines, or indented for files. Thread-safe. */
public final class JsonWriting {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonWriting() {}

    /** What writes one value. */
    @FunctionalInterface
    public interface Content {

        /** Writes it; called once. */
        void write(JsonGenerator out) throws IOException;
    }

    /** The value on one line, without a line break at the end. */
    public static String line(Content content) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The value indented by two spaces, with a line break at the end. */
    public static String pretty(Content content) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            out.setPrettyPrinter(printer);
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }
}
