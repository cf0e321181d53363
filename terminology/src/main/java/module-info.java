/** The words of a letter: lexicons, short forms, confusable words, unsafe notation, and what to ask the clinician. */
module io.github.medsecretary.terminology {
    requires transitive io.github.medsecretary.core;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.terminology.assertion;
    exports io.github.medsecretary.terminology.completeness;
    exports io.github.medsecretary.terminology.confusion;
    exports io.github.medsecretary.terminology.consistency;
    exports io.github.medsecretary.terminology.document;
    exports io.github.medsecretary.terminology.expansion;
    exports io.github.medsecretary.terminology.heard;
    exports io.github.medsecretary.terminology.importing;
    exports io.github.medsecretary.terminology.lexicon;
    exports io.github.medsecretary.terminology.promise;
    exports io.github.medsecretary.terminology.proposal;
    exports io.github.medsecretary.terminology.query;
    exports io.github.medsecretary.terminology.reading;
    exports io.github.medsecretary.terminology.report;
    exports io.github.medsecretary.terminology.review;
    exports io.github.medsecretary.terminology.shortform;
    exports io.github.medsecretary.terminology.spelling;
}
