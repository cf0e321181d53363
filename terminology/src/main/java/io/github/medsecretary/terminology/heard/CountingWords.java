package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * Small words that sound like a number and stand where only a number can: "in for months' time", "type to diabetes",
 * "take to tablets". Told where both neighbours ask for a number. Immutable and thread-safe.
 */
final class CountingWords {

    /** A number in words and figures. */
    private record Spoken(String word, String figure) {}

    private static final Spoken ONE = new Spoken("one", "1");
    private static final Spoken TWO = new Spoken("two", "2");
    private static final Spoken THREE = new Spoken("three", "3");
    private static final Spoken FOUR = new Spoken("four", "4");
    private static final Spoken EIGHT = new Spoken("eight", "8");

    private static final HashMap<String, Spoken> SOUNDS = HashMap.ofEntries(
            Tuple.of("won", ONE),
            Tuple.of("to", TWO),
            Tuple.of("too", TWO),
            Tuple.of("free", THREE),
            Tuple.of("tree", THREE),
            Tuple.of("for", FOUR),
            Tuple.of("fore", FOUR),
            Tuple.of("ate", EIGHT));
    private static final HashSet<String> UNITS = HashSet.of(
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "tablet",
            "tablets",
            "capsules",
            "puffs",
            "drops",
            "sachets",
            "mg",
            "ml",
            "micrograms",
            "units",
            "cm",
            "mm",
            "times",
            "cycles",
            "sessions");
    private static final HashSet<String> BEFORE_UNITS = HashSet.of(
            "in",
            "every",
            "take",
            "takes",
            "taking",
            "another",
            "after",
            "next",
            "last",
            "until",
            "within",
            "only",
            "measuring",
            "measures",
            "measured",
            "approximately");
    private static final HashSet<String> LABELS = HashSet.of("stage", "grade", "type", "class");
    // "At this stage to consider", "the type for": a label that is one already asks for no number.
    private static final HashSet<String> POINTING = HashSet.of(
            "this",
            "that",
            "the",
            "which",
            "what",
            "some",
            "any",
            "each",
            "early",
            "late",
            "later",
            "end",
            "same",
            "every",
            "no",
            "our",
            "first",
            "present",
            "current",
            "whatever",
            "to",
            "can",
            "could",
            "will",
            "may",
            "blood");
    // What a sentence goes on with after "the type to": what is staged or graded comes otherwise.
    private static final HashSet<String> GOING_ON =
            HashSet.of("the", "a", "an", "be", "this", "that", "it", "me", "us");

    /** The numbers to ask about, in the order of the text. */
    Seq<NumberTwin> in(Reading reading) {
        Words words = reading.words();
        List<NumberTwin> twins = List.empty();
        for (int i = 1; i + 1 < words.count(); i++) {
            Spoken number = SOUNDS.get(words.folded(i)).getOrNull();
            if (number != null && words.sentenceStart(i) < i) {
                boolean labelled = isLabelled(words, i);
                if (labelled || isCounted(words, i)) {
                    String about = words.folded(labelled ? i - 1 : i + 1);
                    String twin = labelled ? number.figure() : number.word();
                    twins = twins.prepend(new NumberTwin(words.span(i), twin, Optional.empty(), about));
                }
            }
        }
        return twins.reverse();
    }

    private static boolean isLabelled(Words words, int index) {
        String before = index > 1 ? words.folded(index - 2) : "";
        return LABELS.contains(words.folded(index - 1))
                && !POINTING.contains(before)
                && !words.isMark(index + 1)
                && !words.beginsWithFigure(index + 1)
                && SpokenNumber.of(words.folded(index + 1)).isEmpty()
                && !GOING_ON.contains(words.folded(index + 1));
    }

    private static boolean isCounted(Words words, int index) {
        return UNITS.contains(words.folded(index + 1)) && BEFORE_UNITS.contains(words.folded(index - 1));
    }
}
