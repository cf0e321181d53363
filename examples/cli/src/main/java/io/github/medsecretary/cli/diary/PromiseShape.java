package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.morning.Promised;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Optional;

/** The shape of something promised in JSON: an id, the last day on which it is kept, and perhaps for which appointment. */
final class PromiseShape {

    private static final RuleId PROMISE = RuleId.builtIn("promise");

    private PromiseShape() {}

    static Option<Promised> promise(ObjectReader in) {
        String id = in.text("id");
        LocalDate due = in.parse("due", PracticeClock::date, LocalDate.EPOCH);
        Optional<String> appointment = in.optionalText("appointment");
        return in.build(() -> new Promised(id, due, finding(appointment)));
    }

    private static Finding finding(Optional<String> appointment) {
        return Finding.builder()
                .rule(PROMISE)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message("Something was promised by a day.")
                .about(List.ofAll(appointment.stream().toList()).map(id -> Reference.of("Appointment", id)))
                .build();
    }
}
