package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The built-in table of how often medicines are given: those of which a strength is made for an interval, and those that are
 * given each day, or never so. Medicines, amounts, form, intervals and source. Facts by
 * general knowledge of the sources named; for a pharmacist to check.
 */
final class UkStrengths {

    private static final String ROWS = """
            methotrexate ; 2.5 mg|5 mg|7.5 mg|10 mg|12.5 mg|15 mg|17.5 mg|20 mg|22.5 mg|25 mg ; ; WEEK ; NPSA 2006 and MHRA 2020: oral methotrexate for inflammatory disease once a week; a never event if each day
            alendronic acid ; 70 mg ; ; WEEK ; BNF: osteoporosis, 70 mg once weekly or 10 mg daily
            alendronic acid ; 10 mg|5 mg ; ; DAY ; BNF: osteoporosis, 70 mg once weekly or 10 mg daily
            risedronate sodium ; 35 mg ; ; WEEK ; BNF: osteoporosis, 35 mg once weekly or 5 mg daily
            risedronate sodium ; 5 mg|30 mg ; ; DAY ; BNF: osteoporosis 5 mg daily, Paget's disease 30 mg daily
            ibandronic acid ; 150 mg ; ; MONTH ; BNF: osteoporosis, 150 mg by mouth once a month
            ibandronic acid ; 3 mg ; ; THREE_MONTHS ; BNF: osteoporosis, 3 mg by injection every three months
            ibandronic acid ; 50 mg ; ; DAY ; BNF: bone metastases of breast cancer, 50 mg by mouth daily
            zoledronic acid ; 5 mg ; ; YEAR ; BNF: osteoporosis, 5 mg by infusion once a year
            denosumab ; 60 mg ; ; SIX_MONTHS ; BNF: osteoporosis, 60 mg every six months
            denosumab ; 120 mg ; ; MONTH ; BNF: bone metastases, 120 mg every four weeks
            romosozumab ; 210 mg ; ; MONTH ; BNF: osteoporosis, 210 mg once a month
            teriparatide ; 20 micrograms ; ; DAY ; BNF: osteoporosis, 20 micrograms daily
            semaglutide ; 0.25 mg|0.5 mg|1 mg|1.7 mg|2 mg|2.4 mg ; ; WEEK ; BNF: by subcutaneous injection once weekly
            semaglutide ; 3 mg|7 mg|14 mg ; ; DAY ; BNF: tablets once daily
            dulaglutide ; 0.75 mg|1.5 mg|3 mg|4.5 mg ; ; WEEK ; BNF: once weekly
            tirzepatide ; 2.5 mg|5 mg|7.5 mg|10 mg|12.5 mg|15 mg ; ; WEEK ; BNF: once weekly
            exenatide ; 2 mg ; ; WEEK ; BNF: modified-release injection once weekly
            exenatide ; 5 micrograms|10 micrograms ; ; DAY ; BNF: twice daily
            liraglutide ; 0.6 mg|1.2 mg|1.8 mg|3 mg ; ; DAY ; BNF: once daily
            mefloquine ; 250 mg ; ; WEEK ; BNF: prophylaxis of malaria, 250 mg once weekly
            colecalciferol ; 50000 units|40000 units ; ; WEEK|MONTH ; BNF and Royal Osteoporosis Society: loading doses for vitamin D deficiency once a week
            fentanyl ; ; patch|patches ; THREE_DAYS ; BNF and MHRA 2018: patches are changed every 72 hours
            buprenorphine ; 5 micrograms|10 micrograms|15 micrograms|20 micrograms ; patch|patches ; WEEK ; BNF: seven-day patches
            buprenorphine ; 35 micrograms|52.5 micrograms|70 micrograms ; patch|patches ; THREE_DAYS|SOME_DAYS ; BNF: patches that are changed every 72 or 96 hours
            goserelin ; 3.6 mg ; ; MONTH ; BNF: 3.6 mg implant every 28 days
            goserelin ; 10.8 mg ; ; THREE_MONTHS ; BNF: 10.8 mg implant every twelve weeks
            leuprorelin ; 3.75 mg ; ; MONTH ; BNF: 3.75 mg every month
            leuprorelin ; 11.25 mg ; ; THREE_MONTHS ; BNF: 11.25 mg every three months
            triptorelin ; 3 mg|3.75 mg ; ; MONTH ; BNF: 3 mg every four weeks
            triptorelin ; 11.25 mg ; ; THREE_MONTHS ; BNF: 11.25 mg every three months
            triptorelin ; 22.5 mg ; ; SIX_MONTHS ; BNF: 22.5 mg every six months
            medroxyprogesterone acetate ; 150 mg|104 mg ; ; THREE_MONTHS ; BNF: contraceptive injection every twelve or thirteen weeks
            aripiprazole ; 300 mg|400 mg ; ; MONTH ; BNF: long-acting injection once a month
            paliperidone ; 50 mg|75 mg|100 mg|150 mg ; ; MONTH|WEEK ; BNF: long-acting injection once a month, the second dose after a week
            risperidone ; 25 mg|37.5 mg|50 mg ; ; TWO_WEEKS ; BNF: long-acting injection every two weeks
            adalimumab ; 40 mg ; ; TWO_WEEKS|WEEK ; BNF: every two weeks, or every week
            etanercept ; 50 mg ; ; WEEK|SOME_DAYS ; BNF: 50 mg once weekly
            golimumab ; 50 mg|100 mg ; ; MONTH ; BNF: once a month
            certolizumab pegol ; 200 mg ; ; TWO_WEEKS ; BNF: 200 mg every two weeks
            certolizumab pegol ; 400 mg ; ; TWO_WEEKS|MONTH ; BNF: 400 mg at weeks 0, 2 and 4, or every four weeks
            ustekinumab ; 45 mg|90 mg ; ; TWO_MONTHS|THREE_MONTHS ; BNF: every eight or twelve weeks
            erenumab ; 70 mg|140 mg ; ; MONTH ; BNF: every four weeks
            darbepoetin alfa ; ; ; WEEK|TWO_WEEKS|MONTH ; BNF: once a week, every two weeks or once a month
            dulaglutide|tirzepatide ; ; ; WEEK ; BNF: once weekly
            methotrexate ; ; ; WEEK|TWO_WEEKS|MONTH|THREE_MONTHS ; NPSA 2006: never each day
            vincristine|vinblastine ; ; ; WEEK|TWO_WEEKS|MONTH|THREE_DAYS ; NPSA 2008 and BNF: never each day
            alendronic acid|risedronate sodium|ibandronic acid ; ; ; DAY|WEEK|MONTH|THREE_MONTHS ; BNF: osteoporosis
            etanercept ; ; ; WEEK|SOME_DAYS|THREE_DAYS ; BNF: once or twice weekly
            golimumab|certolizumab pegol|ustekinumab|secukinumab|dupilumab|omalizumab|erenumab|fremanezumab|adalimumab|infliximab ; ; ; WEEK|TWO_WEEKS|MONTH|TWO_MONTHS|THREE_MONTHS ; BNF: every week to every twelve weeks
            denosumab|rituximab|ocrelizumab|zoledronic acid|natalizumab|vedolizumab|benralizumab|mepolizumab|evolocumab|alirocumab ; ; ; WEEK|TWO_WEEKS|MONTH|TWO_MONTHS|THREE_MONTHS|SIX_MONTHS|YEAR ; BNF: never each day
            risankizumab|guselkumab|ixekizumab|tocilizumab|inclisiran ; ; ; WEEK|TWO_WEEKS|MONTH|TWO_MONTHS|THREE_MONTHS|SIX_MONTHS ; BNF: never each day
            degarelix|fulvestrant|lanreotide ; ; ; TWO_WEEKS|MONTH|TWO_MONTHS ; BNF: every month or so
            apixaban|rivaroxaban|edoxaban|dabigatran|ticagrelor|clopidogrel|prasugrel|amlodipine ; ; ; DAY ; BNF: every day
            felodipine|lercanidipine|nifedipine|diltiazem|verapamil|ramipril|lisinopril|perindopril ; ; ; DAY ; BNF: every day
            enalapril|candesartan|losartan|valsartan|irbesartan|olmesartan|telmisartan|bisoprolol ; ; ; DAY ; BNF: every day
            carvedilol|atenolol|metoprolol|nebivolol|propranolol|doxazosin|tamsulosin|alfuzosin ; ; ; DAY ; BNF: every day
            finasteride|dutasteride|metformin|gliclazide|glimepiride|sitagliptin|linagliptin|saxagliptin ; ; ; DAY ; BNF: every day
            alogliptin|empagliflozin|dapagliflozin|canagliflozin|pioglitazone|letrozole|anastrozole|exemestane ; ; ; DAY ; BNF: every day
            tamoxifen|bicalutamide|levetiracetam|lamotrigine|carbamazepine|phenytoin|topiramate|lacosamide ; ; ; DAY ; BNF: every day
            oxcarbazepine|gabapentin|pregabalin|sertraline|citalopram|escitalopram|fluoxetine|paroxetine ; ; ; DAY ; BNF: every day
            mirtazapine|venlafaxine|duloxetine|amitriptyline|nortriptyline|quetiapine|olanzapine|memantine ; ; ; DAY ; BNF: every day
            donepezil|galantamine|amoxicillin|doxycycline|ciprofloxacin|flucloxacillin|clarithromycin|erythromycin ; ; ; DAY ; BNF: every day
            metronidazole|nitrofurantoin|cefalexin|phenoxymethylpenicillin|pivmecillinam|ibuprofen|naproxen|diclofenac ; ; ; DAY ; BNF: every day
            celecoxib|etoricoxib|meloxicam|paracetamol|omeprazole|lansoprazole|esomeprazole|pantoprazole ; ; ; DAY ; BNF: every day
            rabeprazole|famotidine|mesalazine|azathioprine|mercaptopurine|leflunomide|sulfasalazine|ciclosporin ; ; ; DAY ; BNF: every day
            tacrolimus|isosorbide mononitrate|nicorandil|ivabradine|ranolazine|solifenacin|mirabegron ; ; ; DAY ; BNF: every day
            tolterodine|montelukast|beclometasone|budesonide|carbocisteine|fexofenadine|cetirizine|loratadine ; ; ; DAY ; BNF: every day
            carbimazole|propylthiouracil|allopurinol|febuxostat|colchicine|latanoprost|bimatoprost|travoprost ; ; ; DAY ; BNF: every day
            timolol|brimonidine|sodium valproate|valproic acid|methylphenidate|lisdexamfetamine|atomoxetine ; ; ; DAY ; BNF: every day
            tofacitinib|baricitinib|upadacitinib|ursodeoxycholic acid|thiamine|ezetimibe|mycophenolate mofetil ; ; ; DAY ; BNF: every day
            hydroxychloroquine|atorvastatin|rosuvastatin|simvastatin|pravastatin|furosemide|bumetanide|spironolactone ; ; ; DAY|SOME_DAYS ; BNF: every day or on some
            eplerenone|bendroflumethiazide|indapamide|digoxin|amiodarone|levothyroxine|prednisolone|ferrous sulfate ; ; ; DAY|SOME_DAYS ; BNF: every day or on some
            ferrous fumarate|ferrous gluconate|alfacalcidol|calcitriol|azithromycin|co-trimoxazole|trimethoprim|aspirin ; ; ; DAY|SOME_DAYS ; BNF: every day or on some
            hydrocortisone|fludrocortisone|sildenafil|tadalafil|fluconazole|aciclovir|risperidone|aripiprazole ; ; ; DAY|SOME_DAYS ; BNF: every day or on some
            haloperidol ; ; ; DAY|SOME_DAYS ; BNF: every day or on some
            """;

    private static final int CELLS = 5;

    static final Seq<StrengthRow> TABLE = Array.ofAll(ROWS.lines()).flatMap(UkStrengths::rows);

    private UkStrengths() {}

    private static Seq<StrengthRow> rows(String line) {
        Seq<String> cells = Array.of(line.split(";", CELLS)).map(String::strip);
        return listed(cells.get(0))
                .map(medicine -> new StrengthRow(
                        medicine,
                        listed(cells.get(1)),
                        cells.get(2),
                        List.of(cells.get(3).split("\\|", -1)).map(DoseInterval::valueOf),
                        cells.get(4)));
    }

    private static Seq<String> listed(String cell) {
        return cell.isBlank() ? List.empty() : List.of(cell.split("\\|", -1));
    }
}
