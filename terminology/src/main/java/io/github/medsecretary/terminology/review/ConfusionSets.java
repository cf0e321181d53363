package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.CueSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The sets of words that are mistaken for each other, prepared once, and what was learnt of pairs. */
final class ConfusionSets {

    /** A member with its cues prepared. */
    record Member(Confusable entry, CueSet forIt, CueSet against) {

        /** How well it fits a context, in natural-log-odds units. */
        double fit(Context around) {
            return around.weigh(forIt) - around.weigh(against);
        }
    }

    private final Map<String, Seq<Member>> bySet;
    private final ConfusionModel model;

    ConfusionSets(Layers layers, ConfusionModel model) {
        this.model = model;
        bySet = layers.entries(Confusable.class)
                .map(each -> new Member(
                        each.entry(),
                        CueSet.of(each.entry().cuesFor()),
                        CueSet.of(each.entry().cuesAgainst())))
                .groupBy(member -> member.entry().set())
                .mapValues(members -> (Seq<Member>) List.ofAll(members));
    }

    Seq<Member> membersOf(Confusable entry) {
        return bySet.getOrElse(entry.set(), List.empty());
    }

    ConfusionModel model() {
        return model;
    }
}
