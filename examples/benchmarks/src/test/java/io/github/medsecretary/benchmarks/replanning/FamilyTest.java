package io.github.medsecretary.benchmarks.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {

    // Large ones take long to make.
    private static Map<Family, Case> first = Map.of();

    @BeforeAll
    static void make() {
        first = Stream.of(Family.values()).collect(Collectors.toMap(each -> each, each -> each.of(1)));
    }

    @ParameterizedTest
    @EnumSource
    void a_case_is_sound_before_anything_happens_and_then_displaces_somebody(Family family) {
        assertSoundAndDisplacing(first.get(family), family + " 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"TINY", "TINY_PAUSES"})
    void so_are_many_tiny_cases(Family family) {
        for (long seed = 2; seed <= 200; seed++) {
            assertSoundAndDisplacing(family.of(seed), family + " " + seed);
        }
    }

    private static void assertSoundAndDisplacing(Case made, String which) {
        assertEquals(List.of(), Soundness.problems(made), which);
        assertTrue(new Problem(made).tasks().stream().anyMatch(Task::displaced), which);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(Family family) throws IOException {
        Case made = first.get(family);
        assertEquals(made, CaseReading.of(CaseJson.of(made)));
    }

    /** These are the sums of what the published optima belong to. */
    @Test
    void the_same_seed_makes_the_same_bytes_everywhere() throws Exception {
        var sums = Map.of(
                Family.SICK_DAY, "684ebfa3902deaed",
                Family.SICK_DAY_BUMPING, "b0e1985dbf6b1a76",
                Family.LARGE, "19e439dff691be4f",
                Family.GROWTH, "6d92541a7927a741",
                Family.TIGHT, "514000b11f4724c1",
                Family.MIXED, "25374d7cf9cebbfe",
                Family.TINY, "7152498ff575f959",
                Family.TINY_PAUSES, "ddf4e45e74483a3d");
        for (Family family : Family.values()) {
            assertEquals(sums.get(family), sum(CaseJson.of(first.get(family))), family.label());
        }
    }

    private static String sum(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }

    @Test
    void a_pause_stands_in_the_way_of_cheaper_plans() {
        long hindered = LongStream.rangeClosed(1, 60)
                .mapToObj(Family.TINY_PAUSES::of)
                .filter(made -> best(made)
                        > best(made.with(
                                made.bookings(),
                                made.links().stream()
                                        .map(FamilyTest::withoutPause)
                                        .toList(),
                                made.absences(),
                                made.emergencies())))
                .count();
        assertTrue(hindered >= 5, "" + hindered);
    }

    private static long best(Case given) {
        return Exhaustive.best(new Problem(given)).cost();
    }

    private static Case.Link withoutPause(Case.Link link) {
        return new Case.Link(link.before(), link.after(), link.minDays(), link.maxDays(), 0);
    }

    @Test
    void tiny_cases_have_every_rule_in_them() {
        var made = LongStream.rangeClosed(1, 60).mapToObj(Family.TINY::of).toList();
        assertTrue(made.stream().anyMatch(each -> !each.links().isEmpty()), "links");
        assertTrue(made.stream().anyMatch(each -> !each.travel().isEmpty()), "travel");
        assertTrue(made.stream().anyMatch(each -> !each.emergencies().isEmpty()), "emergencies");
        assertTrue(made.stream().anyMatch(each -> each.policy().repair()), "repair");
        assertTrue(made.stream().anyMatch(each -> each.policy().noticeDays() > 0), "notice");
        assertTrue(
                made.stream().anyMatch(each -> each.policy().maxMovedBefore() < Case.Policy.NO_LIMIT), "moves before");
        assertTrue(made.stream().anyMatch(each -> !each.unavailable().isEmpty()), "closures");
        assertTrue(made.stream().anyMatch(each -> each.bookings().stream().anyMatch(Booking::pinned)), "pinned");
    }
}
