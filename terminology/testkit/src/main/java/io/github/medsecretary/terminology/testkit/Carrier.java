package io.github.medsecretary.terminology.testkit;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Sentences that are written into a note: a fact before it, and after it one that agrees or one that does not.
 *
 * @param kind the kind of error
 * @param fact what stands before the note; may be empty
 * @param right the sentence that agrees, with the place between bars
 * @param wrong the sentence that does not, with the place between bars
 */
record Carrier(ErrorKind kind, String fact, String right, String wrong) {

    /** With {@code {He}}, {@code {he}}, {@code {his}}, {@code {him}} and {@code {man}} for the patient's. */
    private static final String ROWS = """
            laterality ; Diagnosis: osteoarthritis of the right knee. ; I have listed {him} for a |right| total knee replacement. ; I have listed {him} for a |left| total knee replacement.
            laterality ; {He} was found to have a left inguinal hernia. ; Plan: open repair of the |left| inguinal hernia. ; Plan: open repair of the |right| inguinal hernia.
            laterality ; MRI shows a tear of the left rotator cuff. ; We agreed on repair of the |left| rotator cuff. ; We agreed on repair of the |right| rotator cuff.
            laterality ; {He} has a dense cataract in the right eye. ; {He} consented to surgery on the |right| eye. ; {He} consented to surgery on the |left| eye.
            sex-anatomy ; ; On examination there was no mass and |the abdomen| was soft. ; On examination there was no mass and {foreign} was normal.
            sex-anatomy ; ; There is a past history of |appendicitis|. ; There is a past history of {foreign-disease}.
            allergy ; {He} is allergic to penicillin. ; I have started |doxycycline| 200 mg today. ; I have started |amoxicillin| 500 mg three times a day.
            allergy ; Allergies: trimethoprim. ; {He} was given |nitrofurantoin| for a urinary tract infection. ; {He} was given |trimethoprim| for a urinary tract infection.
            allergy ; {He} has a penicillin allergy. ; |Allergies as above|. ; |No known drug allergies|.
            date ; ; {He} will come back on |Thursday 7 February 2030|. ; {He} will come back on |Monday 7 February 2030|.
            date ; ; The scan is booked for |30 June 2030|. ; The scan is booked for |31 June 2030|.
            date ; Date of admission: 3 January 2030. ; Date of discharge: |9 January 2030|. ; Date of discharge: |1 January 2030|.
            date ; ; Follow-up on |4 March 2030| in this clinic. ; Follow-up on |4 March 2029| in this clinic.
            age ; ; In summary, this {age}-year-old {man} is doing well. ; In summary, this {other-age}-year-old {man} is doing well.
            age ; ; {He} is now {age} years old and retired. ; {He} is now {other-age} years old and retired.
            number ; ; The echocardiogram shows a normal ejection fraction of |60| %. ; The echocardiogram shows a normal ejection fraction of |15| %.
            number ; ; Oxygen saturation was |97| % on air. ; Oxygen saturation was |197| % on air.
            number ; ; {He} was tachycardic at |124|. ; {He} was tachycardic at |54|.
            number ; Ultrasound shows a 4 mm nodule in the liver. ; We will watch the |4 mm| nodule. ; We will watch the |4 cm| nodule.
            number ; {He} takes digoxin 125 micrograms daily. ; Continue digoxin |125 micrograms| daily. ; Continue digoxin |1.25 mg| daily.
            count ; ; |Three polyps| were removed, one from the caecum, one from the sigmoid and one from the rectum. ; |Three polyps| were removed, one from the caecum and one from the rectum.
            count ; ; {He} takes |three medicines|: ramipril, aspirin and bisoprolol. ; {He} takes |four medicines|: ramipril, aspirin and bisoprolol.
            count ; Two polyps were found. ; |Both polyps| were benign. ; |All three polyps| were benign.
            negation ; There is no pleural effusion. ; Conclusion: there is no |pleural effusion|. ; Conclusion: there is a |pleural effusion|.
            negation ; The scan shows a fracture of the hip. ; Impression: there is a |fracture|. ; Impression: there is no |fracture|.
            negation ; The ultrasound showed gallstones. ; Impression: |gallstones|. ; Impression: no |gallstones|.
            unit ; ; {He} takes methotrexate 10 mg |once weekly|. ; {He} takes methotrexate 10 mg |once daily|.
            unit ; ; {He} takes levothyroxine |100 micrograms| daily. ; {He} takes levothyroxine |100 mg| daily.
            unit ; ; We continue apixaban 5 mg |by mouth| twice daily. ; We continue apixaban 5 mg |intravenously| twice daily.
            placeholder ; ; The haemoglobin was |131 g/L|. ; The haemoglobin was |[inaudible]|.
            placeholder ; ; I will write to |the surgery| again. ; I will write to |[insert name]| again.
            wrong-patient ; ; Re: |{name}|, please see above. ; Re: |{other-name}|, please see above.
            wrong-patient ; ; DOB: |{birth}|. ; DOB: |{other-birth}|.
            wrong-patient ; ; NHS number: |999 000 0018|. ; NHS number: |999 000 0026|.
            history ; {He} had a cholecystectomy in 2009. ; The |pancreas| is normal. ; The |gallbladder| is normal.
            history ; Past surgery: splenectomy ten years ago. ; On ultrasound the |liver| is of normal size. ; On ultrasound the |spleen| is of normal size.
            history ; {He} underwent an appendicectomy in 1998. ; CT: the |bladder| is unremarkable. ; CT: the |appendix| is unremarkable.
            """;

    /** The carriers of a kind. */
    static Seq<Carrier> of(ErrorKind kind) {
        return Array.ofAll(ROWS.lines())
                .map(row -> row.split(";", -1))
                .filter(cells -> cells[0].strip().equals(kind.rule()))
                .map(cells -> new Carrier(kind, cells[1].strip(), cells[2].strip(), cells[3].strip()));
    }
}
