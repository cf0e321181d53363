package io.github.medsecretary.terminology.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** What has changed between two texts is told as narrowly as can be. */
class TextEditProperties {

    @Property
    void aroundAnEditTextsAreAlike(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 700) String before,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 700) String after) {
        assertNarrow(before, after);
    }

    @Property
    void aroundAWordThatWasPutInTextsAreAlike(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 300, max = 900) String before,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 5) String word) {
        int place = before.length() / 2;
        assertNarrow(before, before.substring(0, place) + word + before.substring(place));
    }

    private static void assertNarrow(String before, String after) {
        Patch edit = TextEdit.between(before, after);
        assertEquals(
                before.substring(0, edit.before().start()),
                after.substring(0, edit.after().start()));
        assertEquals(
                before.substring(edit.before().end()),
                after.substring(edit.after().end()));
        if (!edit.before().isEmpty() && !edit.after().isEmpty()) {
            assertTrue(before.charAt(edit.before().start())
                    != after.charAt(edit.after().start()));
            assertTrue(before.charAt(edit.before().end() - 1)
                    != after.charAt(edit.after().end() - 1));
        }
        assertEquals(after.length() - before.length(), edit.shift());
    }

    private static boolean isWithinLine(String before, String after) {
        return EditedLine.holds(
                ClinicalText.of(before).get(), ClinicalText.of(after).get(), TextEdit.between(before, after));
    }

    @Example
    void aLineStaysWhereSomethingElseStandsOnIt() {
        assertTrue(isWithinLine("She is well.\n\nPlan", "She is quite well.\n\nPlan"));
        assertTrue(isWithinLine("She is well.", "he is well."));
        assertFalse(isWithinLine("She is well.", "She is\nwell."));
        assertFalse(isWithinLine("One\r\n\r\nTwo", "One\r\n \r\nTwo"));
        assertFalse(isWithinLine("One\n\nTwo", "One\nx\nTwo"));
        assertFalse(isWithinLine("One\nx\nTwo", "One\n\nTwo"));
        assertFalse(isWithinLine("One\u2028Two", "OneTwo"));
        assertFalse(isWithinLine("", "x"));
    }
}
