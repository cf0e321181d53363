package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * More of a medicine than is given each day, where more may be given once: clopidogrel 750 mg daily is ten times its dose,
 * although 600 mg begin a treatment. All that is taken in a day, as "3 g daily" may be taken in parts. From the dose ranges of the British National Formulary, rounded up; for a pharmacist to
 * check.
 */
final class RegularDoses {

    private static final String ROWS = """
            clopidogrel 150|prasugrel 10|ticagrelor 180|carvedilol 50|aspirin 900|digoxin 0.375|amiodarone 400
            apixaban 20|rivaroxaban 30|furosemide 500|bumetanide 10|prednisolone 100|dexamethasone 24|atenolol 200
            metoprolol 400|bisoprolol 20|ramipril 10|lisinopril 80|levothyroxine 0.3|warfarin 20|azithromycin 500
            doxycycline 200|naproxen 1250|diclofenac 150|ibuprofen 2400|indometacin 200|meloxicam 15|celecoxib 400
            etoricoxib 120|colchicine 1|allopurinol 900|febuxostat 120|methotrexate 30|azathioprine 300
            mercaptopurine 150|leflunomide 20|sertraline 200|citalopram 40|escitalopram 20|fluoxetine 60|paroxetine 60
            mirtazapine 45|amitriptyline 150|donepezil 10|memantine 20|olanzapine 20|risperidone 16|aripiprazole 30
            haloperidol 20|diazepam 30|lorazepam 4|omeprazole 80|lansoprazole 60|esomeprazole 80|pantoprazole 80
            folic acid 15|thiamine 300|tamoxifen 40|letrozole 2.5|anastrozole 1|exemestane 25|bicalutamide 150
            metformin 3000|gliclazide 320|glimepiride 6|ferrous sulfate 600|ferrous fumarate 966|ferrous gluconate 1800
            tranexamic acid 4500|carbimazole 60|propylthiouracil 400|hydrocortisone 100|fludrocortisone 0.4
            spironolactone 400|eplerenone 50|bendroflumethiazide 10|indapamide 5|doxazosin 16|tamsulosin 0.8
            finasteride 5|oxybutynin 20|solifenacin 10|mirabegron 50|montelukast 10|cetirizine 20|loratadine 20
            fexofenadine 180|hydroxyzine 100|chlorphenamine 24|hydroxychloroquine 400|sulfasalazine 4000
            ciclosporin 600|tacrolimus 20|mycophenolate mofetil 3000|trimethoprim 400|nitrofurantoin 400
            amoxicillin 3000|clarithromycin 1000|flucloxacillin 8000|ciprofloxacin 1500|metronidazole 2400
            erythromycin 4000|aciclovir 4000|valaciclovir 3000|fluconazole 400|levetiracetam 4000|lamotrigine 700
            carbamazepine 2000|topiramate 1000|gabapentin 3600|pregabalin 600|duloxetine 120|ropinirole 24
            pramipexole 3.2|rasagiline 1|baclofen 100|tizanidine 36|quetiapine 800|venlafaxine 375|alfacalcidol 0.003
            calcitriol 0.003|teriparatide 0.02|bisacodyl 20|senna 30|loperamide 16|domperidone 30|ondansetron 16
            metoclopramide 30|cyclizine 150|prochlorperazine 40|betahistine 48|nicorandil 60|ivabradine 15
            isosorbide mononitrate 240|dapagliflozin 10|empagliflozin 25|sitagliptin 100|linagliptin 5|pioglitazone 45
            ezetimibe 10|atorvastatin 80|simvastatin 80|rosuvastatin 40|pravastatin 80|zopiclone 15|zolpidem 20
            temazepam 40|melatonin 10|mebeverine 405|carbocisteine 2250|ursodeoxycholic acid 2000|beclometasone 2
            sodium valproate 2500|methylphenidate 90|lisdexamfetamine 70|atomoxetine 120|rifampicin 900|isoniazid 300
            midodrine 30|cabergoline 4|desmopressin 1.2|norethisterone 15|estradiol 6
            """;

    private static final HashMap<String, BigDecimal> MOST = HashMap.ofAll(most());
    private static final int FARTHEST = 9;
    private static final int BESIDE = 3;

    private RegularDoses() {}

    private static Map<String, BigDecimal> most() {
        Map<String, BigDecimal> most = new TreeMap<>();
        ROWS.lines()
                .flatMap(line -> Array.of(line.split("\\|", -1)).toJavaStream())
                .forEach(cell -> {
                    int blank = cell.strip().lastIndexOf(' ');
                    most.put(
                            cell.strip().substring(0, blank),
                            new BigDecimal(cell.strip().substring(blank + 1)));
                });
        return most;
    }

    /** What a medicine of a reading is given too much of; the next one's words are its own. */
    static Option<Finding> about(Mention<Drug> drug, int limit, Reading reading) {
        Option<BigDecimal> most = MOST.get(drug.entries().head().entry().name());
        return most.flatMap(bound -> WrittenDose.first(
                        drug.last() + 1, Math.min(limit, drug.last() + 1 + FARTHEST), reading)
                .filter(dose -> dose.milligrams().exists(mass -> mass.compareTo(bound) > 0))
                .filter(dose -> isEachDay(dose, limit, reading))
                .map(dose -> new Question(
                                ConsistencyRules.UNIT,
                                "This is more than is given each day.",
                                "Is this the dose that is meant?")
                        .about(dose.span(), List.of(drug.span()), 0.9)));
    }

    // "750 mg once daily", "20 mg at night".
    private static boolean isEachDay(WrittenDose dose, int limit, Reading reading) {
        Words words = reading.words();
        int from = words.firstFrom(dose.span().end());
        for (int i = from; i < Math.min(Math.min(words.count(), from + BESIDE), limit + BESIDE); i++) {
            boolean each = WrittenInterval.at(i, words.count(), words)
                    .filter(written -> written.interval() == DoseInterval.DAY)
                    .isPresent();
            if (each) {
                return true;
            }
            if (words.isMark(i) && !words.folded(i).equals(",")) {
                return false;
            }
        }
        return false;
    }
}
