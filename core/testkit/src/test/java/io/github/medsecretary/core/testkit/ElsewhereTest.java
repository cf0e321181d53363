package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

    private static final Elsewhere CAIRO = Elsewhere.of("ar-EG", "Africa/Cairo");

    private static String here() {
        return Locale.getDefault().toLanguageTag() + " " + TimeZone.getDefault().getID();
    }

    @Test
    void the_answer_is_given_there_and_the_next_one_here() {
        String home = here();
        assertEquals("ar-EG Africa/Cairo", CAIRO.ask(ElsewhereTest::here));
        assertEquals(home, here());
    }

    @Test
    void who_fails_to_answer_is_home_again_too() {
        String home = here();
        assertThrows(
                IllegalStateException.class,
                () -> CAIRO.ask(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals(home, here());
    }
}
