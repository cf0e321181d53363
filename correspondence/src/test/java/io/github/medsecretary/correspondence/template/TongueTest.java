package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, 12.00am, 12.00yb",
        "09:05, 09:05, 9.05am, 9.05yb",
        "11:59, 11:59, 11.59am, 11.59yb",
        "12:00, 12:00, 12.00pm, 12.00yp",
        "14:30, 14:30, 2.30pm, 2.30yp",
        "17:59, 17:59, 5.59pm, 5.59yp",
        "18:00, 18:00, 6.00pm, 6.00yh",
        "23:45, 23:45, 11.45pm, 11.45yh"
    })
    void aTimeIsWrittenByTheClockOfItsReader(LocalTime time, String both, String english, String welsh) {
        assertEquals(both, written(Tongue.ENGLISH, time, TimeStyle.TWENTY_FOUR_HOURS));
        assertEquals(both, written(Tongue.WELSH, time, TimeStyle.TWENTY_FOUR_HOURS));
        assertEquals(english, written(Tongue.ENGLISH, time, TimeStyle.TWELVE_HOURS));
        assertEquals(welsh, written(Tongue.WELSH, time, TimeStyle.TWELVE_HOURS));
    }

    private static String written(Tongue tongue, LocalTime time, TimeStyle style) {
        var out = new StringBuilder();
        tongue.time(time, style, out);
        return out.toString();
    }

    @Test
    void aTemplateTellsTimes() {
        assertEquals("at 14:05", Clinic.usual().filled("at {at}"));
        assertEquals("", Clinic.usual().filled("{if until}until {until}{end}"));
        assertEquals("until 09:30", Clinic.usual().perhaps("x").filled("{if until}until {until}{end}"));
        assertEquals(List.of("1:1 MAY_BE_ABSENT"), Clinic.errors("{until}"));
        assertEquals(List.of("1:1 WRONG_KIND"), Clinic.errors("{day at}"));
        var layer = StyleLayer.builder().times(TimeStyle.TWELVE_HOURS).build();
        assertEquals(
                "2.05pm",
                Clinic.usual()
                        .filled(TemplateSource.of("{at}"), WritingStyle.usual().under(layer)));
    }

    // The samples of the CLDR's own tables for these languages.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ;                                                                     0,1,2,5;             0,0,0,0
            n = 1;                                                                0,1,2,21;            1,0,1,1
            n = 0,1;                                                              0,1,2,21;            0,0,1,1
            n = 0..1;                                                             0,1,2,21;            0,0,1,1
            """)
    void pluralRulesAreRead(String rules, String counts, String forms) {
        check(rules == null ? "" : rules, counts, forms);
    }

    @Test
    void pluralRulesOfSlavonicAndSemiticLanguagesAreRead() {
        check(
                "n = 1; n % 10 = 2..4 and n % 100 != 12..14",
                "0,1,2,4,5,11,12,14,15,21,22,24,102,112,122", "2,0,1,1,2,2,2,2,2,2,1,1,1,2,1");
        check(
                "n = 0; n = 1; n = 2; n % 100 = 3..10; n % 100 = 11..99",
                "0,1,2,3,10,11,99,100,102,103,111", "0,1,2,3,3,4,4,5,5,3,4");
        check("n % 10 = 1 and n % 100 != 11,71 or n = 5", "1,5,11,21,71,81", "0,0,1,0,1,0");
    }

    private static void check(String rules, String counts, String forms) {
        PluralRules read = PluralRules.parse(rules).get();
        assertEquals(
                forms,
                List.of(counts.split(","))
                        .map(each -> read.form(Long.parseLong(each)))
                        .mkString(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "= 1", "n = x", "n = 1..2..3", "i = 1", "n % = 1", "n % 0 = 1", "n = 1;", "n = -1"})
    void rulesThatNoLanguageHasAreRefused(String rules) {
        assertTrue(PluralRules.parse(rules).isLeft());
    }

    @Test
    void aPracticeBringsAnotherLanguage() {
        var breton = Tongue.of(
                Locale.forLanguageTag("br"),
                List.range(1, 13).map(each -> "miz" + each),
                List.range(1, 8).map(each -> "deiz" + each),
                PluralRules.parse("n = 1").get(),
                List.of(new Tongue.DayPart(0, "A.M."), new Tongue.DayPart(12, "G.M.")));
        var template = Template.compile(
                        TemplateSource.of("{day seen}, {at}, {count visits ti|diez}"), breton, Clinic.VIEW)
                .get();
        var style = WritingStyle.usual()
                .under(StyleLayer.builder().times(TimeStyle.TWELVE_HOURS).build());
        assertEquals(
                "deiz5 4 miz1 2030, 2.05G.M., 1 ti",
                template.fill(Clinic.usual(), style).head().text());
        assertThrows(
                IllegalArgumentException.class,
                () -> Tongue.of(
                        Locale.FRENCH,
                        List.empty(),
                        List.empty(),
                        PluralRules.parse("").get(),
                        List.empty()));
    }
}
