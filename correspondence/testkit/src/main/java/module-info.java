/** Arbitraries of letters and recipients, and the law that nothing withheld is ever shown. */
module io.github.medsecretary.correspondence.testkit {
    requires transitive io.github.medsecretary.core.testkit;
    requires transitive io.github.medsecretary.correspondence;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.correspondence.testkit;
    exports io.github.medsecretary.correspondence.testkit.planted;
}
