package io.github.medsecretary.terminology.shortform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences as in letters of the United Kingdom, written before the model was run on them. */
class UkLettersTest {

    /** A sentence, what is meant, and what was answered. */
    private record Answered(String meant, String text, Resolution resolution) {

        boolean isOpen() {
            return meant.equals("?");
        }

        boolean isResolved() {
            return resolution instanceof Resolution.Resolved;
        }

        boolean isRight() {
            Seq<Sense> ranked = resolution instanceof Resolution.Resolved resolved
                    ? resolved.ranked()
                    : resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.ranked() : List.empty();
            return ranked.headOption().exists(each -> each.longForm().equals(meant));
        }
    }

    private static Seq<Answered> answers = List.empty();

    @BeforeAll
    static void answer() throws IOException {
        var dictionary = Dictionary.of(UkLexicons.layers());
        var shortForms = new ShortForms(dictionary, SenseModel.uk());
        try (InputStream in = UkLettersTest.class.getResourceAsStream("uk-letters.tsv")) {
            answers = List.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filter(line -> !line.startsWith("##"))
                    .map(line -> answered(line.split("\t", -1), dictionary, shortForms));
        }
    }

    private static Answered answered(String[] cells, Dictionary dictionary, ShortForms shortForms) {
        int start = cells[2].indexOf('{');
        int end = cells[2].indexOf('}') - 1;
        String text = cells[2].replace("{", "").replace("}", "");
        var letter = ClinicalText.of(text).get();
        var context = DocumentContext.builder()
                .specialty(Optional.of(cells[1]).filter(each -> !each.isEmpty()))
                .build();
        return new Answered(
                cells[0],
                text,
                shortForms.resolve(Span.of(start, end), dictionary.read(letter), context, LocalDefinitions.in(letter)));
    }

    private static double share(Seq<Answered> some, Seq<Answered> all) {
        return (double) some.size() / all.size();
    }

    @Test
    void theBestSenseIsMostlyTheOneThatIsMeant() {
        Seq<Answered> decidable = answers.reject(Answered::isOpen);
        assertTrue(
                share(decidable.filter(Answered::isRight), decidable) >= 0.9,
                () -> decidable.reject(Answered::isRight).map(Answered::text).mkString("\n"));
    }

    @Test
    void hardlyAnythingIsTakenWronglyWithoutAsking() {
        Seq<Answered> wrong =
                answers.filter(each -> !each.isOpen() && each.isResolved()).reject(Answered::isRight);
        assertTrue(
                share(wrong, answers) <= 0.02, () -> wrong.map(Answered::text).mkString("\n"));
    }

    @Test
    void whatNothingDecidesIsLeftOpen() {
        Seq<Answered> open = answers.filter(Answered::isOpen);
        assertTrue(
                share(open.reject(Answered::isResolved), open) >= 0.95,
                () -> open.filter(Answered::isResolved).map(Answered::text).mkString("\n"));
        assertEquals(41, open.size());
    }
}
