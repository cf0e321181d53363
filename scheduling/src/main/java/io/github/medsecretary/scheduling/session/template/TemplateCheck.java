package io.github.medsecretary.scheduling.session.template;

import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.TreeSet;

/** Everything that is wrong with a template, in the order of its attributes. */
record TemplateCheck(SessionTemplate template) {

    Seq<Problem> problems() {
        boolean lasts =
                template.validUntil().filter(template.validFrom()::isAfter).isEmpty();
        boolean steps = !template.step().isNegative() && !template.step().isZero();
        int days = template.opening().map(Opening::daysBefore).orElse(0);
        return template.recurrence()
                .problems()
                .map(problem -> problem.under("recurrence"))
                .appendAll(require(lasts, SchedulingCode.EMPTY_INTERVAL, "validUntil"))
                .appendAll(exceptions())
                .appendAll(require(steps, SchedulingCode.EMPTY_INTERVAL, "stepMinutes"))
                .appendAll(template.terms().problems().map(problem -> problem.under("terms")))
                .appendAll(require(days >= 0, SchedulingCode.OUT_OF_RANGE, "daysBefore")
                        .map(problem -> problem.under("opening")));
    }

    private Seq<Problem> exceptions() {
        var seen = new TreeSet<LocalDate>();
        return template.exceptions()
                .zipWithIndex()
                .flatMap(each -> require(seen.add(each._1.date()), SchedulingCode.DUPLICATE_DATE, "date")
                        .map(problem -> problem.under(each._2).under("exceptions")));
    }

    static Seq<Problem> require(boolean holds, Code code, String field) {
        return holds ? List.empty() : List.of(Problem.of(code).under(field));
    }
}
