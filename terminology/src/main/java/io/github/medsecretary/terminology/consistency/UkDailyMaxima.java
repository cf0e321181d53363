package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/**
 * The built-in table of the most that is given of medicines each day, in milligrams: groups of medicines, and the source of
 * the group. Upper ends of dose ranges for adults whatever the illness, rounded up; facts by general knowledge of the sources
 * named; for a pharmacist to check.
 */
final class UkDailyMaxima {

    private static final String ROWS = """
            aspirin 900|clopidogrel 150|prasugrel 10|ticagrelor 180 ; BNF dose ranges, antiplatelets
            apixaban 20|rivaroxaban 30|warfarin 20|tranexamic acid 4500 ; BNF dose ranges, clotting and bleeding
            digoxin 0.375|amiodarone 400|ivabradine 15|midodrine 30|nicorandil 60|isosorbide mononitrate 240 ; BNF dose ranges, heart
            atenolol 200|bisoprolol 20|carvedilol 50|metoprolol 400 ; BNF dose ranges, beta blockers
            lisinopril 80|ramipril 10|doxazosin 16 ; BNF dose ranges, hypertension
            bendroflumethiazide 10|bumetanide 10|eplerenone 50|furosemide 500|indapamide 5|spironolactone 400 ; BNF dose ranges, diuretics
            atorvastatin 80|pravastatin 80|rosuvastatin 40|simvastatin 80|ezetimibe 10 ; BNF dose ranges, lipids
            dapagliflozin 10|empagliflozin 25|gliclazide 320|glimepiride 6|linagliptin 5|metformin 3000|pioglitazone 45|sitagliptin 100 ; BNF dose ranges, diabetes
            carbimazole 60|levothyroxine 0.3|propylthiouracil 400 ; BNF dose ranges, thyroid
            dexamethasone 24|fludrocortisone 0.4|hydrocortisone 100|prednisolone 100 ; BNF dose ranges, corticosteroids by mouth
            cabergoline 4|desmopressin 1.2|estradiol 6|norethisterone 15 ; BNF dose ranges, hormones
            alfacalcidol 0.003|calcitriol 0.003|teriparatide 0.02 ; BNF dose ranges, bones
            ferrous fumarate 966|ferrous gluconate 1800|ferrous sulfate 600|folic acid 15|thiamine 300 ; BNF dose ranges, iron and vitamins
            celecoxib 400|diclofenac 150|etoricoxib 120|ibuprofen 2400|indometacin 200|meloxicam 15|naproxen 1250 ; BNF dose ranges, anti-inflammatories
            allopurinol 900|colchicine 1|febuxostat 120 ; BNF dose ranges, gout
            azathioprine 300|ciclosporin 600|hydroxychloroquine 400|leflunomide 20|mercaptopurine 150|methotrexate 30|mycophenolate mofetil 3000|sulfasalazine 4000|tacrolimus 20 ; BNF dose ranges, immune system
            anastrozole 1|bicalutamide 150|exemestane 25|letrozole 2.5|tamoxifen 40 ; BNF dose ranges, hormones against cancer
            amitriptyline 150|citalopram 40|duloxetine 120|escitalopram 20|fluoxetine 60|mirtazapine 45|paroxetine 60|sertraline 200|venlafaxine 375 ; BNF dose ranges, depression
            aripiprazole 30|haloperidol 20|olanzapine 20|quetiapine 800|risperidone 16 ; BNF dose ranges, psychoses
            diazepam 30|lorazepam 4|melatonin 10|temazepam 40|zolpidem 20|zopiclone 15 ; BNF dose ranges, anxiety and sleep
            atomoxetine 120|donepezil 10|lisdexamfetamine 70|memantine 20|methylphenidate 90 ; BNF dose ranges, dementia and attention
            carbamazepine 2000|gabapentin 3600|lamotrigine 700|levetiracetam 4000|pregabalin 600|sodium valproate 2500|topiramate 1000 ; BNF dose ranges, epilepsy
            baclofen 100|pramipexole 3.2|rasagiline 1|ropinirole 24|tizanidine 36 ; BNF dose ranges, movement
            esomeprazole 80|lansoprazole 60|omeprazole 80|pantoprazole 80 ; BNF dose ranges, acid
            betahistine 48|cyclizine 150|domperidone 30|metoclopramide 30|ondansetron 16|prochlorperazine 40 ; BNF dose ranges and MHRA 2013 and 2014 on metoclopramide and domperidone, nausea and vertigo
            bisacodyl 20|loperamide 16|mebeverine 405|senna 30|ursodeoxycholic acid 2000 ; BNF dose ranges, bowel and bile
            finasteride 5|mirabegron 50|oxybutynin 20|solifenacin 10|tamsulosin 0.8 ; BNF dose ranges, bladder and prostate
            beclometasone 2|carbocisteine 2250|cetirizine 20|chlorphenamine 24|fexofenadine 180|hydroxyzine 100|loratadine 20|montelukast 10 ; BNF dose ranges, airways and allergy
            amoxicillin 3000|azithromycin 500|ciprofloxacin 1500|clarithromycin 1000|doxycycline 200|erythromycin 4000|flucloxacillin 8000|metronidazole 2400|nitrofurantoin 400|trimethoprim 400 ; BNF dose ranges, bacteria
            aciclovir 4000|fluconazole 400|isoniazid 300|rifampicin 900|valaciclovir 3000 ; BNF dose ranges, viruses, fungi and tuberculosis
            """;

    static final Seq<DailyMaximumRow> TABLE = Array.ofAll(ROWS.lines()).flatMap(UkDailyMaxima::rows);

    private UkDailyMaxima() {}

    private static Seq<DailyMaximumRow> rows(String line) {
        String[] cells = line.split(" ; ", 2);
        return Array.of(cells[0].split("\\|", -1)).map(each -> row(each, cells[1]));
    }

    private static DailyMaximumRow row(String cell, String source) {
        int blank = cell.lastIndexOf(' ');
        return new DailyMaximumRow(cell.substring(0, blank), new BigDecimal(cell.substring(blank + 1)), source);
    }
}
