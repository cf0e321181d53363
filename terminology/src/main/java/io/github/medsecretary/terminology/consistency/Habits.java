package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Habits that a letter denies for good and tells as of today: one who never smoked and smokes, a teetotaller who drinks. */
final class Habits {

    private static final Phrases DENIED = Phrases.of("""
            smoking: never smoked|has never smoked|lifelong non-smoker|life-long non-smoker|lifelong nonsmoker|is a non-smoker
            smoking: does not smoke|doesn't smoke|never smoker|is a nonsmoker
            drinking: does not drink alcohol|doesn't drink alcohol|teetotal|drinks no alcohol|never drinks alcohol
            drinking: no alcohol intake|abstains from alcohol|denies alcohol|denies any alcohol|denies drinking|no alcohol since
            """);

    private static final Phrases TOLD = Phrases.of("""
            other: smokes marijuana|smokes cannabis|smokes crack|smokes heroin
            smoking: smokes|continues to smoke|current smoker|still smoking|is a smoker|heavy smoker|currently smokes
            drinking: units of alcohol|drinks alcohol|units a week|units per week|pints of|glasses of wine|bottles of wine
            drinking: bottle of vodka|bottle of wine|bottle of whisky|cans of lager|cans of beer|drinks heavily
            """);

    private static final WordSet PAST =
            WordSet.of("drank", "until", "used", "formerly", "previously", "before", "smoked");

    static final Facts<Spot> SPOTS = Spot.where((index, words) -> DENIED.isAt(index, words) || TOLD.isAt(index, words));

    private static final double CONFIDENCE = 0.7;

    private record Habit(String kind, boolean denied, Span span) {}

    private Habits() {}

    static Seq<Finding> contradictions(Reading reading, RuleId rule) {
        Seq<Spot> spots = reading.derived(SPOTS);
        if (spots.size() < 2) {
            return List.empty();
        }
        Seq<Habit> habits = habits(spots, reading);
        return habits.filter(Habit::denied)
                .take(1)
                .flatMap(denied -> habits.filter(
                                each -> !each.denied() && each.kind().equals(denied.kind()))
                        .map(each -> Denials.question(
                                        rule,
                                        "The letter says in one place that the patient does this, and in another that the patient does not.",
                                        "Does the patient do this, please?")
                                .about(each.span(), List.of(denied.span()), CONFIDENCE)));
    }

    private static Seq<Habit> habits(Seq<Spot> spots, Reading reading) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        Sentences past = Sentences.with(PAST, words);
        var found = new ArrayList<Habit>();
        for (Spot spot : spots) {
            int i = spot.word();
            boolean denied = DENIED.isAt(i, words);
            Phrases phrases = denied ? DENIED : TOLD;
            int length = phrases.length(i, words);
            boolean there = assertions.hasNone(i, Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.HISTORICAL)
                    && (denied || assertions.hasNone(i, Status.NEGATED));
            if (there && (denied || !past.have(i))) {
                found.add(new Habit(phrases.meaning(i, length, words), denied, words.span(i, i + length - 1)));
            }
        }
        return Array.ofAll(found);
    }
}
