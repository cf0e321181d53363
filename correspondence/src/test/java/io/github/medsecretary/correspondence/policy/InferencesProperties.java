package io.github.medsecretary.correspondence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the sieve passes over is nothing that the phrases are about. */
class InferencesProperties {

    private static final Label SHIELDED = new Label("riverside:shielded");

    /** Whatever stands around them, a phrase is found if and only if its words stand there whole and in a row. */
    @Property
    void agreesWithLookingAtEachWord(@ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
        Seq<Seq<String>> wanted = phrases.map(InferencesProperties::words).filter(each -> !each.isEmpty());
        Seq<String> words = words(text);
        boolean stands = wanted.exists(each -> words.indexOfSlice(each) >= 0);
        assertEquals(
                stands ? Labels.of(SHIELDED) : Labels.none(),
                Inferences.NONE.with(SHIELDED, phrases).of(text));
    }

    private static Seq<String> words(String text) {
        List<String> words = List.empty();
        var word = new StringBuilder();
        for (char c : (text + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '\'' || c == '’') {
                word.append(c == '’' ? '\'' : c);
            } else if (!word.isEmpty()) {
                words = words.append(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return text(1, 3).list().ofMaxSize(3).map(List::ofAll);
    }

    @Provide
    Arbitrary<String> texts() {
        return text(0, 12);
    }

    private static Arbitrary<String> text(int least, int most) {
        return Arbitraries.strings()
                .withChars("aAbİıß’'7 -,\n\uD83D\uDE00")
                .ofMinLength(least)
                .ofMaxLength(most);
    }
}
