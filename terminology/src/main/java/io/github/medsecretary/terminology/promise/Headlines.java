package io.github.medsecretary.terminology.promise;

import io.vavr.collection.HashSet;
import java.util.Optional;

/** Promises without a verb, as lists have them: "Review in six weeks", "histology awaited", "MRI requested". */
final class Headlines {

    private static final int NEAR = 5;
    private static final int LONGEST = 16;
    private static final int SHORT = 8;

    private static final HashSet<String> REVIEWS = HashSet.of(
            "review",
            "reviewed",
            "clinic",
            "appointment",
            "follow",
            "followup",
            "outpatient",
            "outpatients",
            "reassess",
            "reassessment",
            "seen",
            "return");
    // These are to come by their very name; a clinic or a scan with a date may be the one that the letter is about.
    private static final HashSet<String> TO_COME = HashSet.of(
            "review", "follow", "followup", "reassess", "reassessment", "return", "next", "repeat", "recheck");
    // "See 2/12", "TCI 6/52": a review where it opens the line and is told when.
    private static final HashSet<String> OPENING = HashSet.of("see", "rv", "r", "tci", "fu", "f", "opa", "opd");
    private static final HashSet<String> AGAIN = HashSet.of(
            "repeat",
            "recheck",
            "bloods",
            "monitoring",
            "surveillance",
            "rescan",
            "scan",
            "mri",
            "ct",
            "ultrasound",
            "injection",
            "count",
            "function");
    private static final HashSet<String> FINITE = HashSet.of(
            "was",
            "were",
            "had",
            "has",
            "have",
            "is",
            "are",
            "did",
            "showed",
            "shows",
            "attended",
            "came",
            "saw",
            "i",
            "we",
            "reports",
            "reported",
            "feels",
            "felt",
            "remains",
            "been",
            "last",
            "previous");
    // "Review at the end of treatment", "review with the scan".
    private static final HashSet<String> AFTER = HashSet.of("after", "at", "with", "following", "once", "when");
    private static final HashSet<String> WAITING = HashSet.of("awaited", "pending", "outstanding");
    private static final HashSet<String> BEGUN = HashSet.of("requested", "arranged", "booked", "ordered");

    private final Tokens tokens;
    private final int end;

    Headlines(Tokens tokens) {
        this.tokens = tokens;
        int last = tokens.count();
        while (last > 0 && tokens.isMark(last - 1)) {
            last--;
        }
        this.end = last;
    }

    /**
     * The promise that the sentence is.
     *
     * @param due when, if the sentence says so
     * @param isDated whether it is known when the letter was written, so that a day that is due comes after it
     */
    Optional<Cue> cue(Optional<Due> due, boolean isDated) {
        boolean surely =
                due.filter(each -> isDated || !(each instanceof Due.On)).isPresent();
        return waiting().or(this::begun).or(() -> noun(surely || (due.isPresent() && tokens.anyIn(0, end, TO_COME))));
    }

    // "Results to follow", "histology is awaited", "we await the biopsy".
    private Optional<Cue> waiting() {
        for (int i = 0; i < end; i++) {
            boolean behind = tokens.is(i, WAITING) || tokens.are(i, "to", "follow");
            int noun = behind
                    ? result(i - NEAR, i)
                    : tokens.is(i, HashSet.of("await", "awaiting")) ? result(i + 1, i + NEAR) : -1;
            if (noun >= 0) {
                return Optional.of(new Cue(
                        PromiseKind.RESULT,
                        PromiseOwner.UNSAID,
                        Standing.ASSERTED,
                        Math.min(noun, i),
                        Math.max(noun, i)));
            }
        }
        return Optional.empty();
    }

    private int result(int from, int until) {
        for (int i = Math.max(0, from); i < Math.min(end, until); i++) {
            if (Verbs.isResult(tokens.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Cue> begun() {
        boolean begun = end > 1 && end <= SHORT && tokens.is(end - 1, BEGUN) && !tokens.anyIn(0, end, FINITE);
        return begun
                ? Optional.of(new Cue(
                        PromiseKind.ACTION, PromiseOwner.UNSAID, Standing.ASSERTED, tokens.first(), tokens.first()))
                : Optional.empty();
    }

    private Optional<Cue> noun(boolean saysWhen) {
        int first = tokens.first();
        if (end - first > LONGEST || tokens.anyIn(first, end, FINITE)) {
            return Optional.empty();
        }
        boolean denied = tokens.anyIn(first, first + 2, HashSet.of("no", "without"));
        for (int i = first; i < Math.min(end, first + NEAR); i++) {
            boolean review = tokens.is(i, REVIEWS) || (i == first && tokens.is(i, OPENING));
            boolean after = review && i == first && tokens.is(i + 1, AFTER);
            if ((review || tokens.is(i, AGAIN)) && (saysWhen || denied || after)) {
                PromiseKind kind = review ? PromiseKind.REVIEW : PromiseKind.TEST;
                return Optional.of(
                        new Cue(kind, PromiseOwner.UNSAID, denied ? Standing.DENIED : Standing.ASSERTED, first, i));
            }
        }
        return Optional.empty();
    }
}
