package io.github.medsecretary.terminology.reading;

import io.github.medsecretary.terminology.lexicon.Clash;
import io.github.medsecretary.terminology.lexicon.Entry;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the index of lexicons of which the lowest have one: their phrases are taken over, and only the entries above
 * them are read. It is the index that would be made anew but for words that nothing needs any more; where more than
 * that might differ there is none. Belongs to one thread.
 */
final class IndexExtension {

    private final Index lower;
    private final Layers layers;
    private final int[] places;
    private final List<Integer> added = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private IndexExtension(Index lower, int lexicons, Layers layers) {
        this.lower = lower;
        this.layers = layers;
        this.places = layers.placesOfRows(lexicons);
        var kept = new BitSet();
        for (int place : places) {
            if (place >= 0) {
                kept.set(place);
            }
        }
        for (int place = kept.nextClearBit(0); place < layers.size(); place = kept.nextClearBit(place + 1)) {
            added.add(place);
        }
        for (int word = 0; word < lower.vocabulary().size(); word++) {
            known.add(lower.vocabulary().word(word));
        }
    }

    /**
     * The index of these layers, if it can be told from that of the lowest.
     *
     * @param lower the index of the lowest lexicons, in which no key is there twice
     * @param lexicons how many those are
     */
    static Option<Index> of(Index lower, int lexicons, Layers layers) {
        boolean deletes =
                layers.lexicons().drop(lexicons).map(Lexicon::deletions).exists(each -> !each.isEmpty());
        return deletes ? Option.none() : new IndexExtension(lower, lexicons, layers).index();
    }

    private Option<Index> index() {
        Set<String> words = new HashSet<>();
        added.forEach(place -> Index.know(layers.at(place).entry(), words));
        boolean losesWords = layers.clashes().map(Clash::lower).exists(each -> isJoinedAlone(each.entry(), words));
        words.addAll(known);
        Vocabulary whole = Vocabulary.of(words);
        var surfaces = new ArrayList<Index.Surface>();
        added.forEach(
                place -> Index.surfaces(layers.at(place).entry(), place, whole).forEach(surfaces::add));
        surfaces.forEach(surface -> surface.addTo(words));
        return losesWords || isSplitBelow(words) ? Option.none() : Option.some(built(Vocabulary.of(words), surfaces));
    }

    private Index built(Vocabulary vocabulary, List<Index.Surface> surfaces) {
        int[] numbers = new int[lower.vocabulary().size()];
        Arrays.setAll(numbers, word -> vocabulary.find(lower.vocabulary().word(word)));
        var phrases = new PhrasesBuilder();
        lower.phrases().forEach((words, type, row) -> {
            if (places[row] >= 0) {
                int[] renumbered = new int[words.length];
                Arrays.setAll(renumbered, i -> numbers[words[i]]);
                phrases.put(renumbered, type, places[row]);
            }
        });
        surfaces.forEach(surface -> surface.addTo(phrases, vocabulary));
        return new Index(vocabulary, phrases.build(vocabulary.size()));
    }

    // A joined word is cut once no entry knows it: whether another does, nobody has read.
    private static boolean isJoinedAlone(Entry hidden, Set<String> words) {
        Set<String> its = new HashSet<>();
        Index.know(hidden, its);
        its.removeAll(words);
        return its.stream().anyMatch(IndexExtension::isJoined);
    }

    private static boolean isJoined(String word) {
        return parts(word).length > 1;
    }

    private static String[] parts(String word) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || WordScanner.isJoiner(word.charAt(i))) {
                parts.add(word.substring(from, i));
                from = i + 1;
            }
        }
        return parts.toArray(String[]::new);
    }

    // What is one word from now on may stand in a phrase as several.
    private boolean isSplitBelow(Set<String> words) {
        var joined = new ArrayList<int[]>();
        for (String word : words) {
            if (isJoined(word) && !known.contains(word)) {
                joined.add(Arrays.stream(parts(word))
                        .mapToInt(part -> lower.vocabulary().find(part))
                        .toArray());
            }
        }
        joined.removeIf(numbers -> Arrays.stream(numbers).anyMatch(number -> number < 0));
        var split = new BitSet();
        if (!joined.isEmpty()) {
            lower.phrases()
                    .forEach((phrase, type, row) -> joined.forEach(each -> {
                        if (holds(phrase, each)) {
                            split.set(0);
                        }
                    }));
        }
        return !split.isEmpty();
    }

    private static boolean holds(int[] phrase, int[] run) {
        for (int from = 0; from + run.length <= phrase.length; from++) {
            if (Arrays.equals(phrase, from, from + run.length, run, 0, run.length)) {
                return true;
            }
        }
        return false;
    }
}
