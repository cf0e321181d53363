package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Move;
import io.github.medsecretary.scheduling.replanning.Place;
import io.github.medsecretary.scheduling.replanning.Transfer;
import io.github.medsecretary.scheduling.replanning.committing.Needed;
import io.github.medsecretary.scheduling.replanning.committing.PartAcceptance;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Who is still to be told. */
record Calls(CallList list, Conflicts conflicts) {

    /** By the sooner of old and new start, and so on; of several visits the most urgent counts. */
    private static final Comparator<Appointment> IN_URGENCY = Comparator.comparing(Appointment::priority)
            .thenComparing(each -> each.start().orElse(Instant.MAX))
            .thenComparing(each -> each.breachDate().orElse(LocalDate.MAX))
            .thenComparing(Appointment::id);

    private Basis basis() {
        return list.rest().basis();
    }

    /** One for each patient, in order of the first appointment's id. */
    Seq<Call> open() {
        return visits().map(this::call);
    }

    /** What the open calls are about, the appointments of one patient each: without asking who waits for whom, which takes long. */
    Seq<Seq<String>> visits() {
        Seq<String> moved = list.rest()
                .moves()
                .filter(each -> each.kind() != Move.Kind.RESEAT && isToBeTold(each.appointment()))
                .map(Move::appointment);
        Seq<String> left = list.rest()
                .unplaced()
                .map(each -> each.appointment())
                .filter(id -> !list.settled().containsKey(id));
        return moved.appendAll(left)
                .sorted()
                .groupBy(id -> appointment(id).patient())
                .values()
                .<Seq<String>>map(each -> each)
                .toList()
                .sortBy(Seq::head);
    }

    /** Whether somebody is to be told and everybody waits for others. */
    boolean areTangled() {
        Seq<Seq<String>> visits = visits();
        return !visits.isEmpty() && visits.forAll(each -> !toAskFirst(each).isEmpty());
    }

    private boolean isToBeTold(String id) {
        return list.settled().get(id).forAll(Settled.Waiting.class::isInstance);
    }

    private Appointment appointment(String id) {
        return basis().appointment(id).orElseThrow();
    }

    /** The call about these, of one patient. */
    Call call(Seq<String> ids) {
        Seq<Attempt> attempts = list.attempts().filter(each -> ids.contains(each.appointment()));
        Seq<Attempt> unheard = attempts.filter(each -> each.answer() instanceof Answer.NoReply);
        int unanswered = ids.map(id -> unheard.count(each -> each.appointment().equals(id)))
                .max()
                .getOrElse(0);
        Seq<String> first = toAskFirst(ids);
        Call.Next next = unanswered >= list.policy().mostAttempts() ? Call.Next.WRITE : Call.Next.RING;
        return new Call(
                ids.map(this::change),
                first.isEmpty() ? next : Call.Next.WAIT,
                first,
                unheard.lastOption()
                        .map(each -> each.at().instant().plus(list.policy().pause()))
                        .toJavaOptional(),
                unanswered);
    }

    private Call.Visit change(String id) {
        Optional<Place> to = to(id);
        Transfer transfer = basis().transfer(id, to);
        boolean isWithAnother = transfer.from().isPresent()
                && to.isPresent()
                && !transfer.oldPractitioner().equals(transfer.newPractitioner());
        Optional<String> old = transfer.from().flatMap(place -> site(id, place));
        boolean isElsewhere = old.isPresent() && to.isPresent() && !old.equals(to.flatMap(place -> site(id, place)));
        return new Call.Visit(id, transfer.from(), to, isWithAnother, isElsewhere, !transfer.displaced());
    }

    private Optional<String> site(String id, Place place) {
        Diary diary = basis().diary();
        return diary.visit(appointment(id).at(place.start(), place.with()))
                .flatMap(diary::siteOf)
                .map(Site::id);
    }

    private Optional<Place> to(String id) {
        return list.rest()
                .moves()
                .find(each -> each.appointment().equals(id))
                .map(Move::to)
                .toJavaOptional();
    }

    /** Those who could stay where they are and would have to leave it for these. */
    private Seq<String> toAskFirst(Seq<String> ids) {
        return needed(ids)
                .filter(id -> !basis().displaced().contains(id)
                        && !list.settled().containsKey(id)
                        && reseat(id).isEmpty());
    }

    /** Those who must leave their place if these are to have theirs. */
    private Seq<String> needed(Seq<String> ids) {
        return new PartAcceptance(conflicts)
                .accept(list.rest(), ids)
                .map(part -> part.needed().map(Needed::appointment).sorted())
                .getOrElse(List.empty());
    }

    /** Where those only change rooms who must for the sake of these. */
    TreeMap<String, Place> reseats(Seq<String> ids) {
        TreeMap<String, Place> reseats = TreeMap.empty();
        for (String id : needed(ids)) {
            for (Move move : reseat(id)) {
                reseats = list.settled().containsKey(id) ? reseats : reseats.put(id, move.to());
            }
        }
        return reseats;
    }

    private Seq<Move> reseat(String id) {
        return list.rest()
                .moves()
                .filter(each -> each.appointment().equals(id)
                        && each.kind() == Move.Kind.RESEAT
                        && !basis().displaced().contains(id));
    }

    /** In the order in which to ring. */
    Seq<Call> inUrgency(Instant present) {
        Comparator<Call> order = Comparator.comparing((Call each) -> each.next() == Call.Next.WAIT)
                .thenComparing(
                        each -> each.notBefore().filter(present::isBefore).orElse(Instant.MIN))
                .thenComparing(this::mostUrgent, IN_URGENCY);
        return open().sorted(order);
    }

    /** The most urgent visit, as if it started when it did or will, whatever is sooner. */
    private Appointment mostUrgent(Call call) {
        return call.visits()
                .map(each -> soonest(appointment(each.appointment()), each.to()))
                .minBy(IN_URGENCY)
                .get();
    }

    private static Appointment soonest(Appointment appointment, Optional<Place> to) {
        Instant old = appointment.start().orElse(Instant.MAX);
        return to.filter(place -> place.start().isBefore(old))
                .map(place -> appointment.at(place.start(), place.with()))
                .orElse(appointment);
    }
}
