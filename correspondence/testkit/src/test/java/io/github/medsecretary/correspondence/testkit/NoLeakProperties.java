package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoLeakProperties {

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Disclosures.audiences();
    }

    @Property
    void nothingWithheldIsShownInText(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        NoLeak.check(content, recipients, PolicySet.uk(), TextRenderer.usual());
    }

    @Property
    void nothingWithheldIsShownOnAPage(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        NoLeak.check(content, recipients, PolicySet.uk(), HtmlRenderer.usual());
    }

    @Property(tries = 200)
    void aLetterIsTheSameAsIfWhatIsWithheldHadNeverBeen(
            @ForAll("contents") LetterContent content, @ForAll("audiences") Audience audience) {
        Recipient reader = Recipient.builder()
                .id("r")
                .audience(audience)
                .purpose(PurposeOfUse.TREAT)
                .name("Reader")
                .build();
        Selection all = Selection.of(content, reader, List.of(reader), PolicySet.uk());
        Seq<Fragment> shown =
                content.fragments().filter(each -> all.disclosure().included().contains(each.id()));
        LetterContent less = LetterContent.builder()
                .reference(content.reference())
                .dates(content.dates())
                .organisation(content.organisation())
                .patient(content.patient())
                .author(content.author())
                .fragments(shown)
                .build();
        Selection some = Selection.of(less, reader, List.of(reader), PolicySet.uk());
        Assume.that(all.letter().isPresent());
        assertEquals(page(all), page(some));
    }

    private static String page(Selection selection) {
        return selection
                .letter()
                .map(letter -> new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Prints every word of the content, whatever letter it gets. */
    private record Chatty(LetterContent content) implements Renderer {
        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public byte[] render(AudienceLetter letter) {
            return content.fragments()
                    .map(each -> Letters.token(each.id()))
                    .mkString(" ")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    @Property(tries = 100)
    void aRendererThatKnowsMoreIsCaught(@ForAll("contents") LetterContent content) {
        Recipient patient = Recipient.builder()
                .id("pt")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
        Selection selection = Selection.of(content, patient, List.of(patient), PolicySet.uk());
        boolean withholds = selection.letter().isPresent()
                && !selection.disclosure().withheld().isEmpty();
        Renderer chatty = new Chatty(content);
        if (withholds) {
            assertThrows(AssertionError.class, () -> NoLeak.check(content, List.of(patient), PolicySet.uk(), chatty));
        } else {
            NoLeak.check(content, List.of(patient), PolicySet.uk(), chatty);
        }
    }
}
