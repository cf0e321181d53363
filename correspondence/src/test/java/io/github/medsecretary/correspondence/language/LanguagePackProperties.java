package io.github.medsecretary.correspondence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** The laws of a language's texts. */
class LanguagePackProperties {

    @Provide
    Arbitrary<String> texts() {
        String base = Packs.other("br", "draft");
        Seq<String> lines = List.ofAll(base.lines());
        Arbitrary<String> notices = Arbitraries.strings()
                .withChars("abcŷŵ'’{}0123 :#[]%")
                .ofMaxLength(20)
                .map(words -> "key" + Math.floorMod(words.hashCode(), 9) + ": " + words)
                .list()
                .ofMaxSize(6)
                .map(all -> base + "[notices]\n" + String.join("\n", all));
        Arbitrary<String> odd = Arbitraries.integers()
                .between(0, lines.size() - 1)
                .flatMap(at -> Arbitraries.strings()
                        .ofMaxLength(20)
                        .map(words -> lines.update(at, words).mkString("\n")));
        Arbitrary<String> less = Arbitraries.integers()
                .between(0, lines.size() - 1)
                .map(at -> lines.removeAt(at).mkString("\n"));
        return Arbitraries.oneOf(notices, odd, less);
    }

    /** Whatever is read is read from its print again; whatever is not tells where, in order. */
    @Property
    void whatIsPrintedIsReadAsTheSame(@ForAll("texts") String text) {
        var read = LanguagePack.parse(text);
        if (read.isRight()) {
            String printed = read.get().print();
            assertEquals(read.get(), LanguagePack.parse(printed).get());
            assertEquals(printed, LanguagePack.parse(printed).get().print());
        } else {
            Seq<PackError> errors = read.getLeft();
            assertTrue(errors.nonEmpty() && errors.sorted().equals(errors));
        }
    }

    @Property(tries = 500)
    void anyTextAtAllIsAnswered(@ForAll @StringLength(max = 300) String text) {
        LanguagePack.parse(text);
        var pattern = new Pattern(text);
        if (pattern.isWellFormed()) {
            pattern.holes();
        }
    }
}
