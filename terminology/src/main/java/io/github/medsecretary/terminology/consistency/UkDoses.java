package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The built-in table of doses, as rows: medicines, kind, and what is never meant of them. */
final class UkDoses {

    private static final String ROWS = """
            vincristine|vinblastine|vinorelbine|vindesine ; ROUTE ; intrathecal|intrathecally|oral|orally|by mouth
            vincristine|vinblastine|vinorelbine|vindesine ; FREQUENCY ; daily|twice daily|once daily
            methotrexate ; FREQUENCY ; daily|once daily|twice daily|once a day|twice a day|every day|each day|od|bd|nightly
            alendronic acid|risedronate sodium|ibandronic acid ; ROUTE ; topically|intramuscularly|subcutaneously
            dulaglutide ; FREQUENCY ; daily|once daily|twice daily|once a day|twice a day|every day|od|bd
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
            paracetamol|co-codamol ; FREQUENCY ; every hour|two hourly|2 hourly|every two hours|three hourly|six times daily|eight times daily|six times a day
            amlodipine|felodipine|simvastatin|atorvastatin|rosuvastatin|pravastatin|levothyroxine|citalopram|escitalopram|fluoxetine ; FREQUENCY ; three times daily|three times a day|four times daily|four times a day|tds|qds
            apixaban|rivaroxaban|edoxaban|warfarin|bendroflumethiazide|indapamide|finasteride|tamsulosin|tadalafil|montelukast ; FREQUENCY ; three times daily|three times a day|four times daily|four times a day|tds|qds
            alendronic acid|risedronate sodium|ibandronic acid ; FREQUENCY ; twice daily|twice a day|bd|three times daily|three times a day|tds|four times daily
            etanercept|golimumab|certolizumab pegol|ustekinumab|secukinumab|dupilumab|omalizumab|tirzepatide ; FREQUENCY ; daily|once daily|twice daily|once a day|twice a day|every day|od|bd
            adalimumab|infliximab|denosumab|rituximab ; FREQUENCY ; daily|once daily|twice daily|once a day|twice a day|every day|od|bd
            """;

    static final DoseTable TABLE = table();

    private UkDoses() {}

    private static DoseTable table() {
        Seq<DoseRow> rows = Array.ofAll(ROWS.lines()).flatMap(UkDoses::rows);
        return new DoseRows(rows, UkStrengths.TABLE);
    }

    private static Seq<DoseRow> rows(String line) {
        String[] cells = line.split(" ; ", -1);
        DoseRow.Kind kind = DoseRow.Kind.valueOf(cells[1]);
        return Array.of(cells[0].split("\\|", -1))
                .flatMap(medicine ->
                        Array.of(cells[2].split("\\|", -1)).map(never -> new DoseRow(medicine, never, kind)));
    }
}
