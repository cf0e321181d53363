package io.github.medsecretary.terminology.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Layers;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of cutting any text into words. */
class WordsProperties {

    private static final Vocabulary KNOWN = Vocabulary.of(Set.of("co-co", "a/b", "q.d", "x-y-z"));

    /** Pieces that have their own rules, and any character at all, halves of pairs among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "B", "co-co", "A/B", "q.d.", "x-y-z", "1.5", "'s", " ", "\n", "\n \n", "\r\n", "\t", ".", ",", "?",
                "İ", "ß", "👍", "e\u0301", "\u2011", "’", "&", "%", "_");
        Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static Words scan(String text) {
        return WordScanner.scan(text, KNOWN);
    }

    @Property(tries = 300)
    void wordsComeInOrderWithoutOverlapAndWithinTheText(@ForAll("texts") String text) {
        Words words = scan(text);
        int end = 0;
        for (int i = 0; i < words.count(); i++) {
            assertTrue(words.span(i).start() >= end);
            assertFalse(words.span(i).isEmpty());
            end = words.span(i).end();
        }
        assertTrue(end <= text.length());
    }

    @Property(tries = 300)
    void aWordIsItsTextFoldedUnitForUnit(@ForAll("texts") String text) {
        Words words = scan(text);
        for (int i = 0; i < words.count(); i++) {
            String written = text.substring(words.span(i).start(), words.span(i).end());
            assertEquals(written, words.written(i));
            assertEquals(written.startsWith("\n") ? "\n" : Folding.fold(written), words.folded(i));
        }
    }

    @Property(tries = 300)
    void noLetterOrDigitIsLeftOut(@ForAll("texts") String text) {
        Words words = scan(text);
        int next = 0;
        for (int i = 0; i <= words.count(); i++) {
            int to = i < words.count() ? words.span(i).start() : text.length();
            assertTrue(text.substring(next, to).codePoints().noneMatch(Character::isLetterOrDigit));
            next = i < words.count() ? words.span(i).end() : to;
        }
    }

    @Property(tries = 300)
    void paragraphsAreReadAsIfEachStoodAlone(@ForAll("texts") String one, @ForAll("texts") String other) {
        Words first = scan(one.strip());
        Words second = scan(other.strip());
        Words both = scan(one.strip() + "\n\n" + other.strip());
        boolean parted = !one.isBlank() && !other.isBlank();
        if (parted) {
            assertEquals(first.count() + 1 + second.count(), both.count());
            for (int i = 0; i < second.count(); i++) {
                int shift = one.strip().length() + 2;
                assertEquals(second.span(i).shift(shift), both.span(first.count() + 1 + i));
            }
        }
    }

    @Property(tries = 200)
    void theCaseOfPlainLettersMakesNoDifference(@ForAll("texts") String text) {
        String plain = text.replaceAll("[^\\x00-\\x7f]", " ");
        Words words = scan(plain);
        Words capitals = scan(plain.toUpperCase(Locale.ROOT));
        assertEquals(words.count(), capitals.count());
        for (int i = 0; i < words.count(); i++) {
            assertEquals(words.folded(i), capitals.folded(i));
            assertEquals(words.span(i), capitals.span(i));
        }
    }

    @Property
    void aWordsSentenceIsThatOfTheDocument(@ForAll("texts") String text) {
        ClinicalText.of(text).forEach(letter -> {
            Reading reading = Dictionary.of(Layers.empty()).read(letter);
            Words words = reading.words();
            for (int i = 0; i < words.count(); i++) {
                Span sentence = reading.document().sentenceAt(words.span(i).start());
                assertEquals(words.firstFrom(sentence.start()), words.sentenceStart(i));
                int end = words.sentenceEnd(i);
                assertTrue(end <= words.firstFrom(sentence.end()));
                for (int mark = end; mark < words.firstFrom(sentence.end()); mark++) {
                    assertTrue(words.isMark(mark));
                }
            }
        });
    }

    @Property(tries = 200)
    void theFirstWordFromAnOffsetIsFoundAsByLookingAtAll(@ForAll("texts") String text) {
        Words words = scan(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            int first = 0;
            while (first < words.count() && words.span(first).start() < offset) {
                first++;
            }
            assertEquals(first, words.firstFrom(offset));
        }
    }
}
