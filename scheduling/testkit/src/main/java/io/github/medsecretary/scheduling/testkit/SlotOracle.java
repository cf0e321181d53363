package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** Tries to book every choice of resources at every start of every session: slow and plain. */
record SlotOracle(Diary diary, SlotRequest request, Conflicts conflicts) {

    /** One choice at one start. */
    private record Try(ClinicSession session, Appointment visit) {}

    /** Each cost, start and practitioner for which some choice can be booked in a session that offers the service. */
    Set<String> possible() {
        var booking = new Booking(conflicts);
        Set<String> possible = new TreeSet<>();
        for (Seq<Try> choices : tries()) {
            choices.filter(each -> each.session().offers(request.service()))
                    .filter(each -> booking.book(diary, each.visit()).isRight())
                    .forEach(each -> possible.add(told(each.visit())));
        }
        return possible;
    }

    /** Each cost, start and practitioner for which no choice can be booked, but one rule alone blocks some choice. */
    Set<String> nearlyPossible() {
        Set<String> nearly = new TreeSet<>();
        for (Seq<Try> choices : tries()) {
            var broken = choices.map(each -> broken(each.visit()));
            if (broken.forAll(rules -> !rules.isEmpty()) && broken.exists(rules -> rules.size() == 1)) {
                nearly.add(told(choices.head().visit()));
            }
        }
        return nearly;
    }

    private Set<RuleId> broken(Appointment visit) {
        Set<RuleId> broken = new TreeSet<>();
        conflicts
                .about(diary.imagining(visit), visit.id())
                .filter(each -> each.severity() == Severity.BLOCK)
                .map(Finding::rule)
                .forEach(broken::add);
        return broken;
    }

    /** For each start of each session all choices. */
    private Seq<Seq<Try>> tries() {
        return diary.sessions().values().flatMap(session -> {
            var choices = choices(session);
            return starts(session)
                    .map(start -> choices.map(with -> new Try(session, request.at(start, with))))
                    .map(tries -> tries.filter(this::isInside))
                    .filter(tries -> !tries.isEmpty());
        });
    }

    private static Seq<Instant> starts(ClinicSession session) {
        Seq<Instant> starts = List.empty();
        for (Instant start = session.interval().start();
                start.isBefore(session.interval().end());
                start = start.plus(session.step())) {
            starts = starts.append(start);
        }
        return starts;
    }

    private boolean isInside(Try each) {
        return diary.visit(each.visit())
                .filter(visit -> request.within().encloses(visit.interval()))
                .filter(visit -> each.session().interval().encloses(visit.interval()))
                .filter(visit -> !visit.interval().start().isBefore(since()))
                .isPresent();
    }

    private Seq<List<String>> choices(ClinicSession session) {
        Seq<List<String>> choices = List.of(List.empty());
        for (Need need : diary.services().get(request.service()).get().needs()) {
            choices = choices.flatMap(chosen -> diary.resources()
                    .values()
                    .filter(each -> mayTake(each, need, session) && !chosen.contains(each.id()))
                    .map(each -> chosen.append(each.id())));
        }
        var extras = request.with().filter(id -> !isPractitioner(id));
        return choices.map(chosen -> chosen.appendAll(extras).distinct());
    }

    private boolean mayTake(Resource resource, Need need, ClinicSession session) {
        if (resource.kind() == ResourceKind.PRACTITIONER) {
            return resource.id().equals(session.practitioner()) && need.isMetBy(resource);
        }
        String room = session.room().orElse(session.practitioner());
        String site = diary.resource(room).map(Resource::site).orElse("");
        return need.isMetBy(resource)
                && (resource.site().equals(site) || request.with().contains(resource.id()));
    }

    private boolean isPractitioner(String id) {
        return diary.resource(id)
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .isPresent();
    }

    private Instant since() {
        Instant from = request.within().start();
        return conflicts
                .context()
                .asOf()
                .map(AsOf::instant)
                .filter(from::isBefore)
                .orElse(from);
    }

    /** By the table of costs. */
    private long cost(Appointment visit) {
        long hours = Duration.between(since(), visit.start().orElseThrow()).toHours();
        long rate = switch (request.priority()) {
            case EMERGENCY -> 2_400;
            case URGENT -> 100;
            case SOON -> 10;
            case ROUTINE -> 2;
        };
        var asked = request.with().filter(this::isPractitioner);
        boolean other = !asked.isEmpty() && !asked.exists(visit.with()::contains);
        int hour = diary.localStart(diary.visit(visit).orElseThrow()).getHour();
        boolean early = hour < 12;
        boolean unpreferred = request.prefers()
                .filter(wish -> early != wish.code().equals("morning"))
                .isPresent();
        return hours * rate + (other ? 200 : 0) + (unpreferred ? 100 : 0);
    }

    private String told(Appointment visit) {
        return told(diary, cost(visit), visit.start().orElseThrow(), visit.with());
    }

    static String told(Diary diary, Slot slot) {
        return told(diary, slot.cost(), slot.start(), slot.with());
    }

    private static String told(Diary diary, long cost, Instant start, Seq<String> with) {
        return cost + " " + start + " "
                + with.filter(id -> diary.resource(id)
                                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                                .isPresent())
                        .mkString(" ");
    }
}
