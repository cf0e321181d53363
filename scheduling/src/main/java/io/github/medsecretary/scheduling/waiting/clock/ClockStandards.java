package io.github.medsecretary.scheduling.waiting.clock;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Nation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Clock standards by nation and day.
 *
 * <p>They are read from a text of blocks. A block begins with {@code standard} and a code; each further line is a word
 * and what belongs to it: {@code nation}, {@code title}, {@code from}, {@code until} (may be missing), {@code days},
 * {@code offers} (days of notice, number of dates, citation), {@code source}, {@code review} (may be missing), and
 * {@code on} (kind of event, effect, citation). Empty lines and those that begin with {@code #} mean nothing.
 * Immutable and thread-safe.
 *
 * @param all every one of them, in the order of the text
 */
public record ClockStandards(Seq<ClockStandard> all) {

    /** The standards of a text, or everything that is wrong with it, each under the number of its line from 0. */
    public static Either<Seq<Problem>, ClockStandards> read(String text) {
        return new StandardsText(text).standards().map(ClockStandards::new);
    }

    /**
     * Those of the four nations as far as we have read their guidance. Every row needs review by a qualified person
     * before it is used for real patients, and says so.
     */
    public static ClockStandards uk() {
        try (InputStream in = ClockStandards.class.getResourceAsStream("uk.clocks")) {
            var text = new String(Objects.requireNonNull(in, "uk.clocks").readAllBytes(), StandardCharsets.UTF_8);
            return read(text).getOrElseThrow(problems -> new IllegalStateException(problems.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is in force in a nation on a day, in order. */
    public Seq<ClockStandard> in(Nation nation, LocalDate date) {
        return all.filter(each -> each.nation() == nation && each.isInForce(date));
    }

    /** The standard of that code that is in force in a nation on a day, if there is one. */
    public Optional<ClockStandard> find(Nation nation, String code, LocalDate date) {
        return in(nation, date).find(each -> each.code().equals(code)).toJavaOptional();
    }

    /** These, and a practice's own before them: where both have a code, its own is found. */
    public ClockStandards overlaidBy(ClockStandards own) {
        return new ClockStandards(List.ofAll(own.all).appendAll(all));
    }
}
