package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A vocabulary knows its words, the marks, and nothing else. */
class VocabularyProperties {

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings().withChars("abîß-'日").ofMaxLength(4).set().ofMaxSize(40);
    }

    @Property(tries = 200)
    void itsWordsAreFoundByTheirNumbersAndNoOthers(
            @ForAll("words") Set<String> words, @ForAll("words") Set<String> others) {
        Vocabulary vocabulary = Vocabulary.of(words);
        var numbers = new HashSet<Integer>();
        for (String word : words) {
            if (!word.isEmpty()) {
                assertEquals(word, vocabulary.word(vocabulary.find(word)));
                assertTrue(numbers.add(vocabulary.find(word)));
            }
        }
        for (String other : others) {
            boolean known = !other.isEmpty() && words.contains(other);
            assertEquals(known, vocabulary.find(other) != Vocabulary.UNKNOWN);
        }
        assertEquals(numbers.size() + WordScanner.MARKS.length(), vocabulary.size());
    }

    @Property(tries = 50)
    void whatIsWrittenIsReadAsTheSame(@ForAll("words") Set<String> words) {
        var bytes = new ByteArrayOutputStream();
        Vocabulary vocabulary = Vocabulary.of(words);
        vocabulary.write(new IndexWriter(bytes));
        Vocabulary again = Vocabulary.read(new IndexReader(bytes.toByteArray()));
        assertEquals(vocabulary.size(), again.size());
        for (int i = 0; i < vocabulary.size(); i++) {
            assertEquals(vocabulary.word(i), again.word(i));
            assertEquals(i, again.find(vocabulary.word(i)));
        }
    }

    @Property(tries = 100)
    void foldingAFoldedUnitChangesNothing(@ForAll char unit) {
        assertEquals(Folding.fold(unit), Folding.fold(Folding.fold(unit)));
    }
}
