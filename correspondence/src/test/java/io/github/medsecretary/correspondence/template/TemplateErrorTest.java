package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A practice slips, and is told so before any letter is written. */
class TemplateErrorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{wrod}; 1:1 UNKNOWN_HOLE",
                "a {word's}b {patient's} {pills's}; 1:25 WRONG_KIND",
                "{a patient}; 1:1 WRONG_KIND",
                "{They word}; 1:1 WRONG_KIND",
                "{verb word a|b}; 1:1 WRONG_KIND",
                "{day word}; 1:1 WRONG_KIND",
                "{count word a|b}; 1:1 WRONG_KIND",
                "{pills}; 1:1 WRONG_KIND",
                "{urgent}; 1:1 WRONG_KIND",
                "{each word}x{end}; 1:1 WRONG_KIND",
                "{maybe}; 1:1 MAY_BE_ABSENT",
                "{due}; 1:1 MAY_BE_ABSENT",
                "{note}; 1:1 MAY_BE_ABSENT",
                "{if due}{maybe}{end}; 1:9 MAY_BE_ABSENT",
                "{if maybe}{otherwise}{maybe}{end}; 1:22 MAY_BE_ABSENT",
                "{unless maybe}{maybe}{end}; 1:15 MAY_BE_ABSENT",
                "{if maybe}{end}{maybe}; 1:16 MAY_BE_ABSENT",
                "{each pills}{why}{end}; 1:13 MAY_BE_ABSENT",
                "{if word}a{end}; 1:1 ALWAYS_THERE",
                "{if maybe}a; 1:1 NOT_ENDED",
                "- {if maybe}a; 1:3 NOT_ENDED",
                "{each pills}a; 1:1 NOT_ENDED",
                "a{end}b; 1:2 NOTHING_OPEN",
                "{end}; 1:1 NOTHING_OPEN",
                "{otherwise}; 1:1 NOTHING_OPEN",
                "a {between}; 1:3 NOTHING_OPEN",
                "{if maybe}a{last}b{end}; 1:12 NOTHING_OPEN",
                "- {story}; 1:3 PASSAGE_NOT_ALONE",
                "a {story}; 1:3 PASSAGE_NOT_ALONE",
                "{count visits a}; 1:1 PLURAL_FORMS",
                "{count visits a|b|c}; 1:1 PLURAL_FORMS",
                "{verb patient a|b|c}; 1:1 PLURAL_FORMS",
                "## a; 1:4 HEADING_ORDER",
                "{use closing}; 1:1 UNKNOWN_PASSAGE",
                "a {use closing}; 1:3 PASSAGE_NOT_ALONE",
                "{; 1:1 STRAY_BRACE",
                "a}; 1:2 STRAY_BRACE",
                "{word; 1:1 STRAY_BRACE",
                "{}; 1:1 MALFORMED_TAG",
                "{the word}; 1:1 MALFORMED_TAG",
                "{if not maybe}a; 1:1 MALFORMED_TAG",
                "{count visits}; 1:1 MALFORMED_TAG",
                "{word.length()}; 1:1 UNKNOWN_HOLE",
                "{word|raw}; 1:1 UNKNOWN_HOLE",
                "{patient.name.family}; 1:1 UNKNOWN_HOLE"
            })
    void eachSlipHasItsPlaceAndName(String template, String error) {
        assertEquals(List.of(error), Clinic.errors(template));
    }

    @Test
    void allSlipsAreToldAtOnceInOrder() {
        assertEquals(
                List.of(
                                "1:3 UNKNOWN_HOLE",
                                "3:1 MAY_BE_ABSENT",
                                "3:9 STRAY_BRACE",
                                "5:1 HEADING_ORDER",
                                "6:4 WRONG_KIND")
                        .map(each -> each.replace("5:1", "5:5")),
                Clinic.errors("# {wrod}\n\n{maybe} }\n\n### a\n- b{pills}"));
    }

    @Test
    void aHabitOfOtherLanguagesIsNotTakenForText() {
        assertEquals(
                List.of("1:1 STRAY_BRACE", "1:8 STRAY_BRACE"), Clinic.errors("{{word}}"), "two braces don't print");
        assertTrue(Clinic.errors("{{{word}}}").nonEmpty());
        assertTrue(Clinic.errors("${word}").isEmpty(), "a dollar is a dollar");
    }

    @ParameterizedTest
    @CsvSource({
        "{wrod}, Maybe \"word\" was meant.",
        "{patiant}, Maybe \"patient\" was meant.",
        "{otherwize}, Maybe \"otherwise\" was meant.",
        "{eahc pills}, Maybe \"each\" was meant.",
        "{pills}, Maybe \"each pills\" was meant.",
        "{maybe}, Maybe it belongs between {if maybe} and {end}.",
        "{{word}, Maybe one brace is enough; a brace itself is {left-brace}."
    })
    void whatWasMeantIsSuggested(String template, String advice) {
        String said = errors(template).head().toString();
        assertTrue(said.endsWith(advice), said);
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertTrue(errors("{xyzxyz}").head().advice().isEmpty());
        assertTrue(errors("{" + "word".repeat(100) + "}").head().advice().isEmpty());
    }

    private static Seq<TemplateError> errors(String template) {
        return Template.compile(template, Clinic.VIEW).getError();
    }

    @Test
    void headingsFollowEachOtherWhateverIsAskedAndRepeated() {
        assertEquals(List.empty(), Clinic.errors("# a\n## b\n### c\n## d\n# e"));
        assertEquals(List.of("4:4 HEADING_ORDER"), Clinic.errors("{if maybe}\n# a\n{end}\n## b"));
        assertEquals(List.of("5:5 HEADING_ORDER"), Clinic.errors("# a\n## b\n{each pills}\n# {name}\n### c\n{end}"));
        assertEquals(
                List.of("4:5 HEADING_ORDER"),
                Clinic.errors("# a\n## b\n{each pills}\n### c\n# d\n{end}"),
                "the second round begins below d");
        assertEquals(List.empty(), Clinic.errors("# a\n{each pills}\n## {name}\n{end}\n## b"));
    }

    @Test
    void aSharedPassageTellsOfItsOwnSlips() {
        var passages = Passages.none()
                .with("closing", "a\n{use closing}\n{wrod}\n\n### c")
                .with("spare", "{never read}");
        var errors = Template.compile(TemplateSource.of("# a\n{use closing}").with(passages), Clinic.VIEW)
                .getError();
        assertEquals(
                List.of("closing:2:1: PASSAGE_IN_PASSAGE", "closing:3:1: UNKNOWN_HOLE", "closing:5:5: HEADING_ORDER"),
                errors.map(each -> each.toString().replaceFirst("(: [A-Z_]+): .*", "$1")));
    }

    @Test
    void whatALanguageLacksIsRefused() {
        var welsh = Locale.forLanguageTag("cy");
        assertEquals(
                List.of(TemplateCode.LANGUAGE, TemplateCode.LANGUAGE, TemplateCode.PLURAL_FORMS),
                Template.compile(
                                TemplateSource.of("{a word} {patient's} {plural visits a|b}")
                                        .in(welsh),
                                Clinic.VIEW)
                        .getError()
                        .map(TemplateError::code));
        assertEquals(
                TemplateCode.LANGUAGE,
                Template.compile(TemplateSource.of("a").in(Locale.FRANCE), Clinic.VIEW)
                        .getError()
                        .head()
                        .code());
    }

    @Test
    void nothingNestsWithoutEnd() {
        String deep = "{if maybe}".repeat(21) + "{end}".repeat(21);
        assertTrue(Clinic.errors(deep).exists(each -> each.endsWith("TOO_DEEP")));
        assertEquals(List.empty(), Clinic.errors("{if maybe}".repeat(20) + "x" + "{end}".repeat(20)));
        assertTrue(Clinic.errors("{if maybe}\n".repeat(20_000)).exists(each -> each.endsWith("TOO_DEEP")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Word", "1a", "two words", "end", "otherwise", "a{b", "a|b"})
    void aViewHasWordsForNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> View.<Clinic>empty().text(name, Clinic::word));
    }

    @Test
    void aNameStandsOnce() {
        var view = View.<Clinic>empty().text("a", Clinic::word);
        assertThrows(IllegalArgumentException.class, () -> view.count("a", Clinic::visits));
        assertEquals("View[a: TEXT]", view.toString());
    }
}
