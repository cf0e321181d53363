package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is displaced, who stays, and who may be moved, after the disruptions. */
final class Situation {

    private final Upset upset;
    private final Diary calm;
    private final ReplanPolicy policy;
    private final AsOf asOf;
    private final Displacing displacing;
    private final Set<String> overrunning;
    private final SortedMap<String, Pin> pins = new TreeMap<>();

    Situation(Upset upset, ReplanPolicy policy, AsOf asOf) {
        this.upset = upset;
        this.calm = upset.calm();
        this.policy = policy;
        this.asOf = asOf;
        this.displacing = new Displacing(upset, asOf);
        this.overrunning = Set.copyOf(upset.overrunning().asJava());
        policy.pins().forEach(pin -> pins.putIfAbsent(pin.appointment(), pin));
    }

    /** Those who may be moved, and why. By id. */
    SortedMap<String, Cause> movable() {
        var movable = new TreeMap<String, Cause>();
        var valid = new ArrayList<String>();
        for (Appointment each : suspects()) {
            if (mayMove(each) && !pins.containsKey(each.id())) {
                displacing
                        .cause(each)
                        .ifPresentOrElse(
                                cause -> movable.put(each.id(), Cause.gone(cause)), () -> valid.add(each.id()));
            }
        }
        crowd(movable, valid);
        if (policy.repair() || policy.bumping() != Bumping.NOBODY) {
            addValid(movable, valid);
        }
        return movable;
    }

    // Where only those who are displaced move, a whole diary need not be looked through for them.
    private Iterable<Appointment> suspects() {
        return policy.repair() || policy.bumping() != Bumping.NOBODY
                ? calm.appointments()
                : displacing.suspects().<Iterable<Appointment>>map(each -> each).orElseGet(calm::appointments);
    }

    /** Those whom the policy pins where they would be displaced or have no place, in order of id. */
    Seq<Kept> kept() {
        return List.ofAll(pins.values())
                .flatMap(pin -> calm.appointments()
                        .get(pin.appointment())
                        .filter(this::mayMove)
                        .flatMap(each -> Option.ofOptional(displacing.cause(each)))
                        .map(cause -> new Kept(
                                pin.appointment(),
                                pin.reason(),
                                List.of(cause, pin.reason().stays()))));
    }

    private boolean mayMove(Appointment each) {
        return each.status().isMovable()
                && !each.pinned()
                && !overrunning.contains(each.id())
                && each.start().map(start -> !start.isBefore(asOf.instant())).orElse(true);
    }

    // Who is in a crowd is among the valid no more.
    private void crowd(SortedMap<String, Cause> movable, java.util.List<String> valid) {
        if (displacing.mayCrowd()) {
            Set<String> gone = Set.copyOf(movable.keySet());
            var crowds = new Crowds(upset, visit -> !gone.contains(visit.id()), asOf);
            valid.removeIf(id -> {
                var device = calm.visits().get(id).toJavaOptional().flatMap(crowds::device);
                device.ifPresent(each -> movable.put(id, Cause.crowded(each)));
                return device.isPresent();
            });
        }
    }

    private void addValid(SortedMap<String, Cause> movable, java.util.List<String> valid) {
        Set<String> flawed = flawed(valid);
        var linkable = new HashSet<String>();
        for (String id : valid) {
            if (flawed.contains(id) && policy.repair()) {
                movable.put(id, Cause.unsound());
            }
            if (!flawed.contains(id) && !isSpared(id)) {
                if (policy.bumping().allows(calm.appointment(id).orElseThrow())) {
                    movable.put(id, Cause.valid());
                } else {
                    linkable.add(id);
                }
            }
        }
        if (policy.bumping() != Bumping.NOBODY) {
            link(movable, linkable);
        }
    }

    // From those who must go along the links to whoever does not have to stay.
    private void link(SortedMap<String, Cause> movable, Set<String> linkable) {
        var open = new ArrayDeque<String>();
        var reached = new HashSet<String>();
        movable.forEach((id, cause) -> {
            if (!cause.is(Cause.Kind.VALID)) {
                open.add(id);
            }
        });
        while (!open.isEmpty()) {
            String id = open.remove();
            for (Link link : calm.linksOf(id)) {
                String other = link.before().equals(id) ? link.after() : link.before();
                boolean isMovable = movable.containsKey(other) || linkable.contains(other);
                if (isMovable && reached.add(other)) {
                    movable.putIfAbsent(other, Cause.linked());
                    open.add(other);
                }
            }
        }
    }

    /** Whether somebody whose place is valid stays whatever happens. */
    private boolean isSpared(String id) {
        Appointment each = calm.appointment(id).orElseThrow();
        boolean tired = policy.maxMovedBefore().isPresent()
                && each.movedBefore() >= policy.maxMovedBefore().getAsInt();
        return tired || !each.start().map(this::hasNotice).orElse(false);
    }

    /** Whether somebody whose place is valid may be moved to or from a start. */
    private boolean hasNotice(Instant start) {
        var from = asOf.date(calm.zone()).plusDays(policy.noticeDays());
        return !calm.zone().date(start).isBefore(from);
    }

    // Places that are not valid by themselves, or that clash with another's: what was wrong before stays as it is.
    private Set<String> flawed(Iterable<String> ids) {
        var nobody = new Holdings(calm, Staying.NOBODY, asOf);
        var places = new Timetable(calm, nobody, asOf);
        var clashing = Clashes.among(calm);
        var flawed = new HashSet<String>();
        for (String id : ids) {
            Optional<Visit> visit = calm.appointment(id).flatMap(calm::visit);
            boolean isSound = visit.filter(each -> places.isSound(each, nobody.stop(each)))
                    .isPresent();
            if (!isSound || clashing.contains(id)) {
                flawed.add(id);
            }
        }
        return flawed;
    }
}
