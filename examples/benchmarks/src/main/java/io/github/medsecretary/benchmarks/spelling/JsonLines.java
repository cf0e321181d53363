package io.github.medsecretary.benchmarks.spelling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Lines whose objects are flat. */
public final class JsonLines {

    private JsonLines() {}

    /** The text fields of each line. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        var lines = new ArrayList<Map<String, String>>();
        var factory = new JsonFactory();
        for (String line : Files.readAllLines(file)) {
            var fields = new TreeMap<String, String>();
            try (JsonParser json = factory.createParser(line)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.VALUE_STRING) {
                        fields.put(json.currentName(), json.getText());
                    }
                }
            }
            lines.add(fields);
        }
        return lines;
    }

    /** One text field of each line. */
    public static List<String> read(Path file, String field) throws IOException {
        return read(file).stream()
                .map(each -> each.getOrDefault(field, ""))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
