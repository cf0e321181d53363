package io.github.medsecretary.scheduling.session.template;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clinic that recurs by the wall clock of its site: Dr Shah, Mondays from 9 to 12:30, in room 1.
 *
 * <p>A session that crosses midnight belongs to the date on which it starts. {@link Expanding} makes held clinics of
 * it. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface SessionTemplate {

    /** The caller's id; the ids of its sessions begin with it. */
    String id();

    /** The id of the practitioner who usually holds it. */
    String practitioner();

    /** The id of the room in which it is usually held, if it has one of its own. */
    Optional<String> room();

    /** From when until when it usually lasts, by the site's clock. */
    WallClockWindow window();

    /** On which dates it is usually held. */
    Recurrence recurrence();

    /** The first date on which it may be held. */
    LocalDate validFrom();

    /** The last date on which it may be held, itself included; without end if absent. */
    Optional<LocalDate> validUntil();

    /** What is different on single dates, at most one exception for each. */
    @Value.Default
    default Seq<TemplateException> exceptions() {
        return List.empty();
    }

    /** What becomes of it on bank holidays of its site; not held by default. */
    @Value.Default
    default HolidayPractice holidays() {
        return HolidayPractice.NOT_HELD;
    }

    /** The ids of the services that its sessions offer. */
    @Value.Default
    default Seq<String> services() {
        return List.empty();
    }

    /** The grid of its sessions; positive. */
    Duration step();

    /** On what terms the places of its sessions are booked. */
    @Value.Default
    default SessionTerms terms() {
        return SessionTerms.none();
    }

    /** When the places of a session are opened to booking; from ever if absent. */
    Optional<Opening> opening();

    /** Everything that is wrong with it by itself, each with its JSON pointer. */
    default Seq<Problem> problems() {
        return new TemplateCheck(this).problems();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSessionTemplate.Builder {
        Builder() {}
    }
}
