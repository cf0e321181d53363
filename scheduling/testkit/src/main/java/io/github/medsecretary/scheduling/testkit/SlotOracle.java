package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Tries to book every choice of resources at every start of every session: slow and plain. */
record SlotOracle(Diary diary, SlotRequest request, Booking booking) {

    /** Each start and practitioner for which some choice can be booked. */
    Set<String> possible() {
        Set<String> possible = new TreeSet<>();
        for (ClinicSession session : diary.sessions().values().filter(each -> each.offers(request.service()))) {
            var choices = choices(session);
            for (Instant start = session.interval().start();
                    start.isBefore(session.interval().end());
                    start = start.plus(session.step())) {
                tryAll(choices, session, start, possible);
            }
        }
        return possible;
    }

    private void tryAll(Seq<List<String>> choices, ClinicSession session, Instant start, Set<String> possible) {
        for (List<String> with : choices) {
            var visit = request.at(start, with);
            boolean inside = diary.visit(visit)
                    .filter(each -> request.within().encloses(each.interval()))
                    .filter(each -> session.interval().encloses(each.interval()))
                    .isPresent();
            if (inside && booking.book(diary, visit).isRight()) {
                possible.add(told(diary, start, with));
            }
        }
    }

    private Seq<List<String>> choices(ClinicSession session) {
        Seq<List<String>> choices = List.of(List.empty());
        for (Need need : diary.services().get(request.service()).get().needs()) {
            choices = choices.flatMap(chosen -> diary.resources()
                    .values()
                    .filter(each -> mayTake(each, need, session) && !chosen.contains(each.id()))
                    .map(each -> chosen.append(each.id())));
        }
        return choices;
    }

    private boolean mayTake(Resource resource, Need need, ClinicSession session) {
        if (resource.kind() == ResourceKind.PRACTITIONER) {
            return resource.id().equals(session.practitioner());
        }
        String room = session.room().orElse(session.practitioner());
        String site = diary.resource(room).map(Resource::site).orElse("");
        return need.isMetBy(resource) && resource.site().equals(site);
    }

    static String told(Diary diary, Instant start, Seq<String> with) {
        return start + " "
                + with.filter(id -> diary.resource(id)
                                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                                .isPresent())
                        .mkString(" ");
    }
}
