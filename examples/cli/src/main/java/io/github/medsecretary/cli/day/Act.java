package io.github.medsecretary.cli.day;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has signed a letter, or has spoken with its patient.
 *
 * @param letter the dictation's name without its ending
 * @param by the id of who did
 * @param at when
 * @param words the beginning of the hash of what was signed or spoken of, as {@code post.json} tells it; if absent, what
 *     stands there once the answers are in
 */
record Act(String letter, String by, Instant at, Optional<String> words) {

    // Of one digit, one letter in sixteen has it: what was not signed would pass for what was.
    private static final int LEAST = 8;

    static Option<Act> of(ObjectReader in, PracticeClock clock) {
        Optional<String> words = in.optionalText("words");
        if (words.filter(each -> each.length() < LEAST).isPresent()) {
            in.refuse("words", Problem.of(CoreCode.MALFORMED, "A hash is told by " + LEAST + " digits at least."));
        }
        String letter = in.text("letter");
        String by = in.text("by");
        Instant at = in.parse("at", clock::instant, Instant.EPOCH);
        return in.build(() -> new Act(letter, by, at, words));
    }

    /** Whether it was of the words of this hash, as far as it tells. */
    boolean isOf(String sha256) {
        return words.filter(each -> !sha256.startsWith(each)).isEmpty();
    }
}
