package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a clinician says, in whatever order, is in the letter. */
class DictationProperties {

    private static final HeadingLabels LABELS = HeadingLabels.titles();

    /** Words of which each stands once, among commands and the words that the sentences of a letter turn on. */
    @Provide
    Arbitrary<String> dictations() {
        Arbitrary<String> commands = Arbitraries.of(
                "full stop",
                "comma",
                "new line",
                "new paragraph",
                "open bracket",
                "close bracket",
                "hyphen",
                "question mark",
                "begin third party",
                "end third party");
        Arbitrary<String> headings = Arbitraries.of(Heading.class)
                .map(each -> "heading " + each.title().replace(",", ""));
        Arbitrary<String> turns = Arbitraries.of(
                "5 mg",
                "daily",
                "orally",
                "started",
                "for",
                "because of",
                "for the GP to",
                "please",
                "by 1 May 2030",
                "none known",
                "in confidence",
                "Dr.",
                ".",
                "e.g.",
                "heading",
                "colon",
                "\n\n",
                "\r\n",
                "$1");
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("@")), Tuple.of(3, commands), Tuple.of(2, headings), Tuple.of(4, turns));
        return pieces.list().ofMinSize(1).ofMaxSize(40).map(DictationProperties::numbered);
    }

    private static String numbered(java.util.List<String> pieces) {
        return List.ofAll(pieces)
                .zipWithIndex((piece, index) -> piece.equals("@") ? "word" + index + "w" : piece)
                .mkString(" ");
    }

    private static Seq<String> wordsOf(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(each -> each.matches("word[0-9]+w"));
    }

    private static ClinicalText typed(String spoken) {
        return new Typing(LABELS).type(ClinicalText.of(spoken).get()).get().text();
    }

    private static Transcript transcript(String spoken) {
        return Transcript.of(typed(spoken), LABELS);
    }

    @Property(tries = 100)
    void everyWordIsTypedOnceAndInItsOrder(@ForAll("dictations") String spoken) {
        assertEquals(wordsOf(spoken), wordsOf(typed(spoken).value()));
    }

    @Property(tries = 100)
    void everyWordIsInOnePassage(@ForAll("dictations") String spoken) {
        Transcript transcript = transcript(spoken);
        assertEquals(
                wordsOf(spoken),
                transcript.passages().flatMap(each -> wordsOf(transcript.text().quote(each.span()))));
    }

    @Property(tries = 100)
    void everyWordReachesTheClinicianWhoReadsAll(@ForAll("dictations") String spoken) {
        String page = new String(
                TextRenderer.usual()
                        .render(Selection.of(
                                        Sample.content(transcript(spoken).fragments()),
                                        Sample.gp(),
                                        List.of(),
                                        PolicySet.uk())
                                .letter()
                                .orElseThrow()),
                StandardCharsets.UTF_8);
        assertEquals(wordsOf(spoken).sorted(), wordsOf(page).sorted());
    }

    @Property(tries = 100)
    void passagesAreInOrderApartAndNeverBlank(@ForAll("dictations") String spoken) {
        Transcript transcript = transcript(spoken);
        int done = 0;
        for (Passage passage : transcript.passages()) {
            assertTrue(passage.span().start() >= done);
            String quoted = transcript.text().quote(passage.span());
            assertEquals(quoted.strip(), quoted);
            assertTrue(quoted.length() > 0);
            done = passage.span().end();
        }
    }

    @Property(tries = 50)
    void aPlaceOfAPassageIsFoundInItsFragment(@ForAll("dictations") String spoken) {
        Transcript transcript = transcript(spoken);
        transcript
                .passages()
                .zip(transcript.fragments())
                .forEach(pair -> assertEquals(
                        java.util.Optional.of(pair._2().id()),
                        transcript.fragmentAt(pair._1().span())));
    }
}
