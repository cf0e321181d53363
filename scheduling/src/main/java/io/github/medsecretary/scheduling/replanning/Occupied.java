package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Occupancy;
import io.github.medsecretary.scheduling.resource.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The places that have been given out so far, and what another place would clash with. Belongs to one thread. */
final class Occupied {

    private record Taken(Job job, Candidate candidate) {}

    private final Diary fixed;
    private final Map<String, TreeMap<Instant, Taken>> singles = new HashMap<>();
    private final Map<String, java.util.List<Taken>> several = new HashMap<>();
    private final Map<String, Taken> byId = new HashMap<>();
    private final Map<String, Seq<Link>> links;

    Occupied(Diary fixed, Map<String, Seq<Link>> links) {
        this.fixed = fixed;
        this.links = links;
    }

    /** Those given out that exclude a place, none if it can be given: one for a clash of two, all for a device. */
    Seq<Job> against(Job job, Candidate candidate) {
        for (Resource each : candidate.resources()) {
            Seq<Job> clash = each.quantity() > 1
                    ? users(each, candidate)
                    : clash(each.id(), candidate, each.kind().hasTurnaround());
            if (!clash.isEmpty()) {
                return clash;
            }
        }
        Seq<Job> patient = clash(patientKey(job), candidate, false);
        return patient.isEmpty() ? brokenLink(job, candidate) : patient;
    }

    private static String patientKey(Job job) {
        return "\u0000" + job.appointment().patient();
    }

    private Seq<Job> clash(String key, Candidate candidate, boolean turnaround) {
        TreeMap<Instant, Taken> taken = singles.get(key);
        if (taken == null) {
            return List.empty();
        }
        Instant start = candidate.visit().start();
        var before = taken.floorEntry(start);
        if (before != null && end(before.getValue().candidate(), turnaround).isAfter(start)) {
            return List.of(before.getValue().job());
        }
        var after = taken.ceilingEntry(start);
        return after != null && end(candidate, turnaround).isAfter(after.getKey())
                ? List.of(after.getValue().job())
                : List.empty();
    }

    private static Instant end(Candidate candidate, boolean turnaround) {
        return turnaround ? candidate.busyUntil() : candidate.visit().end();
    }

    // Pieces are counted at the start of each overlapping visit: only there can the count rise.
    private Seq<Job> users(Resource device, Candidate candidate) {
        Seq<Taken> overlapping = List.ofAll(several.getOrDefault(device.id(), java.util.List.of()))
                .filter(each -> each.candidate().visit().overlaps(candidate.visit()));
        Seq<Occupancy> staying = fixed.occupancies(device.reference(), candidate.visit());
        Seq<Instant> moments = overlapping
                .map(each -> each.candidate().visit().start())
                .appendAll(staying.map(each -> each.interval().start()))
                .filter(candidate.visit()::contains)
                .append(candidate.visit().start());
        for (Instant moment : moments) {
            Seq<Taken> there =
                    overlapping.filter(each -> each.candidate().visit().contains(moment));
            long out = fixed.closures(device.reference(), candidate.visit())
                    .filter(each -> each.interval().contains(moment))
                    .map(each -> fixed.unavailability(each).quantity().orElse(device.quantity()))
                    .sum()
                    .longValue();
            int stay = staying.count(each -> each.interval().contains(moment));
            if (there.size() + stay + out + 1 > device.quantity()) {
                return there.map(Taken::job);
            }
        }
        return List.empty();
    }

    private Seq<Job> brokenLink(Job job, Candidate candidate) {
        for (Link link : links.getOrDefault(job.id(), List.empty())) {
            boolean first = link.before().equals(job.id());
            Taken other = byId.get(first ? link.after() : link.before());
            if (other != null
                    && !keeps(
                            link,
                            first ? candidate.date() : other.candidate().date(),
                            first ? other.candidate().date() : candidate.date())) {
                return List.of(other.job());
            }
        }
        return List.empty();
    }

    static boolean keeps(Link link, LocalDate before, LocalDate after) {
        long days = ChronoUnit.DAYS.between(before, after);
        return days >= link.minDays() && days <= link.maxDays();
    }

    /** Gives a place out. */
    void give(Job job, Candidate candidate) {
        var taken = new Taken(job, candidate);
        for (Resource each : candidate.resources()) {
            if (each.quantity() > 1) {
                several.computeIfAbsent(each.id(), id -> new java.util.ArrayList<>())
                        .add(taken);
            } else {
                singles.computeIfAbsent(each.id(), id -> new TreeMap<>())
                        .put(candidate.visit().start(), taken);
            }
        }
        singles.computeIfAbsent(patientKey(job), id -> new TreeMap<>())
                .put(candidate.visit().start(), taken);
        byId.put(job.id(), taken);
    }
}
