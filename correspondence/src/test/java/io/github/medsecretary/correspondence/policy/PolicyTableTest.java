package io.github.medsecretary.correspondence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tables of the README say what the policy's text says. */
class PolicyTableTest {

    private static Seq<Map<String, String>> blocks() throws IOException {
        try (var in = PolicySet.class.getResourceAsStream("uk.policy")) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split("\n\\s*\n", -1))
                    .map(PolicyTableTest::block)
                    .filter(each -> !each.isEmpty());
        }
    }

    private static Map<String, String> block(String text) {
        return List.ofAll(text.lines())
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .foldLeft(
                        LinkedHashMap.<String, String>empty(),
                        (all, line) -> all.put(
                                line.substring(0, line.indexOf(':')),
                                line.substring(line.indexOf(':') + 1).strip()));
    }

    private static Seq<Map<String, String>> of(String kind) throws IOException {
        return blocks().filter(each -> each.head()._1().equals(kind));
    }

    private static String cell(Map<String, String> block, String key, String before) {
        return block.get(key).map(value -> before + value).getOrElse("");
    }

    private static String from(Map<String, String> block) {
        return block.get("to").getOrElse("everyone") + cell(block, "except", " but ");
    }

    private static String cites(Map<String, String> block) throws IOException {
        return of("basis")
                .find(each -> each.get("basis").equals(block.get("basis")))
                .get()
                .get("cites")
                .get();
    }

    @Test
    void everyRuleAndEveryHoldHasItsRowInOrder() throws IOException {
        List<String> rows = List.empty();
        for (Map<String, String> each : of("rule")) {
            rows = rows.append("| `" + each.get("rule").get() + "` | "
                    + each.get("labels").getOrElse("everything under other headings") + " | " + from(each) + " | "
                    + cell(each, "unless", "") + cell(each, "not-for", "; for ") + " | " + cites(each) + " |");
        }
        for (Map<String, String> each : of("hold")) {
            rows = rows.append("| `" + each.get("hold").get() + "` | "
                    + each.get("outcome").get() + " | " + from(each) + " | " + cell(each, "when", "")
                    + cell(each, "in", " in ") + " | " + cell(each, "unless", "") + " | " + cites(each) + " |");
        }
        String readme = Files.readString(Path.of("README.md"));
        Seq<String> printed = List.ofAll(readme.lines()).filter(line -> line.startsWith("| `"));
        assertEquals(rows.mkString("\n"), printed.mkString("\n"));
        assertTrue(readme.contains("The policy `" + PolicySet.uk().version() + "`"));
    }
}
