package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Medicines whose sentence tells what another one is given for whose name is like it, and nothing within reach tells what they
 * themselves are given for: "schizophrenia, on olmesartan". Silent where the sentence names another medicine, which may be the one that it is about.
 */
final class MisfitMedicines {

    private static final WordSet GIVING = WordSet.of(
            "on",
            "takes",
            "taking",
            "take",
            "started",
            "start",
            "given",
            "with",
            "prescribed",
            "uses",
            "received",
            "commenced",
            "tried",
            "daily",
            "added",
            "continue",
            "continues",
            ":");
    private static final WordSet AVERSE = WordSet.of(
            "stop",
            "stopped",
            "stopping",
            "discontinue",
            "discontinued",
            "pause",
            "avoid",
            "allergies",
            "allergic",
            "allergy",
            "because",
            "caused",
            "side",
            "effects",
            "effect",
            "toxicity",
            "intolerant",
            "not",
            "no",
            "if",
            "despite",
            "induced",
            "secondary",
            "reaction",
            "withheld",
            "held",
            "refill",
            "prophylaxis",
            "off",
            "instead",
            "following",
            "after",
            "without");
    private static final int NEAR = 8;
    private static final int REACH = 20;
    private static final int SHORTEST = 5;
    private static final int MOST = 3;
    private static final double FITS = 2;
    private static final double CONFIDENCE = 0.75;

    private final Indications indications = new Indications();
    private final Array<Sourced<Drug>> drugs;
    private final Map<String, List<Integer>> byClass;

    MisfitMedicines(Layers layers) {
        drugs = Array.ofAll(layers.entries(Drug.class));
        byClass = drugs.zipWithIndex()
                .flatMap(each -> each._1().entry().classes().map(name -> Tuple.of(name, each._2())))
                .groupBy(Tuple2::_1)
                .mapValues(each -> each.map(Tuple2::_2).toList());
    }

    /** What may be meant rather than one of a letter's medicines; none if it may stay. */
    Seq<BetterWord> of(int index, Seq<Mention<Drug>> all, Reading reading) {
        Words words = reading.words();
        Mention<Drug> mention = all.get(index);
        Seq<String> classes =
                mention.entries().flatMap(each -> each.entry().classes()).toList();
        String written = reading.text().quote(mention.span()).toLowerCase(Locale.ROOT);
        if (!indications.isKnown(classes) || written.length() < SHORTEST || mention.first() != mention.last()) {
            return List.empty();
        }
        int start = words.sentenceStart(mention.first());
        int end = words.sentenceEnd(mention.first());
        boolean among = (index > 0 && all.get(index - 1).first() >= start)
                || (index + 1 < all.size() && all.get(index + 1).last() < end);
        if (among || !isGiven(mention, start, end, words)) {
            return List.empty();
        }
        Set<String> told =
                indications.in(Math.max(start, mention.first() - REACH), Math.min(end, mention.last() + REACH), words);
        Set<String> around = told.isEmpty()
                ? told
                : indications.in(
                        Math.max(0, mention.first() - REACH), Math.min(words.count(), mention.last() + REACH), words);
        if (told.isEmpty() || indications.speak(around, classes)) {
            return List.empty();
        }
        return ofClasses(indications.told(told))
                .filter(other -> !other.entry().name().equals(written) && isLike(written, other.entry()))
                .sortBy(other -> -AlikeNames.sharedStart(written, other.entry().name()))
                .take(MOST)
                .map(other -> better(other, mention));
    }

    // In the order of the lexicons, which breaks ties.
    private Seq<Sourced<Drug>> ofClasses(Set<String> classes) {
        Set<Integer> indices = new TreeSet<>();
        classes.forEach(
                each -> indices.addAll(byClass.getOrElse(each, List.empty()).asJava()));
        return Array.ofAll(indices).map(drugs::get);
    }

    // Told to be taken, and not stopped, or blamed for something.
    private static boolean isGiven(Mention<Drug> mention, int start, int end, Words words) {
        boolean given = false;
        for (int i = start; i < end; i++) {
            if (AVERSE.isAt(i, words)) {
                return false;
            }
            given |= GIVING.isAt(i, words) && Math.abs(i - mention.first()) <= NEAR;
        }
        return given;
    }

    // Brands and approved names are seldom taken for each other but for their first letters.
    private static boolean isLike(String written, Drug other) {
        return AlikeNames.are(written, other.name())
                || other.otherNames()
                        .exists(name -> name.length() >= SHORTEST
                                && name.indexOf(' ') < 0
                                && AlikeNames.beginAlike(written, name));
    }

    private static BetterWord better(Sourced<Drug> other, Mention<Drug> mention) {
        return new BetterWord(other.entry().name(), FITS, 0, CONFIDENCE, Lazy.of(List::empty), other.provenance());
    }
}
