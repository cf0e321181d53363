package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding is there and is not. */
class NegationRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no pleural effusion. Conclusion: there is a pleural effusion. | pleural effusion",
                "The scan shows a fracture. Impression: no fracture. | fracture",
                "Ultrasound showed gallstones. In summary, no gallstones. | gallstones",
                "There is a pneumothorax. Impression: there is no pneumothorax. | pneumothorax",
                "No evidence of hydronephrosis. Conclusion: hydronephrosis. | hydronephrosis",
                "There is a left inguinal hernia. Impression: no left inguinal hernia. | hernia",
                "She has no ascites. Overall there is ascites. | ascites",
                "There is a murmur. Summary: no murmur. | murmur"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("negation", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no pleural effusion. Conclusion: no pleural effusion.",
                "There is a left pleural effusion. No right pleural effusion.",
                "History of fracture. Impression: no fracture.",
                "Possible pneumothorax. Impression: no pneumothorax.",
                "Her mother has gallstones. She has no gallstones.",
                "There is an old fracture. Impression: no acute fracture.",
                "No hydronephrosis. Return if hydronephrosis is seen.",
                "A murmur is heard.",
                "There is a fracture of the left hip. No fracture of the right hip."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("negation", letter, Ward.UNKNOWN));
    }
}
