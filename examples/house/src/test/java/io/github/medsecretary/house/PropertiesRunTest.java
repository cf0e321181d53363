package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Surefire runs {@code *Test} and {@code *Properties} only: a test anywhere else would silently never run. A published
 * {@code *Contract} is run through a concrete test.
 */
class PropertiesRunTest {

    private static final Pattern TEST = Pattern.compile(
            "^\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*@(Test|Property|Example|ParameterizedTest|RepeatedTest|TestFactory)\\b",
            Pattern.MULTILINE);

    @Test
    void everyTestSitsInAClassThatRuns() {
        assertEquals(List.empty(), skipped(House.allSources()).map(Path::toString));
    }

    @Test
    void everyContractIsRunByAConcreteTest() {
        assertEquals(List.empty(), unrun(House.allSources()));
    }

    @Test
    void theHouseHasPropertiesAtAll() {
        assertTrue(House.allSources().count(file -> simpleName(file).endsWith("Properties")) > 0);
    }

    @Test
    void aPropertyInAClassThatIsPassedOverIsSeen(@TempDir Path folder) throws IOException {
        String property = "class X {\n    @Property\n    void law() {}\n}\n";
        Path laws = Files.writeString(folder.resolve("DiaryLaws.java"), property);
        Path tests = Files.writeString(folder.resolve("DiaryTests.java"), property.replace("Property", "Test"));
        Path factory = Files.writeString(folder.resolve("Diaries.java"), property.replace("Property", "TestFactory"));
        Path good = Files.writeString(folder.resolve("DiaryProperties.java"), property);
        Path contract = Files.writeString(folder.resolve("DiaryContract.java"), property);
        Path tagged = Files.writeString(
                folder.resolve("Tagged.java"), "class X {\n    @Tag(\"x\") @Property void law() {}\n}\n");
        Path plain = Files.writeString(folder.resolve("Plain.java"), "class Plain { /* @Property */ }");
        assertEquals(
                List.of(laws, tests, factory, tagged),
                skipped(List.of(laws, tests, factory, tagged, good, contract, plain)));
    }

    @Test
    void aContractThatNoTestRunsIsSeen(@TempDir Path folder) throws IOException {
        Path run = Files.writeString(folder.resolve("RunContract.java"), "interface RunContract {}");
        Path unrun = Files.writeString(folder.resolve("UnrunContract.java"), "interface UnrunContract {}");
        Path test = Files.writeString(
                folder.resolve("OwnTest.java"),
                "/** UnrunContract */ class OwnTest extends Base\n implements RunContract {}");
        assertEquals(List.of("UnrunContract"), unrun(List.of(run, unrun, test)));
    }

    private static Seq<Path> skipped(Seq<Path> sources) {
        return sources.filter(file -> holdsTests(file) && !runs(file) && !isContract(file));
    }

    private static Seq<String> unrun(Seq<Path> sources) {
        Seq<String> tests = sources.filter(PropertiesRunTest::runs).map(House::text);
        return sources.filter(PropertiesRunTest::isContract)
                .map(PropertiesRunTest::simpleName)
                .filter(contract -> {
                    var extended = Pattern.compile("(extends|implements)[^{]*\\b" + contract + "\\b");
                    return !tests.exists(text -> extended.matcher(text).find());
                });
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
