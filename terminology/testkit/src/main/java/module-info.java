/** Arbitraries of notes with planted errors, and the laws that a rule about words keeps. */
module io.github.medsecretary.terminology.testkit {
    requires transitive io.github.medsecretary.core.testkit;
    requires transitive io.github.medsecretary.terminology;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.terminology.testkit;
}
