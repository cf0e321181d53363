package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordKindTest {

    @ParameterizedTest
    @CsvSource({
        "DETERMINER, the, true",
        "DETERMINER, unwell, false",
        "POSSESSIVE, their, true",
        "POSSESSIVE, the, false",
        "MODAL, couldn't, true",
        "MODAL, is, false",
        "ADVERB, slowly, true",
        "ADVERB, very, true",
        "ADVERB, fly, false",
        "ADJECTIVE, unwell, true",
        "ADJECTIVE, anaemic, true",
        "ADJECTIVE, progressive, true",
        "ADJECTIVE, observe, false",
        "ADJECTIVE, present, false",
        "COMPARATIVE, weaker, true",
        "COMPARATIVE, larger, true",
        "COMPARATIVE, heavier, true",
        "COMPARATIVE, bigger, true",
        "COMPARATIVE, er, false",
        "COMPARATIVE, water, false",
        "COMPARATIVE, other, false",
        "PARTICIPLE, seen, true",
        "PARTICIPLE, operated, true",
        "PARTICIPLE, red, false",
        "GERUND, walking, true",
        "GERUND, ring, false",
        "VERB, review, true",
        "VERB, hip, false",
        "NUMBER, 14, true",
        "NUMBER, six, true",
        "NUMBER, some, false",
        "MARK, '.', true",
        "MARK, a, false"
    })
    void aWordIsOfAKindByAListOrItsForm(WordKind kind, String word, boolean is) {
        assertEquals(is, kind.holds(word));
    }

    @ParameterizedTest
    @EnumSource(WordKind.class)
    void itIsNamedInSquareBrackets(WordKind kind) {
        assertEquals(kind, WordKind.named(kind.printed()).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[noun]", "modal", "[modal", "[MODAL]", ""})
    void nothingElseNamesOne(String word) {
        assertTrue(WordKind.named(word).isEmpty());
    }
}
