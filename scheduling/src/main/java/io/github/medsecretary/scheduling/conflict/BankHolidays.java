package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.scheduling.resource.Nation;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/**
 * The bank holidays of nations, as data with a version: governments proclaim extra ones, so no rule can compute them.
 * The source for the United Kingdom is https://www.gov.uk/bank-holidays. Immutable and thread-safe.
 */
public final class BankHolidays {

    private static final BankHolidays NONE = new BankHolidays("none", TreeMap.empty());

    private final String version;
    private final Map<Nation, TreeSet<LocalDate>> dates;

    private BankHolidays(String version, Map<Nation, TreeSet<LocalDate>> dates) {
        this.version = version;
        this.dates = dates;
    }

    /** No nation has any. */
    public static BankHolidays none() {
        return NONE;
    }

    /** Data without any dates yet. */
    public static BankHolidays version(String version) {
        return new BankHolidays(version, TreeMap.empty());
    }

    /** The same data with these dates of a nation instead of those it had. */
    public BankHolidays with(Nation nation, Iterable<LocalDate> days) {
        return new BankHolidays(version, dates.put(nation, TreeSet.ofAll(days)));
    }

    /** Which data this is. */
    public String version() {
        return version;
    }

    /** Whether a date is one of that nation's. */
    public boolean falls(Nation nation, LocalDate date) {
        return dates.get(nation).exists(days -> days.contains(date));
    }
}
