package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the routes and frequencies that a table excludes. A frequency counts only after a dose, since "daily" may be of
 * something else, and not where the week or a longer interval is named.
 */
final class NeverDoses {

    private static final int LONGEST = 4;
    private static final WordSet ADJECTIVES = WordSet.of(
            "oral", "intravenous", "subcutaneous", "intramuscular", "intrathecal", "sublingual", "topical", "inhaled");
    // Nouns that are the medicine itself, and how often it is given.
    private static final WordSet FORMS = WordSet.of(
            "route",
            "dose",
            "doses",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "injection",
            "injections",
            "infusion",
            "bolus",
            "solution",
            "liquid",
            "suspension",
            "administration",
            "use",
            "once",
            "twice",
            "three",
            "four");

    private final Map<String, Map<String, DoseRow.Kind>> byMedicine = new HashMap<>();

    NeverDoses(DoseTable table) {
        table.rows()
                .forEach(row -> byMedicine
                        .computeIfAbsent(row.medicine(), none -> new HashMap<>())
                        .put(row.never(), row.kind()));
    }

    Seq<Finding> check(Reading reading, Seq<DoseClause> clauses) {
        return clauses.flatMap(
                clause -> Option.of(byMedicine.get(clause.medicine())).flatMap(never -> about(clause, never, reading)));
    }

    private static Option<Finding> about(DoseClause clause, Map<String, DoseRow.Kind> never, Reading reading) {
        Words words = reading.words();
        boolean seldom = clause.intervals().exists(each -> each.interval() != DoseInterval.DAY);
        boolean dosed = false;
        for (int i = clause.first(); i < clause.own(); i++) {
            dosed |= words.beginsWithFigure(i) || Numerals.small(i, words) > 0;
            String phrase = longest(i, clause.own(), never, words);
            int last = i + phrase.split(" ", -1).length - 1;
            boolean counts = !phrase.isEmpty()
                    && (never.get(phrase) == DoseRow.Kind.ROUTE ? isRoute(last, words) : dosed && !seldom);
            if (counts && Prescribed.isSo(i, reading)) {
                return Option.some(new Question(
                                ConsistencyRules.UNIT,
                                "The medicine is never given so.",
                                "Do you mean the medicine to be given in this way, please?")
                        .about(words.span(i, last), List.of(clause.drug().span()), 0.9));
            }
        }
        return Option.none();
    }

    // "Heparin until oral anticoagulation is established": before a noun it is that noun's own.
    private static boolean isRoute(int last, Words words) {
        int next = last + 1;
        return !ADJECTIVES.isAt(last, words)
                || WrittenInterval.isItsOwn(next, words)
                || FORMS.isAt(next, words)
                || WrittenInterval.at(next, words.count(), words).isPresent();
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
