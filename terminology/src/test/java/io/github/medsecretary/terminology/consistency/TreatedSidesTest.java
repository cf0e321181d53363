package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned, and what a stroke does, on the wrong side: in braces what is wrong and what is right. */
class TreatedSidesTest {

    private static Seq<String> asked(String letter) {
        return Ward.asks("laterality", letter, Ward.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visual acuity was 6/6 in the right eye and 6/36 in the left. There is a dense cataract in the left eye."
                        + " Plan: list for {right|left} phacoemulsification with intraocular lens.",
                "Colour duplex shows a 75 % stenosis of the left internal carotid artery and less than 50 % on the right."
                        + " The surgeons will carry out a {right|left} carotid endarterectomy next week.",
                "There is a 6 cm dermoid cyst on the left ovary and the right ovary is normal. She agreed to laparoscopic"
                        + " {right|left} ovarian cystectomy.",
                "He has a reducible right inguinal hernia; the left side is sound. He is keen to have it mended and I have"
                        + " put him on the waiting list for {left|right} hernia repair.",
                "Radiographs show advanced osteoarthritis of the left hip. The right hip is well preserved. She wishes to"
                        + " proceed with a {right|left} total hip replacement.",
                "CT confirmed a 5 cm mass in the upper pole of the right kidney. Left kidney unremarkable. She will be"
                        + " offered a {left|right} laparoscopic partial nephrectomy.",
                "Core biopsy of the right breast lump shows invasive ductal carcinoma of the right breast. The left is clear."
                        + " Plan: {left|right} wide local excision and sentinel node biopsy.",
                "Nerve conduction confirms carpal tunnel syndrome on the right; the left hand is normal. He needs"
                        + " {left|right} carpal tunnel decompression under local anaesthetic.",
                "She has a chronic perforation of the left ear drum. Hearing on the right is normal. I suggested a"
                        + " {right|left} myringoplasty.",
                "A large left pleural effusion was seen; the right lung is clear. He was admitted for a {right|left} chest"
                        + " drain.",
                "MRI shows a tear of the right supraspinatus. The left shoulder moves well. For {left|right} rotator cuff"
                        + " repair.",
                "An 8 mm left ureteric stone is obstructing. The right kidney drains freely. We will book {right|left}"
                        + " ureteroscopy.",
                "Diagnosis: Left ureteric stone. A {right|left} ureteric stent was put in.",
                "Left pleural effusion. A chest drain was inserted on the {right|left} side.",
                "He has a fracture of the left zygoma. He is booked for elevation of the {right|left} zygoma.",
                "She has a left-sided hearing loss. I have listed her for grommet insertion to the {right|left} ear.",
                "He had a stroke with weakness of the right arm and leg. CT confirmed an infarct in the {right|left} middle"
                        + " cerebral artery territory.",
                "CT head showed a right parietal infarct. On examination there was a dense {right|left} hemiparesis."
            })
    void whatIsOfTheWrongSideIsAskedAbout(String letter) {
        int open = letter.indexOf('{');
        int bar = letter.indexOf('|');
        int close = letter.indexOf('}');
        String wrong = letter.substring(open + 1, bar);
        String right = letter.substring(bar + 1, close);
        assertEquals(List.of(wrong), asked(letter.substring(0, open) + wrong + letter.substring(close + 1)));
        assertEquals(List.empty(), asked(letter.substring(0, open) + right + letter.substring(close + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The second eye, after the first.
                "He underwent right phacoemulsification in May. There is a cataract in the left eye. Plan: list for left"
                        + " cataract surgery.",
                "Cataract in the left eye. She had right cataract surgery last year and is waiting for the left.",
                "Bilateral cataracts, worse on the left. Plan: right phacoemulsification first.",
                // Both sides are ill.
                "Osteoarthritis of both hips. I have listed her for a left total hip replacement.",
                "Osteoarthritis of the right hip and the left hip. I have listed her for a left total hip replacement.",
                // What is done to the sound side, or by way of it.
                "Carcinoma of the left breast. She requests a right risk-reducing mastectomy as well.",
                "Right breast cancer. She is keen on a contralateral left mastectomy.",
                // Denied, somebody else's, or past.
                "No left inguinal hernia was felt. Plan: right hernia repair.",
                "Her mother has a cataract in the left eye. Plan: list for right phacoemulsification.",
                "Left ureteric stone. A right ureteric stent was put in in 2019.",
                // Nothing is said of what it is for.
                "Plan: list for right phacoemulsification. Left knee replacement in 2019.",
                "He had a below-knee amputation of the left leg in 2021. The pulses of the right foot are felt. There is a"
                        + " callus of the right foot.",
                // Not of the brain's halves.
                "A left cerebellar infarct with left-sided ataxia and weakness.",
                "He has an old right parietal infarct. He now has weakness of the right leg.",
                "Right middle cerebral artery infarct with left-sided weakness. The right arm is strong."
            })
    void whatIsRightIsNot(String letter) {
        assertEquals(List.empty(), asked(letter));
    }
}
