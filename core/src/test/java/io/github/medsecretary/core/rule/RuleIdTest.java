package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @CsvSource({
        "OVERLAP,medsecretary:OVERLAP@1",
        "acme:unit-missing,acme:unit-missing@1",
        "acme:unit-missing@3,acme:unit-missing@3",
        "OVERLAP@2,medsecretary:OVERLAP@2",
        "a:b@999999999,a:b@999999999",
        "a-1:B_2,a-1:B_2@1"
    })
    void what_is_left_out_is_built_in_and_version_one(String text, String whole) {
        var id = RuleId.parse(text).get();
        assertEquals(whole, id.toString());
        assertEquals(id, RuleId.parse(whole).get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "a:",
                ":b",
                "A:b",
                "1:b",
                "a:1",
                "a:b@",
                "a:b@0",
                "a:b@01",
                "a:b@-1",
                "a:b@1000000000",
                "a b",
                "a:b:c",
                "a_b:c",
                "a:b\n",
                "é"
            })
    void anything_else_is_malformed(String text) {
        assertEquals(CoreCode.MALFORMED, RuleId.parse(text).getLeft().code());
    }

    @Test
    void a_rule_can_not_be_named_what_could_not_be_read_back() {
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("Acme", "x", 1));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "", 1));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "x", 0));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "x", 1_000_000_000));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("a".repeat(65), "x", 1));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("acme", "x".repeat(129), 1));
        assertEquals(1, RuleId.of("a".repeat(64), "x".repeat(128), 1).version());
    }

    @Test
    void a_reader_sees_the_namespace_of_vendors_only() {
        assertEquals("OVERLAP", RuleId.builtIn("OVERLAP").label());
        assertEquals("acme:x", RuleId.of("acme", "x", 4).label());
        assertTrue(RuleId.builtIn("OVERLAP").isBuiltIn());
        assertFalse(RuleId.of("acme", "x", 4).isBuiltIn());
    }

    @Test
    void versions_of_one_rule_are_the_same_rule_but_not_equal() {
        var one = RuleId.of("acme", "x", 1);
        assertTrue(one.isSameRule(RuleId.of("acme", "x", 2)));
        assertNotEquals(one, RuleId.of("acme", "x", 2));
        assertFalse(one.isSameRule(RuleId.of("acme", "y", 1)));
        assertFalse(one.isSameRule(RuleId.of("other", "x", 1)));
    }

    @Test
    void ids_are_ordered_by_namespace_name_and_version() {
        var sorted = List.of("a:a@1", "a:a@2", "a:a@10", "a:b@1", "b:a@1")
                .map(text -> RuleId.parse(text).get());
        assertEquals(sorted, sorted.reverse().sorted());
    }
}
