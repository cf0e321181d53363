package io.github.medsecretary.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.json.ObjectReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    private static Option<Seq<String>> names(ObjectReader in) {
        var names = in.list("people", ObjectReaderNames::name);
        return in.build(() -> names);
    }

    private static final class ObjectReaderNames {
        static Option<String> name(ObjectReader in) {
            String name = in.text("name");
            return in.build(() -> name);
        }
    }

    private static Either<Seq<Failure>, Seq<String>> read(String json) {
        return InputFile.of("people.json", json.getBytes(StandardCharsets.UTF_8))
                .flatMap(file -> file.as(InputFileTest::names));
    }

    @Test
    void aGoodFileIsRead() {
        assertEquals(
                List.of("A", "B"),
                read("{\"people\":[{\"name\":\"A\"},{\"name\":\"B\"}]}").get());
    }

    @Test
    void aFailureTellsFileLineColumnCodeReasonAndPath() {
        var failures =
                read("{\"people\":[\n  {\"name\":\"A\"},\n  {\"nom\":\"B\"}]}").getLeft();
        assertEquals(
                List.of(
                        "people.json:3:3: MISSING: A required field is missing. (#/people/1/name)",
                        "people.json:3:10: MALFORMED: This field is not known here. (#/people/1/nom) Maybe it is misspelt."),
                failures.map(Failure::toString));
    }

    @Test
    void aFailureIsOneLineOfPlainCharactersWhateverTheFieldIsCalled() {
        String line = read("{\"people\":[],\"evil\\n\\u001b[31m" + "x".repeat(500) + "\":1}")
                .getLeft()
                .get(0)
                .toString();
        assertFalse(line.contains("\n"));
        assertFalse(line.contains("\u001b"));
        assertTrue(line.length() < 300);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertEquals(2, read("{\"people\":\n[}").getLeft().get(0).place().line());
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        var failure = InputFile.read(folder.resolve("none.json")).getLeft().get(0);
        assertEquals("none.json:1:1: FILE_UNUSABLE: The file can't be read.", failure.toString());
    }
}
