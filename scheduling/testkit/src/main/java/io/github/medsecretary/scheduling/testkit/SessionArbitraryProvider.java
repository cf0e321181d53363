package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll ClinicSession} and {@code @ForAll SessionTemplate} work. */
public final class SessionArbitraryProvider implements ArbitraryProvider {

    /** For the {@code ServiceLoader}. */
    public SessionArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(ClinicSession.class) || targetType.isOfType(SessionTemplate.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(targetType.isOfType(ClinicSession.class) ? Sessions.sessions() : Templates.templates());
    }
}
