package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.Pronouns;
import io.github.medsecretary.correspondence.template.Clinic.Pill;
import io.vavr.collection.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A practice writes its letters. */
class TemplateTest {

    private static final Person SHE = Clinic.usual().patient();
    private static final Person THEY = Person.spokenOf(Clinic.name("Li", "James"), Optional.empty());
    private static final Person HE = Person.spokenOf(Clinic.name("Bo", "Ross"), Optional.of(Pronouns.HE));
    private static final Person YOU = Person.spokenTo(Clinic.name("Ann", "Field"));

    @Test
    void aWholeLetterIsFilled() {
        var clinic = Clinic.usual()
                .with(Pill.of("ramipril", "5 mg"), Pill.of("insulin", "10 units"))
                .seen(3)
                .perhaps("A word more.");
        assertEquals("""
                # Asthma clinic
                We saw Ann Field on Friday 4 January 2030. She has been here 3 times.
                ## What she takes
                - ramipril 5 mg
                - insulin 10 units
                A word more.
                | Yours
                | the clinic""", clinic.filled("""
                # Asthma clinic

                We saw {patient} on {day seen}.
                {They patient} {verb patient has|have} been here {count visits time|times}.

                {if pills}
                ## What {they patient} {verb patient takes|take}
                {each pills}
                - {name} {dose}
                {end}
                {end}
                {! told only where there is something to tell }
                {if maybe}
                {maybe}
                {end}
                | Yours
                | the clinic
                """));
    }

    @Test
    void oneTemplateSpeaksOfAndToThePatient() {
        String template = "{They patient} {verb patient takes|take} {their patient} pills; ask {them patient}.";
        assertEquals("She takes her pills; ask her.", Clinic.usual().about(SHE).filled(template));
        assertEquals("He takes his pills; ask him.", Clinic.usual().about(HE).filled(template));
        assertEquals(
                "They take their pills; ask them.", Clinic.usual().about(THEY).filled(template));
        assertEquals("You take your pills; ask you.", Clinic.usual().about(YOU).filled(template));
    }

    @Test
    void aPossessiveFollowsTheHouse() {
        var james = Clinic.usual().about(THEY);
        var apostrophe = WritingStyle.usual()
                .under(StyleLayer.builder()
                        .possessives(PossessiveStyle.APOSTROPHE)
                        .build());
        assertEquals("Li James’s knee", james.filled("{patient's} knee"));
        assertEquals("Li James’ knee", james.filled(TemplateSource.of("{patient's} knee"), apostrophe));
        assertEquals("Ann Field’s knee", Clinic.usual().filled(TemplateSource.of("{patient’s} knee"), apostrophe));
    }

    @ParameterizedTest
    @CsvSource({
        "asthma attack, an asthma attack",
        "cough, a cough",
        "hour, an hour",
        "hospital, a hospital",
        "unit, a unit",
        "unintended fall, an unintended fall",
        "uncle, an uncle",
        "European card, a European card",
        "ulcer, an ulcer",
        "ureteric stone, a ureteric stone",
        "one-off dose, a one-off dose",
        "MRI, an MRI",
        "CT, a CT",
        "X-ray, an X-ray",
        "8 mg dose, an 8 mg dose",
        "80 mg dose, an 80 mg dose",
        "11 mm polyp, an 11 mm polyp",
        "18 mm polyp, an 18 mm polyp",
        "1 mm polyp, a 1 mm polyp",
        "'?', 'a ?'"
    })
    void anArticleFollowsTheSound(String word, String written) {
        assertEquals(written, Clinic.usual().saying(word).filled("{a word}"));
        assertEquals(
                written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1),
                Clinic.usual().saying(word).filled("{A word}"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 pills are", "1, 1 pill is", "2, 2 pills are", "21, 21 pills are", "12000, '12,000 pills are'"})
    void aCountTakesItsForm(int count, String written) {
        assertEquals(written, Clinic.usual().seen(count).filled("{count visits pill|pills} {plural visits is|are}"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 c", "1, 1 ci", "2, 2 gi", "3, 3 chi", "4, 4 c", "5, 5 c", "6, 6 chwe", "7, 7 c", "20, 20 c"})
    void welshHasSixForms(int count, String written) {
        var template = TemplateSource.of("{count visits c|ci|gi|chi|chwe|c}").in(Locale.forLanguageTag("cy"));
        assertEquals(written, Clinic.usual().seen(count).filled(template, WritingStyle.usual()));
    }

    @Test
    void datesAreWelshInWelsh() {
        var template = TemplateSource.of("{day seen}").in(Locale.forLanguageTag("cy-GB"));
        assertEquals("Dydd Gwener 4 Ionawr 2030", Clinic.usual().filled(template, WritingStyle.usual()));
    }

    @Test
    void itemsAreJoinedAsOneSaysThem() {
        String template = "Takes {each pills}{name}{between}, {last} and {otherwise}nothing{end}.";
        Pill a = Pill.of("a", "");
        Pill b = Pill.of("b", "");
        Pill c = Pill.of("c", "");
        assertEquals("Takes nothing.", Clinic.usual().filled(template));
        assertEquals("Takes a.", Clinic.usual().with(a).filled(template));
        assertEquals("Takes a and b.", Clinic.usual().with(a, b).filled(template));
        assertEquals("Takes a, b and c.", Clinic.usual().with(a, b, c).filled(template));
        assertEquals("abc", Clinic.usual().with(a, b, c).filled("{each pills}{name}{end}"), "nothing stands between");
    }

    @Test
    void anItemSeesWhatItStandsIn() {
        var pill = new Pill("a", "1 g", Optional.of("pain"), List.of("itch", "cough"));
        assertEquals(
                "- a for pain of Ann Field: itch asthma, cough asthma",
                Clinic.usual().with(pill).filled("""
                {each pills}
                - {name}{if why} for {why}{end} of {patient}: {each sides}{side} {word}{between}, {end}
                {end}
                """));
    }

    @Test
    void aConditionAsksWhetherSomethingIsThereOrSo() {
        String template = "{if maybe}{maybe}{otherwise}none{end} {unless maybe}none{otherwise}{maybe}{end} "
                + "{if urgent}now{otherwise}later{end} {if visits}again{otherwise}first{end} {unless pills}no pills{end}";
        assertEquals("none none later again no pills", Clinic.usual().filled(template));
        assertEquals(
                "b b now again no pills", Clinic.usual().perhaps("b").seen(10).filled(template));
        assertEquals("none none later first no pills", Clinic.usual().seen(0).filled(template));
        assertEquals(
                "none none later again no pills", Clinic.usual().perhaps(" ").filled(template), "a blank is nothing");
    }

    @Test
    void aBlockThatComesOutEmptyIsNotWritten() {
        assertEquals("a\nb", Clinic.usual().filled("a\n\n{if maybe}{maybe}{end}\n\nb"));
        assertEquals("a b", Clinic.usual().filled("a {if maybe}{maybe}{end} b"));
        assertEquals("", Clinic.usual().filled(""));
    }

    @Test
    void aPassageKeepsItsParagraphs() {
        assertEquals("One.\nTwo.", Clinic.usual().filled("{story}"));
        assertEquals("a b\nc", Clinic.usual().telling("\n a\r\n b \n\n\n c\n").filled("{story}"));
    }

    @Test
    void aValueBeginsNoLineAndIsNoTemplate() {
        String odd = "x\n\n# y\r\n- {word} {{word}} {end}\u2028$1";
        assertEquals(
                "- x  # y  - {word} {{word}} {end} $1 end",
                Clinic.usual().saying(odd).filled("- {word} end"));
        assertEquals("# y - {word}", Clinic.usual().telling("# y\n- {word}").filled("{story}"));
        assertTrue(
                Template.compile("{story}", Clinic.VIEW)
                                .get()
                                .fill(Clinic.usual().telling("# y"), WritingStyle.usual())
                                .head()
                        instanceof Block.Paragraph);
    }

    @Test
    void sharedPassagesComeInLayers() {
        var base = Passages.none()
                .with("closing", "{! base }\n## Bye\n\nYours, {patient}")
                .with("other", "x");
        var practice = Passages.none().with("closing", "Best wishes");
        var template = TemplateSource.of("# A\n\n{use closing}\n\n{use other}");
        assertEquals(
                "# A\n## Bye\nYours, Ann Field\nx", Clinic.usual().filled(template.with(base), WritingStyle.usual()));
        assertEquals(
                "# A\nBest wishes\nx",
                Clinic.usual().filled(template.with(base.under(practice)), WritingStyle.usual()));
    }

    @Test
    void bracesThemselvesHaveTags() {
        assertEquals("{word}", Clinic.usual().filled("{left-brace}word{right-brace}"));
    }

    @Test
    void nothingOfAPatientIsPrintedByTheWay() {
        assertFalse(SHE.toString().contains("Ann"));
        var blocks = Template.compile("# {word}\n- {word}\n| {word}\n{word}", Clinic.VIEW)
                .get()
                .fill(Clinic.usual(), WritingStyle.usual());
        assertEquals(4, blocks.size());
        assertFalse(blocks.toString().contains("asthma"));
    }
}
