package io.github.medsecretary.correspondence.dictation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * No word is swallowed: each is in the letter, or a part of a command's whole form, or of what was taken back, or
 * something is asked about it.
 */
class AccountProperties {

    private static final List<Form> NEIGHBOURS =
            List.of(Form.values()).filter(form -> form.shape() == Form.Shape.NEIGHBOUR);

    private static final Seq<String> PHRASES = List.of(Form.values())
            .removeAll(NEIGHBOURS)
            .flatMap(form -> SpokenForms.uk().of(form).values().keySet())
            .distinct();

    private static final Set<String> COMMAND_WORDS = HashSet.ofAll(Form.COMMANDS)
            .addAll(List.of(Form.NUMBER, Form.LETTER, Form.TIMES))
            .flatMap(form -> SpokenForms.uk().of(form).values().keySet())
            .flatMap(phrase -> List.of(phrase.split("[ -]")));

    /** Words of which each stands once, among every phrase of the forms and the words beside which it is none. */
    @Provide
    Arbitrary<String> dictations() {
        Arbitrary<String> phrases = Arbitraries.of(PHRASES.toJavaList());
        Arbitrary<String> neighbours =
                Arbitraries.of("the", "a", "he", "of", "to", "is", "his", "new", "no", "and", "or", "please");
        Arbitrary<String> others = Arbitraries.of(
                "heading plan",
                "heading diagnosis colon",
                "number one",
                "number two",
                "number 1",
                "number 2",
                "note to typist",
                "[inaudible]",
                "(typist: check)",
                "[?gout]",
                "scrub that",
                "scratch the last word",
                "delete that paragraph",
                "correction",
                "no make that",
                "5 mg",
                "10 mg",
                "monday",
                "tuesday",
                "left",
                "right",
                "smith spelt s m y t h e",
                "spelt",
                "s for sugar",
                "full stop",
                "full stop",
                "comma",
                "new line",
                "colon",
                "copy to",
                "cc",
                "quote",
                "unquote",
                "capital",
                "caps on",
                "caps off",
                "in capitals",
                "literal",
                "\n\n",
                ".");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.just("@")),
                        Tuple.of(5, phrases),
                        Tuple.of(6, others),
                        Tuple.of(3, neighbours))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50)
                .map(pieces -> List.ofAll(pieces)
                        .zipWithIndex((piece, index) -> piece.equals("@") ? "word" + index + "w" : piece)
                        .mkString(" "));
    }

    private static Typed typed(String spoken) {
        return new Typing(HeadingLabels.titles())
                .type(ClinicalText.of(spoken).get())
                .get();
    }

    private static List<String> tokens(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).reject(String::isEmpty);
    }

    private static String without(String spoken, Seq<Span> places) {
        var left = new StringBuilder(spoken);
        places.forEach(each -> {
            for (int i = each.start(); i < each.end(); i++) {
                left.setCharAt(i, ' ');
            }
        });
        return left.toString();
    }

    @Property
    void everyWordIsTypedOrToldOf(@ForAll("dictations") String spoken) {
        Typed typed = typed(spoken);
        Map<String, List<String>> there = tokens(typed.text().value()).groupBy(each -> each);
        Map<String, List<String>> kept = tokens(
                        without(spoken, typed.unwritten().map(Unwritten::spoken)))
                .groupBy(each -> each);
        kept.forEach((word, times) -> assertTrue(
                there.get(word).map(List::size).getOrElse(0) >= times.size(), () -> word + " of: " + spoken));
    }

    @Property
    void onlyTheWordsOfCommandsAreTakenAsCommands(@ForAll("dictations") String spoken) {
        typed(spoken)
                .unwritten()
                .filter(each -> each.why() == Unwritten.Why.COMMAND)
                .flatMap(each -> tokens(quoted(spoken, each)))
                .forEach(word -> assertTrue(
                        COMMAND_WORDS.contains(word) || word.length() == 1 || word.matches("[0-9]+|for|sugar"),
                        () -> word + " of: " + spoken));
    }

    @Property
    void whatIsAskedAboutIsInAQuestionOrWasNotHeard(@ForAll("dictations") String spoken) {
        Typed typed = typed(spoken);
        String questions = typed.asked().map(each -> each.query().question()).mkString(" ");
        typed.unwritten()
                .filter(each -> each.why() == Unwritten.Why.ASKED)
                .flatMap(each -> tokens(quoted(spoken, each)))
                .filter(each -> each.matches("word[0-9]+w"))
                .forEach(word -> assertTrue(questions.contains(word), () -> word + " of: " + spoken));
    }

    @Property
    void nothingIsTakenBackBeforeSomebodySaysSo(@ForAll("dictations") String spoken) {
        Typed typed = typed(spoken);
        typed.unwritten()
                .filter(each -> each.why() == Unwritten.Why.TAKEN_BACK)
                .forEach(each -> assertTrue(
                        typed.unwritten()
                                .exists(later -> later.why() == Unwritten.Why.COMMAND
                                        && later.spoken().start()
                                                >= each.spoken().end()
                                        && isTakingBack(quoted(spoken, later).toLowerCase(Locale.ROOT))),
                        () -> quoted(spoken, each) + " of: " + spoken));
    }

    private static boolean isTakingBack(String command) {
        return List.of(Form.TAKE_SENTENCE, Form.TAKE_PARAGRAPH, Form.TAKE_WORD, Form.INSTEAD)
                        .exists(form -> SpokenForms.uk().has(form, command))
                || SpokenForms.uk().of(Form.SPELT).values().keySet().exists(command::startsWith);
    }

    @Property(tries = 300)
    void placesAreInOrderAndApart(@ForAll("dictations") String spoken) {
        int done = 0;
        for (Unwritten each : typed(spoken).unwritten()) {
            assertTrue(each.spoken().start() >= done && !each.spoken().isEmpty());
            done = each.spoken().end();
        }
        assertEquals(true, done <= spoken.length());
    }

    private static String quoted(String spoken, Unwritten each) {
        return spoken.substring(each.spoken().start(), each.spoken().end());
    }
}
