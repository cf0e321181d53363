package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What comes of findings: questions, refusals, overrides. */
class RulingsProperties {

    private static Finding like(NamedOverride override, String privilege) {
        return Finding.builder()
                .rule(override.rule())
                .severity(io.github.medsecretary.core.rule.Severity.BLOCK)
                .disposition(io.github.medsecretary.core.rule.Disposition.ASK)
                .message("Two visits overlap.")
                .about(override.about())
                .overridableWith(privilege)
                .build();
    }

    @Property(tries = 200)
    void an_override_covers_what_its_person_may_accept_and_nothing_else(@ForAll NamedOverride override) {
        for (String privilege : List.of("overbook", "send-anyway", "fly")) {
            assertEquals(
                    override.privileges().contains(privilege), override.covers(like(override, privilege)), privilege);
        }
    }

    @Property(tries = 200)
    void an_override_covers_nothing_that_it_does_not_name(@ForAll NamedOverride override) {
        var more = Finding.builder()
                .rule(override.rule())
                .severity(io.github.medsecretary.core.rule.Severity.BLOCK)
                .disposition(io.github.medsecretary.core.rule.Disposition.ASK)
                .message("Two visits overlap.")
                .about(override.about().append(Reference.of("Appointment", "another")))
                .overridableWith("overbook")
                .build();
        assertFalse(override.covers(more));
    }

    @Property(tries = 200)
    void an_override_without_a_reason_covers_nothing(@ForAll NamedOverride override, @ForAll Finding finding) {
        var wordless = NamedOverride.builder()
                .rule(finding.rule())
                .about(finding.about())
                .by(override.by())
                .privileges(List.of("overbook", "send-anyway"))
                .reason(" ")
                .at(override.at())
                .build();
        assertFalse(wordless.covers(finding));
    }

    @Property(tries = 200)
    void of_several_overrides_the_first_that_covers_counts(@ForAll NamedOverride first, @ForAll NamedOverride second) {
        var finding = like(second, "overbook");
        var covering = NamedOverride.covering(finding, List.of(first, second));
        assertEquals(first.covers(finding) || second.covers(finding), covering.isPresent());
        covering.ifPresent(each -> assertTrue(each.covers(finding)));
        if (first.covers(finding)) {
            assertEquals(first, covering.orElseThrow());
        }
    }

    @Property(tries = 200)
    void who_decided_is_on_record_and_why_is_not_printed(@ForAll NamedOverride override) {
        assertTrue(override.toString().contains(override.by().id()));
        assertFalse(override.toString().contains(override.reason()));
    }

    @Property(tries = 200)
    void a_question_and_its_answers_print_no_words(@ForAll Query query) {
        assertFalse(query.toString().contains(query.question()));
        query.answers().forEach(answer -> assertFalse(query.toString().contains(answer.label())));
    }

    @Property(tries = 200)
    void an_answer_changes_the_text_or_calls_it_right_or_leaves_it_open(@ForAll Answer answer) {
        var again = answer.edit()
                .map(edit -> Answer.changing(answer.label(), edit))
                .orElseGet(() -> answer.isOpen() ? Answer.leavingOpen(answer.label()) : Answer.keeping(answer.label()));
        assertEquals(answer, again);
        assertEquals(
                1,
                List.of(answer.isKeeping(), answer.isOpen(), answer.edit().isPresent())
                        .count(each -> each));
        assertEquals("Answer[***]", answer.toString());
    }

    @Property(tries = 200)
    void an_edit_prints_its_place_only(@ForAll Edit edit) {
        assertTrue(edit.toString()
                .contains(edit.span().start() + ".." + edit.span().end()));
        assertTrue(edit.replacement().isEmpty() || !edit.toString().contains(edit.replacement()));
    }

    @Property(tries = 200)
    void a_refusal_keeps_its_findings_in_their_order(@ForAll Refusal refusal) {
        assertEquals(refusal, Refusal.of(refusal.code(), refusal.findings()));
        assertEquals(List.empty(), Refusal.of(refusal.code()).findings());
    }

    @Property(tries = 200)
    void a_problem_seen_from_outside_has_a_longer_path_and_is_otherwise_the_same(
            @ForAll Problem problem, @ForAll @IntRange(max = 9) int index) {
        var outer = problem.under("a/b").under(index);
        assertEquals("/" + index + "/a~1b" + problem.where(), outer.where());
        assertEquals(problem.code(), outer.code());
        assertEquals(problem.reason(), outer.reason());
        assertEquals(problem.advice(), outer.advice());
    }

    @Property(tries = 200)
    void a_problems_path_is_a_json_pointer(@ForAll Problem problem) {
        assertTrue(problem.where().matches("(/([^~/]|~0|~1)*)*"), problem.where());
        assertTrue(problem.toString()
                .startsWith("#" + problem.where() + ": " + problem.code().name() + ": "));
        assertEquals(1, problem.toString().lines().count());
    }

    @Property(tries = 200)
    void a_parameter_allows_its_bounds_and_what_lies_between(@ForAll Parameter parameter) {
        assertTrue(parameter.allows(parameter.min()));
        assertTrue(parameter.allows(parameter.max()));
        assertTrue(parameter.allows(parameter.initial()));
        assertFalse(parameter.allows(parameter.min() - 1));
        assertFalse(parameter.allows(parameter.max() + 1));
    }

    @Property(tries = 100)
    void two_sources_are_the_same_only_if_their_hashes_are(@ForAll Provenance one, @ForAll Provenance other) {
        assertEquals(64, one.sha256().length());
        if (!one.sha256().equals(other.sha256())) {
            assertNotEquals(one, other);
        }
    }
}
