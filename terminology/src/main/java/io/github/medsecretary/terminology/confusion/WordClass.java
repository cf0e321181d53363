package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.reading.WordSet;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Stream;

/**
 * What kind of word stands somewhere, as far as its form tells, a letter for each: small words by what they are, all others
 * by their ending. Where the words around are seldom met, these tell whether a noun or its adjective is meant.
 */
final class WordClass {

    private static final char MARK = '.';
    private static final char ADJECTIVE = 'j';
    private static final char PARTICIPLE = 'e';
    private static final char GERUND = 'g';
    private static final char ADVERB = 'y';
    private static final char PLURAL = 's';
    private static final char NOUN = 'n';

    // A shorter word's ending tells nothing.
    private static final int LONG = 5;

    private static final HashMap<String, Character> SMALL = HashMap.ofEntries(Stream.of(
                    all(
                            'P',
                            "of in on at with without for from to by into onto through over under between during after before"),
                    all(
                            'P',
                            "above below within along across around behind near per via against since until upon among despite"),
                    all(
                            'C',
                            "and or but nor as than if because while when where which who that whereas although however so then"),
                    all(
                            'V',
                            "is was were are be been being am has had have having do does did will would may might can could"),
                    all('V', "should must shall appears appeared seems seemed remains remained shows showed revealed"),
                    all(
                            'D',
                            "the a an this these those his her their its my your our some any no each every all both another"),
                    all('S', "he she it they we i you him them me us there"),
                    all('A', "not also very more most less quite too just only still now well again up down out off"),
                    // Of several adjectives in a row all but the last stand before a comma.
                    all(',', ","),
                    all('#', "#"),
                    all('^', "^"))
            .flatMap(each -> each));

    private static final WordSet OF_ADJECTIVES = WordSet.of("al", "ar", "ic", "us", "ve", "ry");

    private WordClass() {}

    private static Stream<Tuple2<String, Character>> all(char name, String words) {
        return Stream.of(words.split(" ", -1)).map(word -> Tuple.of(word, name));
    }

    /** The letter of a word's class, given the word as {@link FeatureWords} has it. */
    static char of(String word) {
        return SMALL.get(word).getOrElse(() -> Character.isLetter(word.charAt(0)) ? byEnding(word) : MARK);
    }

    private static char byEnding(String word) {
        if (word.length() >= LONG) {
            if (word.endsWith("ing")) {
                return GERUND;
            }
            if (word.endsWith("ly")) {
                return ADVERB;
            }
            if (word.endsWith("ed")) {
                return PARTICIPLE;
            }
            if (OF_ADJECTIVES.contains(word.substring(word.length() - 2))) {
                return ADJECTIVE;
            }
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") ? PLURAL : NOUN;
    }
}
