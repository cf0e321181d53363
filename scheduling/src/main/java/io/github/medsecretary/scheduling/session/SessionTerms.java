package io.github.medsecretary.scheduling.session;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * On what terms the places of a session are booked; by default on none, and what is not said limits nobody.
 *
 * <p>Capacity, overbooking and double booking are three questions. <em>Capacity</em> counts: a visit beyond the places
 * is a conflict that whoever may overbook accepts by name. <em>Overbooking</em> bounds those people: so many visits
 * beyond the places, and so much booked time beyond the session's length; what exceeds that is one more conflict, which
 * takes another privilege. <em>Double booking</em> is about the clock: two visits that overlap are one, in an
 * overbooked session as in any other. So a visit that is squeezed in between others is told as a double booking for the
 * minutes that it shares, and as overbooking for the place that it takes, and each is accepted for itself.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface SessionTerms {

    /** No terms. */
    static SessionTerms none() {
        return builder().build();
    }

    /** How many visits it is meant for, not negative; uncounted if absent. */
    Optional<Integer> places();

    /** How far it may be overbooked; as far as people like if absent. */
    Optional<Overbooking> overbooking();

    /** The parts whose places are kept for some. They may overlap: a visit must then be meant for each. */
    @Value.Default
    default Seq<CarveOut> carveOuts() {
        return List.empty();
    }

    /** How many calendar days ahead of the present it may be booked, not negative; any number if absent. */
    Optional<Integer> daysAhead();

    /** The shares of organisations, each once. */
    @Value.Default
    default Seq<Quota> quotas() {
        return List.empty();
    }

    /** The breaks that the rota owes to its practitioner. */
    @Value.Default
    default Seq<RestBreak> breaks() {
        return List.empty();
    }

    /** The ways in which its visits are held; any if empty. */
    @Value.Default
    default Seq<Modality> modalities() {
        return List.empty();
    }

    /** What somebody else who holds a session at the site at the same time must be able to do; nobody if absent. */
    Optional<String> supervisedBy();

    /** Everything that is wrong with these terms by themselves, each with its JSON pointer. */
    default Seq<Problem> problems() {
        return new TermsCheck(this).problems();
    }

    /** Whether that much booked time is more than a session of that length may have. */
    default boolean isTooMuch(Duration booked, Duration length) {
        return overbooking()
                .flatMap(Overbooking::time)
                .filter(beyond -> booked.compareTo(length.plus(beyond)) > 0)
                .isPresent();
    }

    /** Whether so many visits are more than a session may have. */
    default boolean isTooMany(int visits) {
        return places().isPresent()
                && overbooking()
                        .flatMap(Overbooking::visits)
                        .filter(beyond -> visits > (long) places().get() + beyond)
                        .isPresent();
    }

    /** The same terms of a session that begins so much earlier: carve-outs and breaks keep their time. */
    default SessionTerms begunEarlier(Duration by) {
        return ((ImmutableSessionTerms) ImmutableSessionTerms.copyOf(this))
                .withCarveOuts(
                        carveOuts().map(each -> new CarveOut(each.stretch().later(by), each.kept())))
                .withBreaks(breaks().map(each -> new RestBreak(each.within().later(by), each.length())));
    }

    /**
     * The same terms of a session that begins so much later: carve-outs and breaks keep their time, what lies before the
     * new start is cut, and a break that no longer fits into its part is as long as what is left of it.
     */
    default SessionTerms begunLater(Duration by) {
        return ((ImmutableSessionTerms) ImmutableSessionTerms.copyOf(this))
                .withCarveOuts(carveOuts()
                        .flatMap(each -> each.stretch().earlier(by).map(left -> new CarveOut(left, each.kept()))))
                .withBreaks(breaks().flatMap(each -> each.within().earlier(by).map(each::within)));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableSessionTerms.Builder {
        Builder() {}
    }
}
