package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Diaries that are like another but for their appointments. */
final class Diaries {

    private Diaries() {}

    static Diary of(Diary like, Iterable<Appointment> appointments, Seq<Link> links) {
        DiaryContent content = like.content();
        return whole(copy(content, List.ofAll(appointments), links)
                .unavailable(content.unavailable())
                .build());
    }

    /** All of a content but what is out of use. */
    static DiaryContent.Builder copy(DiaryContent content, Seq<Appointment> appointments, Seq<Link> links) {
        var builder = DiaryContent.builder();
        builder.zone(content.zone())
                .sites(content.sites())
                .travel(content.travel())
                .resources(content.resources())
                .services(content.services())
                .sessions(content.sessions())
                .appointments(appointments)
                .links(links);
        return builder;
    }

    /** A diary of parts that another diary was made of already. */
    static Diary whole(DiaryContent content) {
        return Diary.of(content).getOrElseThrow(problems -> new IllegalStateException("a diary's parts are whole"));
    }
}
