package io.github.medsecretary.scheduling.session.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.notation.Legend.Row;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SessionNotationProperties {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final SessionNotation NOTATION = new SessionNotation(Legend.usualWith(List.of(
                    new Row('u', new Grain.Kept(Reservation.forPriority(Priority.URGENT))),
                    new Row('s', new Grain.Kept(Reservation.forPriority(Priority.SOON))),
                    new Row('d', new Grain.Kept(Reservation.forServices(List.of("dressing"))))))
            .get());

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars(".=#-usd ").ofMaxLength(40).filter(line -> !line.isBlank());
    }

    /** Lines of which a session can be made: nothing is booked or closed yet. */
    @Provide
    Arbitrary<String> plans() {
        return Arbitraries.strings().withChars(".=usd").ofMinLength(1).ofMaxLength(40);
    }

    @Property(tries = 300)
    void what_is_read_is_printed_as_it_was_but_for_its_spaces(@ForAll("lines") String line) {
        var layout = NOTATION.parse(line).get();
        var printed = NOTATION.print(layout).get();
        assertEquals(line.replace(" ", ""), printed);
        assertEquals(layout, NOTATION.parse(printed).get());
    }

    @Property(tries = 300)
    void a_session_is_printed_as_the_line_that_it_was_made_of(
            @ForAll("plans") String plan, @ForAll @IntRange(min = 1, max = 60) int minutes) {
        var step = Duration.ofMinutes(minutes);
        var layout = NOTATION.parse(plan).get();
        var terms = SessionTerms.builder()
                .carveOuts(layout.carveOuts(step))
                .breaks(layout.breaks(step))
                .build();
        var session = ClinicSession.builder()
                .id("s")
                .practitioner("dr-1")
                .interval(Interval.of(NINE, layout.length(step)).get())
                .step(step)
                .terms(terms)
                .build();
        assertEquals(List.empty(), terms.problems());
        assertEquals(plan, NOTATION.print(Layout.of(session)).get());
    }

    @Property(tries = 300)
    void every_position_that_is_told_holds_a_sign_that_is_unknown(@ForAll @StringLength(max = 20) String line) {
        var positions = NOTATION.parse(line)
                .fold(problems -> problems, layout -> List.<Problem>empty())
                .filter(problem -> !problem.where().isEmpty())
                .map(problem -> Integer.parseInt(problem.where().substring(1)))
                .toList();
        var unknown = List.range(0, line.length()).filter(at -> ".=#-usd ".indexOf(line.charAt(at)) < 0);
        assertEquals(unknown, positions);
    }
}
