package io.github.medsecretary.scheduling.replanning;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Visit;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The places that have been given out so far, and what another place would clash with. Belongs to one thread. */
final class Occupied {

    private record Taken(Job job, Candidate candidate) {}

    /** From when on what the first visit takes may be taken by the second. */
    @FunctionalInterface
    private interface Ready {
        Instant after(Visit first, Visit second);
    }

    private final Diary fixed;
    private final Pieces pieces;
    private final Map<String, TreeMap<Instant, Taken>> singles = new HashMap<>();
    private final Map<String, java.util.List<Taken>> several = new HashMap<>();
    private final Map<String, Taken> byId = new HashMap<>();
    private final Map<String, Seq<Link>> links;

    Occupied(Diary fixed, Map<String, Seq<Link>> links) {
        this.fixed = fixed;
        this.pieces = new Pieces(fixed);
        this.links = links;
    }

    /** Those given out that exclude a place, none if it can be given: one for a clash of two, all for a device. */
    Seq<Job> against(Job job, Candidate candidate) {
        for (Resource each : candidate.visit().resources()) {
            Seq<Job> clash = each.quantity() > 1 ? users(each, candidate) : clash(each, candidate);
            if (!clash.isEmpty()) {
                return clash;
            }
        }
        Seq<Job> patient = clash(
                patientKey(job),
                candidate,
                Duration.ZERO,
                (first, second) -> first.interval().end());
        return patient.isEmpty() ? brokenLink(job, candidate) : patient;
    }

    private static String patientKey(Job job) {
        return "\u0000" + job.appointment().patient();
    }

    private Seq<Job> clash(Resource resource, Candidate candidate) {
        return resource.kind() == ResourceKind.PRACTITIONER
                ? clash(
                        resource.id(),
                        candidate,
                        fixed.travel().longest(),
                        (first, second) -> later(first.readyAgain(resource, second), arrival(first, second)))
                : clash(resource.id(), candidate, Duration.ZERO, (first, second) -> first.readyAgain(resource, second));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private Instant arrival(Visit first, Visit second) {
        var end = first.interval().end();
        return fixed.travel().longest().isZero() ? end : end.plus(fixed.travel().between(site(first), site(second)));
    }

    private String site(Visit visit) {
        return fixed.siteOf(visit).map(Site::id).orElse(Site.MAIN);
    }

    // Visits that are given out don't overlap, so that but for long ways only the nearest can be too near.
    private Seq<Job> clash(String key, Candidate candidate, Duration longestWay, Ready ready) {
        TreeMap<Instant, Taken> taken = singles.getOrDefault(key, new TreeMap<>());
        for (Taken each : taken.headMap(candidate.start(), true).descendingMap().values()) {
            if (ready.after(each.candidate().visit(), candidate.visit()).isAfter(candidate.start())) {
                return List.of(each.job());
            }
            if (!each.candidate().end().plus(longestWay).isAfter(candidate.start())) {
                break;
            }
        }
        for (Taken each : taken.tailMap(candidate.start(), true).values()) {
            if (ready.after(candidate.visit(), each.candidate().visit())
                    .isAfter(each.candidate().start())) {
                return List.of(each.job());
            }
            if (!candidate.end().plus(longestWay).isAfter(each.candidate().start())) {
                break;
            }
        }
        return List.empty();
    }

    private Seq<Job> users(Resource device, Candidate candidate) {
        var taken = List.ofAll(several.getOrDefault(device.id(), java.util.List.of()));
        return pieces.excess(
                        device,
                        candidate.visit(),
                        taken.map(each -> each.candidate().visit()))
                .flatMap(visit -> taken.filter(each -> each.job().id().equals(visit.id())))
                .map(Taken::job);
    }

    private Seq<Job> brokenLink(Job job, Candidate candidate) {
        for (Link link : links.getOrDefault(job.id(), List.empty())) {
            boolean first = link.before().equals(job.id());
            Taken other = byId.get(first ? link.after() : link.before());
            if (other != null
                    && !Links.keeps(
                            link,
                            fixed,
                            job.id(),
                            candidate.visit(),
                            other.candidate().visit())) {
                return List.of(other.job());
            }
        }
        return List.empty();
    }

    /** Gives a place out. */
    void give(Job job, Candidate candidate) {
        var taken = new Taken(job, candidate);
        for (Resource each : candidate.visit().resources()) {
            if (each.quantity() > 1) {
                several.computeIfAbsent(each.id(), id -> new java.util.ArrayList<>())
                        .add(taken);
            } else {
                singles.computeIfAbsent(each.id(), id -> new TreeMap<>()).put(candidate.start(), taken);
            }
        }
        singles.computeIfAbsent(patientKey(job), id -> new TreeMap<>()).put(candidate.start(), taken);
        byId.put(job.id(), taken);
    }
}
