package io.github.medsecretary.terminology.review;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.HashSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What medicines of a class are given for, as the beginnings of words of a letter: by the author's knowledge of the British
 * National Formulary's indications and of common use beside them, wide rather than narrow. Immutable and thread-safe.
 */
final class Indications {

    private static final String ROWS = """
            ace-inhibitor|angiotensin-receptor-blocker : hypertens|pressure|heart|ventricular|kidney|renal|nephropath|protein|albumin|infarct|cardi|cough|marfan
            calcium-channel-blocker : hypertens|pressure|angina|raynaud|chest|headache|fibrillation|haemorrhage|preterm|labour|fissure|heart|tachycardia|rate|cluster
            beta-blocker : hypertens|pressure|angina|heart|ventricular|infarct|fibrillation|flutter|tachycardia|palpitation|anxiety|migraine|thyro|tremor|varic|portal|glaucoma|rate|cardi|arrhythm|aort|chest|ectopic|haemangioma|flush|bleed|liver|cirrhosis|essential
            thiazide|loop-diuretic|potassium-sparing-diuretic|diuretic : hypertens|pressure|heart|oedema|ascites|fluid|swelling|swollen|overload|kidney|nephr|stone|hypercalc|acne|hair|aldosteron|potassium|ankle|cirrhosis|breathless|diabetes|hirsut|liver|polycystic
            antihypertensive : hypertens|pressure|heart|eclampsia|flush|attention|tic|opioid|alopecia|prostat|urin|stream
            alpha-blocker : prostat|urin|void|stream|luts|retention|hypertens|pressure|stone|calcul|phaeo|catheter|bladder|nocturia|nightmare
            antiarrhythmic : fibrillation|flutter|tachycardia|arrhythm|palpitation|rhythm|rate|heart|ectopic|supraventricular
            doac|coumarin|heparin|anticoagulant : fibrillation|flutter|thromb|embol|clot|valve|stroke|prophyla|anticoag|infarct|coronary|lupus|antiphosph|line|bridging|dialysis
            antiplatelet|salicylate : stroke|ischaem|infarct|angina|stent|coronary|heart|vascular|claudication|peripheral|carotid|eclampsia|headache|migraine|fever|pain|cardi|tia|thromb|embol|fibrillation|transient|secondary|kawasaki
            nitrate|antianginal : angina|chest|heart|fissure|coronary|ischaem|infarct
            statin|lipid-lowering|bile-acid : cholesterol|lipid|ldl|cardiovascular|stroke|infarct|coronary|prevention|vascular|triglycerid|ischaem|heart|angina|diarrhoea|itch|prurit|cholesta|cholang|gallstone|biliary
            antidiabetic|insulin|gliptin|sulfonylurea|biguanide|sglt2-inhibitor|glp-1-agonist|thiazolidinedione : diabet|glucose|hba1c|sugar|glycaem|heart|kidney|renal|polycystic|obes|weight|ketoacid|insulin|gestational|hyperkal|liver|bmi
            thyroid-hormone : thyroid|goitre|tsh|myxoed|hashimoto|pituitar
            antithyroid : thyro|hyperthyroid|graves|goitre|tsh
            bisphosphonate|bone : osteopor|osteopen|bone|hypercalc|paget|metasta|myeloma|fracture|fragil|steroid|calcium
            xanthine-oxidase-inhibitor|gout : gout|urate|uric|tumour|pericard|familial|stone|lysis
            nsaid|cox-2-inhibitor : pain|arthrit|gout|inflam|headache|migraine|dysmenorr|period|ankylosing|spond|fever|pericard|colic|sprain|menorrhag|injury|strain|back|knee|shoulder|hip|neck|tendon|bursitis|joint|actinic|eye|arthr|scler
            opioid|analgesic|opioid-substitute : pain|ache|cough|diarrh|breathless|dyspn|depend|palliat|analges|withdraw|opioid|arthr|fracture|migraine|fever|sedat|surgery|operat|anaesth|cancer|back|knee|neuralg|opiate|addict|heroin|discomfort|headache|pyrex|comfort
            antiepileptic : epilep|seizure|fit|convuls|status|bipolar|mania|mood|neuropath|neuralg|pain|migraine|anxiety|sciatica|restless|alcohol|tremor|postherpetic|radicul|spasm|hot|flush|absence|myoclon|itch|agitat|headache|nerve|sleep|fibromyalg|cough|withdrawal
            antidepressant|ssri|snri|tricyclic : depress|mood|anxi|panic|obsess|ocd|traumatic|ptsd|neuropath|pain|migraine|sleep|insomn|fibromyalg|incontinen|enuresis|bowel|flush|headache|phobia|bulimi|premature|smoking|smoker|neuralg|appetite|bladder|stress|nerve|menopaus|eating|premenstrual|low|itch|agitat
            antipsychotic|atypical-antipsychotic|typical-antipsychotic : schizo|psycho|bipolar|mania|manic|agitat|delir|hallucin|voices|delusion|paranoi|nausea|vomit|sick|vertigo|hiccup|tourette|tic|depress|mood|chorea|huntington|behavio|dementia|aggress|anxi|palliat|sleep|autis|mental|end|dizz|migraine|insomn
            benzodiazepine|hypnotic|anxiolytic : anxi|insomn|sleep|seizure|status|spasm|agitat|alcohol|withdraw|sedat|panic|epilep|convuls|palliat|restless|vertigo|premedic|breathless|cramp|dystonia|rem|distress|stiff|terminal
            antiparkinsonian : parkinson|tremor|restless|dystonia|akathisia|rigid|bradykines|drug-induced|extrapyramidal|influenza|salivation|dyskines|prolactin|fatigue|sclerosis|acromeg|drooling
            acetylcholinesterase-inhibitor|antidementia : dementia|alzheimer|memory|cognit|myasthen|lewy|ptosis|reversal
            cns-stimulant|adhd : attention|adhd|hyperactiv|narcolep|sleep|concentrat|school|obes
            triptan|migraine-preventive : migraine|headache|cluster|aura
            antiemetic : nausea|vomit|sick|vertigo|emesis|gastropar|hyperemesis|chemotherap|dizz|reflux|meniere|migraine|lactation
            proton-pump-inhibitor|h2-antagonist : reflux|dyspep|ulcer|gastr|barrett|heartburn|helicobacter|oesophag|gord|gi|bleed|indigest|acid|stomach|zollinger|urticaria|epigastric|nsaid|protect|hernia|cough|steroid|throat
            laxative : constipat|bowel|encephalop|stool|faecal|impact|opioid|haemorrhoid|fissure|soiling|colonoscop|straining
            antimotility : diarrh|stoma|bowel|output|loose|ileostomy|incontinen|frequency
            antispasmodic : irritable|cramp|spasm|colic|ibs|bowel|abdom|secretion|bloat|biliary
            aminosalicylate : colitis|crohn|bowel|rheumat|arthr|proct|psoria
            bronchodilator|short-acting-beta-agonist|long-acting-beta-agonist|antimuscarinic-bronchodilator|inhaled-corticosteroid|leukotriene-antagonist|xanthine : asthma|copd|wheez|bronch|breath|airway|inhal|pulmonary|rhinit|hay|nasal|nose|polyp|lung|chest|hyperkal|exercise|dyspn|urticaria|labour|respirat|cough|cystic|emphysem|allerg|sinus|obstruct|salivation|drooling|oesophag|eczema|croup
            antihistamine : hay|allerg|urticar|itch|prurit|rhinit|hives|rash|nettle|sneez|anaphyl|angioed|sting|bite|eczema|sedat|sleep|insomn|nausea|travel|vertigo|nasal|premedic|conjunct|pollen|swelling|vomit|mast|cough|anxi|dermat
            penicillin|cephalosporin|macrolide|quinolone|tetracycline|aminoglycoside|carbapenem|sulfonamide|antibacterial|antituberculous|monobactam : infect|pneumon|sepsis|septic|cellulit|urin|uti|cystit|abscess|otitis|tonsil|sinusit|bronch|endocard|osteomy|acne|rosacea|chlamyd|helicobact|prophyla|culture|sputum|lyme|tubercul|divertic|pyelo|prostat|wound|mastitis|colitis|encephalop|impetigo|ulcer|antibiot|fever|chest|pharyng|throat|mening|bacter|staph|strep|pseudomon|gonorrh|syphil|pelvic|periton|appendic|dental|bite|ear|eye|conjunct|blephar|vagin|mrsa|coli|diarrh|gastropar|copd|exacerb|cholang|arthr|neutrop|splen|crohn|difficile|leprosy|dermatit|hidraden|pneumocyst|gum|tooth|periodon|malaria|coloni|pertussis|travel|cholecyst|surgical|induction|joint|gangrene|bowel|nasal|carriage
            antifungal|azole-antifungal : thrush|candid|fung|onycho|tinea|aspergill|nail|ringworm|athlete|cryptoc|prophyla|yeast|intertrig|seborr|versicolor|mould|oesophag|vagin|rash|dermat|toenail|cushing
            antiviral|antiretroviral : herpes|shingles|zoster|influenza|flu|hepatitis|cmv|cytomeg|hiv|covid|chickenpox|varicella|cold|encephal|prophyla|viral|retinitis|exposure|keratitis|parkinson|ulcer
            antimalarial : malaria|lupus|rheumat|arthr|cramp|sarcoid|sjogren|sjögren|antiphosph|prophyla|connective|skin|pneumocystis|inflammatory|urticaria|lichen|toxoplas
            anthelmintic : worm|scabies|helminth|strongyl|tapeworm|schisto|rosacea|parasit|filari
            dmard|immunosuppressant|biologic|anti-tnf|jak-inhibitor : rheumat|arthr|psoria|crohn|colitis|transplant|lupus|vasculit|eczema|myasthen|uveitis|sclerosis|ankylos|spond|hidraden|nephri|bowel|sarcoid|bullous|pemphig|lung|myosit|dermato|wilson|graft|hepatitis|scleroderma|asthma|osteopor|lymphom|leukaem|urticar|polymyalg|arteritis|cancer|ectopic|connective|alopecia|vitiligo|migraine|cholesterol|haemo|thrombocyt|immun|cystin|takayasu|behcet|behçet|fracture|gout|pyoderma|interstitial|fibrosis|polyp|nephrotic|myelo|covid|pulmonary|still's|scleritis|melanoma|bone
            antineoplastic|platinum|antiandrogen|anti-oestrogen|gnrh-analogue : cancer|carcin|lymphom|leukaem|myelom|tumour|chemo|metasta|psoria|rheumat|arthr|ectopic|infertil|ovulat|prostat|breast|sarcoma|melanom|oncolog|cycle|adjuvant|malignan|polycyth|thrombocyth|sickle|bladder|fibroid|endometri|puberty|hirsut|polycystic|acne|crohn|transplant|bone|mesothel|gynaecomast|thymoma|hodgkin|glio|lupus|nephri|vasculit|warts|keratos|gender|luts|hair
            oestrogen|progestogen|sex-hormone : menopaus|contracep|hrt|period|menorrhag|endometri|flush|bleed|amenorr|infertil|hormone|pill|pregnan|libido|hypogonad|testoster|vagin|atroph|turner|ovar|polycystic|luteal|miscarr|preterm|osteopor|gender|appetite|hyperplasia|cycle|sweats|menstru|premenstrual|cancer|coil|sexual|delayed|labour|mood
            antimuscarinic-urinary|beta-3-agonist : bladder|urge|incontinen|frequency|enuresis|urin|detrusor|nocturia|void|catheter|wet|sweat
            pde5-inhibitor : erect|impoten|sexual|pulmonary|raynaud|prostat|urin|digital
            glaucoma|prostaglandin-analogue|carbonic-anhydrase-inhibitor : glaucoma|intraocular|ocular|pressure|eye|lash|optic|altitude|hypertension|uveitis|labour|cervix|termination|erect|epilep|duct|intracranial|papill|periodic
            muscle-relaxant : spasm|spastic|sclerosis|back|stiff|hiccup|cord|palsy|tone|malignant|neck|muscle|cramp|dystonia
            iron : anaem|iron|ferritin|haemoglobin|deficien|bleed|pregnan|menorrhag|hb|heart
            haematopoietic : anaem|kidney|renal|neutrop|chemo|haemoglobin|dialysis|thrombocyt|myelodys|transplant|stem|marrow|aplastic
            local-anaesthetic|general-anaesthetic : anaesth|block|infiltrat|theatre|inject|nerve|spinal|epidural|induc|sedat|suture|biops|excis|pain|procedure|local|scalp|wound|plaster|numb|arrhythm|status|intubat|tissue|lignocaine|caudal|neuralg|analges|depress|port|surgery|eye|drop|operat|cornea|tonomet|laryng|cord|bronch|cystosc|endosc
            pulmonary-hypertension : pulmonary|digital|raynaud|ulcer
            phosphate-binder : phosph|kidney|renal|dialysis
            antifibrinolytic : bleed|menorrhag|haemorrhag|epistax|period|trauma|angioed|haemophil|haemat|dental|postpartum|theatre
            substance-dependence : alcohol|smok|opioid|depend|nicotine|drink|obes|heroin
            """;

    private static final HashSet<String> COMMON = HashSet.of(
            ("pain|ache|nausea|vomit|sick|fever|rash|cough|bleed|eye|ear|skin|wound|ulcer|chest|heart|liver|kidney|renal|bone"
                            + "|joint|cancer|tumour|sedat|surgery|surgical|headache|urin|bladder|lung|nasal|nose|throat|period|bowel"
                            + "|abdom|stool|back|knee|hip|neck|shoulder|injury|inject|block|local|procedure|theatre|sleep|breath"
                            + "|frequency|culture|catheter|retention|pregnan|labour|weight|appetite|swelling|swollen|ankle|dizz|itch"
                            + "|low|end|line|tia|tic|fit|rem|gi|hot|drop|cold|flu|stress|hair|wet|nail|acid|stomach|muscle|nerve"
                            + "|smok|drink|mental|iron|vitamin|bite|gum|dental|tooth|cycle|pill|coil|delayed|cervix|vagin|deficien"
                            + "|infect|antibiot|prophyla|prevention|protect|steroid|opioid|chemo|dialysis|transplant|withdraw|concentrat"
                            + "|behavio|memory|pressure|rate|vascular|clot|valve|port|operat|inflam|cramp|spasm|reflux|diarrh"
                            + "|lash|trauma|exercise|allerg|haemoglobin|hb|fluid|school|anaesth|urge|alcohol|fracture|graft|flush")
                    .split("\\|", -1));

    private final Map<String, Set<String>> byClass = new HashMap<>();
    // The beginnings of all, by their first two letters.
    private final Map<String, List<String>> byStart = new HashMap<>();
    // The classes of what is more than a complaint or an organ.
    private final Map<String, Set<String>> byTelling = new HashMap<>();

    Indications() {
        ROWS.lines().forEach(row -> {
            String[] cells = row.split(" : ", 2);
            Set<String> beginnings = new TreeSet<>(List.of(cells[1].split("\\|", -1)));
            for (String each : cells[0].split("\\|", -1)) {
                byClass.put(each, beginnings);
                beginnings.forEach(beginning -> told(beginning, each));
            }
            beginnings.forEach(this::file);
        });
    }

    private void told(String beginning, String ofClass) {
        if (!COMMON.contains(beginning)) {
            byTelling.computeIfAbsent(beginning, none -> new TreeSet<>()).add(ofClass);
        }
    }

    private void file(String beginning) {
        List<String> same = byStart.computeIfAbsent(beginning.substring(0, 2), none -> new ArrayList<>());
        if (!same.contains(beginning)) {
            same.add(beginning);
        }
    }

    /** Whether what a medicine of some classes is given for is known of each of them that has a purpose. */
    boolean isKnown(Iterable<String> classes) {
        boolean known = false;
        for (String each : classes) {
            known |= byClass.containsKey(each);
        }
        return known;
    }

    /** Whether one of some beginnings is of what medicines of some classes are given for. */
    boolean speak(Set<String> beginnings, Iterable<String> classes) {
        for (String each : classes) {
            for (String beginning : byClass.getOrDefault(each, Set.of())) {
                if (beginnings.contains(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The classes of medicines that some beginnings tell from others: what is no more than a complaint or an organ, such as
     * pain, doesn't.
     */
    Set<String> told(Set<String> beginnings) {
        Set<String> classes = new TreeSet<>();
        beginnings.forEach(each -> classes.addAll(byTelling.getOrDefault(each, Set.of())));
        return classes;
    }

    /** Those that begin words from one index to another. */
    Set<String> in(int from, int to, Words words) {
        Set<String> found = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String word = words.folded(i);
            if (word.length() > 1) {
                for (String each : byStart.getOrDefault(word.substring(0, 2), List.of())) {
                    if (word.startsWith(each)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }
}
