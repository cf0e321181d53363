/** What every room of Medsecretary shares: rules and findings, text, time, people, identities, confidentiality. */
module io.github.medsecretary.core {
    requires transitive io.vavr;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.core.appointment;
    exports io.github.medsecretary.core.confidentiality;
    exports io.github.medsecretary.core.document;
    exports io.github.medsecretary.core.identity;
    exports io.github.medsecretary.core.person;
    exports io.github.medsecretary.core.problem;
    exports io.github.medsecretary.core.rule;
    exports io.github.medsecretary.core.style;
    exports io.github.medsecretary.core.text;
    exports io.github.medsecretary.core.time;
}
