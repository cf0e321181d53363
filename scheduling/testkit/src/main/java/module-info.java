/** Arbitraries of diaries and the laws that they keep, for one's own properties. */
module io.github.medsecretary.scheduling.testkit {
    requires transitive io.github.medsecretary.core.testkit;
    requires transitive io.github.medsecretary.scheduling;
    requires transitive net.jqwik.api;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.scheduling.testkit;
    exports io.github.medsecretary.scheduling.testkit.planted;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.medsecretary.scheduling.testkit.DiaryArbitraryProvider,
            io.github.medsecretary.scheduling.testkit.SessionArbitraryProvider;
}
