package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.person.AdministrativeGender;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictions in the wordings of British letters: what is asked about, and that nothing is in the twin beside it. */
class WordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | I will see her again in clinic on 5 January 2029. | 5 January 2029",
                "date | I will see her again in clinic on 5 March 2030. |",
                "date | Her scan has been arranged for 3 June 2029. | 3 June 2029",
                "date | She had a laparoscopy in 2035. | 2035",
                "date | She had a laparoscopy in 2005, and the lease ends in 2035. |",
                "date | The sample was taken on 9 May 2029 and reported on 7 May 2029. | 7 May 2029",
                "age | This 58-year-old lecturer has asthma. | 58",
                "age | This sixty-eight-year-old lecturer has a 9-year-old pacemaker. |",
                "count | Of the swabs, six of the five were positive. | six",
                "count | Four nodes were found, of which three were clear and two contained tumour. | three",
                "count | Four nodes were found, of which two were clear and two contained tumour. |",
                "count | Two polyps were removed: one from the caecum and one from the rectum. |",
                "number | Her weight has fallen from 70 kg to 78 kg. | 78",
                "number | Her weight has fallen from 78 kg to 70 kg, and the dose from 1 to 2 tablets. |",
                "number | Kidney function is normal with a creatinine of 390. | 390",
                "number | Kidney function is normal with a creatinine of 70. |",
                "number | Height 1.71 cm. | 1.71 cm",
                "number | Height 171 cm, weight 71 kg. |",
                "number | She was delivered at fifty weeks. | fifty weeks",
                "number | She was delivered at forty weeks and came back at fifty weeks of age. |",
                "negation | No ascites was seen. Conclusion: moderate ascites. | ascites",
                "negation | No large effusion was seen. Conclusion: small effusion. |",
                "negation | She has never smoked. Social history: she smokes ten a day. | smokes",
                "negation | She has never smoked. Her husband smokes ten a day. |",
                "history | She had her appendix out as a girl. This is acute appendicitis. | acute appendicitis",
                "history | She had her appendix out as a girl for appendicitis. |",
                "history | Left nephrectomy 2010. Both kidneys are normal in size. | kidneys",
                "history | Left nephrectomy 2010. The right kidney is normal in size. |",
                "unit | Amlodipine fifty milligrams once daily. | fifty milligrams",
                "unit | Amlodipine five milligrams once daily. |",
                "unit | Ramipril has been increased to 100 mg daily. | 100 mg",
                "allergy | I stopped her indapamide and prescribed amoxicillin. | amoxicillin",
                "allergy | I stopped her amoxicillin and prescribed indapamide. |",
                "laterality | Fracture of the left radius. The right wrist is stiff. | right",
                "laterality | Fracture of the left radius. The right knee is stiff. |",
                "laterality | The right and right ovaries were seen. | right"
            })
    void aSlipIsAskedAboutAndItsTwinIsNot(String rule, String letter, String place) {
        assertEquals(place == null ? List.empty() : List.of(place), Ward.asks(rule, letter, Ward.annField()), letter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pronoun | This gentleman came alone. His pulse was 72 and her weight 80 kg. | her",
                "pronoun | Dear Doctor. This retired teacher came alone. She walks a mile. | She"
            })
    void whoTheLetterIsAboutIsToldByHowItIntroducesHim(String rule, String letter, String place) {
        assertEquals(List.of(place), Ward.asks(rule, letter, Ward.of(AdministrativeGender.MALE)));
    }
}
