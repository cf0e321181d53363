package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where appointments of one kind are seen, each place looked up once. Belongs to one thread. */
final class Posts {

    private final Diary diary;
    private final Holdings holdings;
    private final Timetable.Kind kind;
    private final Map<Key, Post> known = new HashMap<>();

    private record Key(String practitioner, Optional<String> room) {}

    Posts(Diary diary, Holdings holdings, Timetable.Kind kind) {
        this.diary = diary;
        this.holdings = holdings;
        this.kind = kind;
    }

    /** A session in which they could be seen. */
    Desk desk(ClinicSession session) {
        var key = new Key(session.practitioner(), session.room());
        return new Desk(session, known.computeIfAbsent(key, fresh -> new Post(diary, holdings, session, kind)));
    }

    /** What is alike in them. */
    Timetable.Kind kind() {
        return kind;
    }
}
