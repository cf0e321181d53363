package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * What can be measured of a quantity, and what may be called normal, in each of its units.
 *
 * @param possible the ranges that can be
 * @param normal the ranges that may be called normal, in the same order
 */
record Quantity(Seq<Range> possible, Seq<Range> normal) {

    /**
     * From one number to another, both included.
     *
     * @param least the lower bound
     * @param most the upper bound
     */
    record Range(BigDecimal least, BigDecimal most) {

        static Range of(String cell) {
            String[] bounds = cell.strip().split(" ", 2);
            return new Range(new BigDecimal(bounds[0]), new BigDecimal(bounds[1]));
        }

        boolean holds(BigDecimal value) {
            return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
        }
    }

    /** Reads the cells after the first one: possible and normal ranges by turns. */
    static Quantity of(String[] cells) {
        Seq<Range> ranges = List.of(cells).tail().map(Range::of);
        return new Quantity(
                ranges.zipWithIndex().filter(each -> each._2() % 2 == 0).map(each -> each._1()),
                ranges.zipWithIndex().filter(each -> each._2() % 2 == 1).map(each -> each._1()));
    }

    /** Whether it can't be in any unit. */
    boolean isImpossible(BigDecimal value) {
        return !possible.exists(range -> range.holds(value));
    }

    /** Whether a value can't be called so, in whichever unit it may be. */
    boolean contradicts(String called, BigDecimal value) {
        Seq<Range> units =
                possible.zip(normal).filter(each -> each._1().holds(value)).map(each -> each._2());
        return !units.isEmpty() && units.forAll(range -> contradicts(called, value, range));
    }

    // What is called low must not lie in the upper half of the normal range, and the other way round.
    private static boolean contradicts(String called, BigDecimal value, Range range) {
        BigDecimal middle = range.least().add(range.most()).divide(BigDecimal.valueOf(2));
        return switch (called) {
            case "normal" -> !range.holds(value);
            case "low" -> value.compareTo(middle) > 0;
            default -> value.compareTo(middle) < 0;
        };
    }
}
