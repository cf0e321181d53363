package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.patient.CopyProof;
import io.github.medsecretary.correspondence.patient.Item;
import io.github.medsecretary.correspondence.patient.PatientCopy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a patient must not miss stands in their copy, or somebody has said why it doesn't. */
final class PatientCopyGate {

    private static final RuleId STALE = RuleId.builtIn("patient-copy-stale");
    private static final RuleId INCOMPLETE = RuleId.builtIn("patient-copy-incomplete");

    private PatientCopyGate() {}

    /** Everything against the patient's copy of a draft; nothing if it has none. All of it blocks. */
    static Seq<Finding> check(Draft draft) {
        return List.ofAll(draft.patientCopy().stream().toList())
                .flatMap(copy -> draft.isCurrent(copy) ? missing(copy, draft) : List.of(stale(copy)));
    }

    private static Seq<Finding> missing(PatientCopy copy, Draft draft) {
        return CopyProof.ofAll(copy, draft.selection(copy.recipient()).disclosure())
                .missing()
                .map(each -> missing(each.item()));
    }

    private static Finding missing(Item item) {
        return finding(
                INCOMPLETE,
                "The patient's copy lacks something that must not be missed: "
                        + item.kind().code().replace('-', ' ') + ".",
                Reference.of("Fragment", item.fragment()));
    }

    private static Finding stale(PatientCopy copy) {
        return finding(
                STALE,
                "The patient's copy was made of another version of the letter.",
                Reference.of("Recipient", copy.recipient()));
    }

    private static Finding finding(RuleId rule, String message, Reference about) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(message)
                .about(List.of(about))
                .build();
    }
}
