package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text that is put to a patient. */
class SecondPersonProperties {

    private static final Set<String> YOU = HashSet.of("you", "your", "yours", "yourself", "you'll", "you'd");

    private static final Set<String> OWN = HashSet.of(
            "he",
            "him",
            "his",
            "himself",
            "he'll",
            "he'd",
            "mr field",
            "john",
            "the patient",
            "this gentleman",
            "mr field's",
            "this pleasant man");

    private static final Seq<String> WORDS = List.of(
            "He",
            "he",
            "him",
            "his",
            "himself",
            "he'll",
            "he'd",
            "Mr Field",
            "John",
            "the patient",
            "this gentleman",
            "Mr Field's",
            "this pleasant man",
            "she",
            "her",
            "you",
            "they",
            "wife",
            "surgeon",
            "Dr Lee",
            "is",
            "was",
            "has",
            "does",
            "tells",
            "takes",
            "walks",
            "carries",
            "misses",
            "doesn't",
            "had",
            "will",
            "and",
            "but",
            "that",
            "which",
            ",",
            "(",
            "”",
            "knee",
            "tablets",
            "well",
            "never",
            "no longer",
            "to",
            "of",
            "saw",
            "I",
            "it",
            "please",
            "İ",
            "ß",
            "10 mg",
            "-",
            "e.g.",
            ".",
            ". ",
            "?",
            "\n\n");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS.asJava()).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }

    private static Seq<Finding> findings(String text) {
        return RuleVerifier.of(SecondPerson.of(SecondPersonTest.patient(true)))
                .given(ClinicalText.of(text).get(), DocumentContext.unknown())
                .findings();
    }

    private static Seq<Edit> edits(String text) {
        return findings(text)
                .filter(each -> each.disposition() == Disposition.FIX)
                .flatMap(Finding::suggestions);
    }

    @Property
    void nothingChangesButPronounsWordsForThePatientAndFormsOfVerbs(@ForAll("texts") String text) {
        ClinicalText original = ClinicalText.of(text).get();
        edits(text).forEach(edit -> {
            String before = original.quote(edit.span()).toLowerCase(Locale.ROOT);
            String after = edit.replacement().toLowerCase(Locale.ROOT);
            boolean you = OWN.contains(before) && YOU.contains(after);
            boolean verb = EnglishVerbs.afterYou(before).filter(after::equals).isPresent();
            assertTrue(you || verb, before + " -> " + after);
        });
    }

    @Property
    void theChangesGoTogetherAndCanBeUndone(@ForAll("texts") String text) {
        ClinicalText original = ClinicalText.of(text).get();
        Edits edits = Edits.of(edits(text)).get();
        ClinicalText after = edits.applyTo(original).get();
        assertEquals(original, edits.inverse(original).applyTo(after).get());
    }

    @Property
    void whatIsAskedIsNotChanged(@ForAll("texts") String text) {
        Seq<Finding> asked = findings(text).filter(each -> each.disposition() == Disposition.ASK);
        edits(text)
                .forEach(edit ->
                        assertTrue(asked.forAll(each -> !each.span().get().overlaps(edit.span()))));
    }

    @Property
    void inASentenceThatIsPutNoWordForThePatientIsLeft(@ForAll("texts") String text) {
        ClinicalText original = ClinicalText.of(text).get();
        boolean sure = findings(text).forAll(each -> each.disposition() == Disposition.FIX);
        if (sure) {
            String after = Edits.of(edits(text)).get().applyTo(original).get().value();
            assertEquals(
                    List.empty(),
                    Token.of(after, Span.of(0, after.length())).filter(each -> OWN.contains(each.word())));
        }
    }
}
