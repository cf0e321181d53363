package io.github.medsecretary.cli.sessions;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.medsecretary.cli.json.JsonWriting;
import io.github.medsecretary.cli.json.JsonWriting.Content;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;

/**
 * A JSON object that is put together field by field.
 *
 * @param byName its fields in order
 */
record Fields(LinkedHashMap<String, JsonWriting.Content> byName) implements JsonWriting.Content {

    static final Content NULL = JsonGenerator::writeNull;

    static Fields none() {
        return new Fields(LinkedHashMap.empty());
    }

    Fields with(String name, Content value) {
        return new Fields(byName.put(name, value));
    }

    Fields with(String name, boolean value) {
        return with(name, out -> out.writeBoolean(value));
    }

    Fields with(String name, long value) {
        return with(name, out -> out.writeNumber(value));
    }

    Fields with(String name, String value) {
        return with(name, text(value));
    }

    Fields with(String name, Seq<? extends Content> values) {
        return with(name, array(values));
    }

    Fields and(Fields others) {
        return new Fields(byName.merge(others.byName));
    }

    static Content text(String value) {
        return out -> out.writeString(value);
    }

    static Seq<Content> texts(Iterable<String> values) {
        return List.ofAll(values).map(Fields::text);
    }

    private static Content array(Seq<? extends Content> values) {
        return out -> {
            out.writeStartArray();
            for (Content value : values) {
                value.write(out);
            }
            out.writeEndArray();
        };
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var field : byName) {
            out.writeFieldName(field._1);
            field._2.write(out);
        }
        out.writeEndObject();
    }
}
