package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/** A height or weight that nobody has in the unit it is given in: "height 1.68 cm". */
final class Heights implements NumberCheck {

    private static final WordSet NAMES = WordSet.of("height", "weight", "weighs", "weighed", "weighing");
    private static final WordSet NOT_A_PERSONS = WordSet.of(
            "birth", "placental", "uterine", "vertebral", "fundal", "disc", "loss", "gain", "estimated", "prostate");
    private static final WordSet LINKS =
            WordSet.of("is", "was", "of", ":", "=", "now", "today", "at", "her", "his", "in", "clinic");
    private static final HashMap<String, Quantity.Range> RANGES = HashMap.of(
            "height m", Quantity.Range.of("0.3 2.5"),
            "height metres", Quantity.Range.of("0.3 2.5"),
            "height cm", Quantity.Range.of("20 250"),
            "weight kg", Quantity.Range.of("0.3 400"));
    private static final int REACH = 5;

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            if (NAMES.isAt(i, words) && !(i > 0 && NOT_A_PERSONS.isAt(i - 1, words))) {
                measured(i, words).ifPresent(found::add);
            }
        }
        return Array.ofAll(found);
    }

    private static Optional<Finding> measured(int name, Words words) {
        int at = name + 1;
        while (at < Math.min(words.count(), name + REACH) && LINKS.isAt(at, words)) {
            at++;
        }
        if (at + 1 >= words.count()) {
            return Optional.empty();
        }
        String kind = words.folded(name).startsWith("h") ? "height " : "weight ";
        Option<Quantity.Range> range = RANGES.get(kind + words.folded(at + 1));
        Optional<BigDecimal> value = Numerals.decimal(words.folded(at));
        return value.isPresent() && range.exists(each -> !each.holds(value.get()))
                ? Optional.of(
                        new Question(ConsistencyRules.NUMBER, "This can't have been measured.", "Which value is meant?")
                                .about(words.span(at, at + 1), List.of(words.span(name)), 0.9))
                : Optional.empty();
    }
}
