package io.github.medsecretary.terminology.review;

import static io.github.medsecretary.terminology.lexicon.Lexicons.drug;
import static io.github.medsecretary.terminology.lexicon.Lexicons.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.terminology.lexicon.ErrorProne.Scope;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The same expression means one thing in an order, another in a value and a third in a measure. */
class NotationScopeProperties {

    private static final Desk DESK = Desk.knowing(
            drug("ramipril", "ace"),
            scoped("# zz", Scope.MEDICATION),
            scoped("# zz", Scope.LAB),
            scoped("# zz", Scope.SIZE),
            scoped("# yy", Scope.ANY));

    private static String scoped(String expression, Scope scope) {
        String printed = scope.name().toLowerCase(Locale.ROOT);
        return row("error-prone", expression, "# " + printed, printed, "warn", "fix", "GB", "it is misread", "us");
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of("He takes ramipril %s.", "Start ramipril today at %s daily.", "Ramipril (%s) daily.");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "The serum potassium was %s.", "On ramipril his urea was %s.", "CRP %s.", "Glucose of %s then.");
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of(
                "The stone was %s.", "On ramipril the nodule measured %s.", "Lesion of %s.", "A %s ulcer.");
    }

    private static void isFoundAs(String scope, String sentence, String written) {
        assertEquals(
                1,
                DESK.reads(String.format(Locale.ROOT, sentence, written))
                        .count(each -> each.endsWith(written + " -> " + written.split(" ", -1)[0] + " " + scope)),
                sentence);
    }

    @Property
    void theScopeThatASentenceSpeaksOfIsTold(
            @ForAll("orders") String order,
            @ForAll("values") String value,
            @ForAll("measures") String measure,
            @ForAll @IntRange(min = 1, max = 9999) int number) {
        isFoundAs("medication", order, number + " zz");
        isFoundAs("lab", value, number + " zz");
        isFoundAs("size", measure, number + " zz");
        for (String sentence : new String[] {order, value, measure}) {
            isFoundAs("any", sentence, number + " yy");
        }
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("mg", "g", "units", "ml", "micrograms", "mmol");
    }

    @Property
    void aTrailingZeroIsWrongInAnOrderAndRightInAValueAndAMeasure(
            @ForAll("orders") String order,
            @ForAll("values") String value,
            @ForAll("measures") String measure,
            @ForAll("units") String unit,
            @ForAll @IntRange(min = 1, max = 99) int number) {
        String written = number + ".0 " + unit;
        assertEquals(
                1,
                NotationPacksTest.found("GB", String.format(Locale.ROOT, order, written))
                        .count(each -> each.equals(written + " -> " + number + " " + unit)));
        for (String sentence : new String[] {value, measure}) {
            assertTrue(NotationPacksTest.found("GB", String.format(Locale.ROOT, sentence, written))
                    .isEmpty());
        }
    }
}
