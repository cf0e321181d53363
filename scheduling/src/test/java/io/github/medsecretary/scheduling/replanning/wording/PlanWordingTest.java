package io.github.medsecretary.scheduling.replanning.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.testkit.Elsewhere;
import io.github.medsecretary.scheduling.Practice;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reasons become sentences in any language, and name nobody unless they are asked to. */
class PlanWordingTest {

    private static final PlanWording ENGLISH = PlanWording.english();
    private static final PlanWording GERMAN = PlanWording.of(Bundles.of("plan-de.properties"), Locale.GERMAN);
    private static final Map<String, PlanWording> LANGUAGES =
            HashMap.of("plan.properties", ENGLISH, "plan-de.properties", GERMAN);
    private static final Reason GOES = Reason.of(ReasonCode.GOES_TO, place("2030-01-08T10:20", "dr-lee", "room-2"));

    private static Argument.OfPlace place(String start, String... with) {
        return new Argument.OfPlace(Practice.at(start), List.of(with), Practice.LONDON);
    }

    /** One of that sort which shows a number of two digits, and nothing else does. */
    private static Argument sample(Class<?> sort, int number) {
        return List.<Argument>of(
                        new Argument.OfAppointment("x" + number),
                        new Argument.OfResource("x" + number),
                        new Argument.Named("x" + number),
                        place("1999-01-08T00:00", "x" + number),
                        new Argument.Moment(Practice.at("19" + number + "-01-08T00:00"), Practice.LONDON),
                        new Argument.Count(number),
                        new Argument.Word("x" + number),
                        Reason.said("x" + number).inner(),
                        new Argument.InTurn(List.of(Reason.said("x" + number))),
                        new Argument.Several(List.of(new Argument.Named("x" + number))))
                .find(sort::isInstance)
                .get();
    }

    /** The same bundle with words that are their own translation. */
    private static ResourceBundle withWords(ResourceBundle bundle) {
        var words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return List.rangeClosed(71, 79)
                        .map(each -> new Object[] {"x" + each, "x" + each})
                        .toJavaArray(Object[][]::new);
            }

            ResourceBundle before(ResourceBundle other) {
                setParent(other);
                return this;
            }
        };
        return words.before(bundle);
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void every_code_has_a_sentence_in_every_language_that_uses_all_that_it_speaks_of(ReasonCode code) {
        var samples = code.parameters().zipWithIndex((sort, index) -> sample(sort, 71 + index));
        var reason = Reason.of(code, samples.toJavaArray(Argument[]::new));
        for (String file : LANGUAGES.keySet()) {
            var bundle = Bundles.of(file);
            assertTrue(bundle.containsKey(code.key()), file + " " + code);
            var locale = file.contains("de") ? Locale.GERMAN : Locale.UK;
            String said = PlanWording.of(withWords(bundle), locale).say(reason);
            assertFalse(said.contains("{") || said.contains("}"), said);
            for (int index = 0; index < samples.size(); index++) {
                assertTrue(said.contains(String.valueOf(71 + index)), said);
            }
        }
    }

    @Test
    void no_language_has_a_sentence_that_nothing_says() {
        Seq<String> codes = List.of(ReasonCode.values()).map(ReasonCode::key).sorted();
        for (String file : LANGUAGES.keySet()) {
            Seq<String> keys = List.ofAll(Collections.list(Bundles.of(file).getKeys()))
                    .filter(key -> !key.contains(".") && !key.equals("place"));
            assertEquals(codes, keys.sorted(), file);
        }
    }

    @Test
    void a_reason_speaks_of_what_its_code_takes_and_of_nothing_else() {
        assertThrows(IllegalArgumentException.class, () -> Reason.of(ReasonCode.GOES_TO));
        assertThrows(IllegalArgumentException.class, () -> Reason.of(ReasonCode.GOES_TO, new Argument.Named("monday")));
        assertTrue(GOES.is(ReasonCode.GOES_TO));
        assertFalse(GOES.is(ReasonCode.GIVES_WAY));
    }

    @Test
    void dates_lists_and_numbers_are_those_of_the_language() {
        assertEquals("It goes to Tuesday 8 January 2030 at 10:20 with dr-lee, room-2.", ENGLISH.say(GOES));
        assertEquals("Kommt auf Dienstag, 8. Januar 2030, 10:20 Uhr, mit dr-lee, room-2.", GERMAN.say(GOES));
        var dear = Reason.of(ReasonCode.COSTS, Reason.of(ReasonCode.UNPLACED).inner(), new Argument.Count(4_000_000));
        assertEquals("It has no place. (4,000,000)", ENGLISH.say(dear));
        assertEquals("Ohne Platz. (4.000.000)", GERMAN.say(dear));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 starts, 0 fall",
        "1, 1 start, 1 falls",
        "2, 2 starts, 2 fall",
        "1234, '1,234 starts', '1,234 fall'"
    })
    void plurals_are_right(long count, String starts, String fall) {
        var number = new Argument.Count(count);
        String said = ENGLISH.say(Reason.of(ReasonCode.STARTS, number, number, number, number));
        assertTrue(said.startsWith("Of " + starts + " in sessions"), said);
        assertTrue(said.contains(", " + fall + " into"), said);
    }

    @Test
    void the_wall_clock_of_the_practice_is_told() {
        var summer = Reason.of(ReasonCode.GOES_TO, place("2030-07-01T09:00"));
        assertEquals("It goes to Monday 1 July 2030 at 09:00.", ENGLISH.say(summer));
    }

    @Test
    void what_a_bundle_lacks_is_said_in_english() {
        var little = PlanWording.of(
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"gives-way", "Mae''n ildio."}};
                    }
                },
                Locale.forLanguageTag("cy"));
        assertEquals("Mae'n ildio.", little.say(Reason.of(ReasonCode.GIVES_WAY)));
        assertEquals(ENGLISH.say(GOES), little.say(GOES));
        assertEquals(
                "It goes to Tuesday 8 January 2030 at 10:20 with Dr Lee, Dr Lee.",
                little.naming(each -> each, each -> "Dr Lee").say(GOES));
    }

    @Test
    void a_vendor_says_what_it_likes_and_bundles_may_translate_it() {
        var parking = Reason.said("acme.parking", "There's no parking {here}.");
        assertEquals("There's no parking {here}.", ENGLISH.say(parking));
        var german = PlanWording.of(
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"acme.parking", "Kein Parkplatz."}};
                    }
                },
                Locale.GERMAN);
        assertEquals("Kein Parkplatz.", german.say(parking));
        assertEquals("Not seen.", german.say(Reason.said("Not seen.")));
        var unknown = new Reason("acme.unknown", List.empty(), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> german.say(unknown));
        var unknownWord = new Reason(parking.code(), List.of(new Argument.Word("acme.unknown")), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> german.say(unknownWord));
    }

    @Test
    void people_are_named_only_where_the_caller_says_how() {
        var room = Reason.of(ReasonCode.MAKES_ROOM, new Argument.OfAppointment("e1"));
        var named = ENGLISH.naming(each -> "Mrs " + each, each -> "the room {" + each + "}");
        assertTrue(ENGLISH.say(room).startsWith("It makes room for e1:"));
        assertTrue(named.say(room).startsWith("It makes room for Mrs e1:"));
        assertTrue(named.say(GOES).endsWith("with the room {dr-lee}, the room {room-2}."), named.say(GOES));
        assertEquals(List.of(ENGLISH.say(room), ENGLISH.say(GOES)), ENGLISH.say(List.of(room, GOES)));
    }

    /** As a vendor's module would provide it. */
    private record Messages(Locale locale, ResourceBundle bundle) implements PlanMessages {}

    @ParameterizedTest
    @CsvSource({"de, Kommt", "de-AT, Kommt", "en, It", "fr, It", "und, It"})
    void the_language_that_fits_is_found_among_those_that_are_there(String wanted, String first) {
        var known = List.of(
                new Messages(Locale.FRANCE, Bundles.of("plan-de.properties")),
                new Messages(Locale.GERMAN, Bundles.of("plan-de.properties")));
        var found = PlanWording.found(Locale.forLanguageTag(wanted), known);
        assertTrue(found.say(GOES).startsWith(first + " "), found.say(GOES));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Istanbul", "ar-EG-u-nu-arab, Africa/Cairo", "th-TH-u-ca-buddhist, Pacific/Auckland"})
    void where_the_machine_stands_does_not_matter(String language, String zone) {
        assertEquals(
                List.of(ENGLISH.say(GOES), GERMAN.say(GOES)),
                Elsewhere.of(language, zone).ask(() -> List.of(ENGLISH.say(GOES), GERMAN.say(GOES))));
    }

    @Test
    void every_pattern_of_the_library_is_a_sound_one() {
        for (String file : LANGUAGES.keySet()) {
            var bundle = Bundles.of(file);
            for (ReasonCode code : ReasonCode.values()) {
                var format = new MessageFormat(bundle.getString(code.key()), Locale.ROOT);
                assertEquals(code.parameters().size(), format.getFormatsByArgumentIndex().length, file + " " + code);
            }
        }
    }
}
