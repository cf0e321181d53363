package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Left and right in letters. */
class LateralityLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Osteoarthritis of the right knee. Listed for left total knee replacement. | left",
                "A tear of the left rotator cuff. We agreed to repair the right shoulder. | right",
                "Left inguinal hernia. Left groin pain. Open repair of the right inguinal hernia. | right",
                "Diagnosis: L4/5 disc prolapse. MRI: L4/5 disc prolapse. Plan: L5/S1 discectomy. | L5/S1",
                "Cataract in the right eye. She consented to surgery on the left eye. | left",
                "UL6 is carious. UL6 is tender. Extraction of UR6. | UR6",
                "UL6 is carious. UL6 is tender. Extraction of the upper right six. | right",
                "The upper left six is carious. The upper left 6 is tender. Extraction of UR6. | UR6",
                "The lower right first molar is carious. LR6 is tender. Extraction of the lower left first molar. | left",
                "Tooth 26 is carious. UL6 is tender. Extraction of tooth 16. | 16",
                "Tooth 36 is carious. Tooth 36 is tender. Extraction of LR6. | LR6",
                "The lower left wisdom tooth is impacted. LL8 is tender. Extraction of the lower right third molar. | right",
                "Fracture of the left wrist. Cast on the left wrist. The right wrist fracture is healing. | right",
                "Pain in the knee on the left. Injection of the right knee. | right",
                "A stent in the right anterior descending artery. | right",
                "Pneumonia of the left middle lobe. | left",
                "Right breast cancer treated by mastectomy. The contralateral right breast is normal. | right",
                "Visual acuity is 6/6 in the right eye and 6/60 in the right eye. | right",
                "Pressures were 18 in the left eye, 22 in the left eye. | left"
            })
    void whatContradictsItselfIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("laterality", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACL rupture L knee. MRI L knee. Effusion of the L knee. Pain in the R knee. | R",
                "Carcinoma of the left breast. The right breast scar is well healed. The left breast is normal. "
                        + "Radiotherapy to the right breast. Pain in the right breast. | left",
                "A six-month history of pain in the right knee. Left knee arthritis. Left knee replacement. | right",
                "Left thigh swelling. Thrombus in the right femoral vein. The left calf is tender. A stocking for the "
                        + "left leg. Left leg pain. | right"
            })
    void inALetterAboutOneSideTheOddOneIsAskedAbout(String letter, String place) {
        assertEquals(List.of(place), Ward.asks("laterality", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACL rupture L knee. Effusion of the L knee. R knee normal. 2 L of saline; vitamin R. MRI L knee.",
                "Right nephrectomy 2012 for cancer. The left kidney measured 9.8 cm.",
                "Left upper lobectomy. The left chest drain is out. Left apical space. The right lung was clear.",
                "Large L5/S1 disc prolapse. Minor bulge at L4/5. Listed for L5/S1 discectomy.",
                "R calf 34 cm, R thigh 42 cm, L calf 31 cm, L thigh 39 cm. DVT of the L calf. DVT of the R calf."
            })
    void whatIsWellOrComparedOnTheOtherSideIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("laterality", letter, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "UL6 is carious. UL6 is tender. Extraction of UR6., UL6",
        "Tooth 36 is carious. Tooth 36 is tender. I shall extract tooth 46., 36",
        "The upper left six is carious. The upper left six is tender. Extraction of the upper right six., left"
    })
    void theSameToothOfTheOtherSideIsProposedAsItIsWritten(String letter, String proposed) {
        assertEquals(
                List.of(proposed),
                Ward.findings(letter, Ward.UNKNOWN)
                        .filter(each -> each.rule().equals(ConsistencyRules.LATERALITY))
                        .flatMap(each -> each.suggestions().map(Edit::replacement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osteoarthritis of both knees. Left knee replacement, later the right knee.",
                "Left knee pain. Previous right knee replacement.",
                "Left hip pain. The right hip is normal.",
                "The left kidney has a stone. The right kidney has a cyst. The left kidney is small. The right kidney is large.",
                "Left knee pain. No right knee pain.",
                "Her mother had a left mastectomy. She has a right breast lump.",
                "He left. The right knee is sore.",
                "The right breast was operated on, the contralateral left breast was not.",
                "Pain in the left hip and the right hip.",
                "The left calf was sore. The left calf measured 41 cm and the right calf 37 cm. Left calf swelling.",
                "The left ovary measures 16 by 34 mm. The right ovary is a little smaller than that.",
                "Dextrocardia. A stent in the right anterior descending artery.",
                "The right circumflex humeral artery was spared.",
                "Left arm weakness. The left arm is numb. Blood pressure 140/80 in the right arm.",
                "UL6 is carious. UL6 is tender. Extraction of the upper right five.",
                "Tooth 26 is carious. Tooth 26 is tender. Tooth 19 is sound in their notation.",
                "The upper left one of both lumps is hard. Extraction of UR1.",
                "The upper left 6 cm of the flap. The upper left second rib. Extraction of UR6.",
                "The lower left first molar and the lower right first molar are missing.",
                "L5/S1 prolapse. L5/S1 discectomy. The marker stood at L4/5 on x-ray.",
                "Visual acuity is 6/6 in the right eye and 6/60 in the left eye.",
                "Vision was 6/12 in the right eye and improved to 6/6 in the right eye.",
                "The opposite right page was blank."
            })
    void whatMayBeRightIsNot(String letter) {
        assertEquals(List.empty(), Ward.asks("laterality", letter, Ward.UNKNOWN));
    }
}
