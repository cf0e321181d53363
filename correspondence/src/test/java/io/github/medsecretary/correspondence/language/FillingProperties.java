package io.github.medsecretary.correspondence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class FillingProperties {

    private static String asAFormat(String pattern, Object... values) {
        return new MessageFormat(new Pattern(pattern).doubled(), Locale.UK).format(values);
    }

    private static Object[] values(List<Object> values) {
        return values.toArray();
    }

    @Provide
    Arbitrary<List<Object>> values() {
        Arbitrary<Object> numbers = Arbitraries.integers().between(-2, 20_000).map(each -> each);
        Arbitrary<Object> words =
                Arbitraries.of("", "a", "{0}", "it's", "10 {1,number,0}").map(each -> each);
        return Arbitraries.frequencyOf(Tuple.of(3, numbers), Tuple.of(1, words))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Object>> numbers() {
        Arbitrary<Object> numbers = Arbitraries.integers().between(-2, 20_000).map(each -> each);
        return numbers.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> words = Arbitraries.of("", "a ", "one section", " it's ", "|", "#", "<", ", ");
        Arbitrary<String> holes = Arbitraries.of("{0}", "{1}", "{0,number,0}", "{2,number,0}", "{1,number}", "{9}");
        Arbitrary<String> parts = Arbitraries.oneOf(words, holes);
        Arbitrary<String> choices = Combinators.combine(
                        Arbitraries.integers().between(0, 2), Arbitraries.of("2#", "1<"), parts, parts, parts)
                .as((which, sign, first, second, third) -> "{" + which + ",choice,0#" + plain(first) + "|1#"
                        + plain(second) + "|" + sign + plain(third) + "}");
        return Arbitraries.oneOf(words, holes, choices).list().ofMaxSize(5).map(each -> String.join("", each));
    }

    // These divide choices.
    private static String plain(String part) {
        return part.matches("[|#<]") ? "" : part;
    }

    @Property
    void what_is_filled_is_what_a_format_says(
            @ForAll("patterns") String pattern, @ForAll("values") List<Object> values) {
        var filled = Filling.of(pattern).flatMap(each -> each.fill(values(values)));
        filled.ifPresent(each -> assertEquals(asAFormat(pattern, values(values)), each));
        Statistics.collect(filled.isPresent());
    }

    @Property(tries = 300)
    void every_phrase_is_said_as_by_a_format(@ForAll Phrase phrase, @ForAll("numbers") List<Object> values) {
        assertEquals(asAFormat(phrase.english(), values(values)), phrase.say(values(values)));
    }

    @Property(tries = 100)
    void how_much_a_letter_has_needs_no_format(@ForAll byte one, @ForAll byte other, @ForAll byte third) {
        Object[] numbers = {Math.abs(one), Math.abs(other), Math.abs(third)};
        assertTrue(Filling.of(Phrase.MANIFEST.english()).get().fill(numbers).isPresent());
    }
}
