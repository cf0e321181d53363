package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * So many of so many, kept as the two numbers, so that nothing is rounded and none of none is no error.
 *
 * @param part how many, not negative
 * @param whole of how many, not negative
 */
public record Rate(BigInteger part, BigInteger whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

    /** Checks that nothing is null. */
    public Rate {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
    }

    /** So many of so many. */
    public static Rate of(long part, long whole) {
        return new Rate(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** So much of so much time, in nanoseconds. */
    public static Rate of(Duration part, Duration whole) {
        return new Rate(nanos(part), nanos(whole));
    }

    private static BigInteger nanos(Duration time) {
        return BigInteger.valueOf(time.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(time.getNano()));
    }

    /** In per cent, half up to one decimal; absent of none. */
    public Optional<BigDecimal> percent() {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(part).multiply(HUNDRED).divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP));
    }

    /** Per one, half up to two decimals, such as moves per patient; absent of none. */
    public Optional<BigDecimal> each() {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(part).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP));
    }

    /** Such as {@code 3 of 8}. */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
