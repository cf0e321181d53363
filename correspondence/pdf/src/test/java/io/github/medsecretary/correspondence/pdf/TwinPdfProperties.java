package io.github.medsecretary.correspondence.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.testkit.Sender;
import io.github.medsecretary.correspondence.testkit.SenderLaws;
import io.github.medsecretary.correspondence.testkit.TwinLetters;
import io.github.medsecretary.correspondence.testkit.Twins;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A PDF is the same bytes whatever its reader may not see. */
class TwinPdfProperties {

    private static final SenderLaws LAWS = new SenderLaws(Sender.rendering(PdfRenderer.usual()));

    @Provide
    Arbitrary<Twins> twins() {
        return TwinLetters.twins(PolicySet.uk());
    }

    private static void noDifference(Twins twins) {
        assertFalse(LAWS.broken(twins).contains(SenderLaws.NO_DIFFERENCE));
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void whatTheReaderMayNotSeeChangesNoByte(@ForAll("twins") Twins twins) {
        noDifference(twins);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void whatTheReaderMayNotSeeChangesNoByteOfMany(@ForAll("twins") Twins twins) {
        noDifference(twins);
    }
}
