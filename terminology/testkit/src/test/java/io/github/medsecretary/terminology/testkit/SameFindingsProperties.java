package io.github.medsecretary.terminology.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.review.Review;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found depends on the text and on the entries that stand in it: not on how, where or when it is looked for. */
class SameFindingsProperties {

    private static final Layers UK = UkLexicons.layers();
    private static final Review REVIEW = Review.beforeSignature(Dictionary.of(UK));

    /** The same lexicons, written, read from text and indexed anew. */
    private static final Review RELOADED = Review.beforeSignature(Dictionary.of(
            Layers.base(UK.lexicons().map(each -> Lexicon.read(each.print()).get()))));

    /** Entries of every type, of whose words none stands in a note. */
    private static final Review WITH_UNRELATED_ENTRIES = Review.beforeSignature(
            Dictionary.of(UK.with(Layer.PRACTICE, Lexicon.read("""
                            #medsecretary-lexicon\t1
                            #name\tunrelated
                            #version\t1
                            #licence\tCC0-1.0
                            #jurisdiction\tGB
                            #language\ten-GB
                            #source\tmade up
                            -drug\tzzyzx
                            abbreviation\tZZQ\tzuzu quay\t900\t\tplural-s-ok\tquux*\t\tmade up
                            confusable\tqua-quo\tquaqua\thomonym\tzinzan\t\tmade up
                            confusable\tqua-quo\tquoquo\thomonym\tzonzon\t\tmade up
                            error-prone\tZQQ\tzuzu\tany\twarn\tfix\tGB\tmade up\tmade up
                            drug\tzuzumab\tzuzu\tbrand:Zuzu\t\tmade up
                            variant\tzuzour\tzuzor\tmade up
                            plain-language\tzuzulysis\tzuzu\tmade up
                            heading\tZuzu notes\tclinical-summary\tmade up
                            """).get())));

    @Provide
    Arbitrary<ClinicalText> notes() {
        Arbitrary<ClinicalText> several = Combinators.combine(Notes.planted(), Notes.planted(), shortForms())
                .as((one, other, forms) -> ClinicalText.of(one.text().value() + "\n\n" + forms + " "
                                + other.text().value())
                        .get());
        return Arbitraries.oneOf(several, Notes.harmless());
    }

    private static Arbitrary<String> shortForms() {
        return Arbitraries.of("Known MS.", "PT is well.", "OD was seen by the GP's team.", "DVTs, s/p ORIF", "q.d.s.")
                .list()
                .ofMaxSize(3)
                .map(forms -> String.join(" ", forms));
    }

    private static Seq<Finding> check(Review review, ClinicalText note) {
        return review.check(note, DocumentContext.unknown());
    }

    @Property
    void afterReadingTheLexiconsAnewTheSameIsFound(@ForAll("notes") ClinicalText note) {
        assertEquals(check(REVIEW, note), check(RELOADED, note));
    }

    @Property
    void anUnrelatedEntryChangesNoFinding(@ForAll("notes") ClinicalText note) {
        assertEquals(check(REVIEW, note), check(WITH_UNRELATED_ENTRIES, note));
    }

    @Property(tries = 8)
    void manyThreadsFindWhatOneFinds(@ForAll("notes") ClinicalText note) {
        Seq<Finding> alone = check(REVIEW, note);
        // Made anew, so that entries are read by several threads at once.
        Review shared = Review.beforeSignature(Dictionary.of(UkLexicons.layers()));
        var found = IntStream.range(0, 8).parallel().mapToObj(i -> check(shared, note));
        assertEquals(List.fill(8, alone), List.ofAll(found));
    }
}
