package io.github.medsecretary.core.time;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The bank holidays of the nations of the United Kingdom, as data with a version.
 *
 * <p>Rules give the days that come every year, for any year; {@linkplain Proclamation proclamations} are listed, since
 * governments appoint extra days and no rule can foresee them. Dates were checked from 1990; for earlier years the
 * rules of 1990 are given, and for years to come those of today. The source is https://www.gov.uk/bank-holidays.
 *
 * <p>Substitute days are given as custom has them. 4 January 2010 and 2011 are so given for Scotland, where they were
 * kept, although the proclamation that the law asks for was not made.
 *
 * <p>A bank holiday always falls from Monday to Friday: a holiday on a weekend is given as its substitute day. Local
 * holidays, such as those of Scottish boards, belong in a {@link WorkingCalendar}. Immutable and thread-safe.
 */
public final class BankHolidays {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;

    private static final BankHolidays NONE = new BankHolidays("none", List.empty(), TreeMap.empty());

    private static final BankHolidays UK = new BankHolidays("uk-rules", BankHolidayRule.UK, TreeMap.empty())
            .workedOut()
            .with("uk-2026-02", UkProclamations.uk());

    private record Key(Nation nation, int year) implements Comparable<Key> {

        private static final Comparator<Key> IN_ORDER =
                Comparator.comparing(Key::nation).thenComparingInt(Key::year);

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }

    private final String version;
    private final Seq<BankHolidayRule> rules;
    private final Map<Key, BankHolidayYear> years;

    private BankHolidays(String version, Seq<BankHolidayRule> rules, Map<Key, BankHolidayYear> years) {
        this.version = requireNonNull(version, "version");
        this.rules = rules;
        this.years = years;
    }

    /** No nation has any. */
    public static BankHolidays none() {
        return NONE;
    }

    /** Those of the United Kingdom as proclaimed by February 2026. */
    public static BankHolidays uk() {
        return UK;
    }

    /** Which data this is. */
    public String version() {
        return version;
    }

    /**
     * The same data with further proclamations, in their order.
     *
     * @param newVersion the name of the data so made
     * @throws IllegalArgumentException if one adds or moves a holiday to a day that is one already, or moves a holiday
     *     from a day that is none
     */
    public BankHolidays with(String newVersion, Iterable<? extends Proclamation> more) {
        return new BankHolidays(
                newVersion, rules, List.<Proclamation>ofAll(more).foldLeft(this, BankHolidays::and).years);
    }

    private BankHolidays and(Proclamation proclamation) {
        var key = new Key(proclamation.nation(), proclamation.date().getYear());
        return new BankHolidays(version, rules, years.put(key, year(key).proclaiming(proclamation)));
    }

    /** The bank holidays of a nation in a year, in order of date. */
    public Seq<BankHoliday> of(Nation nation, int year) {
        return year(new Key(nation, year)).all();
    }

    /** The bank holiday of a nation on a date; O(log n) in the years from 1990 to 2040, more slowly in others. */
    public Optional<BankHoliday> on(Nation nation, LocalDate date) {
        return year(new Key(nation, date.getYear())).on(date);
    }

    /** Whether a date is a bank holiday of that nation. */
    public boolean falls(Nation nation, LocalDate date) {
        return on(nation, date).isPresent();
    }

    private BankHolidayYear year(Key key) {
        return years.get(key).getOrElse(() -> byRule(key));
    }

    private BankHolidayYear byRule(Key key) {
        return BankHolidayYear.of(
                rules.filter(rule -> rule.isKeptBy(key.nation, key.year)).map(rule -> rule.in(key.year)));
    }

    // Rules ask for every visit of a diary, so the years in common use are looked up, not worked out each time.
    private BankHolidays workedOut() {
        var keys = List.of(Nation.values())
                .flatMap(nation -> Stream.rangeClosed(FIRST_YEAR, LAST_YEAR).map(year -> new Key(nation, year)));
        return new BankHolidays(version, rules, TreeMap.ofAll(keys.toJavaStream(), key -> key, this::byRule));
    }
}
