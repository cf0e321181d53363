package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each rule of the library alike. */
class EveryRuleTest {

    static Iterable<Trouble> troubles() {
        return Trouble.all();
    }

    private static Finding found(Trouble trouble) {
        Seq<Finding> all = trouble.rule().in(trouble.diary());
        assertEquals(List.of(trouble.toString()), Practice.told(all));
        return all.head();
    }

    @Test
    void there_is_trouble_for_each_rule_and_one_rule_for_each_code() {
        assertEquals(
                SchedulingRules.all().rules().map(rule -> rule.id().name()).sorted(),
                Trouble.all().map(each -> each.code().name()).sorted());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void its_name_its_summary_and_its_message_are_those_of_its_code(Trouble trouble) {
        var rule = trouble.alone().rules().single();
        assertEquals(SchedulingRules.id(trouble.code()), rule.id());
        assertEquals(trouble.code().sentence(), rule.summary());
        assertEquals(rule.id(), found(trouble).rule());
        assertEquals(trouble.code().sentence(), found(trouble).message());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void each_appointment_that_has_a_part_in_it_is_told_and_no_other(Trouble trouble) {
        var finding = found(trouble);
        assertEquals(
                trouble.concerned(),
                finding.about()
                        .filter(each -> each.type().equals("Appointment"))
                        .map(Reference::id));
        for (String id : trouble.concerned()) {
            assertEquals(List.of(finding), trouble.rule().about(trouble.diary(), id));
        }
        assertEquals(List.empty(), trouble.rule().about(trouble.diary(), "z9"));
        assertEquals(List.empty(), trouble.rule().about(trouble.diary(), "nobody"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void asked_about_several_it_is_told_once(Trouble trouble) {
        var diary = trouble.diary();
        var everyone = diary.appointments().keySet().toList();
        assertEquals(List.of(found(trouble)), trouble.rule().about(diary, everyone.reverse()));
        assertEquals(
                List.of(found(trouble)),
                trouble.rule().about(diary, List.of("z9", trouble.concerned().head(), "nobody")));
        assertEquals(List.empty(), trouble.rule().about(diary, List.empty()));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void among_all_rules_it_says_the_same(Trouble trouble) {
        var all = Conflicts.of(Trouble.RULES, Trouble.KNOWN);
        var own = all.in(trouble.diary()).filter(each -> each.rule().equals(SchedulingRules.id(trouble.code())));
        assertEquals(List.of(found(trouble)), own);
        for (String id : trouble.concerned()) {
            assertTrue(all.about(trouble.diary(), id).contains(found(trouble)));
        }
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void without_it_nobody_says_so(Trouble trouble) {
        var others = Conflicts.of(Trouble.RULES, Trouble.KNOWN).without(Set.of(trouble.code()));
        var left = others.in(trouble.diary());
        assertFalse(left.exists(each -> each.rule().equals(SchedulingRules.id(trouble.code()))));
        assertEquals(
                Conflicts.of(Trouble.RULES, Trouble.KNOWN)
                        .in(trouble.diary())
                        .reject(each -> each.rule().equals(SchedulingRules.id(trouble.code()))),
                left);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void it_blocks_whoever_has_a_part_in_it_if_it_blocks_at_all(Trouble trouble) {
        boolean blocks = found(trouble).severity() == Severity.BLOCK;
        for (String id : trouble.concerned()) {
            assertEquals(blocks, trouble.rule().block(trouble.diary(), id));
        }
        assertFalse(trouble.rule().block(trouble.diary(), "z9"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRACTITIONER_DOUBLE_BOOKED, BLOCK, overbook",
        "PATIENT_DOUBLE_BOOKED, BLOCK,",
        "ROOM_DOUBLE_BOOKED, BLOCK,",
        "DEVICE_DOUBLE_BOOKED, BLOCK,",
        "INTERPRETER_DOUBLE_BOOKED, BLOCK,",
        "CHAPERONE_DOUBLE_BOOKED, BLOCK,",
        "DEVICE_QUANTITY_EXCEEDED, BLOCK,",
        "OUTSIDE_SESSION, BLOCK, overbook",
        "SESSION_TYPE_MISMATCH, BLOCK, overbook",
        "PRACTITIONER_ON_LEAVE, BLOCK,",
        "RESOURCE_UNAVAILABLE, BLOCK,",
        "SITE_CLOSED, BLOCK,",
        "BANK_HOLIDAY, WARN,",
        "BUFFER_VIOLATED, BLOCK, overbook",
        "TRAVEL_IMPOSSIBLE, BLOCK,",
        "CAPABILITY_MISSING, BLOCK,",
        "ROOM_INACCESSIBLE, BLOCK,",
        "PATIENT_UNAVAILABLE, BLOCK,",
        "CONTINUITY_BROKEN, WARN,",
        "PREREQUISITE_MISSING, WARN,",
        "DUPLICATE_REFERRAL_BOOKING, WARN,",
        "BREACH, WARN,",
        "BREACH_RISK, WARN,",
        "MOVED_TOO_OFTEN, WARN,",
        "NOTICE_TOO_SHORT, WARN,",
        "PREFERENCE_UNMET, INFO,",
        "SEQUENCE_BROKEN, BLOCK, pathway",
        "INTERVAL_TOO_SHORT, BLOCK, pathway",
        "INTERVAL_TOO_LONG, BLOCK, pathway",
        "PRACTITIONERS_DIFFER, WARN,",
        "STARTS_DIFFER, WARN,",
        "SESSION_CAPACITY_EXCEEDED, BLOCK, overbook",
        "OVERBOOK_LIMIT, BLOCK, overbook-further",
        "CARVE_OUT_RESERVED, BLOCK, release",
        "EMBARGOED, BLOCK, release",
        "BEYOND_BOOKING_WINDOW, BLOCK, release",
        "ORGANISATION_QUOTA_EXCEEDED, BLOCK, overbook",
        "MODALITY_MISMATCH, BLOCK, overbook",
        "SUPERVISION_COVER_MISSING, BLOCK, supervise",
        "BREAK_VIOLATED, BLOCK, overbook",
    })
    void how_much_it_matters_and_who_may_accept_it(SchedulingCode code, Severity severity, @Nullable String privilege) {
        var finding = found(Trouble.all().find(each -> each.code() == code).get());
        assertEquals(severity, finding.severity());
        assertEquals(privilege, finding.overridableWith().orElse(null));
        assertEquals(severity == Severity.INFO ? Disposition.NOTE : Disposition.ASK, finding.disposition());
    }
}
