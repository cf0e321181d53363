package io.github.medsecretary.scheduling.whatif;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a change would do, and to which diary. Nothing has been done.
 *
 * @param before the diary that it was asked of
 * @param change the change, as it was asked
 * @param after the diary as it would be, one version later, with nobody re-seated or moved yet
 * @param findings what would be found that is not so now, in canonical order; about those whom the change names all
 *     that would be found
 * @param affected everyone whom a finding is about, in order of id
 * @param exact whether no fewer would do with another time, nor of as few fewer with another room or device; if not, the
 *     steps ran out
 */
public record Foreseen(
        Diary before, Change change, Diary after, Seq<Finding> findings, Seq<Affected> affected, boolean exact) {

    private static final HashSet<String> TERMS = HashSet.of(
                    SchedulingCode.SESSION_CAPACITY_EXCEEDED,
                    SchedulingCode.OVERBOOK_LIMIT,
                    SchedulingCode.CARVE_OUT_RESERVED,
                    SchedulingCode.EMBARGOED,
                    SchedulingCode.BEYOND_BOOKING_WINDOW,
                    SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
                    SchedulingCode.MODALITY_MISMATCH,
                    SchedulingCode.SUPERVISION_COVER_MISSING,
                    SchedulingCode.BREAK_VIOLATED)
            .map(SchedulingCode::name);

    /** Checks that nothing is null. */
    public Foreseen {
        requireNonNull(before, "before");
        requireNonNull(change, "change");
        requireNonNull(after, "after");
        requireNonNull(findings, "findings");
        requireNonNull(affected, "affected");
    }

    /** The version of the diary that it was asked of. */
    public long version() {
        return before.version();
    }

    /** Whether nobody would be affected. */
    public boolean isHarmless() {
        return findings.isEmpty();
    }

    /** The ids of those who would need another time or practitioner, in order. */
    public Seq<String> orphans() {
        return withFate(Fate.MOVES);
    }

    /** The ids of those for whom another room or device is enough, in order. */
    public Seq<String> reseated() {
        return withFate(Fate.RESEATED);
    }

    /** The ids of all other appointments, in order. */
    public Seq<String> untouched() {
        var others = HashSet.ofAll(orphans()).addAll(reseated());
        return List.ofAll(after.appointments()).map(Appointment::id).reject(others::contains);
    }

    private Seq<String> withFate(Fate fate) {
        return affected.filter(each -> each.fate() == fate).map(Affected::appointment);
    }

    /** What of the findings says that the terms of a session would be broken, cover and supervision among them. */
    public Seq<Finding> brokenTerms() {
        return findings.filter(
                each -> each.rule().isBuiltIn() && TERMS.contains(each.rule().name()));
    }

    /** All re-seats as one change, to be made after this one; about nobody if there are none. */
    public Change reseating() {
        return new Change.Together(affected.filter(each -> each.fate() == Fate.RESEATED)
                .flatMap(each -> List.ofAll(after.appointment(each.appointment()).flatMap(Appointment::start).stream()
                                .toList())
                        .map(start -> new Change.Reschedule(each.appointment(), start, each.with()))));
    }

    /** Which version, and how many would be affected; no ids. */
    @Override
    public String toString() {
        return "Foreseen[version %d, %d affected]".formatted(version(), affected.size());
    }
}
