package io.github.medsecretary.correspondence.testkit.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.testkit.SenderLaws;
import io.github.medsecretary.correspondence.testkit.Twins;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the laws are worth: every planted leak is caught, and what does not leak is not. */
class LeaksTest {

    private static final Seq<Twins> SCENES = Scenes.all(PolicySet.uk());

    static java.util.List<Leak> leaks() {
        return Leaks.all().toJavaList();
    }

    private static final Map<String, Seq<String>> CATCHING =
            LinkedHashMap.ofEntries(Leaks.all().map(leak -> Tuple.of(leak.name(), catching(leak))));

    private static Seq<String> catching(Leak leak) {
        Seq<String> broken = SCENES.flatMap(new SenderLaws(leak.sender())::broken);
        return SenderLaws.names().filter(broken::contains);
    }

    private static Seq<String> caught(Leak leak) {
        return CATCHING.get(leak.name()).get();
    }

    @Test
    void whatDoesNotLeakKeepsEveryLaw() {
        SCENES.forEach(new SenderLaws(Leaks.honest())::check);
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void theLawThatIsNamedCatchesTheLeak(Leak leak) {
        assertTrue(caught(leak).contains(leak.law()), () -> leak.name() + " is caught by " + caught(leak));
    }

    @Test
    void aLeakOfWordsIsNoSecretToTheMessage() {
        var broken = assertThrows(
                AssertionError.class,
                () -> SCENES.forEach(new SenderLaws(Leaks.all().head().sender())::check));
        assertEquals(SenderLaws.NOTHING_IN_A_FILE + "; " + SenderLaws.NO_DIFFERENCE, broken.getMessage());
    }

    @Test
    void everyLeakHasANameOfItsOwnAndEveryLawCatchesSome() {
        assertEquals(Leaks.all().size(), Leaks.all().map(Leak::name).distinct().size());
        assertTrue(Leaks.all().size() >= 20);
        assertEquals(
                SenderLaws.names().sorted(),
                Leaks.all().map(Leak::law).distinct().toList().sorted());
    }

    @Test
    void theTableInTheReadmeIsTheTableOfTheLeaks() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Seq<String> rows = Leaks.all()
                .map(leak -> "| " + leak.name() + " | " + leak.sentence() + " | "
                        + caught(leak).mkString("; ") + " |");
        Seq<String> printed = List.ofAll(readme.lines())
                .filter(line -> line.startsWith("| ")
                        && Leaks.all().exists(leak -> line.startsWith("| " + leak.name() + " | ")));
        assertEquals(rows.mkString("\n"), printed.mkString("\n"));
    }
}
