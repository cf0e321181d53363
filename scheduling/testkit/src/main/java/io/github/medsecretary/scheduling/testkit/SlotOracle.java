package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.booking.Slot;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

/** Tries to book, or to move to, every choice of resources at every start of every session: slow and plain. */
record SlotOracle(Diary diary, Attempt attempt, Conflicts conflicts) {

    /** One choice at one start. */
    private record Try(ClinicSession session, Instant start, Seq<String> with) {}

    /** Each cost, start and practitioner for which some choice can be booked in a session that offers the service. */
    Set<String> possible() {
        Set<String> possible = new TreeSet<>();
        for (Seq<Try> choices : tries()) {
            choices.filter(each -> each.session().offers(request().service()))
                    .filter(each -> attempt.done(conflicts, diary, each.start(), each.with())
                            .isRight())
                    .forEach(each -> possible.add(told(each)));
        }
        return possible;
    }

    /** All that it could take where a slot is, each choice by itself. */
    Seq<Seq<String>> ways(Slot slot) {
        String place = told(diary, slot);
        return tries().flatMap(each -> each)
                .filter(each ->
                        each.session().offers(request().service()) && told(each).equals(place))
                .filter(each -> attempt.done(conflicts, diary, each.start(), each.with())
                        .isRight())
                .map(Try::with)
                .distinct();
    }

    /** Each cost, start and practitioner for which no choice can be booked, but one rule alone blocks some choice. */
    Set<String> nearlyPossible() {
        Set<String> nearly = new TreeSet<>();
        for (Seq<Try> choices : tries()) {
            var broken = choices.map(each -> broken(each));
            if (broken.forAll(rules -> !rules.isEmpty()) && broken.exists(rules -> rules.size() == 1)) {
                nearly.add(told(choices.head()));
            }
        }
        return nearly;
    }

    private SlotRequest request() {
        return attempt.request();
    }

    private Set<RuleId> broken(Try each) {
        Set<RuleId> broken = new TreeSet<>();
        attempt.found(conflicts, diary, each.start(), each.with())
                .filter(found -> found.severity() == Severity.BLOCK)
                .map(Finding::rule)
                .forEach(broken::add);
        return broken;
    }

    /** For each start of each session all choices. */
    private Seq<Seq<Try>> tries() {
        return diary.sessions().values().flatMap(session -> {
            var choices = choices(session);
            return starts(session)
                    .map(start -> choices.map(with -> new Try(session, start, with)))
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
        Interval visit = visit(each).interval();
        return request().within().encloses(visit)
                && each.session().interval().encloses(visit)
                && !each.start().isBefore(since());
    }

    private Visit visit(Try each) {
        return attempt.imagined(diary, each.start(), each.with())
                .visits()
                .get(request().appointment())
                .get();
    }

    private Seq<List<String>> choices(ClinicSession session) {
        Seq<List<String>> choices = List.of(List.empty());
        for (Need need : diary.services().get(request().service()).get().needs()) {
            choices = choices.flatMap(chosen -> diary.resources()
                    .values()
                    .filter(each -> mayTake(each, need, session) && !chosen.contains(each.id()))
                    .map(each -> chosen.append(each.id())));
        }
        var extras = request().with().filter(id -> !isPractitioner(id));
        return choices.map(chosen -> chosen.appendAll(extras).distinct());
    }

    private boolean mayTake(Resource resource, Need need, ClinicSession session) {
        if (resource.kind() == ResourceKind.PRACTITIONER) {
            return resource.id().equals(session.practitioner()) && need.isMetBy(resource);
        }
        String room = session.room().orElse(session.practitioner());
        String site = diary.resource(room).map(Resource::site).orElse("");
        return need.isMetBy(resource)
                && (resource.site().equals(site) || request().with().contains(resource.id()));
    }

    private boolean isPractitioner(String id) {
        return diary.resource(id)
                .filter(each -> each.kind() == ResourceKind.PRACTITIONER)
                .isPresent();
    }

    private Instant since() {
        Instant from = request().within().start();
        return conflicts
                .context()
                .asOf()
                .map(AsOf::instant)
                .filter(from::isBefore)
                .orElse(from);
    }

    /** By the table of costs. */
    private long cost(Try each) {
        long hours = Duration.between(since(), each.start()).toHours();
        long rate = switch (request().priority()) {
            case EMERGENCY -> 2_400;
            case URGENT -> 100;
            case SOON -> 10;
            case ROUTINE -> 2;
        };
        var asked = request().with().filter(this::isPractitioner);
        boolean other = !asked.isEmpty() && !asked.exists(each.with()::contains);
        LocalDateTime local = diary.localStart(visit(each));
        boolean early = local.getHour() < 12;
        boolean unpreferred = request()
                .prefers()
                .filter(wish -> early != wish.code().equals("morning"))
                .isPresent();
        return hours * rate + (other ? 200 : 0) + (unpreferred ? 100 : 0) + lateness(local.toLocalDate());
    }

    private long lateness(LocalDate date) {
        long weight = switch (request().priority()) {
            case EMERGENCY -> 8;
            case URGENT -> 4;
            case SOON -> 2;
            case ROUTINE -> 1;
        };
        long late = request()
                .breachDate()
                .map(breach -> Math.max(0, date.toEpochDay() - breach.toEpochDay()))
                .orElse(0L);
        return late == 0 ? 0 : weight * (100_000 + 1_000 * late);
    }

    private String told(Try each) {
        return told(diary, cost(each), each.start(), each.with());
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
