package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.reading.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter as a model knows them, each looked up when the first place near it is looked at. Belongs to one
 * thread.
 */
public final class KnownWords {

    // So many words beyond either end of the text may be asked for.
    private static final int BEYOND = 3;
    private static final int FACTOR = 31;

    // What is kept of a word: its hash and the power of the factor, which is never 0, and the rows of its features.
    private static final int HASH = 0;
    private static final int POWER = 1;
    private static final int ROW = 2;
    private static final int BEGINNING = 3;
    private static final int ENDING = 4;
    // Two more than the place of its point; 0 until it is asked for.
    private static final int POINT = 5;
    // The letter of its class; 0 until it is asked for.
    private static final int CLASS = 6;
    private static final int CLASS_ROW = 7;
    private static final int NUMBERS = 8;

    private final Words words;
    private final KnownFeatures known;
    private final Topics topics;
    private final String specialty;
    private final int[] numbers;
    private @Nullable FeatureWords features;

    KnownWords(Words words, Optional<String> specialty, KnownFeatures known, Topics topics) {
        this.words = words;
        this.known = known;
        this.topics = topics;
        this.specialty = Place.specialty(specialty);
        this.numbers = new int[(words.count() + 2 * BEYOND) * NUMBERS];
    }

    /** The words as they are hashed for surroundings: hardly any place needs them. */
    FeatureWords features() {
        FeatureWords made = features;
        if (made == null) {
            made = FeatureWords.of(words);
            features = made;
        }
        return made;
    }

    /** What stands around the word with an index. */
    public Present around(int index) {
        return new Present(new Place(words, index, index, specialty), this, topics);
    }

    /** Where the point of a word is among the topics, -1 if it has none. */
    int point(int index) {
        int at = at(index);
        if (numbers[at + POINT] == 0) {
            numbers[at + POINT] = topics.place(then(Surroundings.OF_WORD, index)) + 2;
        }
        return numbers[at + POINT] - 2;
    }

    // Where the numbers of a word are.
    private int at(int index) {
        int at = (index + BEYOND) * NUMBERS;
        if (numbers[at + POWER] == 0) {
            look(at, FeatureWords.word(index, words));
        }
        return at;
    }

    private void look(int at, String word) {
        int hash = 0;
        int power = 1;
        int beginning = 0;
        for (int i = 0; i < word.length(); i++) {
            // A beginning that is cut before its e is not silent.
            beginning = i == FeatureWords.BEGINNING - 1 ? FACTOR * hash + word.charAt(i) : beginning;
            if (!FeatureWords.isSilent(word, i, word.length())) {
                hash = FACTOR * hash + word.charAt(i);
                power *= FACTOR;
            }
        }
        numbers[at + HASH] = hash;
        numbers[at + POWER] = power;
        numbers[at + ROW] = known.whole().row(hash);
        numbers[at + BEGINNING] = known.beginnings().row(word.length() < FeatureWords.BEGINNING ? hash : beginning);
        numbers[at + ENDING] = known.endings().row(FeatureWords.hash(0, FeatureWords.ending(word)));
    }

    /** The number of a feature of a place, -1 if the model has none. */
    int number(FeatureKind kind, int index, Place place) {
        return switch (kind.part()) {
            case WHOLE -> known.whole().of(numbers[at(index) + ROW], kind);
            case BEGINNING -> known.beginnings().of(numbers[at(index) + BEGINNING], kind);
            case CLASS -> known.classes().of(numbers[ofClass(index) + CLASS_ROW], kind);
            case ENDING -> known.endings().of(numbers[at(index) + ENDING], kind);
            default -> known.other(hash(kind, index, place));
        };
    }

    private int hash(FeatureKind kind, int index, Place place) {
        return switch (kind) {
            case SPECIALTY -> FeatureWords.hash(kind.hash(), place.specialty());
            case BOTH_CLASSES -> ofClass(ofClass(kind.hash(), index), place.last() + 1);
            case TWO_CLASSES_AFTER -> ofClass(ofClass(kind.hash(), index), index + 1);
            case BOTH -> joined(then(kind.hash(), index), place.last() + 1);
            case TWO_BEFORE, TWO_AFTER -> joined(then(kind.hash(), index), index + 1);
            default -> joined(joined(then(kind.hash(), index), index + 1), index + 2);
        };
    }

    private int then(int before, int index) {
        int at = at(index);
        return before * numbers[at + POWER] + numbers[at + HASH];
    }

    private int ofClass(int before, int index) {
        return FACTOR * before + numbers[ofClass(index) + CLASS];
    }

    // Where the numbers of a word are, its class among them.
    private int ofClass(int index) {
        int at = at(index);
        if (numbers[at + CLASS] == 0) {
            numbers[at + CLASS] = WordClass.of(FeatureWords.word(index, words));
            numbers[at + CLASS_ROW] = known.classes().row(numbers[at + CLASS]);
        }
        return at;
    }

    private int joined(int before, int index) {
        return then(FeatureWords.joined(before), index);
    }

    @Override
    public String toString() {
        return "KnownWords[" + words.count() + "]";
    }
}
