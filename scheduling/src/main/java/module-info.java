/** Diaries of a practice: booking, conflicts and re-planning. */
module io.github.medsecretary.scheduling {
    requires transitive io.github.medsecretary.core;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.scheduling.appointment;
    exports io.github.medsecretary.scheduling.booking;
    exports io.github.medsecretary.scheduling.code;
    exports io.github.medsecretary.scheduling.conflict;
    exports io.github.medsecretary.scheduling.diary;
    exports io.github.medsecretary.scheduling.history;
    exports io.github.medsecretary.scheduling.morning;
    exports io.github.medsecretary.scheduling.notice;
    exports io.github.medsecretary.scheduling.pathway;
    exports io.github.medsecretary.scheduling.publication;
    exports io.github.medsecretary.scheduling.replanning;
    exports io.github.medsecretary.scheduling.replanning.alternative;
    exports io.github.medsecretary.scheduling.replanning.calling;
    exports io.github.medsecretary.scheduling.replanning.committing;
    exports io.github.medsecretary.scheduling.replanning.relaxing;
    exports io.github.medsecretary.scheduling.replanning.saving;
    exports io.github.medsecretary.scheduling.replanning.wording;
    exports io.github.medsecretary.scheduling.resource;
    exports io.github.medsecretary.scheduling.series;
    exports io.github.medsecretary.scheduling.service;
    exports io.github.medsecretary.scheduling.session;
    exports io.github.medsecretary.scheduling.session.notation;
    exports io.github.medsecretary.scheduling.session.template;
    exports io.github.medsecretary.scheduling.statistics;
    exports io.github.medsecretary.scheduling.support;
    exports io.github.medsecretary.scheduling.waiting;
    exports io.github.medsecretary.scheduling.waiting.clock;
    exports io.github.medsecretary.scheduling.waiting.freed;
    exports io.github.medsecretary.scheduling.waiting.radar;
    exports io.github.medsecretary.scheduling.whatif;
}
