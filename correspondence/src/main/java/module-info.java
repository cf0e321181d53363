/** Letters: what they contain, who may read what of it, how they look, and who answers for them. */
module io.github.medsecretary.correspondence {
    requires transitive io.github.medsecretary.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.correspondence.address;
    exports io.github.medsecretary.correspondence.attention;
    exports io.github.medsecretary.correspondence.content;
    exports io.github.medsecretary.correspondence.dictation;
    exports io.github.medsecretary.correspondence.enquiry;
    exports io.github.medsecretary.correspondence.exchange;
    exports io.github.medsecretary.correspondence.notice;
    exports io.github.medsecretary.correspondence.patient;
    exports io.github.medsecretary.correspondence.people;
    exports io.github.medsecretary.correspondence.policy;
    exports io.github.medsecretary.correspondence.preview;
    exports io.github.medsecretary.correspondence.promise;
    exports io.github.medsecretary.correspondence.rendering;
    exports io.github.medsecretary.correspondence.report;
    exports io.github.medsecretary.correspondence.selection;
    exports io.github.medsecretary.correspondence.standard;
    exports io.github.medsecretary.correspondence.template;
    exports io.github.medsecretary.correspondence.turnaround;
    exports io.github.medsecretary.correspondence.workflow;
}
