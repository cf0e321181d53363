package io.github.medsecretary.terminology.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTwinsTest {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final NumberTwins TWINS = new NumberTwins();

    private static Seq<String> found(String text) {
        var reading = DICTIONARY.read(ClinicalText.of(text).get());
        return TWINS.in(reading)
                .map(each -> reading.text().quote(each.place()) + " or " + each.twin()
                        + each.other()
                                .map(other -> " as " + reading.text().quote(other))
                                .orElse(""));
    }

    static Stream<Arguments> twins() {
        return Stream.of(
                arguments("Methotrexate 15 mg weekly. She tolerates methotrexate 50 mg well.", "50 or 15 as 15"),
                arguments(
                        "Prednisolone thirty mg is taken. Please give prednisolone thirteen mg.",
                        "thirteen or thirty as thirty"),
                arguments("The ejection fraction is 50 %. An ejection fraction of 15 % is well.", "15 or 50 as 50"),
                arguments("This 40-year-old man is well. He is a 14 year old smoker.", "14 or 40 as 40"),
                arguments("She takes sertraline 15 mg daily.", "15 or 50"),
                arguments("Please continue citalopram fourteen mg.", "fourteen or forty"));
    }

    @ParameterizedTest
    @MethodSource
    void twins(String text, String twin) {
        assertEquals(List.of(twin), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prednisolone was reduced from 50 mg. She takes prednisolone 15 mg.",
                "She takes sertraline 50 mg and mirtazapine 15 mg.",
                "The lesion measures 15 mm and the other lump 50 mm.",
                "Ramipril 5 mg daily. Ramipril 10 mg from today.",
                "There are fifteen steps and fifty tablets.",
                "She walks for 15 minutes. He swims for 50 minutes."
            })
    void noTwins(String text) {
        assertEquals(List.empty(), found(text));
    }
}
