package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Finds strengths that are told with another interval than they are given at: after the medicine, before the next one and
 * in its clause, with nothing about a change or a refusal between. If one of several intervals fits, nothing is said.
 */
final class StrengthDoses {

    private static final int REACH = 14;
    private static final int BEFORE = 4;
    private static final WordSet STEPS = WordSet.of(
            "increase",
            "increasing",
            "increases",
            "reduce",
            "reducing",
            "reduces",
            "titrate",
            "titrating",
            "taper",
            "tapering",
            "wean",
            "weaning",
            "decrease",
            "decreasing",
            "steps",
            "escalate",
            "escalating");
    private static final WordSet NOT_SO = WordSet.of(
            "not",
            "never",
            "than",
            "instead",
            "by",
            "increased",
            "reduced",
            "no",
            "from",
            "avoid",
            "rather",
            "was",
            "were",
            "stopped",
            "folic",
            "calcium",
            "blood",
            "bloods",
            "monitoring",
            "review",
            "reviewed",
            "checks",
            "seen",
            "attends",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "has",
            "have",
            "tested",
            "measured",
            "clinic");

    private final Map<String, Seq<StrengthRow>> rows;

    StrengthDoses(Seq<StrengthRow> rows) {
        this.rows = TreeMap.ofEntries(rows.groupBy(StrengthRow::medicine));
    }

    Seq<Finding> check(Reading reading, Seq<Mention<Drug>> drugs) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < drugs.size(); i++) {
            Mention<Drug> drug = drugs.get(i);
            String name = drug.entries().head().entry().name();
            Seq<StrengthRow> known = rows.getOrElse(name, List.empty());
            if (!known.isEmpty() && !isChanged(drug, reading.words())) {
                int next = i + 1 < drugs.size()
                        ? drugs.get(i + 1).first()
                        : reading.words().count();
                about(drug, clauseEnd(drug, next, reading.words()), known, reading, found);
            }
        }
        return Array.ofAll(found);
    }

    // "Reduce prednisolone by 5 mg each week" tells of steps.
    private static boolean isChanged(Mention<Drug> drug, Words words) {
        for (int i = Math.max(words.sentenceStart(drug.first()), drug.first() - BEFORE); i < drug.first(); i++) {
            if (STEPS.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    // A comma, a bracket or a hyphen may part a dose from how often it is given.
    private static int clauseEnd(Mention<Drug> drug, int next, Words words) {
        int limit = Math.min(Math.min(next, words.sentenceEnd(drug.last())), drug.last() + 1 + REACH);
        for (int i = drug.last() + 1; i < limit; i++) {
            boolean mark = words.isMark(i) && ",()-:/".indexOf(words.folded(i).charAt(0)) < 0;
            if (mark || NOT_SO.isAt(i, words) || STEPS.isAt(i, words)) {
                return i;
            }
        }
        return limit;
    }

    private static void about(
            Mention<Drug> drug, int limit, Seq<StrengthRow> known, Reading reading, java.util.List<Finding> found) {
        Words words = reading.words();
        List<WrittenInterval> written = List.empty();
        boolean dosed = false;
        for (int i = drug.last() + 1; i < limit; i++) {
            dosed |= Numerals.small(i, words) > 0 || words.beginsWithFigure(i);
            WrittenInterval interval =
                    dosed ? WrittenInterval.at(i, limit, words).orElse(null) : null;
            if (interval != null) {
                written = written.append(interval);
                i = interval.last();
            }
        }
        if (written.isEmpty()) {
            return;
        }
        List<WrittenInterval> told = written;
        int end = told.head().first();
        // "Pulmicort, Movicol …": what follows a comma is the dose of another medicine, unless the strength tells.
        boolean listed = words.folded(drug.last() + 1).equals(",");
        Seq<StrengthRow> rows = closest(known.filter(row -> isOf(row, drug.last() + 1, end, words)))
                .filter(row -> !listed || !row.amounts().isEmpty());
        boolean fits = rows.isEmpty() || rows.exists(row -> told.exists(each -> isFor(row, each.interval())));
        if (!fits && Assertions.of(reading).hasNone(end, Status.HYPOTHETICAL) && !NeverDoses.isRefused(end, reading)) {
            found.add(new Question(
                            ConsistencyRules.UNIT,
                            "This strength is given at another interval.",
                            "Is the medicine meant to be given so often?")
                    .about(
                            words.span(end, told.head().last()),
                            List.of(drug.span()),
                            0.9,
                            rows.map(StrengthRow::source)));
        }
    }

    // What is told of a strength or a form goes before what is told of the medicine.
    private static Seq<StrengthRow> closest(Seq<StrengthRow> rows) {
        Seq<StrengthRow> special =
                rows.reject(row -> row.amounts().isEmpty() && row.form().isEmpty());
        return special.isEmpty() ? rows : special;
    }

    // What is given each day nobody gives once a year: that is of something else, as of a test.
    private static boolean isFor(StrengthRow row, DoseInterval interval) {
        boolean far = row.given().contains(DoseInterval.DAY) && interval.compareTo(DoseInterval.MONTH) > 0;
        return far || row.given().contains(interval);
    }

    private static boolean isOf(StrengthRow row, int from, int to, Words words) {
        return hasForm(row, from, to, words)
                && (row.amounts().isEmpty()
                        || row.amounts().exists(amount -> holds(amount.split(" ", 2), from, to, words)));
    }

    private static boolean hasForm(StrengthRow row, int from, int to, Words words) {
        Seq<String> forms = List.of(row.form().split("\\|", -1));
        return row.form().isEmpty()
                || List.range(Math.max(0, from - 3), to).exists(i -> forms.contains(words.folded(i)));
    }

    // "70 mg", "70mg", "70 milligrams", "20 micrograms/hour", "50,000 units"; a number in words is not looked for.
    private static boolean holds(String[] amount, int from, int to, Words words) {
        for (int i = from; i < to; i++) {
            if (words.beginsWithFigure(i)) {
                int last = numberEnd(i, to, words);
                String number = number(i, last, words);
                boolean parted = number.equals(amount[0]) && last + 1 < to && isUnit(words.folded(last + 1), amount[1]);
                boolean joined =
                        number.startsWith(amount[0]) && isUnit(number.substring(amount[0].length()), amount[1]);
                if (parted || joined) {
                    return true;
                }
            }
        }
        return false;
    }

    // Thousands may be parted by a comma or a blank.
    private static int numberEnd(int first, int to, Words words) {
        boolean comma = first + 2 < to && words.folded(first + 1).equals(",") && isThousands(words.folded(first + 2));
        boolean blank = first + 1 < to && isThousands(words.folded(first + 1));
        return comma ? first + 2 : blank ? first + 1 : first;
    }

    private static boolean isThousands(String word) {
        return word.startsWith("000");
    }

    private static String number(int first, int last, Words words) {
        var number = new StringBuilder();
        for (int i = first; i <= last; i++) {
            number.append(words.folded(i).replace(",", ""));
        }
        return number.toString();
    }

    private static boolean isUnit(String word, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mg" -> word.equals("mg") || word.equals("mgs") || word.startsWith("milligram");
            case "micrograms" -> word.startsWith("microgram") || word.equals("mcg") || word.equals("µg");
            case "units" -> word.equals("units") || word.equals("iu") || word.equals("unit");
            default -> word.equals(unit);
        };
    }
}
