package io.github.medsecretary.terminology.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of letters as they are written in Britain, with doses that are as they should be although a careless reader might
 * wonder, and with doses that cannot be meant. Written before any rule was run on them.
 */
class DoseSentencesTest {

    private static final String RIGHT = """
            Increase ramipril by 2.5 mg each week to a maximum of 10 mg.
            Please titrate bisoprolol by 1.25 mg every two weeks up to 10 mg daily.
            Bisoprolol 1.25 mg daily, increasing by 1.25 mg weekly as tolerated.
            Amlodipine 5 mg once daily, to be increased to 10 mg daily after a week.
            Prednisolone 40 mg daily for one week, then reduce by 5 mg weekly.
            Prednisolone 30 mg once daily, tapering by 2.5 mg every week until stopped.
            Gabapentin 300 mg on day one, 300 mg twice daily on day two and 300 mg three times daily thereafter.
            Lamotrigine 25 mg once daily, going up in 25 mg steps every fortnight.
            Levothyroxine 50 micrograms daily, adjusted in steps of 25 micrograms every four weeks.
            She was loaded with clopidogrel 600 mg and continues on 75 mg once daily.
            Clopidogrel 300 mg loading dose, then 75 mg daily.
            Amiodarone 200 mg three times daily for one week, then twice daily for a week, then once daily.
            Amiodarone 1200 mg intravenously over 24 hours, then 200 mg daily by mouth.
            Digoxin 1 mg in divided doses over 24 hours, then 125 micrograms daily.
            Apixaban 10 mg twice daily for seven days followed by 5 mg twice daily.
            He takes alendronic acid 10 mg daily, a total of 70 mg a week.
            Warfarin 4 mg daily, a total of 28 mg a week.
            Levothyroxine 100 micrograms daily, that is 700 micrograms a week.
            Alendronic acid was changed from 10 mg daily to 70 mg weekly.
            We switched her risedronate from 5 mg daily to 35 mg weekly.
            She was switched from alendronic acid 70 mg weekly to ramipril 5 mg daily.
            Ibandronic acid 150 mg monthly replaces the daily tablet.
            Amoxicillin 40 mg/kg daily in three divided doses.
            Gentamicin 5 mg/kg once daily with levels.
            Paracetamol 15 mg/kg four times a day.
            Paracetamol 1 g as required up to 4 g in 24 hours.
            Ibuprofen 400 mg as required, no more than 1.2 g a day.
            Codeine 30 mg up to four times a day when needed.
            Methotrexate 15 mg weekly with folic acid 5 mg daily.
            Methotrexate 15 mg once weekly and folic acid 5 mg on the other days, daily except Mondays.
            Methotrexate 20 mg every Tuesday and hydroxychloroquine 200 mg twice daily.
            Alendronic acid 70 mg once weekly, Adcal twice daily and ramipril 5 mg daily.
            Sulfasalazine 2 g daily in two divided doses.
            Carbamazepine 800 mg daily in three divided doses.
            Mesalazine 2.4 g daily in divided doses.
            Ciprofloxacin 500 mg mane and nocte for a week.
            Amitriptyline 10 mg nocte, may increase to 20 mg nocte after a week.
            Co-careldopa 125 mg at 8 mane, noon, 4 and 8 nocte.
            Warfarin 3 mg on weekdays and 4 mg on Saturdays and Sundays.
            Furosemide 40 mg daily, with an extra 40 mg twice a week if his weight goes up.
            Levothyroxine 100 micrograms on weekdays and 125 micrograms at weekends.
            Insulin glargine 20 units at night and insulin aspart 6 to 8 units with meals.
            Insulin glargine 22 units nocte, increased by 2 units every three days.
            Fentanyl 25 micrograms/hour patch changed every three days.
            Buprenorphine patch 10 micrograms an hour, changed weekly on Sundays.
            Rivastigmine patch 9.5 mg/24 hours applied each morning.
            Aripiprazole 400 mg depot every four weeks, oral aripiprazole 10 mg daily for the first two weeks.
            Paliperidone 100 mg depot once a month, the next on Friday.
            Flupentixol decanoate 40 mg every two weeks by deep intramuscular injection.
            Hydroxocobalamin 1 mg by injection every three months.
            Denosumab 60 mg subcutaneously every six months with colecalciferol 800 units daily.
            Colecalciferol 50,000 units weekly for six weeks, then 800 units daily.
            Zoledronic acid 5 mg once a year; he takes calcium daily.
            Semaglutide 0.25 mg weekly for four weeks, then 0.5 mg weekly.
            Adalimumab 80 mg, then 40 mg every two weeks.
            Ferrous sulfate 200 mg daily or on alternate days if it upsets her stomach.
            Azithromycin 250 mg on Mondays, Wednesdays and Fridays.
            Simvastatin 40 mg at night and a lipid profile each year.
            Methotrexate 15 mg (six tablets of 2.5 mg) on the same day each week.
            Methotrexate 10 mg weekly; she checks her temperature daily.
            Methotrexate is to be taken once a week and never daily.
            She understands that methotrexate 15 mg is taken weekly, not daily.
            If methotrexate 15 mg were taken daily by mistake, she should seek help at once.
            Allergic to amoxicillin 500 mg capsules; takes erythromycin 500 mg four times a day.
            Prednisolone 60 mg on alternate days for nephrotic syndrome.
            Metformin 500 mg once daily for a week, then 500 mg twice daily, then 1 g twice daily.
            Dexamethasone 8 mg twice daily for two days around each cycle of docetaxel every three weeks.
            Doxycycline 200 mg on day one, then 100 mg once daily.
            Ondansetron 4 mg three times daily when needed, with each monthly cycle.
            Heparin 5000 units subcutaneously twice daily; no oral anticoagulant.
            Enoxaparin 1.5 mg/kg once daily until warfarin by mouth is in range.
            Rituximab 1 g on two occasions two weeks apart.
            Lithium carbonate 800 mg nocte with levels every three months.
            Spironolactone 25 mg daily, bloods weekly for a month.
            Simvastatin 20 mg was given daily until 2019.
            He has been taking methotrexate since 2019 and is now on 15 mg a week.
            Please reduce the morphine by 10 mg every three days.
            Her amlodipine was started on Monday at 5 mg.
            I started him on ramipril 2.5 mg on Friday and have asked you to check his renal function in two weeks.
            She had one infusion of zoledronic acid 5 mg last Tuesday.
            Methotrexate 15 mg was given in clinic this morning.
            Alendronic acid 70 mg on Sunday mornings.
            Alendronic acid 70 mg to be taken on Sundays in the morning with a full glass of water.
            Ibandronic acid 150 mg on the first of each month, in the morning before breakfast.
            Amlodipine 5 mg, and she attends the nurse weekly.
            Bisoprolol 2.5 mg daily with fortnightly weights.
            Sertraline 50 mg once daily; weekly sessions of CBT continue.
            Prednisolone 5 mg, 2.5 mg on alternate days.
            Apixaban 5 mg twice daily and his nurse visits once a week.
            Azathioprine 150 mg daily, full blood count weekly for a month and monthly thereafter.
            Lithium carbonate 400 mg nocte, levels every three months.
            Clozapine 300 mg nocte with monthly full blood counts.
            Furosemide 40 mg in the morning and 20 mg at lunchtime.
            Levetiracetam 500 mg twice daily, increasing by 500 mg every two weeks to 1.5 g twice daily.
            Gabapentin 300 mg three times daily (900 mg daily in total).
            Gabapentin 3.6 g daily in three divided doses.
            Paracetamol 1 g four times a day, 4 g daily at most.
            Ferrous fumarate 210 mg twice daily, reduce to once daily on alternate days if constipated.
            Metformin modified release 2 g once daily with the evening meal.
            Hydroxychloroquine 200 mg twice daily, annual eye screening.
            Levothyroxine 75 micrograms daily with TSH every six weeks.
            Tacrolimus 2 mg mane and 1.5 mg nocte, levels weekly.
            Infliximab 5 mg/kg every eight weeks.
            Tocilizumab 162 mg subcutaneously weekly.
            Etanercept 25 mg twice weekly.
            Insulin degludec 40 units once daily, metformin 1 g twice daily.
            Insulin as part of a variable rate infusion, oral agents stopped.
            Heparin until oral anticoagulation is established.
            Enoxaparin 40 mg daily for 28 days, oral iron as before.
            Vincristine 2 mg on day 1 of each cycle, never by the intrathecal route.
            Vincristine 1.4 mg/m2 weekly for six weeks.
            Methotrexate 12 mg intrathecally on day 1.
            Methotrexate 3 g/m2 by infusion every two weeks.
            Dexamethasone 40 mg once weekly with bortezomib.
            Aspirin 300 mg daily for two weeks, then clopidogrel 75 mg daily.
            Clopidogrel 75 mg daily after a loading dose of 600 mg.
            Ticagrelor 180 mg stat and 90 mg twice daily.
            Colecalciferol 20,000 units once weekly.
            Colecalciferol 300,000 units as a single dose by mouth.
            Fentanyl 50 mcg/hr patch every 72 hours, oxycodone 5 mg as required up to four times daily.
            Buprenorphine 5 microgram patch weekly.
            Goserelin 3.6 mg four-weekly.
            Leuprorelin 11.25 mg three-monthly.
            Risperidone 37.5 mg depot fortnightly, procyclidine 5 mg daily.
            Semaglutide 250 micrograms once weekly.
            Digoxin 62.5 micrograms once daily; do not exceed 125 micrograms daily.
            Do not give more than 4 g of paracetamol in any 24 hours.
            He should not take ramipril 10 mg three times daily as he had been doing.
            Previously on citalopram 60 mg daily, now 20 mg.
            Azithromycin 500 mg daily for three days, repeated monthly.
            Azithromycin 250 mg Monday, Wednesday and Friday.
            Co-trimoxazole 960 mg Mondays, Wednesdays, Fridays.
            Tadalafil 10 mg as required, no more than twice a week.
            Sildenafil 50 mg when required, at most once daily.
            Zopiclone 7.5 mg at night, no more than three nights a week.
            Diazepam 2 mg three times daily, reduced by 1 mg every week.
            Diazepam 10 mg daily, reducing to 8 mg after a week.
            Amitriptyline 10 mg at night, increase weekly by 10 mg to 50 mg.
            Sertraline 50 mg, increasing weekly to 150 mg.
            Warfarin 3 mg alternating with 4 mg, INR weekly.
            Levothyroxine 50 micrograms and 75 micrograms on alternate days.
            Mesalazine enema 1 g at night, mesalazine 2.4 g daily by mouth.
            Salbutamol two puffs as required, up to four times daily.
            Latanoprost one drop to both eyes at night, timolol one drop twice daily.
            Apixaban (Eliquis) 5 mg twice daily.
            Erythropoietin 4000 units three times a week on dialysis.
            Darbepoetin alfa 30 micrograms every two weeks.
            Alfacalcidol 0.25 micrograms three times a week after dialysis.
            Omeprazole 20 mg, one to be taken each day.
            Ramipril 5 mg; repeat U&E in 2 weeks, then 6 monthly.
            Alendronic acid 70 mg once weekly for a year, a month after her last fall.
            Zoledronic acid 5 mg a month ago.
            Gabapentin 3.6 g/day.
            Methotrexate 15 mg/week.
            Amoxicillin 80 mg/kg/day in three divided doses.
            Phenytoin 100 mg/5 ml suspension, 15 ml daily.
            Thank you for reducing her prednisolone from 10 mg to 7.5 mg daily.
            I would suggest titrating sertraline in 50 mg increments every fortnight to 200 mg.
            His ramipril can go up by 2.5 mg a week.
            Her total dose of levothyroxine comes to 875 micrograms a week.
            Methotrexate day is Wednesday, 20 mg, with folic acid on every other day.
            She takes her methotrexate 7.5 mg on a Thursday evening.
            He has methotrexate 25 mg by subcutaneous injection every Friday at night.
            Alendronic acid has been changed to risedronate 35 mg weekly because of reflux.
            We have stopped ibandronic acid 150 mg monthly and will give zoledronic acid 5 mg yearly.
            Denosumab 60 mg was last given in May and is due again in November, that is every six months.
            Her next denosumab 60 mg is booked for Monday.
            Depo-Provera 150 mg every twelve weeks at the practice.
            Zuclopenthixol decanoate 200 mg every week.
            Amitriptyline 10 mg at night for a month, then 20 mg at night.
            Paracetamol 1 g up to qds.
            Paracetamol 500 mg, one or two tablets every four to six hours, no more than eight a day.
            Morphine sulfate modified release 30 mg twice daily, with Oramorph 10 mg as required for breakthrough pain.
            Oxycodone 5 mg four-hourly prn.
            Insulin detemir 18 units mane and 22 units nocte.
            Novorapid 4 units per 10 g of carbohydrate.
            Humulin M3 30 units in the morning and 16 units with the evening meal.
            GTN patch 5 mg/24 hours on each morning and off at night.
            Oestradiol patch 50 micrograms twice weekly with micronised progesterone 200 mg at night.
            Rotigotine patch 4 mg/24 hours daily.
            Child of 20 kg: ibuprofen 30 mg/kg daily in three or four divided doses.
            Amoxicillin 250 mg three times daily for a child of four.
            Prednisolone 1 mg/kg daily, at most 40 mg.
            Carbimazole 20 mg daily, thyroid function every six weeks.
            Carbimazole was cut from 40 mg daily to 5 mg daily.
            Allopurinol 100 mg daily, raised by 100 mg every month until urate is below 300.
            Colchicine 500 micrograms twice daily for three months.
            Azathioprine 2 mg/kg daily, bloods weekly for eight weeks.
            Hydroxychloroquine 200 mg and 400 mg on alternate days.
            Ferrous sulfate 200 mg once a day or three times a week.
            Warfarin 5 mg Monday to Friday and 4 mg at the weekend.
            Dalteparin 5000 units daily until mobile, then no anticoagulant by mouth.
            Rivaroxaban 15 mg twice daily for three weeks, then 20 mg once daily.
            Dabigatran 150 mg bd, no intravenous access needed.
            Trimethoprim 200 mg twice daily for three days, or 100 mg at night as prophylaxis.
            Digoxin was loaded with 500 micrograms, then 250 micrograms six hours later, and continues at 125 micrograms daily.
            """;

    // The sentence, and the place that is asked about.
    private static final String WRONG = """
            Methotrexate 15 mg daily with folic acid 5 mg weekly. | daily
            Alendronic acid 70 mg mane. | mane
            Alendronic acid 70 mg tablets, one to be taken every morning. | every morning
            Risedronate sodium 35 mg tablets once a day. | once a day
            She started methotrexate 10 mg (four tablets) once daily in May. | once daily
            Methotrexate 17.5 mg nocte. | nocte
            Semaglutide 1 mg subcutaneously each day. | each day
            Dulaglutide 1.5 mg daily. | daily
            Tirzepatide 5 mg once a month. | once a month
            Denosumab 60 mg subcutaneously weekly. | weekly
            Adalimumab 40 mg subcutaneously once daily. | once daily
            Fentanyl patch 50 micrograms/hour, changed weekly. | weekly
            Fentanyl 12 micrograms/hour patch to be changed daily. | daily
            Buprenorphine 20 micrograms/hour patch changed every day. | every day
            Zoledronic acid 5 mg intravenously every four weeks. | every four weeks
            Goserelin 10.8 mg implant monthly. | monthly
            Aripiprazole 400 mg by injection once a week. | once a week
            Ramipril 50 mg daily. | 50 mg
            Bisoprolol 25 mg once daily. | 25 mg
            Clopidogrel 750 mg daily. | 750 mg
            Sertraline 500 mg once daily. | 500 mg
            Omeprazole 200 mg once daily. | 200 mg
            Citalopram 200 mg mane. | 200 mg
            Levothyroxine 750 micrograms once daily. | 750 micrograms
            Levothyroxine 75 mg once daily. | 75 mg
            Digoxin 250 mg daily. | 250 mg
            Digoxin 625 micrograms daily. | 625 micrograms
            Gabapentin 9 g daily. | 9 g
            Prednisolone 400 mg each morning. | 400 mg
            Furosemide 4 g daily. | 4 g
            Lisinopril 100 mg once daily. | 100 mg
            Insulin aspart 6 mg with meals. | 6 mg
            Insulin glargine 20 units by mouth at night. | by mouth
            Apixaban 5 mg four times daily. | four times daily
            Apixaban 2.5 mg once a week. | once a week
            Simvastatin 40 mg twice daily. | twice daily
            Tamsulosin 400 micrograms twice a day. | twice a day
            Atorvastatin 20 mg once a month. | once a month
            Rivaroxaban 20 mg every other day. | every other day
            Dapagliflozin 100 mg daily. | 100 mg
            Vincristine 2 mg by mouth. | by mouth
            Warfarin 3 mg subcutaneously daily. | subcutaneously
            Enoxaparin 40 mg tablets once daily. | tablets
            Latanoprost one drop by mouth at night. | by mouth
            Amlodipine 5 mg three times daily. | three times daily
            Letrozole 2.5 mg once a week. | once a week
            Metformin 5 g daily with meals. | 5 g
            Ibandronic acid 150 mg every week. | every week
            Methotrexate was increased to 15 mg daily. | daily
            Methotrexate, which she takes at 15 mg daily, suits her. | daily
            Methotrexate (15 mg daily) was continued. | daily
            Methotrexate 2.5 mg tablets, take six daily. | daily
            Alendronic acid 70mg od. | od
            Alendronic acid seventy milligrams every morning. | every morning
            Semaglutide 500 micrograms daily by injection. | daily
            Semaglutide 1000 micrograms once daily. | once daily
            Levothyroxine (100 mg daily) continues. | 100 mg
            Digoxin: 125 mg daily. | 125 mg
            Digoxin, 250 mg once daily. | 250 mg
            Flucloxacillin, 20 g daily by infusion. | 20 g
            Clopidogrel (750 mg daily). | 750 mg
            Clopidogrel 750 mg od. | 750 mg
            Colecalciferol 50 000 units daily. | daily
            Colecalciferol 40,000 IU every day. | every day
            Enoxaparin 40 mg for 28 days orally. | orally
            Adalimumab 40 mg every two weeks by mouth. | by mouth
            Heparin 5,000 mg twice daily. | 5,000 mg
            Insulin glargine ten milligrams at night. | ten milligrams
            Amlodipine 5 mg on Mondays and Thursdays. | Mondays and Thursdays
            Amlodipine 5 mg every Monday. | Monday
            Atorvastatin 40 mg Mondays. | Mondays
            Apixaban 5 mg every other day with food. | every other day
            Fentanyl patch 25 mcg/hr changed once a week. | once a week
            Buprenorphine 10 mcg/hr patch, changed every day. | every day
            Denosumab 60 mg every month by the practice nurse. | every month
            Goserelin 10.8 mg four-weekly. | four-weekly
            Warfarin 30 mg daily according to INR. | 30 mg
            Ramipril increased to 25 mg daily. | 25 mg
            Bisoprolol reduced from 25 mg to 2.5 mg daily. | 25 mg
            Levothyroxine 1 mg once daily. | 1 mg
            Metformin 10 g daily. | 10 g
            Tamsulosin 400 mg nocte. | 400 mg
            Simvastatin 400 mg at night. | 400 mg
            Adalimumab 40 mg by subcutaneous injection daily. | daily
            Denosumab 60 mg by injection monthly. | monthly
            Zoledronic acid 5 mg by infusion weekly. | weekly
            Latanoprost, one drop to the right ear at night. | right ear
            Empagliflozin 10 mg three times a day. | three times a day
            Omeprazole 20 mg once a month. | once a month
            Her daughter gave her alendronic acid 70 mg daily by mistake for a week. | daily
            Alendronic acid 70 mg daily for a month. | daily
            Clopidogrel 750 mg/day. | 750 mg
            Levothyroxine 100 mg/day. | 100 mg
            Methotrexate 15 mg/day for arthritis. | day
            I would be grateful if you could prescribe methotrexate 20 mg daily. | daily
            She has been on methotrexate 7.5 mg nightly for a year. | nightly
            Her alendronic acid 70 mg was restarted and she takes it each morning, alendronic acid 70 mg daily. | daily
            Please issue risedronate 35 mg, one a day. | a day
            Rivaroxaban 200 mg once daily with food. | 200 mg
            Edoxaban 600 mg once daily. | 600 mg
            Carvedilol 250 mg twice daily. | 250 mg
            Carbimazole 200 mg daily. | 200 mg
            Allopurinol 3 g daily. | 3 g
            Levothyroxine was increased from 50 micrograms to 75 mg daily. | 75 mg
            He was started on digoxin 1.25 mg daily. | 1.25 mg
            Fludrocortisone 100 mg daily. | 100 mg
            Insulin lispro 8 mg before meals. | 8 mg
            Dulaglutide 1.5 mg each day, with metformin 1 g twice daily. | each day
            Romosozumab 210 mg each week. | each week
            Infliximab 400 mg every day. | every day
            Etanercept 50 mg every night. | every night
            Adalimumab 40 mg tablets every two weeks. | tablets
            Ramipril 5 mg inhaled once daily. | inhaled
            Tiotropium 18 micrograms orally once daily. | orally
            Vinblastine 10 mg intrathecally today. | intrathecally
            Montelukast 10 mg twice daily. | twice daily
            Donepezil 10 mg three times daily. | three times daily
            Sitagliptin 100 mg once a week. | once a week
            Losartan 50 mg alternate days. | alternate days
            """;

    static Stream<String> right() {
        return RIGHT.lines();
    }

    static Stream<String> wrong() {
        return WRONG.lines();
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsAsItShouldBeIsNotAskedAbout(String sentence) {
        assertEquals(List.empty(), Ward.asks("unit", sentence, Ward.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeMeantIsAskedAboutOnceAndInItsPlace(String line) {
        String[] cells = line.split(" \\| ", 2);
        assertEquals(List.of(cells[1]), Ward.asks("unit", cells[0], Ward.UNKNOWN));
    }
}
