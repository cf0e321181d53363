package io.github.medsecretary.terminology.spelling;

import java.util.ArrayList;
import java.util.List;

/** Words of a table that are near to a string: looked for once, as that takes longest. Belongs to one thread. */
final class Near {

    /** A word with its number in the table. */
    record Word(int number, String word) {}

    private final WordTable table;
    private final List<Word> words = new ArrayList<>();

    Near(WordTable table) {
        this.table = table;
    }

    void put(int number, String word) {
        words.add(new Word(number, word));
    }

    void addTo(Candidates candidates) {
        words.forEach(each -> candidates.add(table, each.number(), each.word()));
    }

    List<Word> words() {
        return List.copyOf(words);
    }
}
