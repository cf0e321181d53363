package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private final PersonName ann =
            PersonName.builder().title("Mrs").given("Ann").family("Field").build();

    @Test
    void a_whole_name_has_four_forms() {
        assertEquals("Mrs Ann Field", ann.formal());
        assertEquals("Mrs Ann Field", ann.withSuffixes());
        assertEquals("Mrs Field", ann.salutation());
        assertEquals("FIELD, Ann (Mrs)", ann.inList());
    }

    @Test
    void letters_after_the_name_follow_in_their_order() {
        var jack = PersonName.builder()
                .title("Mr")
                .given("Jack")
                .family("O'Brien")
                .suffixes(List.of("MBE", "FRCS"))
                .build();
        assertEquals("Mr Jack O'Brien MBE FRCS", jack.withSuffixes());
        assertEquals("Mr Jack O'Brien", jack.formal());
        assertEquals("O'BRIEN, Jack (Mr)", jack.inList());
    }

    @Test
    void without_a_title_somebody_is_addressed_by_the_name_they_prefer() {
        var name = PersonName.builder()
                .given("Margaret")
                .family("Field")
                .preferred("Peggy")
                .build();
        assertEquals("Peggy Field", name.salutation());
        assertEquals("Margaret Field", name.formal());
        assertEquals("FIELD, Margaret", name.inList());
    }

    @Test
    void somebody_with_one_name_is_called_by_it() {
        var given = PersonName.builder().title("Ms").given("Sukarni").build();
        assertEquals("Sukarni", given.salutation());
        assertEquals("Sukarni (Ms)", given.inList());
        var family = PersonName.builder().family("Llŷr").build();
        assertEquals("Llŷr", family.salutation());
        assertEquals("LLŶR", family.inList());
    }

    @Test
    void nobody_has_no_name() {
        var nobody = PersonName.builder().title("Mrs").preferred("Peg");
        assertEquals(
                "a person has a given or a family name",
                assertThrows(IllegalStateException.class, nobody::build).getMessage());
    }

    @Test
    void an_attribute_is_set_once() {
        var builder = PersonName.builder().given("Ann");
        var error = assertThrows(IllegalStateException.class, () -> builder.given("Beth"));
        assertFalse(String.valueOf(error.getMessage()).contains("Beth"));
    }

    @Test
    void names_are_equal_by_all_their_parts() {
        var same =
                PersonName.builder().title("Mrs").given("Ann").family("Field").build();
        assertEquals(ann, same);
        assertEquals(ann.hashCode(), same.hashCode());
        assertNotEquals(ann, PersonName.builder().given("Ann").family("Field").build());
        assertTrue(ann.toString().contains("***"));
    }
}
