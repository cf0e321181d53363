package io.github.medsecretary.scheduling.waiting;

import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * The waiting list of a diary, with what each patient can do with and a log of all that happened to it.
 *
 * <p>The diary says who waits: appointments of status waitlist. Who is offered a place stays on the list, as proposed or
 * pending, until they have it or it is called off, so that an offer that lapses loses nobody. {@link #after} carries
 * what a change of the diary does to the list, each with an entry in the log; whatever befell somebody without being
 * carried over is found by {@link #unnoticed}. Immutable and thread-safe; a change costs O(log n).
 */
public final class WaitingRegister {

    /** The rule by which somebody is found whom the diary and the register do not agree about. */
    public static final RuleId LEFT_UNNOTICED = RuleId.builtIn(SchedulingCode.LEFT_UNNOTICED.name());

    private final TreeMap<String, Waiting> entries;
    private final TreeMap<String, WaitingQueue> queues;
    private final TreeSet<String> past;
    private final Vector<WaitingEvent> log;

    private WaitingRegister(
            TreeMap<String, Waiting> entries,
            TreeMap<String, WaitingQueue> queues,
            TreeSet<String> past,
            Vector<WaitingEvent> log) {
        this.entries = entries;
        this.queues = queues;
        this.past = past;
        this.log = log;
    }

    /** Everyone on the waiting list of a diary, with the usual criteria; each joins in the log. In O(n). */
    public static WaitingRegister of(Diary diary, Reference by, AsOf at) {
        var register = new WaitingRegister(TreeMap.empty(), TreeMap.empty(), TreeSet.empty(), Vector.empty());
        for (Appointment each : diary.appointments()) {
            register = register.noting(Optional.empty(), Optional.of(each), by, at);
        }
        return register;
    }

    /** Who is on the list, in order of id. */
    public Seq<Waiting> entries() {
        return entries.values();
    }

    /** How many are on the list. */
    public int size() {
        return entries.size();
    }

    /** Who waits with that appointment, if they are on the list. */
    public Optional<Waiting> entry(String appointment) {
        return entries.get(appointment).toJavaOptional();
    }

    /** Who waits for a service and for a practitioner or any: first those for any, both in order of id. */
    public Iterable<Waiting> waitingFor(String service, String practitioner) {
        var queue = queues.get(service);
        return queue.isEmpty() ? List.empty() : queue.get().of(practitioner);
    }

    /** All that happened, oldest first. */
    public Seq<WaitingEvent> log() {
        return log;
    }

    /** All that happened to one appointment, oldest first. In O(n). */
    public Seq<WaitingEvent> logOf(String appointment) {
        return log.filter(each -> each.appointment().equals(appointment));
    }

    /** The register with other criteria for somebody; {@link SchedulingCode#UNKNOWN_APPOINTMENT} if not on the list. */
    public Either<Refusal, WaitingRegister> withCriteria(String appointment, Criteria criteria, Reference by, AsOf at) {
        return entry(appointment)
                .<Either<Refusal, WaitingRegister>>map(old -> Either.right(put(new Waiting(old.appointment(), criteria))
                        .logging(old.appointment(), WaitingEvent.Kind.CRITERIA_CHANGED, by, at)))
                .orElseGet(() -> Either.left(Refusal.of(SchedulingCode.UNKNOWN_APPOINTMENT)));
    }

    /** The register after a change of its diary: who joined, was offered a place, returned, changed, was placed or removed. */
    public WaitingRegister after(Applied applied, Reference by, AsOf at) {
        var register = this;
        for (Reference each : applied.touched()) {
            if (each.type().equals("Appointment")) {
                register = register.noting(
                        register.entry(each.id()), applied.diary().appointment(each.id()), by, at);
            }
        }
        return register;
    }

    private WaitingRegister noting(Optional<Waiting> before, Optional<Appointment> now, Reference by, AsOf at) {
        var kind = before.isPresent() ? kind(before.get(), now) : joining(now);
        if (kind.isEmpty()) {
            return this;
        }
        // What was never meant to be in the diary is gone from it without a trace, as a booking that was undone.
        var logged =
                now.orElseGet(() -> before.orElseThrow().appointment().withStatus(AppointmentStatus.ENTERED_IN_ERROR));
        var changed = kind.get().isLeaving()
                ? without(before.orElseThrow())
                : put(new Waiting(logged, before.map(Waiting::criteria).orElseGet(Criteria::usual)));
        return changed.logging(logged, kind.get(), by, at);
    }

    private Optional<WaitingEvent.Kind> joining(Optional<Appointment> now) {
        return now.filter(this::isWaiting).map(any -> WaitingEvent.Kind.JOINED);
    }

    /** Whether somebody belongs on the list: who was on it once and is asked again belongs there too. */
    private boolean isWaiting(Appointment appointment) {
        return appointment.status() == AppointmentStatus.WAITLIST
                || (appointment.status().isTentative() && past.contains(appointment.id()));
    }

    private static Optional<WaitingEvent.Kind> kind(Waiting before, Optional<Appointment> now) {
        var status = now.map(Appointment::status).orElse(AppointmentStatus.ENTERED_IN_ERROR);
        var old = before.appointment();
        if (now.filter(old::equals).isPresent()) {
            return Optional.empty();
        }
        if (status == old.status()) {
            return Optional.of(WaitingEvent.Kind.AMENDED);
        }
        if (status == AppointmentStatus.WAITLIST) {
            return Optional.of(WaitingEvent.Kind.RETURNED);
        }
        if (status.isTentative()) {
            return Optional.of(WaitingEvent.Kind.OFFERED);
        }
        return Optional.of(status.isOccupying() ? WaitingEvent.Kind.PLACED : WaitingEvent.Kind.REMOVED);
    }

    /**
     * A finding about everyone of whom a diary and the register say different things: who is on the list of one only,
     * or otherwise than the other says. None if every change of the diary was carried over. In order of id; in O(n).
     */
    public Seq<Finding> unnoticed(Diary diary) {
        var known = entries.values()
                .filter(each -> !diary.appointment(each.id())
                        .filter(each.appointment()::equals)
                        .isPresent());
        var joined = Iterator.ofAll(diary.appointments())
                .filter(each -> isWaiting(each) && !entries.containsKey(each.id()))
                .map(Appointment::id);
        return Vector.ofAll(known.map(Waiting::id)).appendAll(joined).sorted().map(WaitingRegister::finding);
    }

    private static Finding finding(String appointment) {
        return Finding.builder()
                .rule(LEFT_UNNOTICED)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(SchedulingCode.LEFT_UNNOTICED.sentence())
                .about(Vector.of(Reference.of("Appointment", appointment)))
                .build();
    }

    /** Who holds an offer that has lapsed at a moment and has to be told so or asked again, in order of id. In O(n). */
    public Seq<Waiting> lapsed(AsOf present) {
        return entries.values().filter(each -> each.appointment().hasLapsed(present));
    }

    private WaitingRegister put(Waiting waiting) {
        var service = waiting.appointment().service();
        var others = entry(waiting.id()).map(this::without).orElse(this);
        var queue = others.queues.get(service).getOrElse(WaitingQueue.empty());
        return new WaitingRegister(
                others.entries.put(waiting.id(), waiting), others.queues.put(service, queue.with(waiting)), past, log);
    }

    private WaitingRegister without(Waiting waiting) {
        var service = waiting.appointment().service();
        var queue = queues.get(service).get().without(waiting);
        return new WaitingRegister(
                entries.remove(waiting.id()),
                queue.isEmpty() ? queues.remove(service) : queues.put(service, queue),
                past.add(waiting.id()),
                log);
    }

    private WaitingRegister logging(Appointment appointment, WaitingEvent.Kind kind, Reference by, AsOf at) {
        var event = new WaitingEvent(appointment.id(), kind, appointment.status(), by, at);
        return new WaitingRegister(entries, queues, past, log.append(event));
    }

    /** How many wait; no ids. */
    @Override
    public String toString() {
        return "WaitingRegister[" + entries.size() + " waiting, " + log.size() + " events]";
    }
}
