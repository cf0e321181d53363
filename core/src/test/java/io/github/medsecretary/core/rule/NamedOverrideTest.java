package io.github.medsecretary.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.AsOf;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedOverrideTest {

    private static final RuleId OVERLAP = RuleId.builtIn("OVERLAP");
    private static final Reference FIRST = Reference.of("Appointment", "1");
    private static final Reference SECOND = Reference.of("Appointment", "2");

    private static Finding overlap(Reference... about) {
        return Finding.builder()
                .rule(OVERLAP)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message("Two visits overlap.")
                .about(List.of(about))
                .overridableWith("overbook")
                .build();
    }

    private static NamedOverride.Builder decided(String reason, String... privileges) {
        return NamedOverride.builder()
                .by(Reference.of("Practitioner", "dr-1"))
                .privileges(List.of(privileges))
                .reason(reason)
                .at(AsOf.of(Instant.parse("2030-01-07T09:00:00Z")));
    }

    private static NamedOverride override(String reason, String... privileges) {
        return decided(reason, privileges)
                .rule(OVERLAP)
                .about(List.of(FIRST, SECOND))
                .build();
    }

    @Test
    void somebody_with_the_privilege_and_a_reason_may_accept() {
        var override = override("Twins.", "sign", "overbook");
        assertTrue(override.covers(overlap(FIRST, SECOND)));
        assertTrue(override.covers(overlap(SECOND)));
    }

    @Test
    void nobody_may_without_the_privilege() {
        assertFalse(override("Twins.", "sign").covers(overlap(FIRST)));
        assertFalse(override("Twins.").covers(overlap(FIRST)));
    }

    @Test
    void nobody_may_without_a_reason() {
        assertFalse(override(" ", "overbook").covers(overlap(FIRST)));
    }

    @Test
    void it_covers_only_the_things_it_lists() {
        assertFalse(override("Twins.", "overbook").covers(overlap(FIRST, Reference.of("Appointment", "3"))));
    }

    @Test
    void it_covers_every_version_of_its_rule_and_no_other_rule() {
        var newer = decided("Twins.", "overbook")
                .rule(RuleId.of(RuleId.BUILT_IN, "OVERLAP", 2))
                .about(List.of(FIRST))
                .build();
        var other = decided("Twins.", "overbook")
                .rule(RuleId.builtIn("LEAVE"))
                .about(List.of(FIRST))
                .build();
        assertTrue(newer.covers(overlap(FIRST)));
        assertFalse(other.covers(overlap(FIRST)));
    }

    @Test
    void what_nobody_may_override_stands() {
        var absolute = StubRule.finding(OVERLAP);
        assertFalse(override("Twins.", "overbook").covers(absolute));
    }

    @Test
    void the_first_that_covers_is_the_one_on_record() {
        var useless = override("Twins.");
        var first = override("Twins.", "overbook");
        var second = override("Late.", "overbook");
        assertEquals(Optional.of(first), NamedOverride.covering(overlap(FIRST), List.of(useless, first, second)));
        assertEquals(Optional.empty(), NamedOverride.covering(overlap(FIRST), List.of(useless)));
    }

    @Test
    void every_finding_stands_or_is_accepted_in_its_order() {
        var third = Reference.of("Appointment", "3");
        var findings = List.of(overlap(FIRST), overlap(third), overlap(SECOND), overlap(third, FIRST));
        var override = override("Twins.", "overbook");
        var judgement = Judgement.of(findings, List.of(override));
        assertEquals(List.of(findings.get(1), findings.get(3)), judgement.standing());
        assertEquals(
                List.of(findings.get(0), findings.get(2)), judgement.accepted().map(Judgement.Accepted::finding));
        assertTrue(judgement.accepted().forAll(each -> each.override().equals(override)));
        assertTrue(judgement.isBlocked());
    }

    @Test
    void only_what_blocks_and_stands_holds_things_up() {
        assertFalse(Judgement.of(List.of(overlap(FIRST)), List.of(override("Twins.", "overbook")))
                .isBlocked());
        assertFalse(Judgement.of(List.of(StubRule.finding(OVERLAP)), List.<NamedOverride>empty())
                .isBlocked());
        assertFalse(
                Judgement.of(List.<Finding>empty(), List.<NamedOverride>empty()).isBlocked());
    }

    @Test
    void the_reason_is_not_printed() {
        assertFalse(override("Twins of Mrs Field.", "overbook").toString().contains("Field"));
        assertNotEquals(override("Twins.", "overbook"), override("Late.", "overbook"));
        var incomplete = decided("Twins.");
        assertThrows(IllegalStateException.class, incomplete::build);
    }
}
