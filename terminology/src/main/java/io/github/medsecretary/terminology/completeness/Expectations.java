package io.github.medsecretary.terminology.completeness;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Expectations by the name of what is expected. Written as lines of nine or ten cells parted by tabs: fact, kinds, triggers,
 * headings, phrases, severity, message, question, answers,
 * and answers that have yet to be written into the letter; lists are parted by bars, lines that begin with {@code #} are
 * comments. Immutable and thread-safe.
 */
public final class Expectations {

    private static final int CELLS = 9;
    private static final int WITH_TO_WRITE = 10;

    private final LinkedHashMap<String, Expectation> byFact;

    private Expectations(LinkedHashMap<String, Expectation> byFact) {
        this.byFact = byFact;
    }

    /**
     * Those of letters in the United Kingdom: a plan in a letter after a visit, medicines and what follows in one after
     * a stay, as the Professional Record Standards Body's outpatient and eDischarge standards require, and enclosures
     * where some are spoken of.
     */
    public static Expectations uk() {
        try (InputStream in = Expectations.class.getResourceAsStream("uk-expectations.tsv")) {
            return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .getOrElseThrow(problems -> new IllegalStateException("built-in: " + problems.mkString(" ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads lines, or tells every one that is wrong: {@link CoreCode#MALFORMED} with its number. */
    public static Either<Seq<Problem>, Expectations> read(String text) {
        LinkedHashMap<String, Expectation> read = LinkedHashMap.empty();
        List<Problem> problems = List.empty();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            Either<Problem, Expectation> line = line(lines[i].split("\t", -1), i + 1);
            problems = line.isLeft() ? problems.append(line.getLeft()) : problems;
            read = line.isLeft() ? read : read.put(line.get().fact(), line.get());
        }
        return problems.isEmpty() ? Either.right(new Expectations(inOrder(read))) : Either.left(problems);
    }

    private static LinkedHashMap<String, Expectation> inOrder(LinkedHashMap<String, Expectation> read) {
        return LinkedHashMap.ofEntries(read.toList().sortBy(each -> each._1()));
    }

    private static Either<Problem, Expectation> line(String[] cells, int number) {
        boolean complete = cells.length == CELLS || cells.length == WITH_TO_WRITE;
        if (!complete || cells[0].isBlank() || cells[6].isBlank() || cells[7].isBlank()) {
            return wrong(number, "has nine or ten cells, of which fact, message and question are not empty");
        }
        if (!List.of("block", "warn", "info").contains(cells[5])) {
            return wrong(number, "has a severity of block, warn or info");
        }
        return Either.right(Expectation.builder()
                .fact(cells[0])
                .kinds(list(cells[1]))
                .triggers(list(cells[2]))
                .headings(list(cells[3]))
                .phrases(list(cells[4]))
                .severity(Severity.valueOf(cells[5].toUpperCase(Locale.ROOT)))
                .message(cells[6])
                .question(cells[7])
                .answers(list(cells[8]))
                .toWrite(cells.length == WITH_TO_WRITE ? list(cells[9]) : List.empty())
                .build());
    }

    private static Either<Problem, Expectation> wrong(int line, String why) {
        return Either.left(Problem.of(CoreCode.MALFORMED, "Line " + line + " of expectations " + why + "."));
    }

    private static Seq<String> list(String cell) {
        return List.of(cell.split("\\|", -1)).map(String::strip).reject(String::isEmpty);
    }

    /** These and others; of the same fact, the others count. */
    public Expectations with(Expectations others) {
        return new Expectations(inOrder(others.byFact.merge(byFact)));
    }

    /** These without one. */
    public Expectations without(String fact) {
        return new Expectations(byFact.remove(fact));
    }

    /** All of them, by fact. */
    public Seq<Expectation> toSeq() {
        return byFact.values().toList();
    }
}
