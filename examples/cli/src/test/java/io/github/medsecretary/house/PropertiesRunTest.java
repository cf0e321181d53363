package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Surefire runs {@code *Test} and {@code *Properties} only: a test anywhere else would silently never run. */
class PropertiesRunTest {

    private static final Pattern TEST =
            Pattern.compile("^\\s*@(Test|Property|Example|ParameterizedTest)\\b", Pattern.MULTILINE);

    @Test
    void everyTestSitsInAClassThatRuns() {
        var skipped = House.testSources().filter(file -> holdsTests(file) && !runs(file) && !isContract(file));
        assertEquals(List.empty(), skipped.map(Path::toString).toList());
    }

    @Test
    void everyContractIsRunByAConcreteTest() {
        var contracts =
                House.testSources().filter(PropertiesRunTest::isContract).map(PropertiesRunTest::simpleName);
        var others = House.testSources().filter(PropertiesRunTest::runs).map(House::text);
        contracts.forEach(contract -> assertTrue(
                others.exists(text -> Pattern.compile("(extends|implements)[^{]*\\b" + contract + "\\b")
                        .matcher(text)
                        .find()),
                contract + " is extended by no test"));
    }

    @Test
    void theHouseHasPropertiesAtAll() {
        assertTrue(House.testSources().count(file -> simpleName(file).endsWith("Properties")) > 0);
    }

    private static boolean holdsTests(Path file) {
        return TEST.matcher(House.text(file)).find();
    }

    private static boolean runs(Path file) {
        return simpleName(file).endsWith("Test") || simpleName(file).endsWith("Properties");
    }

    private static boolean isContract(Path file) {
        return simpleName(file).endsWith("Contract");
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
