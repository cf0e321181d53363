package io.github.medsecretary.scheduling.session.notation;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.TreeSet;

/** What the signs of a notation mean, each sign one thing and each thing one sign. Immutable and thread-safe. */
public final class Legend {

    private static final List<Row> USUAL = List.of(
            new Row('.', new Grain.Free()),
            new Row('=', new Grain.Break()),
            new Row('#', new Grain.Booked()),
            new Row('-', new Grain.Closed()));

    private final Seq<Row> rows;

    private Legend(Seq<Row> rows) {
        this.rows = rows;
    }

    /**
     * A sign and what it means.
     *
     * @param sign a visible character; the space is none
     * @param grain what it means
     */
    public record Row(char sign, Grain grain) {

        /** Checks that nothing is null. */
        public Row {
            requireNonNull(grain, "grain");
        }
    }

    /**
     * A legend of these rows, or everything that is wrong with them by JSON pointer:
     * {@link SchedulingCode#DUPLICATE_SIGN}, or {@link SchedulingCode#UNKNOWN_SIGN} for a sign that can't be seen.
     */
    public static Either<Seq<Problem>, Legend> of(Iterable<Row> rows) {
        var all = List.ofAll(rows);
        Seq<Problem> problems = problems(all);
        return problems.isEmpty() ? Either.right(new Legend(all)) : Either.left(problems);
    }

    /** The usual signs, {@code .} free, {@code =} break, {@code #} booked, {@code -} closed, and these. */
    public static Either<Seq<Problem>, Legend> usualWith(Iterable<Row> more) {
        return of(USUAL.appendAll(more));
    }

    private static Seq<Problem> problems(Seq<Row> rows) {
        var signs = new TreeSet<Character>();
        return rows.zipWithIndex().flatMap(each -> {
            char sign = each._1.sign();
            boolean first =
                    rows.find(row -> row.grain().equals(each._1.grain())).contains(each._1);
            return List.of(
                            Problem.of(SchedulingCode.UNKNOWN_SIGN, "A sign is a visible character.")
                                    .under("sign"),
                            Problem.of(SchedulingCode.DUPLICATE_SIGN).under("sign"),
                            Problem.of(SchedulingCode.DUPLICATE_SIGN).under("grain"))
                    .zip(List.of(isVisible(sign), signs.add(sign), first))
                    .filter(found -> !found._2)
                    .map(found -> found._1.under(each._2));
        });
    }

    private static boolean isVisible(char sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && !Character.isISOControl(sign)
                && !Character.isSurrogate(sign);
    }

    /** The rows in their order. */
    public Seq<Row> rows() {
        return rows;
    }

    /** What a sign means. */
    public Optional<Grain> grain(char sign) {
        return rows.find(row -> row.sign() == sign).map(Row::grain).toJavaOptional();
    }

    /** The sign of a meaning. */
    public Optional<Character> sign(Grain grain) {
        return rows.find(row -> row.grain().equals(grain)).map(Row::sign).toJavaOptional();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Legend that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The signs. */
    @Override
    public String toString() {
        return "Legend[" + rows.map(Row::sign).mkString() + "]";
    }
}
