package io.github.medsecretary.scheduling.session.template;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/** The session that a template has on a date on which it is held. */
record Occurring(SessionTemplate template, SiteZone zone) {

    Occurrence on(LocalDate date, Optional<TemplateException> exception) {
        var held = exception
                .filter(TemplateException.Held.class::isInstance)
                .map(TemplateException.Held.class::cast)
                .orElseGet(() -> TemplateException.Held.on(date));
        return held.window()
                .orElse(template.window())
                .on(date, zone)
                .fold(nothingLeft -> skipped(date), placed -> placed(held, placed));
    }

    private Occurrence skipped(LocalDate date) {
        var finding = finding(SchedulingCode.LOCAL_TIME_SKIPPED, date, Optional.empty());
        return new Occurrence(date, Optional.empty(), List.of(finding));
    }

    private Occurrence placed(TemplateException.Held held, WallClockWindow.Placed placed) {
        Seq<Finding> findings = placed.clockChanges()
                .map(Occurring::code)
                .distinct()
                .map(code -> finding(code, held.date(), Optional.of(placed.interval())));
        return new Occurrence(held.date(), Optional.of(session(held, placed.interval())), findings);
    }

    private static SchedulingCode code(Problem change) {
        return change.code() == CoreCode.LOCAL_TIME_SKIPPED
                ? SchedulingCode.LOCAL_TIME_SKIPPED
                : SchedulingCode.LOCAL_TIME_AMBIGUOUS;
    }

    private ClinicSession session(TemplateException.Held held, Interval interval) {
        return ClinicSession.builder()
                .id(id(held.date()))
                .practitioner(held.practitioner().orElse(template.practitioner()))
                .room(held.room().or(template::room))
                .interval(interval)
                .services(template.services())
                .step(template.step())
                .terms(template.terms())
                .bookableFrom(template.opening().map(opening -> opening.of(held.date(), zone)))
                .build();
    }

    private String id(LocalDate date) {
        return template.id() + "/" + date;
    }

    private Finding finding(SchedulingCode code, LocalDate date, Optional<Interval> when) {
        return Finding.builder()
                .rule(RuleId.builtIn(code.name()))
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(code.sentence())
                .about(List.of(Reference.of("Session", id(date))))
                .when(when)
                .build();
    }
}
