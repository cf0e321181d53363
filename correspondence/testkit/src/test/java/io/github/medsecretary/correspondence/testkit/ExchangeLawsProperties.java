package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.exchange.FhirDocument;
import io.github.medsecretary.correspondence.exchange.MdmMessage;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What goes to another system leaks no more than what goes to a reader. */
class ExchangeLawsProperties {

    /** All that a message says of a letter. */
    private record Message() implements Renderer {
        @Override
        public String extension() {
            return "hl7";
        }

        @Override
        public byte[] render(AudienceLetter letter) {
            String fields = MdmMessage.fields(letter)
                    .map(field -> field._1() + "|" + field._2())
                    .mkString("\n");
            return (fields + "\n" + MdmMessage.text(letter).mkString("\n")).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final SenderLaws LAWS = new SenderLaws(Sender.rendering(FhirDocument.json(), new Message()));

    @Provide
    Arbitrary<Twins> twins() {
        return TwinLetters.twins(Policies.policies());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingLeaks(@ForAll("twins") Twins twins) {
        LAWS.check(twins);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void whatTheReaderMayNotSeeChangesNoByte(@ForAll("twins") Twins twins) {
        LAWS.check(twins);
    }
}
