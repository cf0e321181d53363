package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.ErrorProne.Scope;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.control.Option;
import java.util.BitSet;

/**
 * Which writing a place belongs to: an order of a medicine, a laboratory value or a measure of size. What is unsafe in
 * one of them may be right in another: "5.0" is how exactly a potassium or a stone was measured, and ten times the dose
 * when the point is overlooked.
 *
 * <p>The nearest word before the place decides, as a sentence may speak of all three; then a word soon after it.
 */
final class WritingScope {

    private static final int BEFORE = 6;
    private static final int AFTER = 3;

    private static final WordSet LAB = words("level levels serum plasma urine urinary blood result results"
            + " count concentration titre titer assay test tests value values fasting potassium sodium calcium"
            + " magnesium phosphate chloride bicarbonate urea creatinine egfr gfr glucose hba1c haemoglobin hemoglobin"
            + " hb hgb haematocrit hematocrit hct platelets plt wcc wbc neutrophils lymphocytes eosinophils mcv crp esr"
            + " procalcitonin albumin globulin protein proteinuria bilirubin alt ast alp ggt amylase lipase troponin"
            + " bnp ck ldh lactate ferritin transferrin b12 folate tsh t4 t3 ft4 ft3 cortisol prolactin testosterone"
            + " oestradiol estradiol fsh lh hcg psa afp cea inr aptt ptt fibrinogen d-dimer cholesterol hdl ldl"
            + " triglycerides urate bun ph pco2 po2 pao2 paco2");

    private static final WordSet SIZE = words("lesion lesions stone stones calculus calculi nodule nodules mass"
            + " masses tumour tumours tumor tumors cyst cysts polyp polyps aneurysm aneurysms defect ulcer ulcers wound"
            + " laceration incision specimen diameter length width depth height thickness thick size sized measuring"
            + " measured measures measurement dimension dimensions weighed weighing weight weighs tube catheter cannula"
            + " stent needle suture sutures trocar sheath scope port screw plate graft margin clearance gap aorta cbd"
            + " duct spleen prostate placenta uterus");

    private static final WordSet LENGTHS = words("cm cms mm mms m inch inches fr french gauge kg lb lbs");

    private static final WordSet FREQUENCIES = words(
            "daily od bd tds qds nocte mane prn weekly hourly bid tid" + " qid qd qod once twice stat night morning");

    private static final Derivation<WritingScope> DERIVED = WritingScope::new;

    private final MedicationScope medication;
    private final Words words;
    private final BitSet medicines = new BitSet();

    private WritingScope(Reading reading) {
        this.medication = new MedicationScope(reading);
        this.words = reading.words();
        for (Mention<Drug> mention : reading.mentions(Drug.class)) {
            medicines.set(mention.first(), mention.last() + 1);
        }
    }

    static WritingScope of(Reading reading) {
        return reading.derived(DERIVED);
    }

    private static WordSet words(String words) {
        return WordSet.of(words.split(" ", -1));
    }

    /** Whether words stand in the writing that an expression is unsafe in. */
    boolean isIn(Scope scope, int first, int last) {
        return scope == Scope.ANY || of(first, last) == scope;
    }

    /** Whether words stand in the same writing as others, though only a dose beside them tells that they are of it. */
    boolean isBesideDose(int first, int last) {
        return medication.hasDoseBeside(first) && nearest(first, last).forAll(scope -> scope == Scope.MEDICATION);
    }

    /** The writing that words belong to; {@code ANY} if nothing tells. */
    private Scope of(int first, int last) {
        return nearest(first, last).getOrElse(() -> isMedication(first, last) ? Scope.MEDICATION : Scope.ANY);
    }

    // A leading point reads as the end of a sentence: the unit lies behind it.
    private boolean isMedication(int first, int last) {
        return medication.covers(first) || medication.covers(Math.max(0, first - 1)) || medication.covers(last);
    }

    private Option<Scope> nearest(int first, int last) {
        if (first >= words.count()) {
            return Option.none();
        }
        int from = Math.max(words.sentenceStart(first), first - BEFORE);
        for (int i = first - 1; i >= from; i--) {
            Option<Scope> told = told(i);
            if (told.isDefined()) {
                return told.filter(scope -> scope == Scope.MEDICATION || !isGivenOften(last));
            }
        }
        return isMedication(first, last) ? unitOf(last) : after(first, last);
    }

    private Option<Scope> told(int word) {
        if (medicines.get(word)) {
            return Option.some(Scope.MEDICATION);
        }
        String folded = words.folded(word);
        return LAB.contains(folded) ? Option.some(Scope.LAB) : Option.when(SIZE.contains(folded), Scope.SIZE);
    }

    private boolean isGivenOften(int last) {
        boolean often = false;
        for (int i = last + 1; i < Math.min(words.count(), last + 2 + AFTER) && !words.isMark(i); i++) {
            often |= FREQUENCIES.isAt(i, words);
        }
        return often;
    }

    // A length is of no medicine.
    private Option<Scope> unitOf(int last) {
        return isLength(last) || isLength(last + 1) ? Option.some(Scope.SIZE) : Option.none();
    }

    private boolean isLength(int word) {
        if (word < 0 || word >= words.count()) {
            return false;
        }
        String folded = words.folded(word);
        int unit = 0;
        while (unit < folded.length() && (Character.isDigit(folded.charAt(unit)) || folded.charAt(unit) == '.')) {
            unit++;
        }
        return LENGTHS.contains(folded.substring(unit));
    }

    private Option<Scope> after(int first, int last) {
        Option<Scope> told = unitOf(last);
        int to = Math.min(words.sentenceEnd(Math.min(last, words.count() - 1)), last + 1 + AFTER);
        for (int i = Math.max(first, last) + 1; i < to && told.isEmpty(); i++) {
            told = told(i);
        }
        return told;
    }
}
