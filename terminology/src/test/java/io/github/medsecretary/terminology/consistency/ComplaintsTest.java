package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A complaint is denied and told. */
class ComplaintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She denies chest pain. Her weight is steady. Her chest pain is worse on exertion. | chest pain",
                "He denies headaches, vomiting and fever. His headaches wake him at four. | headaches",
                "There is no nausea. She complains of severe nausea. | nausea",
                "On examination there was no murmur. I heard a loud systolic murmur at the apex. | murmur",
                "He denies alcohol. He drinks 30 units a week. | units a week",
                "He has had no alcohol since January. He drinks a bottle of vodka a day. | bottle of vodka",
                "He has not vomited. Bowels open daily. He vomited twice in the waiting room. | vomited",
                "Her shortness of breath is getting worse. She is not breathless. | shortness of breath",
                "She has no facial pain. Her facial pain comes when she chews. | pain",
                "He has no testicular pain and no rash. His left testicle is very painful. | painful",
                "CT shows no metastases in the chest or liver. The liver metastases measure 12 mm. | metastases",
                "He has had no fevers, night sweats or weight loss. His night sweats continue. | night sweats",
                "She walks a mile, and she has no palpitations. She gets palpitations most evenings. | palpitations",
                "She does not have palpitations. Impression: palpitations. | palpitations",
                "No back pain. Conclusion: chronic back pain. | pain",
                "She denies hypoglycaemia. She has had two hypoglycaemic episodes this month. | hypoglycaemic episodes"
            })
    void whatIsDeniedAndToldIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("negation", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has had no alcohol since January. He drank a bottle of vodka a day until then.",
                "She has had no chest pain since the stent. Her chest pain was worse on exertion.",
                "He has had no chest pain since June. His chest pain is described in my letter of May.",
                "She denies chest pain at rest. Her chest pain is worse on exertion.",
                "She denies chest pain. Her mother has angina. Her chest pain is worse on exertion.",
                "She denies headaches. Her headaches have resolved.",
                "She denies headaches. She had headaches as a child.",
                "He denies vomiting. If he vomits he will ring us. He may get headaches.",
                "He has no headaches. Her headaches are worse, she says of herself.",
                "There is no pain in the right hip. The pain in the left knee is worse.",
                "On examination of the arms there is no swelling. He has swelling of the right knee.",
                "He has no new headaches. His headaches are unchanged.",
                "She has no abdominal pain. Her back pain is troublesome.",
                "He has no fever at present. He gets fevers every three weeks.",
                "History: Her chest pain is severe.\n\nProgress: She denies chest pain.",
                "He denies dizziness. His wife gets dizziness with these tablets."
            })
    void whatMayBothBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("negation", letter, Ward.UNKNOWN));
    }
}
