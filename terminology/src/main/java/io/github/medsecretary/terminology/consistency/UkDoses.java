package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The built-in table of routes that are never meant of medicines, and of how many times a day they are given at most, as rows:
 * medicines, kind, and the routes or the number. At which intervals they are given is
 * {@link UkStrengths}'s to tell, the most of a day {@link UkDailyMaxima}'s.
 */
final class UkDoses {

    private static final String ROWS = """
            vincristine|vinblastine|vinorelbine|vindesine ; ROUTE ; intrathecal|intrathecally|oral|orally|by mouth
            alendronic acid|risedronate sodium|ibandronic acid ; ROUTE ; topically|intramuscularly|subcutaneously
            insulin|insulin glargine|insulin aspart|insulin lispro|insulin detemir|insulin degludec ; ROUTE ; oral|orally|by mouth|po|tablets|tablet|capsules|sublingually
            heparin|enoxaparin|dalteparin|tinzaparin|fondaparinux ; ROUTE ; oral|orally|by mouth|po|tablets|tablet|intramuscular|intramuscularly|capsules
            warfarin|apixaban|rivaroxaban|edoxaban|metformin|gliclazide|simvastatin|atorvastatin|rosuvastatin|pravastatin ; ROUTE ; iv|intravenous|intravenously|im|intramuscular|intramuscularly|sc|subcutaneous|subcutaneously|rectally|topically|inhaled|intrathecal|intrathecally|patch
            ramipril|lisinopril|perindopril|losartan|candesartan|amlodipine|bisoprolol|spironolactone|allopurinol|sertraline|fluoxetine ; ROUTE ; iv|intravenous|intravenously|im|intramuscular|intramuscularly|sc|subcutaneous|subcutaneously|rectally|topically|inhaled|intrathecal|intrathecally|patch
            salbutamol ; ROUTE ; intrathecal|intrathecally|topically|rectally
            salmeterol|tiotropium|beclometasone|formoterol|umeclidinium ; ROUTE ; iv|intravenous|intravenously|subcutaneously|intramuscularly
            gentamicin|vancomycin ; ROUTE ; subcutaneously|sublingually
            latanoprost|timolol|bimatoprost|travoprost|brimonidine ; ROUTE ; iv|intravenous|intravenously|subcutaneously|intramuscularly
            adalimumab|etanercept|denosumab|trastuzumab|rituximab|infliximab|ustekinumab|secukinumab ; ROUTE ; oral|orally|by mouth|po|tablets|tablet|capsules|inhaled
            tiotropium|umeclidinium|aclidinium|salmeterol|formoterol|ipratropium ; ROUTE ; by mouth|orally|po|tablets|tablet
            latanoprost|timolol|bimatoprost|travoprost|brimonidine|dorzolamide ; ROUTE ; by mouth|orally|both ears|right ear|left ear
            latanoprost|bimatoprost|travoprost|tamsulosin|finasteride|dutasteride|montelukast|letrozole|anastrozole|exemestane ; TIMES ; 1
            donepezil|simvastatin|rosuvastatin|pravastatin|clopidogrel|prasugrel|edoxaban|bendroflumethiazide|indapamide ; TIMES ; 1
            empagliflozin|dapagliflozin|canagliflozin|sitagliptin|linagliptin|pioglitazone|solifenacin|mirabegron ; TIMES ; 1
            teriparatide|liraglutide|febuxostat|alendronic acid|risedronate sodium|ibandronic acid|abiraterone ; TIMES ; 1
            atorvastatin|amlodipine|felodipine|lercanidipine|levothyroxine|citalopram|escitalopram|fluoxetine|sertraline|paroxetine|mirtazapine ; TIMES ; 2
            ramipril|lisinopril|perindopril|enalapril|candesartan|losartan|valsartan|irbesartan|olmesartan|telmisartan|bisoprolol|carvedilol|nebivolol ; TIMES ; 2
            apixaban|rivaroxaban|dabigatran|warfarin|ticagrelor|spironolactone|eplerenone|duloxetine|memantine|aripiprazole|olanzapine ; TIMES ; 2
            azathioprine|leflunomide|lamotrigine|levetiracetam|lacosamide|zonisamide|tadalafil|doxycycline|tiotropium ; TIMES ; 2
            omeprazole|lansoprazole|esomeprazole|pantoprazole|rabeprazole|colecalciferol|folic acid|digoxin|tolterodine|azithromycin|clarithromycin ; TIMES ; 2
            fexofenadine|cetirizine|loratadine|ivabradine|semaglutide|entecavir|meloxicam|celecoxib|etoricoxib ; TIMES ; 2
            amiodarone|gabapentin|pregabalin|metformin|naproxen|hydroxychloroquine|ropinirole|amoxicillin|co-amoxiclav|nitrofurantoin|allopurinol|baclofen|propranolol|isosorbide mononitrate ; TIMES ; 3
            paracetamol|co-codamol ; TIMES ; 4
            """;

    // Once a day, twice, and so on; "every twelve hours" is twice.
    private static final Seq<String> OFTEN = List.of(
            "once daily",
            "twice daily|twice a day|two times daily|two times a day|bd|bid|every twelve hours|every 12 hours",
            "three times daily|three times a day|thrice daily|tds|tid|every eight hours|every 8 hours",
            "four times daily|four times a day|qds|qid|every six hours|every 6 hours",
            "five times daily|five times a day|six times daily|six times a day|eight times daily|every hour"
                    + "|every two hours|every 2 hours|two hourly|2 hourly|three hourly|every three hours|every four hours");

    static final DoseTable TABLE = table();

    private UkDoses() {}

    private static DoseTable table() {
        Seq<DoseRow> rows = Array.ofAll(ROWS.lines()).flatMap(UkDoses::rows);
        return new DoseRows(rows, UkStrengths.TABLE, UkDailyMaxima.TABLE);
    }

    private static Seq<DoseRow> rows(String line) {
        String[] cells = line.split(" ; ", -1);
        boolean times = cells[1].equals("TIMES");
        DoseRow.Kind kind = times ? DoseRow.Kind.FREQUENCY : DoseRow.Kind.valueOf(cells[1]);
        Seq<String> never =
                times ? Array.ofAll(OFTEN).drop(Integer.parseInt(cells[2])).flatMap(UkDoses::listed) : listed(cells[2]);
        return listed(cells[0]).flatMap(medicine -> never.map(each -> new DoseRow(medicine, each, kind)));
    }

    private static Seq<String> listed(String cell) {
        return Array.of(cell.split("\\|", -1));
    }
}
