package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.identity.NhsNumber;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UkLettersTest {

    @Test
    void sixtyLettersOfManySpecialtiesAreWhole() throws IOException, URISyntaxException {
        var letters = UkLetters.read(
                Path.of(UkLettersTest.class.getResource("uk-letters.jsonl").toURI()));
        assertEquals(60, letters.map(UkLetters.UkLetter::id).distinct().size());
        assertTrue(letters.map(each -> each.context().specialty()).distinct().size() >= 20);
        assertTrue(letters.forAll(each -> each.words() >= 110 && each.words() <= 270));
        assertTrue(letters.flatMap(
                        each -> each.context().patient().nhsNumber().stream().toList())
                .forAll(number ->
                        number.startsWith("999") && NhsNumber.parse(number).isRight()));
    }
}
