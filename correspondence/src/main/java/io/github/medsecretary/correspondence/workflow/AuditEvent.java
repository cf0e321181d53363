package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Reference;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody did something with a letter, or was refused it: ids, a time and codes, no data of a patient.
 *
 * @param at when
 * @param by the id of who did it
 * @param step what
 * @param about the letter, and if it matters the recipient and the SHA-256 of what was signed or sent
 * @param code why it was refused, if it was
 */
public record AuditEvent(Instant at, String by, Step step, Seq<Reference> about, Optional<Code> code) {

    /** On one line, parted by spaces: time, step, who, about what, and the code or {@code done}. */
    public String line() {
        return at + " " + step.code() + " " + by + " "
                + about.map(each -> each.type() + "/" + each.id()).mkString(" ") + " "
                + code.map(Code::name).orElse("done");
    }
}
