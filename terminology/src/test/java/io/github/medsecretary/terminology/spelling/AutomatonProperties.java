package io.github.medsecretary.terminology.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AutomatonProperties {

    private static final int MARKS = 256;

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().withChars("abc'").ofMinLength(1).ofMaxLength(7);
    }

    @Provide
    Arbitrary<Set<String>> sets() {
        return strings().set().ofMinSize(1).ofMaxSize(60);
    }

    private static WordTable table(Set<String> words) {
        var marked = new TreeMap<String, Integer>();
        words.forEach(each -> marked.put(each, each.hashCode() & (MARKS - 1)));
        return WordTable.of(marked);
    }

    @Property(tries = 200)
    void wordsAreNumberedInTheirOrderAndOthersAreNone(
            @ForAll("sets") Set<String> words, @ForAll("strings") String other) {
        WordTable table = table(words);
        int number = 0;
        for (String word : new TreeSet<>(words)) {
            assertEquals(number, table.number(word));
            assertEquals(word, table.word(number));
            number++;
        }
        assertEquals(words.contains(other), table.number(other) != Automaton.NONE);
        assertEquals(Automaton.NONE, table.number(""));
        assertEquals(Automaton.NONE, table.number("a-b"));
    }

    @Property
    void whatIsNearIsFoundAndNothingElse(@ForAll("sets") Set<String> words, @ForAll("strings") String query) {
        WordTable table = table(words);
        for (int edits = 1; edits <= 2; edits++) {
            var near = new TreeSet<String>();
            for (String word : words) {
                if (distance(query, word) <= edits) {
                    near.add(word);
                }
            }
            var found = new TreeSet<String>();
            table.near(query, edits, (number, word) -> {
                assertEquals(word, table.word(number));
                found.add(word);
            });
            assertEquals(near, found);
        }
    }

    // By the definition, one cell after the other.
    private static int distance(String a, String b) {
        var cells = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int least = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
                least = i > 0 ? Math.min(least, cells[i - 1][j] + 1) : least;
                least = j > 0 ? Math.min(least, cells[i][j - 1] + 1) : least;
                if (i > 0 && j > 0) {
                    int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    least = Math.min(least, cells[i - 1][j - 1] + other);
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, cells[i - 2][j - 2] + 1);
                }
                cells[i][j] = least;
            }
        }
        return cells[a.length()][b.length()];
    }

    @Property(tries = 50)
    void aTableComesBackFromItsBytes(@ForAll("sets") Set<String> words) throws IOException {
        WordTable table = table(words);
        var bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        WordTable read = WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (int number = 0; number < table.size(); number++) {
            before.add(table.word(number) + table.frequency(number) + table.is(WordTable.Mark.FORMER, number));
            after.add(read.word(number) + read.frequency(number) + read.is(WordTable.Mark.FORMER, number));
        }
        assertEquals(before, after);
    }

    @Example
    void wordsOutOfOrderAreRefused() {
        var builder = new AutomatonBuilder();
        builder.add("b");
        assertThrows(IllegalArgumentException.class, () -> builder.add("a"));
        assertThrows(IllegalArgumentException.class, () -> builder.add("b"));
    }
}
