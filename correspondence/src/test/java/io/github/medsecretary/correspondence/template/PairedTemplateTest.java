package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedTemplateTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static Seq<String> errors(String welsh, String english) {
        return PairedTemplate.compile(TemplateSource.of(welsh).in(WELSH), TemplateSource.of(english), Clinic.VIEW)
                .fold(found -> found.map(VersionError::toString), paired -> List.empty());
    }

    private static String places(String welsh, String english) {
        return errors(welsh, english)
                .map(each -> each.replaceFirst("(:\\d+:\\d+): [A-Z_]+: .*", "$1"))
                .mkString(" ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Gwelwyd {seen} am {at}.;                At {at} on {seen}.
            {word};                                 {word's}
            {word};                                 {a word}
            {patient};                              {patient} {verb patient says|say} so
            {if maybe}{maybe}{end}{word};           {word}{if maybe}: {maybe}{end}
            {unless maybe}a{otherwise}b{end};       {if maybe}b{otherwise}a{end}
            {each pills}{name}{between}, {end};     {each pills}{name}{between}, {last} and {end}
            {visits} gwaith;                        {count visits time|times}
            {each pills}{if why}{name}{end}{end};   {each pills}{if why}{name} {end}{end}
            {if due}{if maybe}{due}{end}{end}x;     x{if maybe}{if due}{due}{end}{end}
            """)
    void whatSaysTheSameIsAPair(String welsh, String english) {
        assertEquals(List.empty(), errors(welsh, english));
        assertEquals("", places("Helo " + welsh, "Hello " + english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {seen};                               {word};                                cy:1:1 en-GB:1:1
            {seen} {seen};                        {seen};                                cy:1:8
            {day seen};                           {seen};                                cy:1:1 en-GB:1:1
            a {seen};                             a {if maybe}{seen}{end};               cy:1:3 en-GB:1:13
            a {if maybe}b{end};                   a;                                     cy:1:13
            {if maybe}a{end}{unless maybe}b{end}; {if maybe}a{end};                      cy:1:31
            {if maybe}{if due}{seen}{end}{end};   {if maybe}{seen}{end};                 cy:1:19 en-GB:1:11
            {each pills}{name}{end};              {each pills}{name} {dose}{end};        en-GB:1:20
            {each pills}a{between}{word}{end};    {each pills}a{between}{word}{last}{end}; cy:1:23
            {each pills}a{between}{word}{end};    {each pills}a{between}{word}{last}{word}{end}; ~~
            {each pills}{each pills}{word}{end}{end}; {each pills}{word}{end};           cy:1:25 en-GB:1:13
            {each pills}{each sides}{side}{end}{end}; {each pills}{name}{end};           cy:1:25 en-GB:1:13
            """)
    void whatOneHasAndTheOtherLacksIsToldByPlace(String welsh, String english, String where) {
        assertEquals(where, places(welsh, english));
    }

    @Test
    void aMessageSaysWhatAndWhenAndWhereTheOtherHasIt() {
        assertEquals(
                List.of(
                        "cy:2:3: NO_COUNTERPART: \"seen\" stands here and not as often in the version in en-GB."
                                + " Maybe the conditions at 1:11 there were meant.",
                        "en-GB:1:11: NO_COUNTERPART: \"seen\" stands here within {if maybe} and not as often in the"
                                + " version in cy. Maybe the conditions at 2:3 there were meant.",
                        "en-GB:3:13: NO_COUNTERPART: Something is said here within {unless due} and nothing in the"
                                + " version in cy."),
                errors("Gair\n: {seen}", "{if maybe}{seen}{end}\nWord\n{unless due} soon{end}"));
    }

    @Test
    void aSharedPassageCountsWhereItIsUsed() {
        var welsh =
                TemplateSource.of("{use diwedd}").in(WELSH).with(Passages.none().with("diwedd", "a\n\nb {seen}"));
        var english = TemplateSource.of("b {seen}");
        assertEquals(
                List.empty(),
                PairedTemplate.compile(welsh, english, Clinic.VIEW).fold(found -> found, paired -> List.empty()));
        assertEquals(
                List.of("cy:diwedd:3:3"),
                PairedTemplate.compile(welsh, TemplateSource.of("b"), Clinic.VIEW)
                        .getError()
                        .map(each -> each.toString().replaceFirst(": NO_COUNTERPART.*", "")));
    }

    @Test
    void whatIsWrongWithEitherIsToldAtOnce() {
        assertEquals(
                List.of("cy:1:1: UNKNOWN_HOLE", "en-GB:1:3: UNKNOWN_HOLE"),
                errors("{wrod}", "a {sene}").map(each -> each.replaceFirst("(: [A-Z_]+): .*", "$1")));
    }
}
