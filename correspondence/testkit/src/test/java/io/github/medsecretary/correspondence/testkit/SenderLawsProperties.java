package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.exchange.FhirDocument;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Selection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The library's own way of making letters keeps every law of a sender, whatever the policy. */
class SenderLawsProperties {

    private static final SenderLaws LAWS = new SenderLaws(Sender.rendering(
            TextRenderer.usual(), TextRenderer.forBraille(), HtmlRenderer.usual(), FhirDocument.json(), new MdmForm()));

    @Provide
    Arbitrary<Twins> twins() {
        return TwinLetters.twins(Policies.policies());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void nothingLeaks(@ForAll("twins") Twins twins) {
        LAWS.check(twins);
        boolean differ =
                !twins.one().equals(twins.other()) || !twins.recipients().equals(twins.others());
        Statistics.label("twins")
                .collect(isMade(twins) ? (differ ? "made, and they differ" : "made") : "none made")
                .coverage(seen -> seen.check("made, and they differ").percentage(share -> share > 30.0));
    }

    private static boolean isMade(Twins twins) {
        return twins.recipients()
                .exists(each -> each.id().equals(twins.reader())
                        && Selection.of(twins.one(), each, twins.recipients(), twins.policy())
                                .letter()
                                .isPresent());
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void lettersThatDifferInWhatTheReaderMayNotSeeAreTheSameBytes(@ForAll("twins") Twins twins) {
        LAWS.check(twins);
    }
}
