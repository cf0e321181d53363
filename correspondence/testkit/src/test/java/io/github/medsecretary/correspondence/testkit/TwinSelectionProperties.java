package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * What a reader may not see changes nothing of the value that a renderer is given, so nothing that any renderer makes of
 * it: a renderer that is slow need not be tried on as many letters.
 */
class TwinSelectionProperties {

    @Provide
    Arbitrary<Twins> twins() {
        return TwinLetters.twins(Policies.policies());
    }

    private static void same(Twins twins) {
        assertEquals(
                letter(twins, twins.one(), twins.recipients()),
                letter(twins, twins.other(), twins.others()),
                "what the reader may not see changes the reader's letter");
    }

    private static Optional<AudienceLetter> letter(Twins twins, LetterContent content, Seq<Recipient> all) {
        Recipient reader = all.find(each -> each.id().equals(twins.reader())).get();
        return Selection.of(content, reader, all, twins.policy()).letter();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theReadersLetterIsTheSame(@ForAll("twins") Twins twins) {
        same(twins);
    }

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void theReadersLetterIsTheSameInMany(@ForAll("twins") Twins twins) {
        same(twins);
    }
}
