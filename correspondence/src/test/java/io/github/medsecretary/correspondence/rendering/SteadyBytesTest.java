package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.testkit.Elsewhere;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.dictation.Typing;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is made in Exmouth, and again on a machine that thinks it is somewhere else. */
class SteadyBytesTest {

    private static Seq<Fragment> dictated() {
        String spoken = "HEADING DIAGNOSES INFLAMED ILEUM FULL STOP HEADING MEDICATIONS AND MEDICAL DEVICES "
                + "INFLIXIMAB 5 MG INTRAVENOUSLY MONTHLY INCREASED FOR ILEITIS FULL STOP "
                + "HEADING PLAN AND REQUESTED ACTIONS I WILL RING HER BY 4 APRIL 2030 FULL STOP "
                + "HEADING SOCIAL CONTEXT HER SISTER SAID IN CONFIDENCE THAT SHE DRINKS FULL STOP";
        var labels = HeadingLabels.titles();
        ClinicalText typed =
                new Typing(labels).type(ClinicalText.of(spoken).get()).get().text();
        return Transcript.of(typed, labels).fragments();
    }

    private static AudienceLetter letter() {
        return Selection.of(
                        Sample.content(Sample.fragments()),
                        Sample.pt(),
                        List.of(Sample.gp(), Sample.pt()),
                        PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static String hash() {
        var content = Sample.content(Sample.fragments());
        return Draft.of(content, List.of(Sample.gp()), PolicySet.uk(), List.of())
                .sign(StatedIdentity.ofRecord(content.patient()), "dr-lee", Instant.parse("2030-01-06T09:00:00Z"))
                .get()
                .sha256();
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Pacific/Kiritimati",
        "lt-LT, America/Los_Angeles"
    })
    void theBytesAreTheSame(String elsewhere, String there) {
        var far = Elsewhere.of(elsewhere, there);
        assertEquals(dictated(), far.ask(SteadyBytesTest::dictated));
        assertArrayEquals(rendered(TextRenderer.usual()), far.ask(() -> rendered(TextRenderer.usual())));
        assertArrayEquals(rendered(TextRenderer.forBraille()), far.ask(() -> rendered(TextRenderer.forBraille())));
        assertArrayEquals(rendered(HtmlRenderer.usual()), far.ask(() -> rendered(HtmlRenderer.usual())));
        assertEquals(hash(), far.ask(SteadyBytesTest::hash));
    }

    private static byte[] rendered(Renderer renderer) {
        return renderer.render(letter());
    }
}
