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
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the routes and frequencies that a table excludes, after the medicine, before the next one and in its clause. A
 * frequency counts only after a dose, since "daily" may be of something else, and not where the week is named.
 */
final class NeverDoses {

    private static final int REACH = 12;
    private static final int LONGEST = 4;
    private static final int FARTHEST = 40;
    private static final WordSet NOT_SO = WordSet.of(
            "not",
            "continue",
            "continued",
            "start",
            "started",
            "never",
            "weekly",
            "week",
            "than",
            "instead",
            "no",
            "from",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "days",
            "followed",
            "folic",
            "as",
            "plus",
            "with",
            "other",
            "and",
            "or",
            "avoid");

    private static final WordSet TAKEN = WordSet.of(
            "takes", "take", "taking", "on", "prescribed", "given", "uses", "continue", "continues", "started");
    private static final WordSet REFUSED =
            WordSet.of("not", "never", "no", "longer", "without", "stopped", "cannot", "be");

    private final Map<String, Map<String, DoseRow.Kind>> byMedicine = new HashMap<>();

    NeverDoses(DoseTable table) {
        table.rows()
                .forEach(row -> byMedicine
                        .computeIfAbsent(row.medicine(), none -> new HashMap<>())
                        .put(row.never(), row.kind()));
    }

    Seq<Finding> check(Reading reading, Seq<Mention<Drug>> drugs) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < drugs.size(); i++) {
            Mention<Drug> drug = drugs.get(i);
            Map<String, DoseRow.Kind> never =
                    byMedicine.get(drug.entries().head().entry().name());
            if (never != null) {
                int next = i + 1 < drugs.size()
                        ? drugs.get(i + 1).first()
                        : reading.words().count();
                about(drug, next, never, reading, found);
            }
        }
        return Array.ofAll(found);
    }

    private static void about(
            Mention<Drug> drug,
            int next,
            Map<String, DoseRow.Kind> never,
            Reading reading,
            java.util.List<Finding> found) {
        Words words = reading.words();
        int limit = Math.min(Math.min(next, drug.last() + 1 + REACH), words.sentenceEnd(drug.last()));
        boolean dosed = false;
        for (int i = drug.last() + 1; i < limit && !NOT_SO.isAt(i, words) && !isClauseEnd(i, words); i++) {
            dosed |= Character.isDigit(words.folded(i).charAt(0)) || Numerals.small(i, words) > 0;
            String phrase = longest(i, limit, never, words);
            boolean counts = !phrase.isEmpty() && (dosed || never.get(phrase) == DoseRow.Kind.ROUTE);
            if (counts && isGiven(i, phrase, limit, reading)) {
                int last = i + phrase.split(" ", -1).length - 1;
                found.add(new Question(
                                ConsistencyRules.UNIT,
                                "The medicine is never given so.",
                                "Is the medicine meant to be given so?")
                        .about(words.span(i, last), List.of(drug.span()), 0.9));
                return;
            }
        }
    }

    private static boolean isClauseEnd(int index, Words words) {
        return words.isMark(index)
                && !words.folded(index).equals(",")
                && !words.folded(index).equals("(");
    }

    private static boolean isGiven(int index, String phrase, int limit, Reading reading) {
        Words words = reading.words();
        int after = index + phrase.split(" ", -1).length;
        boolean weekly = after < limit
                && (words.folded(after).equals("weekly") || words.folded(after).equals("on"));
        return !weekly && Assertions.of(reading).hasNone(index, Status.HYPOTHETICAL) && !isRefused(index, reading);
    }

    /** Whether it is said not to be given so; "no heart disease and takes …" denies something else. */
    static boolean isRefused(int index, Reading reading) {
        if (!Assertions.of(reading).has(index, Status.NEGATED)) {
            return false;
        }
        Words words = reading.words();
        for (int i = index; i > Math.max(words.sentenceStart(index), index - FARTHEST); i--) {
            if (TAKEN.isAt(i, words)) {
                return REFUSED.isAt(i - 1, words);
            }
        }
        return true;
    }

    private static String longest(int index, int limit, Map<String, DoseRow.Kind> never, Words words) {
        String best = "";
        var phrase = new StringBuilder();
        for (int i = index; i < Math.min(limit, index + LONGEST); i++) {
            phrase.append(i == index ? "" : " ").append(words.folded(i));
            if (never.containsKey(phrase.toString())) {
                best = phrase.toString();
            }
        }
        return best;
    }
}
