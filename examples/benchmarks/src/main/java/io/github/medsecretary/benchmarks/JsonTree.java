package io.github.medsecretary.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers and truth values. */
public final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /** An object as it is written. */
    public static Map<String, Object> object(String text) throws IOException {
        try (JsonParser in = FACTORY.createParser(text)) {
            in.nextToken();
            return map(read(in));
        }
    }

    /** A value as an object; none if it isn't one. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(@Nullable Object json) {
        return json instanceof Map ? (Map<String, Object>) json : Map.of();
    }

    /** A value as a list; empty if it isn't one. */
    @SuppressWarnings("unchecked")
    public static List<Object> list(@Nullable Object json) {
        return json instanceof List ? (List<Object>) json : List.of();
    }

    private static Object read(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> readObject(in);
            case START_ARRAY -> readArray(in);
            case VALUE_STRING -> in.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "null";
            default -> new BigDecimal(in.getText());
        };
    }

    private static Map<String, Object> readObject(JsonParser in) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            fields.put(name, read(in));
        }
        return fields;
    }

    private static List<Object> readArray(JsonParser in) throws IOException {
        var items = new ArrayList<Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(in));
        }
        return items;
    }

    /** The value on one line. */
    public static String line(Object json) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(json, out);
        }
        return text.toString();
    }

    private static void write(Object json, JsonGenerator out) throws IOException {
        if (json instanceof Map<?, ?>) {
            out.writeStartObject();
            for (var field : map(json).entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (json instanceof List<?>) {
            out.writeStartArray();
            for (Object item : list(json)) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (json instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (json instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (json.equals("null")) {
            out.writeNull();
        } else {
            out.writeString(json.toString());
        }
    }

    /** Whether all that is expected is there: the fields among others, the items of lists in any order. */
    static boolean holds(Object expected, @Nullable Object given) {
        if (expected instanceof Map) {
            return map(expected).entrySet().stream()
                    .allMatch(field -> holds(field.getValue(), map(given).get(field.getKey())));
        }
        if (expected instanceof List) {
            return list(expected).size() == list(given).size()
                    && list(expected).stream()
                            .allMatch(item -> list(given).stream().anyMatch(each -> holds(item, each)));
        }
        return expected.equals(given);
    }
}
