package io.github.medsecretary.terminology.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.confusion.ConfusionModel;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of every day that stand where a word of medicine belongs. */
class StrayWordsTest {

    private static final Review REVIEW = Review.everyday(Dictionary.of(UkLexicons.layers()), ConfusionModel.uk());

    private static Seq<String> asked(String letter) {
        var text = ClinicalText.of(letter).get();
        return REVIEW.check(text, DocumentContext.unknown())
                .filter(each -> each.rule().label().equals("homonym"))
                .map(each -> text.quote(each.span().get()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her arthritis flairs up in the winter. | flairs",
                "Sensation was in tact in both legs. | in tact",
                "He has thin plagues of psoriasis on both elbows. | plagues",
                "A tumour 8 cm from the anal verse. | verse",
                "She should not have life vaccines. | life",
                "A tear of the rotator cough. | cough",
                "Gastroscopy shows grade 1 various. | various",
                "I saw her for her annul review. | annul",
                "The visible fields are stable. | visible",
                "His left calve muscle was tender. | calve",
                "The patella tract well. | tract",
                "The broad arm slang was removed after the fracture. | slang"
            })
    void theyAreAskedAbout(String letter, String word) {
        assertEquals(List.of(word), asked(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sensation was intact with intact reflexes.",
                "They live in Leeds with their family. His quality of life is good.",
                "He tried various treatments. There are no varices.",
                "The tract was excised and the urinary tract is normal.",
                "A visible lesion and full visual fields. Axial images of the axilla.",
                "He has a dry cough. The cuff was inflated. She plays bowls and her bowels are regular.",
                "I was unable to obtain consent. He abstains from alcohol."
            })
    void whereTheyBelongTheyAreNot(String letter) {
        assertEquals(List.empty(), asked(letter));
    }
}
