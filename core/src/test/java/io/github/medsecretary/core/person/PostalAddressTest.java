package io.github.medsecretary.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {

    private static Seq<Problem> problemsOf(String... lines) {
        return PostalAddress.uk(List.of(lines)).getLeft();
    }

    private static PostalAddress address(String... lines) {
        return PostalAddress.uk(List.of(lines)).get();
    }

    private static String[] lines(int count) {
        return List.fill(count - 1, () -> "1 Old Road").append("EX8 1AA").toJavaArray(String[]::new);
    }

    @Test
    void three_to_seven_lines_with_a_postcode_are_an_address() {
        for (int count = 3; count <= 7; count++) {
            assertEquals(count, address(lines(count)).lines().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9})
    void fewer_or_more_lines_are_out_of_range(int count) {
        var problem = problemsOf(lines(count)).single();
        assertEquals(CoreCode.OUT_OF_RANGE, problem.code());
        assertEquals("", problem.where());
        assertTrue(problem.reason().contains("three to seven"));
    }

    @Test
    void blank_lines_and_space_around_lines_are_dropped_and_the_postcode_is_put_right() {
        var address = address(" 1 Old Road ", "", " \t", "St Ives", "ex81aa");
        assertEquals(List.of("1 Old Road", "St Ives", "EX8 1AA"), address.lines());
        assertEquals("EX8 1AA", address.postcode().orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"United Kingdom", "WALES", "Cymru", "Isle of Man", "uk"})
    void a_country_of_these_islands_may_follow_the_postcode(String country) {
        var address = address("1 Old Road", "St Ives", "EX8 1AA", country);
        assertEquals(country, address.lines().last());
        assertTrue(address.postcode().isPresent());
    }

    @Test
    void another_country_may_not() {
        assertEquals(
                CoreCode.MISSING,
                problemsOf("1 Old Road", "St Ives", "EX8 1AA", "France")
                        .single()
                        .code());
    }

    @Test
    void a_missing_postcode_is_missed_at_the_last_line_as_it_was_given() {
        assertEquals("/2", problemsOf("1 Old Road", "", "St Ives", "").single().where());
        assertEquals("", problemsOf("", " ").single().where());
        assertEquals(CoreCode.MISSING, problemsOf().single().code());
        assertEquals("", problemsOf().single().where());
        assertEquals("/0", problemsOf("Wales").single().where());
    }

    @Test
    void all_bad_lines_are_told_by_their_place_as_given() {
        var problems = problemsOf("", "a\u0007b", "x".repeat(101), "\uD83D!", "EX8 1AA");
        assertEquals(List.of("/1", "/2", "/3"), problems.map(Problem::where));
        assertEquals(
                List.of(CoreCode.ILLEGAL_CHARACTER, CoreCode.TOO_LONG, CoreCode.ILLEGAL_CHARACTER),
                problems.map(Problem::code));
    }

    @Test
    void a_hundred_characters_and_characters_outside_the_basic_plane_fit() {
        assertEquals(3, address("x".repeat(100), "𠮷 House", "EX8 1AA").lines().size());
    }

    @Test
    void no_fixed_abode_may_be_recorded_but_not_posted_to() {
        var none = PostalAddress.noFixedAbode();
        assertTrue(none.isNoFixedAbode());
        assertEquals(none, address("No fixed abode", "ZZ99 3VZ"));
        var problem = none.forPost().getLeft();
        assertEquals(CoreCode.NOT_PERMITTED, problem.code());
        assertTrue(problem.advice().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Fixed Abode", "no fixed address", "NFA"})
    void no_fixed_abode_needs_no_postcode(String said) {
        assertTrue(address(said).isNoFixedAbode());
        assertTrue(address(said).forPost().isLeft());
        assertTrue(address(said, "St Ives", "EX8 1AA").isNoFixedAbode());
    }

    @Test
    void no_fixed_abode_has_no_more_than_seven_lines_either() {
        var many = List.fill(7, () -> "c/o the hostel").prepend("NFA");
        assertEquals(
                CoreCode.OUT_OF_RANGE, PostalAddress.uk(many).getLeft().single().code());
        assertTrue(PostalAddress.uk(many.tail()).isLeft());
        assertTrue(PostalAddress.uk(many.init()).isRight());
        assertEquals(
                CoreCode.OUT_OF_RANGE,
                PostalAddress.uk(many.append("ZZ99 3VZ")).getLeft().single().code());
    }

    @Test
    void another_pseudo_postcode_is_not_posted_to_either() {
        var unknown = address("Address not known", "ZZ99 3WZ");
        assertFalse(unknown.isNoFixedAbode());
        assertTrue(unknown.forPost().isLeft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIR 0AA", "BF1 0AX", "EX8 1AA"})
    void every_other_address_is_posted_to(String postcode) {
        var address = address("1 Old Road", "St Ives", postcode);
        assertEquals(address, address.forPost().get());
        assertFalse(address.isNoFixedAbode());
    }

    @Test
    void an_address_abroad_has_two_to_seven_lines_as_they_are() {
        var address = PostalAddress.abroad(List.of(" 1 rue Neuve ", "France")).get();
        assertEquals(List.of("1 rue Neuve", "France"), address.lines());
        assertTrue(address.postcode().isEmpty());
        assertTrue(address.forPost().isRight());
        assertTrue(PostalAddress.abroad(List.fill(7, () -> "x")).isRight());
        var few = PostalAddress.abroad(List.of("France")).getLeft().single();
        assertTrue(few.reason().contains("two to seven"));
        assertTrue(PostalAddress.abroad(List.fill(8, () -> "x")).isLeft());
    }

    @Test
    void an_address_abroad_has_all_its_problems_told() {
        var problems = PostalAddress.abroad(List.of("", "a\u0000")).getLeft();
        assertEquals(List.of("/1", ""), problems.map(Problem::where));
    }

    @Test
    void addresses_are_equal_by_their_lines_and_masked() {
        var address = address("1 Old Road", "St Ives", "EX8 1AA");
        assertEquals(address, address("1 Old Road", "St Ives", "ex8 1aa"));
        assertEquals(
                address.hashCode(), address("1 Old Road", "St Ives", "ex8 1aa").hashCode());
        assertNotEquals(address, address("2 Old Road", "St Ives", "EX8 1AA"));
        assertNotEquals(
                address.hashCode(), address("2 Old Road", "St Ives", "EX8 1AA").hashCode());
        assertFalse(address.equals((Object) "x"));
        assertEquals("PostalAddress[***]", address.toString());
    }
}
