package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers that sound like another (fifteen and fifty) where something disagrees: another mention of the same thing with
 * the same unit has the other, or a medicine is usually given in the other amount and never in this. Said of no two
 * numbers between which a change is told; and small words that sound like a number where only one can stand ("in for
 * months' time"). Immutable and thread-safe.
 */
public final class NumberTwins {

    private static final int REACH = 6;
    private static final HashMap<String, String> UNITS = HashMap.ofEntries(
            Tuple.of("mg", "mg"),
            Tuple.of("milligrams", "mg"),
            Tuple.of("milligram", "mg"),
            Tuple.of("micrograms", "microgram"),
            Tuple.of("microgram", "microgram"),
            Tuple.of("mcg", "microgram"),
            Tuple.of("ml", "ml"),
            Tuple.of("mls", "ml"),
            Tuple.of("millilitres", "ml"),
            Tuple.of("units", "unit"),
            Tuple.of("mm", "mm"),
            Tuple.of("millimetres", "mm"),
            Tuple.of("cm", "cm"),
            Tuple.of("centimetres", "cm"),
            Tuple.of("%", "%"),
            Tuple.of("percent", "%"),
            Tuple.of("kg", "kg"),
            Tuple.of("kilograms", "kg"),
            Tuple.of("weeks", "week"),
            Tuple.of("months", "month"),
            Tuple.of("days", "day"),
            Tuple.of("years", "year"),
            Tuple.of("year", "year"),
            Tuple.of("year-old", "year"),
            Tuple.of("years-old", "year"),
            Tuple.of("minutes", "minute"),
            Tuple.of("sessions", "session"),
            Tuple.of("fractions", "fraction"),
            Tuple.of("tablets", "tablet"));
    private static final HashSet<String> DOSES = HashSet.of("mg", "microgram", "unit", "ml");
    private static final HashSet<String> CHANGES = HashSet.of(
            "from",
            "increase",
            "increased",
            "increasing",
            "reduce",
            "reduced",
            "reducing",
            "decreased",
            "titrate",
            "titrated",
            "up",
            "down",
            "previously",
            "previous",
            "then",
            "now",
            "initially",
            "fell",
            "rose",
            "fallen",
            "risen",
            "improved",
            "was",
            "were",
            "had",
            "later",
            "followed",
            "weaned",
            "morning",
            "night",
            "evening");
    private static final HashSet<String> EMPTY = HashSet.of(
            "measuring",
            "measured",
            "about",
            "around",
            "approximately",
            "takes",
            "taking",
            "started",
            "continue",
            "continues",
            "estimated",
            "nearly",
            "over",
            "under",
            "least");

    private final Map<String, Set<Integer>> usual = new TreeMap<>();

    /** With the amounts of medicines that are usual. */
    public NumberTwins() {
        OwnTables.get()
                .rows()
                .of("doses")
                .forEach(said -> said.list()
                        .forEach(amount -> usual.computeIfAbsent(
                                        said.about() + " " + said.kind(), none -> new TreeSet<>())
                                .add(Integer.parseInt(amount))));
    }

    /** A number with its unit and what it is of. */
    private record Counted(int index, SpokenNumber number, String unit, String about, boolean medicine) {

        boolean contradicts(Counted other) {
            return unit.equals(other.unit) && about.equals(other.about) && number.twin() == other.number.value();
        }
    }

    /** The numbers to ask about: numbers in the order of the text, then words that sound like one. */
    public Seq<NumberTwin> in(Reading reading) {
        List<Counted> counted = counted(reading);
        Map<String, Counted> first = new TreeMap<>();
        List<NumberTwin> twins = List.empty();
        for (Counted each : counted) {
            Counted earlier = first.putIfAbsent(each.unit() + " " + each.about(), each);
            if (earlier != null && each.contradicts(earlier) && !changes(reading.words(), earlier, each)) {
                twins = twins.prepend(
                        twin(reading, each, Optional.of(reading.words().span(earlier.index()))));
            } else if (isUnusual(each)) {
                twins = twins.prepend(twin(reading, each, Optional.empty()));
            }
        }
        return twins.reverse().appendAll(new CountingWords().in(reading));
    }

    private boolean isUnusual(Counted each) {
        Set<Integer> amounts = usual.getOrDefault(each.about() + " " + each.unit(), Set.of());
        return each.medicine()
                && amounts.contains(each.number().twin())
                && !amounts.contains(each.number().value());
    }

    private static NumberTwin twin(Reading reading, Counted each, Optional<Span> other) {
        return new NumberTwin(reading.words().span(each.index()), each.number().writtenTwin(), other, each.about());
    }

    private static boolean changes(Words words, Counted one, Counted other) {
        return changes(words, one.index()) || changes(words, other.index());
    }

    private static boolean changes(Words words, int index) {
        int end = Math.min(words.sentenceEnd(index), index + 3 * REACH);
        for (int i = Math.max(words.sentenceStart(index), index - 3 * REACH); i < end; i++) {
            if (CHANGES.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Counted> counted(Reading reading) {
        Words words = reading.words();
        Map<Integer, String> medicines = new TreeMap<>();
        for (Mention<Drug> each : reading.mentions(Drug.class)) {
            medicines.put(each.last(), each.entries().head().entry().name());
        }
        var counted = new ArrayList<Counted>();
        for (int i = 0; i + 1 < words.count(); i++) {
            Optional<SpokenNumber> number = SpokenNumber.of(words.folded(i));
            String unit = UNITS.get(words.folded(i + 1)).getOrNull();
            if (number.isPresent() && unit != null) {
                int index = i;
                about(words, medicines, i, unit)
                        .forEach(about ->
                                counted.add(new Counted(index, number.get(), unit, about.name(), about.medicine())));
            }
        }
        return List.ofAll(counted);
    }

    /** What a number is of. */
    private record About(String name, boolean medicine) {}

    private static List<About> about(Words words, Map<Integer, String> medicines, int index, String unit) {
        if (unit.equals("year")) {
            boolean age = words.folded(index + 1).endsWith("old")
                    || (index + 2 < words.count() && words.folded(index + 2).equals("old"))
                    || (index > 0 && words.folded(index - 1).equals("aged"));
            return age ? List.of(new About("age", false)) : List.empty();
        }
        int start = Math.max(words.sentenceStart(index), index - REACH);
        for (int i = index - 1; i >= start; i--) {
            String word = words.folded(i);
            String medicine = medicines.get(i);
            if (medicine != null) {
                return List.of(new About(medicine, true));
            }
            boolean number = SpokenNumber.of(word).isPresent() || Character.isDigit(word.charAt(0));
            if (number) {
                return List.empty();
            }
            boolean thing = word.length() > 3 && !Stems.isSmall(word) && !EMPTY.contains(word);
            if (thing && !DOSES.contains(unit)) {
                return List.of(new About(word, false));
            }
        }
        return List.empty();
    }
}
