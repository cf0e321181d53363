package io.github.medsecretary.terminology.report;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.review.ReviewRules;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.YearMonth;
import java.util.Locale;

/**
 * How often each kind of finding was told in each month's letters, by clinician and by speech engine. Adding a letter
 * keeps its month, its length in words and the names of the rules, nothing else. Reports add up: in any order and
 * grouping the sum is the same. Immutable and thread-safe.
 */
public final class MonthlyReport {

    private record Key(YearMonth month, Origin origin) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byMonth = month.compareTo(other.month);
            return byMonth != 0 ? byMonth : origin.compareTo(other.origin);
        }
    }

    private final SortedMap<Key, Tally> tallies;

    private MonthlyReport(SortedMap<Key, Tally> tallies) {
        this.tallies = tallies;
    }

    /** That of no letter. */
    public static MonthlyReport empty() {
        return new MonthlyReport(TreeMap.empty());
    }

    /** That of one letter, counted for each of its origins. */
    public static MonthlyReport of(
            YearMonth month, Iterable<Origin> origins, int words, Iterable<? extends Finding> findings) {
        SortedMap<String, Long> byRule = TreeMap.empty();
        for (Finding finding : findings) {
            String rule = ReviewRules.family(finding.rule()).label();
            byRule = byRule.put(rule, byRule.getOrElse(rule, 0L) + 1);
        }
        var tally = new Tally(1, words, byRule);
        return new MonthlyReport(List.ofAll(origins)
                .distinct()
                .foldLeft(TreeMap.<Key, Tally>empty(), (all, origin) -> all.put(new Key(month, origin), tally)));
    }

    /** Both together. */
    public MonthlyReport plus(MonthlyReport other) {
        return new MonthlyReport(tallies.merge(other.tallies, Tally::plus));
    }

    /** What was found in an origin's letters of a month. */
    public Tally tally(YearMonth month, Origin origin) {
        return tallies.getOrElse(new Key(month, origin), Tally.NONE);
    }

    /** The months and origins of which there are letters, in order. */
    public Seq<YearMonth> months() {
        return tallies.keySet().toList().map(Key::month).distinct();
    }

    /** A line for each month, origin and rule, with a heading, for a spreadsheet; a cell is never taken for a formula. */
    public String csv() {
        var out = new StringBuilder("month,kind,origin,letters,words,rule,findings,per_1000_words\r\n");
        tallies.forEach((key, tally) -> rows(key, tally, out));
        return out.toString();
    }

    private static void rows(Key key, Tally tally, StringBuilder out) {
        String origin = key.month() + "," + kind(key.origin()) + ","
                + cell(key.origin().name()) + "," + tally.letters() + "," + tally.words() + ",";
        if (tally.findings().isEmpty()) {
            out.append(origin).append(",0,0.00\r\n");
        }
        tally.findings()
                .forEach((rule, count) -> out.append(origin)
                        .append(cell(rule))
                        .append(',')
                        .append(count)
                        .append(',')
                        .append(rate(count, tally.words()))
                        .append("\r\n"));
    }

    // A leading sign would make a spreadsheet reckon with it.
    private static String cell(String text) {
        String shown = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean plain = shown.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? shown : "\"" + shown.replace("\"", "\"\"") + "\"";
    }

    private static String rate(long count, long words) {
        return String.format(Locale.ROOT, "%.2f", words == 0 ? 0 : count * 1000.0 / words);
    }

    private static String kind(Origin origin) {
        return origin.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for a reader. */
    public String text() {
        var out = new StringBuilder();
        tallies.forEach((key, tally) -> {
            out.append(key.month()).append("  ").append(kind(key.origin())).append(' ');
            out.append(key.origin().name()).append(": ").append(tally.letters()).append(" letters, ");
            out.append(tally.words()).append(" words, ").append(tally.total()).append(" findings\n");
            tally.findings()
                    .toList()
                    .sortBy(each -> -each._2())
                    .forEach(each -> out.append(String.format(
                            Locale.ROOT,
                            "  %-24s %6d  %s per 1,000 words\n",
                            each._1(),
                            each._2(),
                            rate(each._2(), tally.words()))));
        });
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyReport report && tallies.equals(report.tallies);
    }

    @Override
    public int hashCode() {
        return tallies.hashCode();
    }

    /** How many months and origins. */
    @Override
    public String toString() {
        return "MonthlyReport[" + tallies.size() + "]";
    }
}
