package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

final class DefaultSessionArbitrary extends ArbitraryDecorator<ClinicSession> implements SessionArbitrary {

    private final String id;
    private final Arbitrary<Clinics.Clinic> clinics;
    private final List<LocalDate> starts;

    private DefaultSessionArbitrary(String id, Arbitrary<Clinics.Clinic> clinics, List<LocalDate> starts) {
        this.id = id;
        this.clinics = clinics;
        this.starts = starts;
    }

    static DefaultSessionArbitrary initial() {
        return new DefaultSessionArbitrary("s", Clinics.clinics(), House.STARTS);
    }

    @Override
    public SessionArbitrary withId(String other) {
        return new DefaultSessionArbitrary(other, clinics, starts);
    }

    @Override
    public SessionArbitrary onTerms() {
        var opens = Arbitraries.integers().between(0, 3).optional();
        return new DefaultSessionArbitrary(id, Clinics.clinics(Terms.terms(), opens), starts);
    }

    @Override
    public SessionArbitrary withoutTerms() {
        var open = Arbitraries.just(Optional.<Integer>empty());
        var none = Arbitraries.just(SessionTerms.none());
        return new DefaultSessionArbitrary(id, Clinics.clinics(none, open), starts);
    }

    @Override
    public SessionArbitrary from(LocalDate date) {
        return new DefaultSessionArbitrary(id, clinics, List.of(date));
    }

    @Override
    public SessionArbitrary acrossClockChanges() {
        return new DefaultSessionArbitrary(id, clinics, House.CLOCK_CHANGES);
    }

    @Override
    protected Arbitrary<ClinicSession> arbitrary() {
        return Combinators.combine(Arbitraries.of(starts.toJavaList()), clinics)
                .as((date, each) -> Clinics.inLondon(date).session(each, id));
    }
}
