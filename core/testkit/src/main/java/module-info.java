/** Arbitraries of the types that every room shares, for one's own properties. */
module io.github.medsecretary.core.testkit {
    requires transitive io.github.medsecretary.core;
    requires transitive net.jqwik.api;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.core.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.medsecretary.core.testkit.CoreArbitraryProvider;
}
