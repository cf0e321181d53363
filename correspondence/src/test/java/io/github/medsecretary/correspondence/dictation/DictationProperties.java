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
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a clinician says, in whatever order, is in the letter. */
class DictationProperties {

    private static final HeadingLabels LABELS = HeadingLabels.titles();

    /** What takes words away or elsewhere, or asks about them. */
    private static final Seq<Form> MOVING = List.of(
            Form.TAKE_SENTENCE,
            Form.TAKE_PARAGRAPH,
            Form.TAKE_WORD,
            Form.INSTEAD,
            Form.HESITATION,
            Form.SPELT,
            Form.COPY,
            Form.TYPIST,
            Form.ASIDE,
            Form.UNHEARD);

    /** All other phrases of the built-in forms. */
    private static final Seq<String> PHRASES = List.of(Form.values())
            .flatMap(form -> SpokenForms.uk().of(form).values().keySet())
            .distinct()
            .reject(phrase -> MOVING.exists(form -> SpokenForms.uk().has(form, phrase)));

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
                "end third party",
                "open quotes",
                "close quotes",
                "slash",
                "dash",
                "apostrophe s",
                "bullet point",
                "number one",
                "number two",
                "next item",
                "end of list",
                "capital",
                "all caps",
                "capitals on",
                "capitals off",
                "scrub the area",
                "[unclear]",
                "literal comma",
                "the word colon");
        Arbitrary<String> phrases = Arbitraries.of(PHRASES.toJavaList());
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
                Tuple.of(6, Arbitraries.just("@")),
                Tuple.of(3, commands),
                Tuple.of(3, phrases),
                Tuple.of(2, headings),
                Tuple.of(4, turns));
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

    /** A letter and how it is dictated. */
    private record Dictated(String typed, String spoken) {

        Dictated and(String moreTyped, String moreSpoken) {
            return new Dictated(typed + moreTyped, spoken + " " + moreSpoken);
        }
    }

    private record Sentence(int words, int comma, int bracket, int end, int line) {}

    private static Dictated dictated(java.util.List<Sentence> sentences) {
        Dictated letter = new Dictated("", "");
        for (int i = 0; i < sentences.size(); i++) {
            Sentence each = sentences.get(i);
            for (int word = 0; word < each.words(); word++) {
                String name = "word" + i + "x" + word;
                String typed = (word == 0 ? "W" : "w") + name.substring(1);
                boolean bracket = word > 0 && word == each.bracket();
                letter = letter.and(
                        (word == 0 ? "" : " ") + (bracket ? "(" + typed + ")" : typed),
                        bracket ? "open bracket " + name + " close bracket" : name);
                boolean comma = word == each.comma() && word + 1 < each.words();
                letter = comma ? letter.and(",", "comma") : letter;
            }
            letter = letter.and(each.end() == 0 ? "." : "!", each.end() == 0 ? "full stop" : "exclamation mark");
            if (i + 1 < sentences.size()) {
                letter = letter.and(
                        List.of(" ", "\n", "\n\n").get(each.line()),
                        List.of("", "new line", "new paragraph").get(each.line()));
            }
        }
        return letter;
    }

    @Property(tries = 100)
    void whatIsDictatedFromALetterIsThatLetter(@ForAll("letters") Dictated letter) {
        assertEquals(letter.typed(), typed(letter.spoken()).value());
    }

    @Provide
    Arbitrary<Dictated> letters() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 6);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        some,
                        some,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2))
                .as(Sentence::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(DictationProperties::dictated);
    }

    @Property(tries = 100)
    void sentencesAreInOrderAndSpokenInOrder(@ForAll("dictations") String spoken) {
        Typed typed = new Typing(LABELS).type(ClinicalText.of(spoken).get()).get();
        int written = 0;
        int said = 0;
        for (DictatedSentence each : typed.sentences()) {
            assertTrue(each.typed().start() >= written
                    && each.typed().end() > each.typed().start());
            assertTrue(each.spoken().start() >= said && each.spoken().end() <= spoken.length());
            assertEquals(
                    wordsOf(typed.text().quote(each.typed())),
                    wordsOf(spoken.substring(
                            each.spoken().start(), each.spoken().end())));
            written = each.typed().end();
            said = each.spoken().start();
        }
    }

    @Property(tries = 100)
    void whatIsAskedAboutIsInTheText(@ForAll("dictations") String spoken) {
        Typed typed = new Typing(LABELS).type(ClinicalText.of(spoken).get()).get();
        typed.asked().forEach(each -> assertTrue(typed.text().holds(each.place())));
        assertEquals(
                spoken.split("\\[unclear\\]", -1).length, typed.marked().value().split("\\[inaudible\\]", -1).length);
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
