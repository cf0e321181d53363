package io.github.medsecretary.correspondence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePackTest {

    private static final String BRETON = Packs.other("br", "draft");

    private static Seq<String> errors(String text) {
        return LanguagePack.parse(text)
                .fold(
                        found -> found.map(each -> each.line() + ":" + each.column() + " " + each.code()),
                        none -> List.empty());
    }

    @Test
    void theWelshThatComesAlongIsADraft() {
        LanguagePack welsh = LanguagePack.parse(Packs.welsh()).get();
        assertEquals("LanguagePack[cy, cy-1, draft]", welsh.toString());
        assertEquals(Locale.forLanguageTag("cy"), welsh.locale());
    }

    @Test
    void aPracticeBringsALanguageWithItsCalendar() {
        LanguagePack breton = LanguagePack.parse(BRETON).get();
        assertEquals("day5 4 month1 2030", breton.tongue().day(LocalDate.of(2030, 1, 4)));
        assertEquals("br Telephone", breton.word("telephone").orElseThrow());
        assertEquals(new Review.Draft(), breton.review());
        assertEquals(
                new Review.Reviewed("Anna Kerr on behalf of us", LocalDate.of(2030, 1, 4)),
                LanguagePack.parse(BRETON.replace(
                                "review: draft", "review: reviewed by Anna Kerr on behalf of us on 2030-01-04"))
                        .get()
                        .review());
    }

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        for (String text : List.of(Packs.welsh(), BRETON, "# a\n\n" + BRETON.replace("\n", "\r\n"))) {
            LanguagePack read = LanguagePack.parse(text).get();
            assertEquals(read, LanguagePack.parse(read.print()).get());
            assertEquals(read.print(), LanguagePack.parse(read.print()).get().print());
        }
        assertNotEquals(
                LanguagePack.parse(BRETON).get(),
                LanguagePack.parse(BRETON.replace("br Dear", "br Deer")).get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            language: br            | language: b_r                | 1:11 MALFORMED_TEXT
            language: br            | language: fr-                | 1:11 MALFORMED_TEXT
            review: draft           | review: fine                 | 4:9 MALFORMED_TEXT
            review: draft           | review: reviewed by A on May | 4:9 MALFORMED_TEXT
            review: draft           | # review: draft              | 0:0 TEXT_MISSING
            source: a test          | sauce: a test                | 0:0 TEXT_MISSING, 5:1 UNKNOWN_KEY
            name: Other             | name Other                   | 0:0 TEXT_MISSING, 2:1 MALFORMED_LINE
            name: Other             | name:                        | 0:0 TEXT_MISSING, 2:1 MALFORMED_LINE
            name: Other             | language: de                 | 0:0 TEXT_MISSING, 2:1 UNKNOWN_KEY
            month12                 | month12, month13             | 1:11 MALFORMED_TEXT
            plurals: n = 1          | plurals: n is 1              | 10:10 MALFORMED_TEXT
            plurals: n = 1          | day-parts: 12 p, 0 a         | 0:0 TEXT_MISSING
            br Telephone            | br {0}                       | 15:15 OTHER_VALUES
            br Telephone            | br {                         | 15:12 MALFORMED_TEXT
            br Page {0} of {1}      | br Page {1} of {1}           | 31:7 OTHER_VALUES, 31:22 OTHER_VALUES
            br Dear                 | br\u0007Dear               | 0:0 TEXT_MISSING, 19:1 MALFORMED_LINE
            """)
    void everythingThatIsWrongIsToldByPlace(String right, String wrong, String where) {
        assertTrue(BRETON.contains(right));
        assertEquals(where, errors(BRETON.replace(right, wrong)).mkString(", "));
    }

    @Test
    void aSectionIsKnownAndStandsOnce() {
        assertTrue(errors(BRETON.replace("[words]", "[worte]")).contains("12:1 UNKNOWN_KEY"));
        assertEquals(List.of("34:1 UNKNOWN_KEY"), errors(BRETON + "[words]"));
        assertEquals(List.of(), errors(BRETON + "[notices]\nany: thing"));
    }

    @Test
    void aTextThatLacksIsToldByItsKey() {
        String text = BRETON.replaceAll("(?m)^page: .*\n", "").replaceAll("(?m)^dear: .*\n", "");
        assertEquals(
                List.of(
                        "0:0: TEXT_MISSING: The section of words has no dear.",
                        "0:0: TEXT_MISSING: The section of words has no page."),
                LanguagePack.parse(text).getLeft().map(PackError::toString));
    }

    @Test
    void anApostropheIsOneAndAValueKeepsItsPlace() {
        var pattern = new Pattern("O'r {1} i'r {0}");
        assertEquals("O'r b i'r a", pattern.say(Locale.ROOT, "a", "b"));
        assertEquals(List.of("1", "0"), pattern.holes().map(Pattern.Hole::number));
        assertEquals(
                List.of("0"),
                new Pattern("{0,choice,0#{0} x|1#one {0}}").holes().map(Pattern.Hole::number));
    }
}
