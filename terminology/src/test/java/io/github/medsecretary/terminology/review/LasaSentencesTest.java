package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Sentences as in British letters, written before the rule was run on them: half with another medicine's name. */
class LasaSentencesTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());

    private record Row(String written, String meant, String sentence) {

        Seq<Finding> findings() {
            return REVIEW.check(ClinicalText.of(sentence).get(), DocumentContext.unknown())
                    .filter(each -> each.rule().equals(ReviewRules.LASA));
        }

        boolean isFound() {
            return findings()
                    .exists(each -> sentence.substring(
                                            each.span().get().start(),
                                            each.span().get().end())
                                    .equals(written)
                            && each.suggestions()
                                    .exists(edit -> edit.replacement().equals(meant)));
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = LasaSentencesTest.class.getResourceAsStream("uk-lasa.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]));
        }
    }

    @Test
    void wrongMedicinesAreFoundAndRightOnesLeftAlone() throws IOException {
        List<Row> wrong = rows().filter(each -> !each.meant().isEmpty());
        assertEquals(50, wrong.size());
        Seq<String> missed = wrong.reject(Row::isFound).map(Row::sentence);
        assertTrue(missed.size() <= 10, missed.mkString("\n"));
        assertEquals(
                List.empty(),
                rows().filter(each -> each.meant().isEmpty() && each.findings().nonEmpty())
                        .map(Row::sentence));
    }
}
