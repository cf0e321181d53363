package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A height, weight or size of a part that nobody has in the unit it is given in: "height 1.68 cm", "birth weight 19.8 kg",
 * "mouth opening 42 cm". The bounds are wide enough for children and for the rarest of adults.
 */
final class Heights implements NumberCheck {

    private static final Phrases NAMES = Phrases.of("""
            height
            weight: weight|weighs|weighed|weighing
            birth weight: birth weight|birthweight|born weighing|estimated fetal weight|fetal weight|efw
            head circumference: head circumference|ofc|occipitofrontal circumference
            mouth opening: mouth opening|interincisal opening|inter-incisal opening|maximum opening|interincisal distance
            endometrial thickness: endometrial thickness|endometrium|endometrial echo
            qtc: qtc|qtc interval
            """);

    private static final WordSet NOT_A_PERSONS = WordSet.of(
            "placental",
            "uterine",
            "vertebral",
            "fundal",
            "disc",
            "loss",
            "gain",
            "prostate",
            "cervical",
            "crown-rump",
            "femur",
            "axial",
            "leg",
            "stay",
            "cord",
            "limb",
            "total",
            "estimated",
            "birth");
    private static final WordSet LINKS = WordSet.of(
            "is",
            "was",
            "of",
            ":",
            "=",
            "now",
            "today",
            "at",
            "her",
            "his",
            "in",
            "clinic",
            "measured",
            "measures",
            "the",
            "(",
            "a",
            "about",
            "approximately");

    private static final HashMap<String, Quantity.Range> RANGES = HashMap.ofEntries(
            range("height m", "0.3 2.5"),
            range("height metres", "0.3 2.5"),
            range("height cm", "20 250"),
            range("height mm", "300 2500"),
            range("weight kg", "0.3 400"),
            range("birth weight kg", "0.2 7.5"),
            range("birth weight g", "150 7500"),
            range("head circumference cm", "15 70"),
            range("head circumference mm", "60 700"),
            range("mouth opening cm", "0 8"),
            range("endometrial thickness cm", "0 6"),
            range("qtc ms", "200 900"),
            range("qtc msec", "200 900"));
    private static final int REACH = 6;
    private static final int THOUSAND = 3;

    private static Tuple2<String, Quantity.Range> range(String measured, String bounds) {
        return Tuple.of(measured, Quantity.Range.of(bounds));
    }

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        NAMES.in(reading, (i, length) -> {
            if (i == 0 || !NOT_A_PERSONS.isAt(i - 1, words)) {
                measured(i, length, reading).ifPresent(found::add);
            }
        });
        return Array.ofAll(found);
    }

    private static Optional<Finding> measured(int name, int length, Reading reading) {
        Words words = reading.words();
        int at = name + length;
        while (at < Math.min(words.count(), name + length + REACH) && LINKS.isAt(at, words)) {
            at++;
        }
        int last = lastFigure(at, reading);
        if (last + 1 >= words.count()) {
            return Optional.empty();
        }
        String kind = NAMES.meaning(name, length, words) + " ";
        Option<Quantity.Range> range = RANGES.get(kind + words.folded(last + 1));
        String number = last == at ? words.folded(at) : words.folded(at) + words.folded(last);
        Optional<BigDecimal> value = Numerals.decimal(number);
        return value.isPresent() && range.exists(each -> !each.holds(value.get()))
                ? Optional.of(new Question(
                                ConsistencyRules.NUMBER,
                                "This cannot have been measured.",
                                "What was measured, please?")
                        .about(words.span(at, last + 1), List.of(words.span(name, name + length - 1)), 0.9))
                : Optional.empty();
    }

    // "1,420 g": thousands parted by a comma.
    private static int lastFigure(int at, Reading reading) {
        Words words = reading.words();
        boolean thousands = at + 2 < words.count()
                && words.folded(at + 1).equals(",")
                && words.folded(at + 2).length() == THOUSAND
                && Numerals.whole(words.folded(at + 2)) >= 0
                && words.span(at).end() + 1 == words.span(at + 2).start();
        return thousands ? at + 2 : at;
    }
}
