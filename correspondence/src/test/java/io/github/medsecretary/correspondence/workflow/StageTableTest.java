package io.github.medsecretary.correspondence.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table in the README says what the stages say. */
class StageTableTest {

    @Test
    void everyStageHasItsRow() throws IOException {
        Seq<String> rows = List.of(Stage.values())
                .map(each -> "| " + each.name().toLowerCase(Locale.ROOT).replace('_', '-') + " | " + each.completion()
                        + " | " + each.availability() + " | "
                        + each.composition().orElse("") + " | "
                        + each.reference() + " | " + each.document() + " |");
        Seq<String> readme = List.ofAll(Files.readAllLines(Path.of("README.md")));
        int head = readme.indexWhere(line -> line.startsWith("| state | TXA-17 |"));
        assertEquals(rows, readme.drop(head + 2).takeWhile(line -> line.startsWith("|")));
    }
}
