package io.github.medsecretary.scheduling.replanning.saving;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lines of words between tabs, as they are read, one after another. The first thing that is wrong is kept, and whatever
 * is read after it means nothing. Belongs to one thread.
 */
final class Lines {

    private final String text;
    private final Array<String> lines;
    private int next;
    private Optional<SavedProblem> problem = Optional.empty();

    Lines(String text) {
        this.text = text;
        this.lines = Array.of(text.split("\n", -1));
    }

    /** Takes the first line. */
    Lines header(String format, String version) {
        Seq<String> words = words();
        if (words.size() != 2 || !words.head().equals(format)) {
            wrong(SavedCode.NOT_SAVED_HERE);
        } else if (!words.get(1).equals(version)) {
            wrong(SavedCode.OTHER_FORMAT);
        }
        return this;
    }

    /** Whether a line of that kind comes next. */
    boolean has(String kind) {
        return problem.isEmpty() && words().headOption().contains(kind);
    }

    /** The words of the next line after the first, which must be its kind; as many as wanted, or more. */
    Seq<String> take(String kind, int atLeast) {
        next++;
        Seq<String> found = next <= lines.size() ? split(lines.get(next - 1)) : List.empty();
        if (found.size() <= atLeast || !found.head().equals(kind)) {
            wrong(SavedCode.BAD_LINE);
            return List.fill(atLeast, "");
        }
        return found.tail();
    }

    /** What the next line must say. */
    void expect(String kind, SavedCode otherwise, int ignored, String... words) {
        Seq<String> found = take(kind, words.length + ignored).drop(ignored);
        if (!found.equals(List.of(words))) {
            wrong(otherwise);
        }
    }

    /** What a word of the line that was taken last means. */
    <T> T read(String word, Function<String, T> meaning, T otherwise) {
        if (problem.isPresent()) {
            return otherwise;
        }
        try {
            return meaning.apply(word);
        } catch (IllegalArgumentException | DateTimeException e) {
            wrong(SavedCode.BAD_LINE);
            return otherwise;
        }
    }

    long number(String word) {
        return read(word, Long::parseLong, 0L);
    }

    Instant moment(String word) {
        return read(word, Instant::parse, Instant.EPOCH);
    }

    Optional<Instant> perhaps(String word) {
        return word.equals(Page.NOTHING) ? Optional.empty() : Optional.of(moment(word));
    }

    void wrong(SavedCode code) {
        if (problem.isEmpty()) {
            problem = Optional.of(new SavedProblem(code, Math.max(1, Math.min(next, lines.size()))));
        }
    }

    boolean isWrong() {
        return problem.isPresent();
    }

    /** Whether nothing is wrong so far and all, also what is not read yet, is as it was written: the last line says so. */
    boolean isAsWritten() {
        int end = text.lastIndexOf("end\t");
        return problem.isEmpty()
                && end >= 0
                && text.substring(end).equals("end\t" + Fingerprint.of(text.substring(0, end)) + "\n");
    }

    /** What was read if it is whole and as it was written. */
    <T> Either<SavedProblem, T> whole(T read) {
        if (problem.isEmpty()) {
            take("end", 1);
            boolean isLast = next == lines.size() - 1 && lines.last().isEmpty();
            if (!isLast || !isAsWritten()) {
                wrong(SavedCode.DAMAGED);
            }
        }
        return problem.<Either<SavedProblem, T>>map(Either::left).orElseGet(() -> Either.right(read));
    }

    private Seq<String> words() {
        return next < lines.size() ? split(lines.get(next)) : List.empty();
    }

    private static Seq<String> split(String line) {
        return List.of(line.split("\t", -1)).map(Page::unescaped);
    }
}
