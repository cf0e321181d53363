package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.confusion.Rival;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.CueSet;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The sets of words that are mistaken for each other, prepared once, and what was learnt of pairs. */
final class ConfusionSets {

    /** A member with its cues prepared. */
    record Member(Confusable entry, CueSet forIt, CueSet against) {

        /** How well it fits a context, in natural-log-odds units. */
        double fit(Context around) {
            return around.weigh(forIt) - around.weigh(against);
        }
    }

    /**
     * A member and what it may be mistaken for.
     *
     * @param own the member
     * @param others the other members of its set, each with what was learnt of the two, if anything was
     */
    record Opposed(Member own, Seq<Other> others) {}

    /**
     * Another member of a set.
     *
     * @param learnt what was learnt of it beside the one that is written; nothing where the notes had too few of them to learn
     *     when it is wrong, so that cues alone tell
     * @param caution by how much more cues alone then have to speak for it
     */
    record Other(Member member, Option<Rival> learnt, double caution) {}

    // The written word stood in the notes, and was right there.
    private static final double CAUTION = 1;

    private final Predicate<Confusable.Kind> kinds;
    // By the names of sets and by what the members are written as.
    private final Map<String, Map<String, Opposed>> bySet;
    private final ConfusionModel model;
    private final Map<String, Seq<Rival>> rivals;
    private final WordSet mistaken;
    // These words as letters' words are compared.
    private final Map<String, String> compared = new HashMap<>();

    /** The sets and pairs of some kinds. */
    ConfusionSets(Layers layers, ConfusionModel model, Predicate<Confusable.Kind> kinds) {
        this.kinds = kinds;
        this.model = model;
        this.rivals = model.rivals(kinds).toJavaMap();
        this.mistaken = WordSet.of(rivals.keySet().toArray(String[]::new));
        rivals.keySet().forEach(word -> compared.put(word, MistakableWord.compared(word)));
        this.bySet = layers.entries(Confusable.class)
                .filter(each -> kinds.test(each.entry().kind()))
                .map(each -> new Member(
                        each.entry(),
                        CueSet.of(each.entry().cuesFor()),
                        CueSet.of(each.entry().cuesAgainst())))
                .groupBy(member -> member.entry().set())
                .mapValues(this::opposed)
                .toJavaMap();
    }

    private Map<String, Opposed> opposed(Seq<Member> set) {
        Map<String, Opposed> members = new HashMap<>();
        for (Member own : set) {
            Seq<Other> others = Array.ofAll(set)
                    .reject(each -> each.entry().member().equals(own.entry().member()))
                    .map(each -> other(own, each));
            members.putIfAbsent(own.entry().member(), new Opposed(own, others));
        }
        return members;
    }

    private Other other(Member own, Member other) {
        Option<Rival> learnt = model.rivals(own.entry().member())
                .find(each -> each.word().equals(other.entry().member()));
        Option<Rival> speaking = learnt.filter(Rival::everSpeaks);
        return new Other(other, speaking, learnt.isDefined() && speaking.isEmpty() ? CAUTION : 0);
    }

    /** A member of these sets and the others of its set. */
    Opposed opposed(Confusable entry) {
        Opposed found = bySet.getOrDefault(entry.set(), Map.of()).get(entry.member());
        if (found == null) {
            throw new IllegalArgumentException("a set of other lexicons");
        }
        return found;
    }

    /** Whether the sets and pairs of a kind are among these. */
    boolean has(Confusable.Kind kind) {
        return kinds.test(kind);
    }

    ConfusionModel model() {
        return model;
    }

    /** What a word, in small letters, may be mistaken for by what was learnt of pairs. */
    Seq<Rival> rivals(String word) {
        Seq<Rival> found = rivals.get(word);
        return found == null ? List.empty() : found;
    }

    /** Whether there is any such word for the word with an index, which is told more quickly. */
    boolean isMistaken(int index, Words words) {
        return mistaken.isAt(index, words);
    }

    /** The words of a reading that are asked about and stand for such words, or are such themselves. */
    Seq<MistakableWord> mistakable(Reading reading) {
        var found = new ArrayList<MistakableWord>();
        for (int i = reading.firstAsked(); i < reading.endAsked(); i++) {
            if (isMistaken(i, reading.words())) {
                found.add(new MistakableWord(
                        i, compared.getOrDefault(reading.words().folded(i), "")));
            }
        }
        return Array.ofAll(found);
    }
}
