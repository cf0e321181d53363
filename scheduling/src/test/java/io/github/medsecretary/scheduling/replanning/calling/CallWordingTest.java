package io.github.medsecretary.scheduling.replanning.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.TightWeek;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is said tells the patient what changes, and a machine nothing. */
class CallWordingTest {

    private static final CallWording WORDING = CallWording.english(Practice.LONDON);

    private static Call call(Call.Visit... visits) {
        return new Call(List.of(visits), Call.Next.RING, List.empty(), Optional.empty(), 0);
    }

    private static Optional<Place> place(String start, String... with) {
        return Optional.of(new Place(Practice.at(start), List.of(with)));
    }

    @Test
    void a_script_says_what_changes() {
        assertEquals(
                List.of(
                        "I am ringing about your appointments.",
                        "The one on Monday 7 January 2030 at 09:00 can't take place then."
                                + " We can offer you Tuesday 8 January 2030 at 10:10.",
                        "It would be with somebody else than before.",
                        "The one on Monday 1 July 2030 at 09:00 can't take place then,"
                                + " and we have no other time for you yet. We will let you know."),
                WORDING.script(call(
                        new Call.Visit(
                                "a1",
                                place("2030-01-07T09:00", "dr-shah"),
                                place("2030-01-08T10:10", "dr-lee"),
                                true,
                                false,
                                false),
                        new Call.Visit(
                                "a2", place("2030-07-01T09:00", "dr-shah"), Optional.empty(), false, false, false))));
        assertEquals(
                List.of("I am ringing about your appointment.", "We can offer you Monday 7 January 2030 at 09:00."),
                WORDING.script(
                        call(new Call.Visit("e", Optional.empty(), place("2030-01-07T09:00"), false, false, false))));
        assertEquals(
                "We have no time for you yet. We will let you know.",
                WORDING.script(call(new Call.Visit("e", Optional.empty(), Optional.empty(), false, false, false)))
                        .last());
    }

    @Test
    void who_could_stay_is_asked_and_not_told() {
        assertEquals(
                "May we move the one on Monday 7 January 2030 at 09:00? We can offer you Tuesday 8 January 2030 at 10:10."
                        + " If you would rather not, it stays as it is.",
                WORDING.script(call(new Call.Visit(
                                "a1", place("2030-01-07T09:00"), place("2030-01-08T10:10"), false, false, true)))
                        .last());
        assertEquals(
                "May we take back the one on Monday 7 January 2030 at 09:00? We have no other time for you yet."
                        + " If you would rather not, it stays as it is.",
                WORDING.script(call(
                                new Call.Visit("a1", place("2030-01-07T09:00"), Optional.empty(), false, false, true)))
                        .last());
    }

    @Test
    void where_the_time_stays_only_what_changes_is_told() {
        var other = place("2030-01-07T09:00", "dr-lee");
        assertEquals(
                List.of(
                        "I am ringing about your appointment.",
                        "The one on Monday 7 January 2030 at 09:00 can't be as it was planned."
                                + " We can offer you the same time.",
                        "It would be with somebody else than before.",
                        "It would be in another building than before."),
                WORDING.script(
                        call(new Call.Visit("a1", place("2030-01-07T09:00", "dr-shah"), other, true, true, false))));
        assertEquals(
                "May we change the one on Monday 7 January 2030 at 09:00? The time would be the same."
                        + " If you would rather not, it stays as it is.",
                WORDING.script(call(
                                new Call.Visit("a1", place("2030-01-07T09:00", "dr-shah"), other, true, false, true)))
                        .get(1));
    }

    @Property(tries = 20)
    void no_time_is_told_twice(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        CallList list = new Calling(TightWeek.RULES).begin(week.plan(), CallPolicy.usual());
        for (Call call : new Calling(TightWeek.RULES).calls(list, TightWeek.EARLY)) {
            var alone = call.visits().map(each -> WORDING.script(call(each)).mkString(" "));
            for (String script : alone) {
                var times = List.of(script.split("(?= on )|(?= you )")).filter(each -> each.contains(" at "));
                assertEquals(times.map(CallWordingTest::time).distinct(), times.map(CallWordingTest::time), script);
            }
        }
    }

    private static String time(String words) {
        return words.replaceAll(".*?(\\d+ \\w+ \\d{4} at \\d\\d:\\d\\d).*", "$1");
    }

    @Test
    void a_voicemail_says_whom_to_ring_and_a_name_only_if_it_is_given() {
        assertEquals(
                "This is a message for the person whose number this is. Please ring us on 01632 960001.",
                WORDING.voicemail("01632 960001"));
        assertEquals(
                "This is Sam with a message for the person whose number this is. Please ring us on 01632 960001.",
                WORDING.voicemail("01632 960001", "Sam"));
    }

    @Test
    void another_language_has_its_own_words_and_days_whatever_the_machine_speaks() {
        var welsh = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"when", "EEEE d MMMM uuuu, HH:mm"},
                    {"script.one", "Rwy''n ffonio am eich apwyntiad."},
                    {"script.new.placed", "Gallwn gynnig {1}."},
                };
            }
        };
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(
                    List.of("Rwy'n ffonio am eich apwyntiad.", "Gallwn gynnig Dydd Llun 7 Ionawr 2030, 09:00."),
                    CallWording.of(welsh, Locale.forLanguageTag("cy-GB"), Practice.LONDON)
                            .script(call(new Call.Visit(
                                    "e", Optional.empty(), place("2030-01-07T09:00"), false, false, false))));
            assertEquals(
                    "We can offer you Monday 7 January 2030 at 09:00.",
                    CallWording.english(Practice.LONDON)
                            .script(call(new Call.Visit(
                                    "e", Optional.empty(), place("2030-01-07T09:00"), false, false, false)))
                            .last());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 20)
    void nothing_of_the_diary_is_said(@ForAll(supplier = TightWeek.Any.class) TightWeek week) {
        CallList list = new Calling(TightWeek.RULES).begin(week.plan(), CallPolicy.usual());
        Seq<String> words = List.ofAll(week.diary().resources().keySet())
                .appendAll(week.diary().services().keySet())
                .appendAll(week.diary().sessions().keySet())
                .appendAll(week.diary().sites().keySet())
                .appendAll(week.diary().appointments().values().flatMap(each -> List.of(each.id(), each.patient())))
                .appendAll(List.of("doctor", "clinic", "practice", "hospital", "surgery", "appointment", "Dr"));
        for (Call call : new Calling(TightWeek.RULES).calls(list, TightWeek.EARLY)) {
            String script = WORDING.script(call).mkString(" ");
            for (String word : words) {
                assertFalse(isSaid(word, WORDING.voicemail("01632 960001")), word);
                assertFalse(!word.equals("appointment") && isSaid(word, script), word);
            }
        }
    }

    private static boolean isSaid(String word, String text) {
        return List.of(text.split("[^A-Za-z0-9-]+")).exists(word::equalsIgnoreCase);
    }
}
