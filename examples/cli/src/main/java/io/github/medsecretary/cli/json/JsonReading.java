package io.github.medsecretary.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON document of UTF-8 bytes, strictly: duplicate fields, trailing words, malformed UTF-8 and nesting
 * deeper than {@value #MAX_DEPTH} are refused with their place. A byte order mark at the start is passed over, as RFC 8259
 * allows. Thread-safe.
 */
public final class JsonReading {

    /** How deep values may be nested. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_STRING = 64 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .build())
            .build();

    private JsonReading() {}

    /** The value of the document, or the first place where it can't be read. */
    public static Either<BrokenJson, Json> read(byte[] utf8) {
        return decoded(utf8)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .flatMap(JsonReading::read);
    }

    /** The value of a document that is already text. */
    public static Either<BrokenJson, Json> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return document(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Either<BrokenJson, Json> document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return broken(parser.currentLocation(), "There is no JSON value here.");
            }
            Json value = value(parser);
            return parser.nextToken() == null
                    ? Either.right(value)
                    : broken(parser.currentTokenLocation(), "Something follows the end of the JSON value.");
        } catch (StreamConstraintsException tooMuch) {
            return broken(parser.currentLocation(), "The JSON is nested too deeply or holds too long a value.");
        } catch (JsonProcessingException unreadable) {
            // The parser's own message quotes the input, so it is not passed on.
            return broken(parser.currentLocation(), "The JSON can't be read from here on.");
        }
    }

    /** The text that the bytes encode, or the first place where they are not UTF-8. */
    public static Either<BrokenJson, String> decoded(byte[] utf8) {
        var bytes = ByteBuffer.wrap(utf8);
        try {
            return Either.right(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException malformed) {
            return Either.left(brokenUtf8(utf8, bytes.position()));
        }
    }

    private static BrokenJson brokenUtf8(byte[] utf8, int good) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < good; i++) {
            boolean newLine = utf8[i] == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + ((utf8[i] & 0xC0) == 0x80 ? 0 : 1);
        }
        return new BrokenJson(
                new Json.Place(line, column), Problem.of(CoreCode.MALFORMED, "The bytes from here on are not UTF-8."));
    }

    private static Either<BrokenJson, Json> broken(JsonLocation at, String reason) {
        return Either.left(new BrokenJson(place(at), Problem.of(CoreCode.MALFORMED, reason)));
    }

    private static Json.Place place(JsonLocation at) {
        return new Json.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private static Json value(JsonParser parser) throws IOException {
        var place = place(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            default -> new Json.Null(place);
        };
    }

    private static Json object(JsonParser parser, Json.Place place) throws IOException {
        var fields = new java.util.LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json.Obj(place, LinkedHashMap.ofAll(fields));
    }

    private static Json array(JsonParser parser, Json.Place place) throws IOException {
        var items = new java.util.ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Arr(place, List.ofAll(items));
    }
}
