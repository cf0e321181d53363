package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.WordSet;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;

/** How complaints are named, denied and told, and what says that a sentence is about something else. */
final class ComplaintWords {

    // A pain, a lump or a mark is somewhere, so that one by itself is another each time it is spoken of.
    static final WordSet SOMEWHERE = WordSet.of(
            "pain",
            "lump",
            "injury",
            "wound",
            "scar",
            "symptom",
            "nodes",
            "tenderness",
            "effusion",
            "bleeding of any kind",
            "oedema of a part",
            "cramps",
            "ulceration");

    static final Phrases NAMED = Phrases.of("""
            pain: pain|pains|ache|aches
            headache: headache|headaches
            chest pain: chest pain|chest pains|pain in his chest|pain in her chest|pain in the chest|angina
            breathlessness: breathlessness|shortness of breath|dyspnoea|dyspnea|difficulty breathing
            palpitations: palpitations|palpitation
            dizziness: dizziness|dizzy spells|light-headedness|lightheadedness
            vertigo: vertigo
            collapse: blackouts|blackout|collapses|loss of consciousness|syncope|syncopal episodes
            seizure: seizure|seizures|fits|epileptic seizures|convulsions
            nausea: nausea
            vomiting: vomiting
            diarrhoea: diarrhoea|diarrhea|loose stools
            constipation: constipation
            heartburn: heartburn|reflux|indigestion|dyspepsia|acid reflux|reflux symptoms
            dysphagia: dysphagia|difficulty swallowing|difficulty in swallowing
            bleeding: rectal bleeding|bleeding per rectum|pr bleeding
            spotting: intermenstrual bleeding|postcoital bleeding|post-coital bleeding|vaginal bleeding
            haematuria: haematuria|hematuria|blood in his urine|blood in her urine|blood in the urine
            haemoptysis: haemoptysis|hemoptysis|coughing up blood
            haematemesis: haematemesis|hematemesis
            dysuria: dysuria|burning on urination
            incontinence: incontinence|urinary incontinence
            nocturia: nocturia
            cough: cough|coughing
            wheeze: wheeze|wheezing
            fever: fever|fevers|temperatures|rigors
            sweats: night sweats|drenching night sweats|sweats
            weight loss: weight loss|loss of weight
            itching: itching|itch|pruritus
            rash: rash|rashes
            numbness: numbness
            tingling: tingling|pins and needles|paraesthesia|paraesthesiae
            weakness: weakness
            stiffness: stiffness
            swelling: swelling
            tremor: tremor
            tic: tic|tics
            diplopia: double vision|diplopia
            visual loss: visual loss|loss of vision|visual disturbance|blurred vision|visual disturbances
            floaters: floaters
            tinnitus: tinnitus
            hearing loss: hearing loss
            discharge: discharge|nasal discharge|ear discharge|vaginal discharge|urethral discharge
            nosebleeds: nosebleeds|epistaxis
            sore throat: sore throat|sore throats
            hoarseness: hoarseness
            ulcers: mouth ulcers|oral ulcers
            insomnia: insomnia
            hallucinations: hallucinations|visual hallucinations|auditory hallucinations
            suicidal thoughts: suicidal thoughts|suicidal ideation|thoughts of self-harm
            low mood: low mood
            hypoglycaemia: hypoglycaemia|hypoglycaemic episodes|hypos|hypoglycaemic episode|hypoglycaemic attacks
            claudication: claudication
            orthopnoea: orthopnoea|orthopnea
            oedema: ankle swelling|leg swelling|ankle oedema|peripheral oedema|pedal oedema
            sickness: morning sickness
            flushes: hot flushes
            metastases: metastases|metastasis
            nodes: nodes|lymph nodes
            eczema|asthma|hay fever|psoriasis
            rest pain: rest pain
            hernia: hernia|hernias
            ascites: ascites
            jaundice: jaundice
            murmur: murmur|heart murmur
            infection: wound infection
            fall: falls
            lump: lump|lumps
            swollen joints: swollen joints|joint swelling
            tenderness|crackles|crepitations|bruising|photophobia|snoring|trismus|neck stiffness|contractions
            oedema of a part: oedema|edema
            panic attacks: panic attacks|panic attack
            anxiety|tearfulness|drooling|regurgitation|belching|bloating|steatorrhoea|melaena|melena
            dryness: dry mouth|dry eyes
            side effects: side effects|side-effects
            fatigue: fatigue|tiredness|lethargy
            flare: flares|flare-ups
            bleeding of any kind: bleeding|bleeds
            leakage: leakage|leaking
            urgency: urgency|urinary urgency
            cramps: cramps|cramp
            paranoia|delusions|self-harm|cravings|nightmares|flashbacks
            effusion: effusion|effusions
            visual symptoms: flashing lights|photopsia
            seroma|haematoma|ulceration|discolouration|synovitis|lymphoedema|goitre|clubbing|cyanosis
            """);

    // Told by what somebody does.
    static final Phrases DOING = Phrases.of("""
            vomiting: vomits|vomited
            wheeze: wheezes
            constipation: is constipated
            breathlessness: is breathless|is short of breath|gets breathless|gets short of breath
            nausea: is nauseated|feels nauseated|feels sick
            haemoptysis: coughs up blood
            collapse: blacks out|lost consciousness|passes out|blacked out|passed out
            dizziness: is dizzy|gets dizzy|feels dizzy
            incontinence: is incontinent
            tremor: is tremulous
            """);

    static final Phrases UNDONE = Phrases.of("""
            vomiting: not vomited|not vomiting|not vomit
            constipation: not constipated|not been constipated
            breathlessness: not breathless|not short of breath|not been breathless
            collapse: not lose consciousness|not black out|not lost consciousness|not pass out
            dizziness: not dizzy
            incontinence: not incontinent
            """);

    // Whose it is, so that it is there: "her chest pain", "the numbness".
    static final WordSet OWN = words("his her their this these the patient's");

    static final Phrases HAVING = Phrases.of("""
            has|has had|complains of|complaining of|reports|describes|suffers from|gets|experiences|still gets
            troubled by|bothered by|have|also reports|also describes|continues to have|presents with|complains about
            suffering from|getting|continues to get|continues to complain of|continues to experience
            i heard|i could hear|i can hear
            """);

    static final WordSet PRESENT = words("""
            is are has have wakes wake comes come keeps keep makes make happens happen occurs occur continues
            continue persists persist remains remain gets get measure measures radiates radiate lasts last stops
            stop limits limit worsens worsen prevents prevent interferes troubles trouble bothers bother spreads
            affects affect started began means goes extends disturbs
            """);

    // After these it is no longer there, or was not.
    static final WordSet OVER = words("""
            resolved gone settled settling disappeared stopped better improved improving cleared subsided abated
            eased controlled relieved absent no not never less nil negative denied denies healed treated managed
            reduced recovered without recurred none nothing due past previously had was were resolving free
            unlikely rare minimal excellent easing followed under improvement resolution
            """);

    // What holds of a time, an occasion or a degree only.
    static final WordSet LIMITING = words("""
            since further recent recently new currently today present now rest overnight significant severe
            after when while during apart except other but although however unless exertion until associated
            accompanying real major much longer more subsequent recurrent nocturnal night day acute active
            ongoing overt then previously previous before prior following postoperative post-operative discharge
            admission moment yet anymore additional worsening obvious clear necessarily constant persistent
            pathological week weeks month months year years days hours morning afternoon time only once if risk
            evidence with despite because family allergies chronic specific particular actual gross unusual
            excessive great visit this
            """);

    static final WordSet PAINFUL = words("painful sore");
    static final WordSet BECAUSE = words("for by from");

    // How a part of the body is called before what ails it, and by itself.
    private static final HashMap<String, String> PARTS = HashMap.ofEntries(
            Tuple.of("abdominal", "abdomen"),
            Tuple.of("tummy", "abdomen"),
            Tuple.of("facial", "face"),
            Tuple.of("testicular", "testicle"),
            Tuple.of("testes", "testicle"),
            Tuple.of("pelvic", "pelvis"),
            Tuple.of("feet", "foot"),
            Tuple.of("axillae", "axilla"),
            Tuple.of("bony", "bone"),
            Tuple.of("hepatic", "liver"));

    static final WordSet LISTING = words(", and or nor / &");
    static final WordSet DENYING = words("""
            no denies any without nor denied denying neither never a have had experience get report describe an
            of
            """);
    static final WordSet PLACING = words("in of from over around to on");
    static final WordSet EMPTY = words("""
            a an the his her their some mild severe moderate worsening bad terrible frequent occasional
            intermittent daily constant persistent ongoing continuing troublesome slight significant marked
            considerable regular more further recurrent left right both bilateral very much dull sharp
            increasing quite two three several also still many either painful palpable enlarged new recent
            generalised
            """);
    // Between whose it is, or who has it, and the complaint only kinds and places stand.
    static final WordSet BREAKING = words("""
            no not never been had any and or for with that which of to has is was were are by as but previous
            usual without less little in nil history minimal fewer risk all complete denied from on at
            """);

    static final WordSet PERSONS = words("he she his her him");
    static final WordSet FEMALE = words("she her");

    static final Phrases CONCLUSION = Phrases.of("impression|conclusion|in summary|in conclusion|diagnosis|diagnoses");

    private ComplaintWords() {}

    /** A word for a part of the body as other words for it are compared: "abdominal" and "tummy" as "abdomen". */
    static String part(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return PARTS.getOrElse(word, plural ? word.substring(0, word.length() - 1) : word);
    }

    private static WordSet words(String words) {
        return WordSet.of(words.strip().split("\\s+"));
    }
}
