package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** The laws of templates. */
class TemplateProperties {

    private static final Seq<String> PIECES = List.of(
                    "{word}", "{maybe}", "{story}", "{seen}", "{due}", "{visits}", "{weight}", "{patient}", "{urgent}")
            .appendAll(List.of("{name}", "{dose}", "{why}", "{side}", "{a word}", "{They patient}", "{day seen}"))
            .appendAll(List.of("{verb patient a|b}", "{count pills a|b}", "{plural visits a|b}", "{patient's}"))
            .appendAll(List.of("{if maybe}", "{unless maybe}", "{if pills}", "{if why}", "{if due}", "{if urgent}"))
            .appendAll(List.of("{each pills}", "{each sides}", "{between}", "{last}", "{otherwise}", "{end}"))
            .appendAll(List.of("{end}", "{end}", "{use closing}", "{! x }", "{left-brace}", "{", "}", "{wrod}"))
            .appendAll(List.of("\n", "\n", "\n\n", " ", "text", "- ", "# ", "## ", "### ", "| ", "{note}"));

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(PIECES.asJava()).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Clinic> clinics() {
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
        return Combinators.combine(
                        words, words.optional(), words, Arbitraries.integers().between(-1, 12), pills())
                .as((word, maybe, story, visits, pills) ->
                        new Clinic(word, maybe, story, visits, pills, Person.spokenTo(Clinic.name("A", "B"))));
    }

    private static Arbitrary<Seq<Clinic.Pill>> pills() {
        return Arbitraries.strings()
                .ofMaxLength(6)
                .list()
                .ofMaxSize(3)
                .map(names -> List.ofAll(names)
                        .map(name -> new Clinic.Pill(
                                name, name, Optional.of(name).filter(each -> each.length() > 3), List.of(name, "s"))));
    }

    /** Every template either compiles, and then never fails, or tells where it is wrong. */
    @Property
    void aCompiledTemplateNeverFails(@ForAll("templates") String text, @ForAll("clinics") Clinic clinic) {
        var source = TemplateSource.of(text).with(Passages.none().with("closing", "{word}\n\n- {patient}"));
        var compiled = Template.compile(source, Clinic.VIEW);
        if (compiled.isValid()) {
            headingsAreInOrder(compiled.get().fill(clinic, WritingStyle.usual()));
        } else {
            assertTrue(compiled.getError().forAll(error -> error.line() >= 1 && error.column() >= 1));
            assertEquals(compiled.getError().sorted(), compiled.getError());
            assertEquals(
                    compiled.getError(), Template.compile(source, Clinic.VIEW).getError());
        }
    }

    private static void headingsAreInOrder(Seq<Block> blocks) {
        int last = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                assertTrue(heading.level() <= last + 1);
                last = heading.level();
            }
            assertFalse(block.text().contains("\n"));
        }
    }

    /** Whatever a value holds, the blocks are as many, and all but the value is as with any other. */
    @Property(tries = 500)
    void aValueIsInert(@ForAll @StringLength(max = 30) String value) {
        var template = Template.compile(
                        "# a {word} b\n\n- c {word} d\n\n| e {word} f\n\ng {word} h {word's} i", Clinic.VIEW)
                .get();
        String line = Bidi.isolated(value).replaceAll("[\\t-\\r\\x85\\u2028\\u2029]", " ");
        Seq<String> plain = template.fill(Clinic.usual().saying("\ue000"), WritingStyle.usual())
                .map(Block::text);
        Seq<String> odd = template.fill(Clinic.usual().saying(value), WritingStyle.usual())
                .map(Block::text);
        assertEquals(plain.map(each -> single(each.replace("\ue000", line))), odd.map(TemplateProperties::single));
    }

    // Beside a space a blank value leaves one space, not two.
    private static String single(String text) {
        return text.replaceAll(" +", " ");
    }

    @Property(tries = 500)
    void anyTextAtAllIsAnswered(@ForAll @StringLength(max = 300) String text) {
        Template.compile(text, Clinic.VIEW);
        Template.compile("{" + text + "}", Clinic.VIEW);
    }
}
