package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** After an edit a letter's parts, words and mentions are those of the edited letter, however little was read again. */
class RecheckedReadingProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final Review NO_RULES =
            Review.everyday(DICTIONARY).with(rules -> io.github.medsecretary.core.rule.RuleSet.empty());
    private static final DocumentContext CONTEXT =
            DocumentContext.builder().names(List.of("Ann Field", "Ng")).build();

    private static final String[] PIECES = {
        "Dear Dr Jones,",
        "Dr M. Patel FRCS",
        "2 High Street\nQuayton\nEX8 1AA",
        "EX8",
        "1AA",
        "Hospital number",
        "RXH123456",
        "123456",
        "NHS number: 999 000 1006",
        "0117 496 0000",
        "ann@example.org",
        "Diagnosis:",
        "Diagnoses: left knee pain, COPD.",
        "FAMILY HISTORY",
        "IMPRESSION: stable.",
        "PAST HISTORY\nHer mother had a CVA.",
        "- ramipril 5 mg\n  once daily\n- aspirin",
        "1. One\n2. Two",
        "    indented",
        "a   b   c\nd   e   f",
        "x | y | z",
        "He said \"I am well\"",
        "\"open",
        "closed\"",
        "‘odd’ it's",
        "Ann",
        "Field",
        "Mr Ng",
        "Seen e.g. today. Next sentence! And so",
        "He takes co-codamol 30/500 b.d. and MST",
        "👍",
        ".",
        "deep vein",
        "thrombosis",
        "The GP's letter of 4 January 2030",
        "ALL OF THIS IS IN CAPITALS",
        "\u00a0",
        "word word word word word word word word word word word word word word word word word word word word word."
    };

    private record Change(int place, int length, String added) {

        ClinicalText applyTo(ClinicalText text) {
            int start = boundary(text, text.length() * place / 10_000);
            int end = boundary(text, Math.min(text.length(), start + length));
            String value = text.value();
            return ClinicalText.of(value.substring(0, start) + added + value.substring(end))
                    .get();
        }

        private static int boundary(ClinicalText text, int offset) {
            boolean within = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
            return within ? offset + 1 : offset;
        }
    }

    @Provide
    Arbitrary<ClinicalText> letters() {
        Arbitrary<String> gaps =
                Arbitraries.of("\n\n", "\n\n", "\n\n", "\n \n", "\n", " ", "\r\n\r\n", "\n\n\n  ", "\n\n\u00a0", ", ");
        return Combinators.combine(Arbitraries.of(PIECES), gaps)
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .map(parts -> ClinicalText.of(String.join("", parts)).get());
    }

    @Provide
    Arbitrary<java.util.List<Change>> changes() {
        Arbitrary<String> added = Arbitraries.oneOf(
                Arbitraries.of("", "x", " ", "\n", "\n\n", ".", ":", "\"", "-", "word", "👍", "\r\n", "\t"),
                Arbitraries.of(PIECES));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000), Arbitraries.of(0, 0, 0, 1, 1, 2, 7, 60), added)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void whatIsReadAfterEditsIsWhatIsReadInTheWhole(
            @ForAll("letters") ClinicalText letter, @ForAll("changes") java.util.List<Change> changes) {
        Checked checked = NO_RULES.checked(letter, CONTEXT);
        for (Change change : changes) {
            ClinicalText edited = change.applyTo(checked.text());
            checked = NO_RULES.recheck(checked, edited);
            assertSameReading(DICTIONARY.read(edited, CONTEXT), checked.reading());
        }
    }

    @Example
    void aHeadingThatIsTypedOpensASectionForWhatFollows() {
        String paragraph = "She is well and has no complaints at all, neither at rest nor when she climbs stairs.\n\n";
        ClinicalText before = ClinicalText.of(paragraph.repeat(20)).get();
        ClinicalText after = ClinicalText.of(paragraph.repeat(10) + "Family history:\n" + paragraph.repeat(10))
                .get();
        Checked checked = NO_RULES.recheck(NO_RULES.checked(before, CONTEXT), after);
        assertEquals(2, checked.reading().document().sections().size());
        assertSameReading(DICTIONARY.read(after, CONTEXT), checked.reading());
    }

    @Property
    void whatIsCutOutIsWhatItIsInTheWhole(
            @ForAll("letters") ClinicalText letter,
            @ForAll @IntRange(max = 10_000) int from,
            @ForAll @IntRange(max = 10_000) int to) {
        Assume.that(letter.length() > 0);
        Reading whole = DICTIONARY.read(letter, CONTEXT);
        Seq<Span> sentences = whole.document().sentences();
        Span one = sentences.get(Math.min(from, to) * (sentences.size() - 1) / 10_000);
        Span place = one.span(sentences.get(Math.max(from, to) * (sentences.size() - 1) / 10_000));
        Reading part = whole.cut(place);
        int first = whole.words().firstFrom(place.start());
        assertEquals(letter.quote(place), part.text().value());
        assertEquals(whole.words().firstFrom(place.end()) - first, part.words().count());
        for (int i = 0; i < part.words().count(); i++) {
            Span word = whole.words().span(first + i);
            assertEquals(word, part.words().span(i).shift(place.start()));
            assertEquals(whole.words().folded(first + i), part.words().folded(i));
            assertEquals(
                    whole.words().sentenceStart(first + i), first + part.words().sentenceStart(i));
            assertEquals(
                    whole.words().sentenceEnd(first + i), first + part.words().sentenceEnd(i));
            for (PassageKind kind : PassageKind.values()) {
                assertEquals(
                        whole.document().isIn(kind, word),
                        part.document().isIn(kind, part.words().span(i)));
            }
        }
        Reading.types()
                .forEach(type -> assertEquals(
                        whole.mentions(type)
                                .filter(each -> place.encloses(each.span()))
                                .map(Mention::entries),
                        part.mentions(type).map(Mention::entries)));
    }

    private static void assertSameReading(Reading whole, Reading patched) {
        assertEquals(whole.text(), patched.text());
        assertEquals(whole.document().sections(), patched.document().sections());
        assertEquals(whole.document().sentences(), patched.document().sentences());
        assertEquals(whole.document().passages(), patched.document().passages());
        assertEquals(words(whole), words(patched));
        Reading.types().forEach(type -> assertEquals(whole.mentions(type), patched.mentions(type)));
    }

    private static Seq<String> words(Reading reading) {
        return List.range(0, reading.words().count())
                .map(i -> reading.words().span(i) + reading.words().folded(i)
                        + reading.words().sentenceStart(i) + " "
                        + reading.words().sentenceEnd(i));
    }
}
