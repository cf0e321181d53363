package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortFormRunsTest {

    @TempDir
    private Path folder;

    private interface Run {
        void on(String[] arguments) throws IOException;
    }

    private static String printed(Run run, Path... files) throws IOException {
        var arguments = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            arguments[i] = files[i].toString();
        }
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            run.on(arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void pairsAreCountedExactly() throws IOException {
        Path texts = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id":"1","text":"Atrial fibrillation (AF) is common.","gold":[{"shortForm":"AF","longForm":"Atrial fibrillation"}]}
                {"id":"2","text":"Nothing.","gold":[{"shortForm":"X","longForm":"y"}]}
                """);
        assertEquals(
                "1 of 2 pairs, 1 found: precision 1.0000 recall 0.5000 F 0.6667\n",
                printed(DefinitionsRun::main, texts));
    }

    @Test
    void theTrainerLearnsFromLongFormsAndWritesTheSameEachTime() throws IOException {
        var notes = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            notes.append("{\"id\":\"a" + i + "\",\"specialty\":\"x\",\"text\":\"Note " + i
                    + ": a graft from the aortic valve was seen on echo.\"}\n");
            notes.append("{\"id\":\"b" + i + "\",\"specialty\":\"x\",\"text\":\"Note " + i
                    + ": he had an arteriovenous fistula in the arm.\"}\n");
        }
        Path file = Files.writeString(folder.resolve("notes.jsonl"), notes);
        Path first = folder.resolve("first.tsv");
        Path second = folder.resolve("second.tsv");
        printed(SenseTrainer::main, file, first);
        printed(SenseTrainer::main, file, second);
        String written = Files.readString(first);
        assertEquals(written, Files.readString(second));
        assertTrue(written.contains("\nAV\taortic valve\t"), written);
        assertTrue(written.contains("# Source: "), written);
    }

    @Test
    void longFormsAreFoundHoweverTheyAreSpelt() throws IOException {
        var forms = new LongForms();
        Seq<Abbreviation> senses = UkLexicons.layers()
                .entries(Abbreviation.class)
                .map(each -> each.entry())
                .filter(each -> Set.of("PE", "DVT", "PD").contains(each.shortForm()));
        senses.forEach(forms::file);
        String text = "Parkinson disease, pulmonary emboli and deep-vein thromboses.";
        var found = forms.in(text).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
        assertTrue(
                found.containsAll(java.util.List.of("Parkinson disease", "pulmonary emboli", "deep-vein thromboses")),
                found.toString());
    }

    @Test
    void theLeastIsFound() {
        double[] least = Minimum.of(
                (point, slope) -> {
                    slope[0] = 2 * (point[0] - 3);
                    slope[1] = 20 * (point[1] + 1);
                    return (point[0] - 3) * (point[0] - 3) + 10 * (point[1] + 1) * (point[1] + 1);
                },
                2,
                50);
        assertEquals(3, least[0], 0.02);
        assertEquals(-1, least[1], 0.02);
    }

    // The aims for places as in UK letters, written before the model was trained.
    @Test
    void placesInUkLettersAreToldRightlyOrLeftOpen() throws Exception {
        Path cases = Path.of(ShortFormRunsTest.class.getResource("uk-cases.tsv").toURI());
        String said = printed(UkCasesRun::main, cases);
        assertTrue(share(said, "best sense right") >= 0.9, said);
        assertTrue(share(said, "taken wrongly") <= 0.02, said);
        assertTrue(share(said, "left open") >= 0.95, said);
    }

    private static double share(String said, String name) {
        String line =
                said.lines().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
