package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of both countries' notation does what it says. */
class NotationPacksTest {

    private static final Seq<String> COUNTRIES = List.of("GB", "US");
    private static final Seq<Dictionary> DICTIONARIES =
            COUNTRIES.map(code -> Dictionary.of(UsLexicons.layersOf(new Jurisdiction(code))));
    private static final Seq<Review> REVIEWS = DICTIONARIES.map(Review::everyday);

    /** The expression with a number in the place of its sign. */
    static String written(ErrorProne entry) {
        String number = entry.expression().contains("#000") ? "25" : "7";
        String written = entry.expression().replace("#", number);
        return written.endsWith("/") ? written + "10 units" : written;
    }

    static String sentence(ErrorProne.Scope scope, String written) {
        return switch (scope) {
            case MEDICATION, ANY -> "He takes ramipril 5 mg " + written + " daily.";
            case LAB -> "The serum potassium was " + written + " then.";
            case SIZE -> "The stone measured " + written + " then.";
        };
    }

    private static Seq<ErrorProne> rows(String country) {
        return dictionary(country).layers().entries(ErrorProne.class).map(Sourced::entry);
    }

    private static Dictionary dictionary(String country) {
        return DICTIONARIES.get(COUNTRIES.indexOf(country));
    }

    /** What the notation rules find in a text, each with its first suggestion. */
    static Seq<String> found(String country, String text) {
        var context = DocumentContext.builder()
                .jurisdiction(new Jurisdiction(country))
                .build();
        return REVIEWS.get(COUNTRIES.indexOf(country))
                .check(ClinicalText.of(text).get(), context)
                .filter(each -> List.of(ReviewRules.ERROR_PRONE, ReviewRules.DOSE_NOTATION)
                        .contains(each.rule()))
                .map(each -> text.substring(
                                each.span().get().start(), each.span().get().end()) + " -> "
                        + each.suggestions().head().replacement());
    }

    private static boolean isFound(String country, ErrorProne entry) {
        String preferred =
                entry.preferred().head().replace("#", entry.expression().contains("#000") ? "25" : "7");
        String quote = entry.expression().endsWith("/") ? written(entry).replace("10 units", "") : written(entry);
        return found(country, sentence(entry.scope(), written(entry)))
                .exists(each -> each.startsWith(quote + " -> ")
                        && (each.equals(quote + " -> " + preferred) || each.length() > quote.length() + 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "US"})
    void everyRowIsFoundWhereItIsUnsafe(String country) {
        assertEquals(
                List.empty(), rows(country).reject(row -> isFound(country, row)).map(ErrorProne::key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "US"})
    void whatIsPreferredIsNotItselfUnsafe(String country) {
        Seq<String> preferred = rows(country)
                .filter(row -> row.scope() == ErrorProne.Scope.MEDICATION)
                .flatMap(ErrorProne::preferred)
                .map(words -> words.replace("#", "7"))
                .distinct();
        assertEquals(
                List.empty(),
                preferred.filter(words -> found(country, sentence(ErrorProne.Scope.MEDICATION, words))
                        .exists(each -> each.startsWith(words + " -> "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "US"})
    void everyRowIsOfItsCountryAndNamesItsSource(String country) {
        rows(country).forEach(row -> assertEquals(List.of(new Jurisdiction(country)), row.jurisdictions(), row.key()));
        Seq<String> headers = dictionary(country)
                .layers()
                .lexicons()
                .filter(each -> each.header().name().endsWith("error-prone"))
                .flatMap(each -> each.header().sources());
        assertEquals(10 - 6 * COUNTRIES.indexOf(country), headers.size());
        rows(country).forEach(row -> assertEquals(false, row.source().isBlank(), row.key()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB | Takes levothyroxine 0.1 mg daily. | 0.1 mg -> 100 micrograms",
                "GB | Takes metformin 0.5g daily. | 0.5g -> 500 mg",
                "GB | Heparin 10000 units twice daily. | 10000 units -> 10,000 units",
                "GB | Heparin 250000 units daily. | 250000 units -> 250,000 units",
                "GB | Benzylpenicillin 1200000 units daily. | 1200000 units -> 1,200,000 units",
                "GB | Benzylpenicillin 2000000 units daily. | 2000000 units -> 2 million units",
                "GB | Insulin 25 units/10 units daily. | 25 units/ -> 25 units and",
                "GB | Dopamine 5 micrograms/hour. | 5 micrograms/hour -> 5 micrograms per hour",
                "GB | Digoxin 125 mcg daily. | 125 mcg -> 125 micrograms",
                "US | Digoxin 125 µg daily. | 125 µg -> 125 mcg",
                "US | Warfarin 5 mg q12° now. | q12° -> every 12 hours",
                "US | The sodium was <130 then. | <130 -> less than 130",
                "GB | Methotrexate 5 cc now. | 5 cc -> 5 ml"
            })
    void examplesOfBothCountries(String country, String text, String finding) {
        assertEquals(List.of(finding), found(country, text).map(String::strip));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB | Takes levothyroxine 100 micrograms OM and ramipril 5 mg BD.",
                "GB | Gave 0.5 to 1 g of paracetamol.",
                "GB | Heparin 5000 units twice daily.",
                "GB | Heparin 10,000 units twice daily.",
                "GB | Amoxicillin 125 mg/5 ml given.",
                "GB | Ramipril 5 mg a.c. daily.",
                "GB | On ramipril; sodium <130 then.",
                "GB | On ramipril; the potassium was 4.0 mmol then.",
                "GB | On ramipril; creatinine 0.5 mg/dl then.",
                "GB | On ramipril; urinary protein 3.0 g then.",
                "GB | On ramipril; the stone measured 5.0 mm then.",
                "GB | On ramipril; a 7.0 mm stent was placed.",
                "GB | On sertraline, an SSRI, 50 mg daily.",
                "GB | CK 250 U then.",
                "GB | Ramipril since 3/7/96 and 1/3/7.",
                "US | Digoxin 125 mcg daily.",
                "US | Heparin 5000 units twice daily.",
                "US | On heparin; hCG 500 IU then."
            })
    void whatIsRightThereIsLeftAlone(String country, String text) {
        assertEquals(List.empty(), found(country, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serum calcium was 2.0 g daily.", "Calcium 2.0 g twice daily with ramipril."})
    void whatIsGivenOftenIsNoValue(String text) {
        assertEquals(1, found("GB", text).size());
    }
}
