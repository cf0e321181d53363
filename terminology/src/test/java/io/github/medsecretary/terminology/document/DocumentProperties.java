package io.github.medsecretary.terminology.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of the parts of any text. */
class DocumentProperties {

    private static final DocumentContext CONTEXT = DocumentContext.builder()
            .names(List.of("Dr MS Patel", "Ann O'Brien", "İ ß"))
            .build();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "COPD",
                "MS",
                "Dr.",
                "Dr",
                "Patel",
                "A.",
                "PAST",
                "HISTORY",
                "Plan",
                "PMH:",
                ":",
                "q.d.s.",
                "3.5",
                "1.",
                "- ",
                "(a) ",
                "\t",
                "|",
                "     ",
                " ",
                " ",
                "\n",
                "\r\n",
                "\n\n",
                "\u2028",
                ".",
                ".,",
                "!",
                "?",
                ",",
                "“",
                "”",
                "\"",
                "'",
                "’",
                "(",
                ")",
                "EX8 1AB",
                "999 000 1235",
                "01632 960001",
                "a@b.uk",
                "www.x.uk",
                "2 High Street,",
                "Exmouth",
                "İ",
                "ß",
                "👍",
                "e\u0301",
                "שלום",
                "\u202E",
                "RXH123456",
                "39201",
                "@");
        Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(12, pieces), Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Document read(String text) {
        return Letters.READER.read(ClinicalText.of(text).get(), CONTEXT);
    }

    private static boolean isText(String text) {
        return ClinicalText.of(text).isRight();
    }

    private static void covers(Seq<Span> spans, String text) {
        int end = 0;
        for (Span each : spans) {
            assertEquals(end, each.start());
            assertTrue(each.length() > 0);
            end = each.end();
        }
        assertEquals(text.length(), end);
    }

    @Property(tries = 500)
    void sentencesAndSectionsEachCoverTheTextWithoutOverlap(@ForAll("texts") String text) {
        if (isText(text)) {
            Document letter = read(text);
            covers(letter.sentences(), text);
            covers(letter.sections().map(Section::span), text);
        }
    }

    @Property(tries = 500)
    void passagesLieInTheTextCutNoPairAndOverlapNoneOfTheirKind(@ForAll("texts") String text) {
        if (isText(text)) {
            Document letter = read(text);
            for (PassageKind kind : PassageKind.values()) {
                int end = 0;
                for (Span each : letter.passages(kind)) {
                    assertTrue(letter.text().holds(each) && !each.isEmpty());
                    assertTrue(each.start() >= end);
                    end = each.end();
                    assertTrue(letter.isIn(kind, each));
                    assertEquals(
                            text.substring(each.start(), each.end()),
                            letter.text().quote(each));
                }
            }
        }
    }

    @Property
    void aPlaceIsInAPassageExactlyIfTheyShareAUnit(@ForAll("texts") String text) {
        if (isText(text) && !text.isEmpty()) {
            Document letter = read(text);
            for (PassageKind kind : PassageKind.values()) {
                Seq<Span> all = letter.passages(kind);
                for (int at = 0; at < text.length(); at++) {
                    Span place = Span.of(at, Math.min(text.length(), at + 2));
                    assertEquals(all.exists(each -> each.overlaps(place)), letter.isIn(kind, place));
                }
            }
        }
    }

    @Property(tries = 300)
    void everyOffsetHasItsSentenceAndItsSection(@ForAll("texts") String text) {
        if (isText(text)) {
            Document letter = read(text);
            for (int at = 0; at < text.length(); at++) {
                Span unit = Span.of(at, at + 1);
                assertTrue(letter.sentenceAt(at).encloses(unit));
                assertTrue(letter.sectionAt(at).span().encloses(unit));
            }
        }
    }

    @Property(tries = 500)
    void anyStringHasPartsHalvesOfPairsIncluded(@ForAll String text) {
        assertNotNull(Letters.READER.structure(text, CONTEXT).sentences());
        Letters.READER.structure(text + "\uD800. A\uDC00:\n" + text, CONTEXT).sections();
    }

    @Property(tries = 200)
    void aParagraphIsCutIntoSentencesAsIfItStoodAlone(@ForAll("texts") String one, @ForAll("texts") String other) {
        String first = one.strip();
        String second = other.strip();
        if (isText(first + "\n\n" + second) && !first.isEmpty() && !second.isEmpty()) {
            Seq<Span> both = read(first + "\n\n" + second).sentences();
            Seq<Span> alone = read(second).sentences();
            int shift = first.length() + 2;
            assertEquals(alone.map(each -> each.shift(shift)), both.takeRight(alone.size()));
        }
    }
}
