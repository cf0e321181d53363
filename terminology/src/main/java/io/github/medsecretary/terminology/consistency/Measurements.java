package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured and can't be so, or is called normal, high or low and isn't. The bounds are wide: what no laboratory
 * or ward would call so, in the units of the United Kingdom and, where those differ, of the United States as well.
 */
final class Measurements implements NumberCheck {

    private static final WordSet ANOTHER = WordSet.of(
            "urine", "urinary", "random", "grams", "gram", "g", "mg", "target", "maximum", "max", "peak", "goal");

    private static final WordSet DENYING = WordSet.of("no", "not", "denies", "without", "previously");

    private static final WordSet NOT_SO = WordSet.of("not", "below", "ab", "above", "than", "no");

    private static final WordSet NOT_SO_BEFORE = WordSet.of(
            "not", "below", "above", "than", "no", "previously", "low", "near", "borderline", "upper", "lower");

    private static final WordSet UNITS = WordSet.of(
            "to", "kg", "mmhg", "days", "weeks", "hours", "minutes", "years", "year", "litres", "liters", "l", "points",
            "months", "lpm", "am", "pm", "mg", "or", "through", "meq", "units", "g", "and");

    /**
     * A quantity: names, the least and the most that can be, and the least and the most that may be called normal, in
     * ranges parted by semicolons where several units are in use.
     */
    private static final String ROWS = """
            ejection fraction|ef|lvef|left ventricular ejection fraction ; 3 90 ; 47 80
            oxygen saturation|oxygen saturations|sats|spo2|o2 sat|o2 sats|o2 saturation|pulse oximetry ; 20 100 ; 91 100
            saturation|saturations ; 0 100 ; 0 100
            heart rate|pulse|pulse rate|hr ; 15 300 ; 45 115
            respiratory rate|respirations|rr ; 2 90 ; 8 40
            temperature|temp ; 25 45 ; 35 38.3 ; 77 113 ; 95 101
            potassium|serum potassium ; 1 12 ; 3.0 6.0
            sodium|serum sodium ; 90 200 ; 128 150
            haemoglobin|hemoglobin|hb|hgb ; 20 250 ; 95 190 ; 2 25 ; 9.5 19
            arterial ph|blood ph ; 6.5 8 ; 7.2 7.55
            inr ; 0.5 20 ; 0.7 1.6
            bmi|body mass index ; 8 110 ; 17.5 28
            tsh|thyroid stimulating hormone ; 0 500 ; 0.2 8
            creatinine|serum creatinine ; 20 2500 ; 30 150 ; 0.1 19.9 ; 0.3 1.7
            hba1c ; 15 200 ; 18 62 ; 3 14.9 ; 3.5 8
            platelets|platelet count ; 1 3000 ; 110 480 ; 3001 9000000 ; 110000 480000
            crp|c-reactive protein ; 0 700 ; 0 20
            esr ; 0 160 ; 0 45
            ferritin ; 0 100000 ; 12 450
            albumin|serum albumin ; 8 65 ; 28 55 ; 0.5 7.9 ; 2.8 5.6
            calcium|corrected calcium|adjusted calcium ; 0.8 5 ; 2.05 2.7 ; 5.1 25 ; 8 11
            magnesium ; 0.1 5 ; 0.6 2.8
            glucose|blood glucose|blood sugar|capillary glucose ; 0.3 40 ; 3.2 10 ; 41 2000 ; 58 130
            egfr ; 1 200 ; 55 200
            abpi|ankle brachial pressure index|ankle-brachial pressure index ; 0 4 ; 0.85 1.45
            time in range|tir ; 0 100 ; 55 100
            iop|intraocular pressure ; 0 90 ; 7 24
            haematocrit|hematocrit|hct ; 5 75 ; 30 56 ; 0.05 0.75 ; 0.3 0.56
            """;

    /** Words that call what they stand beside low, high or normal, and what is measured. */
    private static final Phrases CALLED = Phrases.of("""
            normal: normal|satisfactory|within normal limits|unremarkable|preserved|well preserved|well controlled|good
            normal: excellent|well maintained
            low: low|reduced|severely reduced|impaired|severely impaired|poor|decreased|depressed
            high: high|raised|elevated|markedly raised
            """);

    private static final Phrases STATES = Phrases.of("""
            low potassium: hypokalaemic|hypokalaemia|hypokalemic|hypokalemia
            high potassium: hyperkalaemic|hyperkalaemia|hyperkalemic|hyperkalemia
            low sodium: hyponatraemic|hyponatraemia|hyponatremic|hyponatremia
            high sodium: hypernatraemic|hypernatraemia|hypernatremic|hypernatremia
            normal temperature: afebrile|apyrexial
            high temperature: febrile|pyrexial
            high heart rate: tachycardic|tachycardia
            low heart rate: bradycardic|bradycardia
            low haemoglobin: anaemic|anemic
            low glucose: hypoglycaemic|hypoglycaemia|hypoglycemic|hypoglycemia
            high glucose: hyperglycaemic|hyperglycaemia|hyperglycemic|hyperglycemia
            low calcium: hypocalcaemic|hypocalcaemia|hypocalcemic|hypocalcemia
            high calcium: hypercalcaemic|hypercalcaemia|hypercalcemic|hypercalcemia
            low magnesium: hypomagnesaemia|hypomagnesaemic|hypomagnesemia
            low albumin: hypoalbuminaemia|hypoalbuminaemic|hypoalbuminemia
            low platelets: thrombocytopenia|thrombocytopenic
            high platelets: thrombocytosis
            low oxygen saturation: hypoxic|hypoxia|hypoxaemic
            low temperature: hypothermic
            low tsh: hyperthyroid
            high bmi: obese|overweight
            low bmi: underweight
            """);

    /** What stands for a quantity where a letter calls it normal before it tells the value. */
    private static final Phrases TOPICS = Phrases.of("""
            ejection fraction: left ventricular function|left ventricular systolic function|lv function|systolic function
            ejection fraction: ventricular function|lv systolic function
            tsh: thyroid function|thyroid function tests
            creatinine: renal function|kidney function
            haemoglobin: blood count|full blood count
            hba1c: diabetes|diabetic control|glycaemic control
            crp: inflammatory markers
            oxygen saturation: oxygenation
            """);

    private static final WordSet TURNING =
            WordSet.of("but", "except", "apart", "although", "however", "not", "previously", "despite", "was", "from");

    private static final WordSet LINKS = WordSet.of(
            "is",
            "was",
            "of",
            "at",
            "were",
            "are",
            "=",
            ":",
            "been",
            "today",
            "remains",
            "remained",
            "with",
            "a",
            "about",
            "the",
            "on",
            "air",
            "room",
            "estimated",
            "approximately",
            "around",
            "only",
            "and",
            ",",
            "regular",
            "now",
            "(",
            "his",
            "her",
            "measured",
            "level",
            "serum",
            "right",
            "left",
            "has");

    // Measured in other fluids, and taken as tablets, as well: no value is impossible by itself.
    private static final WordSet LABORATORY = WordSet.of(
            "tsh",
            "creatinine",
            "hba1c",
            "platelets",
            "crp",
            "esr",
            "ferritin",
            "albumin",
            "calcium",
            "magnesium",
            "glucose",
            "egfr",
            "iop");

    private static final WordSet PERCENTAGES =
            WordSet.of("ejection fraction", "oxygen saturation", "saturation", "haematocrit", "time in range");

    private static final WordSet BEHIND = WordSet.of(
            ",", "(", "in", "the", "which", "is", "within", "morbidly", "severely", "mmol", "%", "per", "cent");

    private static final WordSet CELSIUS = WordSet.of("c", "°c", "celsius", "centigrade");
    private static final BigDecimal HOTTEST = BigDecimal.valueOf(45);
    private static final BigDecimal HOTTEST_FAHRENHEIT = BigDecimal.valueOf(115);

    private static final int REACH = 6;
    private static final int TO_TOPIC = 11;
    private static final int TO_CALL = 7;

    private final Map<String, Quantity> quantities = new HashMap<>();
    private final Phrases names;
    private final WordSet firsts;

    Measurements() {
        var rows = new StringBuilder();
        ROWS.lines().forEach(row -> {
            String[] cells = row.split(" ; ", -1);
            String first = cells[0].split("\\|", -1)[0];
            quantities.put(first, Quantity.of(cells));
            rows.append(first).append(": ").append(cells[0]).append('\n');
        });
        names = Phrases.of(rows.toString());
        firsts = WordSet.union(names.firsts(), STATES.firsts());
    }

    @Override
    public Seq<Finding> check(Reading reading) {
        Words words = reading.words();
        var found = new ArrayList<Finding>();
        int next = reading.firstAsked();
        for (int i : words.where(firsts, next, reading.endAsked())) {
            int length = i < next ? 0 : names.length(i, words);
            if (length > 0) {
                measured(i, length, reading).ifPresent(found::add);
                next = i + length;
            } else if (i >= next) {
                int state = STATES.length(i, words);
                if (state > 0) {
                    state(i, state, reading).ifPresent(found::add);
                }
            }
        }
        return Array.ofAll(found);
    }

    private Optional<Finding> measured(int index, int length, Reading reading) {
        Words words = reading.words();
        Quantity quantity = quantities.get(names.meaning(index, length, words));
        int at = isAnother(index, words) ? -1 : number(index + length, reading);
        Optional<BigDecimal> value = at < 0 || quantity == null ? Optional.empty() : Numerals.decimal(words.folded(at));
        if (value.isEmpty()
                || quantity == null
                || (words.folded(at).endsWith("%") && !PERCENTAGES.contains(names.meaning(index, length, words)))) {
            return Optional.empty();
        }
        if (quantity.isImpossible(value.get()) || isTooHot(at, value.get(), words)) {
            return LABORATORY.contains(names.meaning(index, length, words))
                    ? Optional.empty()
                    : Optional.of(question("This cannot have been measured.")
                            .about(words.span(at), List.of(words.span(index, index + length - 1)), 0.9));
        }
        return called(index, length, at, words)
                .or(() -> topic(index, words))
                .or(() -> calledAfter(at, words))
                .filter(call -> quantity.contradicts(call.meaning(), value.get()))
                .map(call -> question("The value does not agree with the word for it.")
                        .about(words.span(at), List.of(words.span(call.first(), call.last())), 0.8));
    }

    // Of the two scales the letter names one: "83.6 °C".
    private static boolean isTooHot(int at, BigDecimal value, Words words) {
        return at + 1 < words.count()
                && CELSIUS.isAt(at + 1, words)
                && value.compareTo(HOTTEST) > 0
                && value.compareTo(HOTTEST_FAHRENHEIT) < 0;
    }

    // "Urine sodium", "2 grams sodium", "target INR".
    private static boolean isAnother(int index, Words words) {
        return index > 0 && ANOTHER.isAt(index - 1, words);
    }

    private Optional<Finding> state(int index, int length, Reading reading) {
        Words words = reading.words();
        String[] meaning = STATES.meaning(index, length, words).split(" ", 2);
        Quantity quantity = quantities.get(meaning[1]);
        int from = index + length;
        int name = from;
        while (name < Math.min(words.count(), from + 3) && names.length(name, words) == 0 && isLink(name, words)) {
            name++;
        }
        int nameLength = name < words.count() ? names.length(name, words) : 0;
        if (nameLength > 0 && !names.meaning(name, nameLength, words).equals(meaning[1])) {
            return Optional.empty();
        }
        int at = number(nameLength > 0 ? name + nameLength : from, reading);
        Optional<BigDecimal> value = at < 0 || quantity == null ? Optional.empty() : Numerals.decimal(words.folded(at));
        return value.filter(
                        each -> quantity != null && !isDenied(index, words) && quantity.contradicts(meaning[0], each))
                .map(each -> question("The value does not agree with the word for it.")
                        .about(words.span(at), List.of(words.span(index, from - 1)), 0.8));
    }

    private static boolean isDenied(int index, Words words) {
        for (int i = Math.max(words.sentenceStart(index), index - 3); i < index; i++) {
            if (DENYING.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** A word that calls a value normal, low or high. */
    private record Call(int first, int last, String meaning) {}

    // Right before the name, or between it and the number: "normal EF of 55 %", "EF was normal at 55 %".
    private static Optional<Call> called(int index, int length, int number, Words words) {
        for (int back = 1; back <= 3; back++) {
            int from = index - back;
            int found = from < 0 ? 0 : CALLED.length(from, words);
            if (found == back) {
                boolean negated = from > 0 && NOT_SO.isAt(from - 1, words);
                return negated
                        ? Optional.empty()
                        : Optional.of(new Call(from, index - 1, CALLED.meaning(from, found, words)));
            }
        }
        for (int i = index + length; i < number; i++) {
            int found = CALLED.length(i, words);
            if (found > 0) {
                boolean negated = NOT_SO_BEFORE.isAt(i - 1, words);
                return negated
                        ? Optional.empty()
                        : Optional.of(new Call(i, i + found - 1, CALLED.meaning(i, found, words)));
            }
        }
        return Optional.empty();
    }

    // "Thyroid function is normal with a TSH of", "normal left ventricular function and an ejection fraction of".
    private Optional<Call> topic(int index, Words words) {
        String quantity = names.meaning(index, names.length(index, words), words);
        int from = Math.max(words.sentenceStart(index), index - TO_TOPIC);
        Optional<Call> call = Optional.empty();
        boolean told = false;
        for (int i = from; i < index; i++) {
            int length = TOPICS.length(i, words);
            told |= length > 0 && TOPICS.meaning(i, length, words).equals(quantity);
            int called = CALLED.length(i, words);
            if (called > 0 && !(i > 0 && NOT_SO_BEFORE.isAt(i - 1, words))) {
                call = Optional.of(new Call(i, i + called - 1, CALLED.meaning(i, called, words)));
            }
            if (names.isAt(i, words) || (TURNING.isAt(i, words) && told && call.isPresent())) {
                return Optional.empty();
            }
        }
        return told ? call : Optional.empty();
    }

    // "17, in the obese range", "6.1, which is normal".
    private static Optional<Call> calledAfter(int number, Words words) {
        boolean tied = false;
        for (int i = number + 1; i < Math.min(words.sentenceEnd(number), number + TO_CALL); i++) {
            int called = CALLED.length(i, words);
            int state = STATES.length(i, words);
            if (tied && called > 0) {
                return Optional.of(new Call(i, i + called - 1, CALLED.meaning(i, called, words)));
            }
            if (tied && state > 0) {
                String meaning = STATES.meaning(i, state, words);
                return Optional.of(new Call(i, i + state - 1, meaning.substring(0, meaning.indexOf(' '))));
            }
            if (!BEHIND.isAt(i, words)) {
                return Optional.empty();
            }
            tied |= !words.isMark(i) && !words.folded(i).startsWith("mm");
        }
        return Optional.empty();
    }

    // The first number after the name with nothing but small words between; no range, no fraction.
    private static int number(int from, Reading reading) {
        Words words = reading.words();
        for (int i = from; i < Math.min(words.count(), from + REACH); i++) {
            if (Numerals.decimal(words.folded(i)).isPresent()) {
                return isAlone(i, reading) ? i : -1;
            }
            if (!isLink(i, words)) {
                int called = CALLED.length(i, words);
                if (called == 0) {
                    return -1;
                }
                i += called - 1;
            }
        }
        return -1;
    }

    private static boolean isLink(int index, Words words) {
        return LINKS.isAt(index, words);
    }

    private static boolean isAlone(int index, Reading reading) {
        var span = reading.words().span(index);
        String text = reading.text().value();
        boolean before = span.start() > 0 && "/-<>.+±".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean after = span.end() < text.length() && "/-–x:+'".indexOf(text.charAt(span.end())) >= 0;
        Words words = reading.words();
        boolean more = index + 1 < words.count()
                && UNITS.isAt(index + 1, words)
                && !(words.folded(index + 1).equals("and")
                        && index + 2 < words.count()
                        && !words.beginsWithFigure(index + 2));
        return !before && !after && !more;
    }

    private static Question question(String message) {
        return new Question(ConsistencyRules.NUMBER, message, "What was the result, please?");
    }
}
