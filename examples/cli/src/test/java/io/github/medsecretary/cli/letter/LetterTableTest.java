package io.github.medsecretary.cli.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every example in the table of what a letter may say beside the usual is read, where the table says. */
class LetterTableTest {

    private static final Pattern ROW =
            Pattern.compile("\\| `(\".+)` \\| (a recipient|a fragment|the patient|the letter) \\|");

    private static Either<Seq<Failure>, LetterFile> read(String letter) {
        return InputFile.of("letter.json", letter.getBytes(StandardCharsets.UTF_8))
                .flatMap(LetterFile::of);
    }

    private static String with(String field, String where) {
        String letter = LetterCommandTest.LETTER;
        return switch (where) {
            case "a recipient" -> letter.replace("\"purpose\":\"TREAT\"", "\"purpose\":\"TREAT\"," + field);
            case "a fragment" -> letter.replace("{\"id\":\"f1\",", "{\"id\":\"f1\"," + field + ",");
            case "the patient" -> letter.replace("\"sex\":\"female\"", "\"sex\":\"female\"," + field);
            default ->
                field.startsWith("\"enclosures\"")
                        ? letter.replace("\"enclosures\":[]", field)
                        : letter.replace("\"enclosures\":[]", "\"enclosures\":[]," + field);
        };
    }

    @Test
    void everyExampleIsRead() throws IOException {
        Seq<String> rows = List.ofAll(Files.readString(Path.of("README.md")).lines())
                .filter(line -> ROW.matcher(line).find());
        assertEquals(9, rows.size());
        for (String row : rows) {
            var cells = ROW.matcher(row);
            assertTrue(cells.find());
            String letter = with(cells.group(1), cells.group(2));
            assertNotEquals(LetterCommandTest.LETTER, letter, row);
            assertTrue(read(letter).isRight(), () -> row + read(letter));
        }
    }
}
