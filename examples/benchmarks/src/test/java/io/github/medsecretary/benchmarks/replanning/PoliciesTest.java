package io.github.medsecretary.benchmarks.replanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.scheduling.replanning.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a file's policy spares, whatever the case. */
class PoliciesTest {

    @TempDir
    private Path folder;

    private static Case under(Case.Policy policy, Case given) {
        return new Case(
                given.zone(),
                given.asOf(),
                given.sites(),
                given.travel(),
                given.resources(),
                given.services(),
                given.sessions(),
                given.unavailable(),
                given.bookings(),
                given.links(),
                policy,
                given.absences(),
                given.emergencies());
    }

    @Test
    void who_was_moved_often_enough_stays_and_nobody_moves_without_notice() throws IOException {
        int madeRoom = 0;
        for (int seed = 1; seed <= 60; seed++) {
            var policy = new Case.Policy(true, false, 1 + seed % 2, seed % 2);
            Case given = under(policy, Family.TINY.of(seed));
            // Who is at no valid place to begin with is for a repair.
            if (!Soundness.problems(given).isEmpty()) {
                continue;
            }
            Path file = Files.writeString(folder.resolve(seed + ".json"), CaseJson.of(given));
            var problem = new Problem(given);
            Ours ours = Ours.of(file, 1);
            assertEquals(List.of(), PlanCheck.wrong(problem, ours.json()), "seed " + seed);
            Set<String> displaced = problem.tasks().stream()
                    .filter(Task::displaced)
                    .map(each -> each.booking().id())
                    .collect(Collectors.toSet());
            Map<String, Integer> moved =
                    given.bookings().stream().collect(Collectors.toMap(Booking::id, Booking::movedBefore));
            LocalDate first = LocalDate.ofEpochDay(new LocalClock(given.zone()).day(given.asOf()))
                    .plusDays(policy.noticeDays());
            for (Move move : ours.plan().moves()) {
                if (!displaced.contains(move.appointment())) {
                    assertTrue(moved.getOrDefault(move.appointment(), 0) < policy.maxMovedBefore(), "seed " + seed);
                    assertTrue(move.kind() == Move.Kind.RESEAT || !isBefore(first, move, given.zone()), "seed " + seed);
                    madeRoom++;
                }
            }
        }
        assertTrue(madeRoom > 0, "somebody makes room in some");
    }

    private static boolean isBefore(LocalDate first, Move move, ZoneId zone) {
        LocalDate from = LocalDate.ofInstant(move.from().orElseThrow().start(), zone);
        LocalDate to = LocalDate.ofInstant(move.to().start(), zone);
        return from.isBefore(first) || to.isBefore(first);
    }
}
