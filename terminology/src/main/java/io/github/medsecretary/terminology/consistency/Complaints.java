package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The complaints of a letter that are denied altogether ("she denies chest pain"), or told of as there now ("her chest pain
 * is worse on exertion"). What is denied of a time, an occasion or a degree only is neither, nor what was, is a relative's,
 * would be or may be.
 */
final class Complaints {

    /** Those of a letter. */
    static final Facts<Complaint> TOLD = Facts.of(Complaints::of);

    // A pain, a lump or a mark is somewhere, so that one by itself is another each time it is spoken of.
    private static final WordSet SOMEWHERE = WordSet.of(
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

    private static final Phrases NAMED = Phrases.of("""
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
    private static final Phrases DOING = Phrases.of("""
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

    private static final Phrases UNDONE = Phrases.of("""
            vomiting: not vomited|not vomiting|not vomit
            constipation: not constipated|not been constipated
            breathlessness: not breathless|not short of breath|not been breathless
            collapse: not lose consciousness|not black out|not lost consciousness|not pass out
            dizziness: not dizzy
            incontinence: not incontinent
            """);

    // Whose it is, so that it is there: "her chest pain", "the numbness".
    private static final WordSet OWN = WordSet.of("his", "her", "their", "this", "these", "the", "patient's");

    private static final Phrases HAVING = Phrases.of("""
            has|has had|complains of|complaining of|reports|describes|suffers from|gets|experiences|still gets
            troubled by|bothered by|have|also reports|also describes|continues to have|presents with|complains about
            suffering from|getting|continues to get|continues to complain of|continues to experience
            """);

    private static final WordSet PRESENT = WordSet.of(
            "is",
            "are",
            "has",
            "have",
            "wakes",
            "wake",
            "comes",
            "come",
            "keeps",
            "keep",
            "makes",
            "make",
            "happens",
            "happen",
            "occurs",
            "occur",
            "continues",
            "continue",
            "persists",
            "persist",
            "remains",
            "remain",
            "gets",
            "get",
            "measure",
            "measures",
            "radiates",
            "radiate",
            "lasts",
            "last",
            "stops",
            "stop",
            "limits",
            "limit",
            "worsens",
            "worsen",
            "prevents",
            "prevent",
            "interferes",
            "troubles",
            "trouble",
            "bothers",
            "bother",
            "spreads",
            "affects",
            "affect",
            "started",
            "began",
            "means",
            "goes",
            "extends",
            "disturbs");

    // After these it is no longer there, or was not.
    private static final WordSet OVER = WordSet.of(
            "resolved",
            "gone",
            "settled",
            "settling",
            "disappeared",
            "stopped",
            "better",
            "improved",
            "improving",
            "cleared",
            "subsided",
            "abated",
            "eased",
            "controlled",
            "relieved",
            "absent",
            "no",
            "not",
            "never",
            "less",
            "nil",
            "negative",
            "denied",
            "denies",
            "healed",
            "treated",
            "managed",
            "reduced",
            "recovered",
            "without",
            "recurred",
            "none",
            "nothing",
            "due",
            "past",
            "previously",
            "had",
            "was",
            "were",
            "resolving",
            "free",
            "unlikely",
            "rare",
            "minimal",
            "excellent",
            "easing",
            "followed",
            "under",
            "improvement",
            "resolution");

    // What holds of a time, an occasion or a degree only.
    private static final WordSet LIMITING = WordSet.of(
            "since",
            "further",
            "recent",
            "recently",
            "new",
            "currently",
            "today",
            "present",
            "now",
            "rest",
            "overnight",
            "significant",
            "severe",
            "after",
            "when",
            "while",
            "during",
            "apart",
            "except",
            "other",
            "but",
            "although",
            "however",
            "unless",
            "exertion",
            "until",
            "associated",
            "accompanying",
            "real",
            "major",
            "much",
            "longer",
            "more",
            "subsequent",
            "recurrent",
            "nocturnal",
            "night",
            "day",
            "acute",
            "active",
            "ongoing",
            "overt",
            "then",
            "previously",
            "previous",
            "before",
            "prior",
            "following",
            "postoperative",
            "post-operative",
            "discharge",
            "admission",
            "moment",
            "yet",
            "anymore",
            "additional",
            "worsening",
            "obvious",
            "clear",
            "necessarily",
            "constant",
            "persistent",
            "pathological",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "days",
            "hours",
            "morning",
            "afternoon",
            "time",
            "only",
            "once",
            "if",
            "risk",
            "evidence",
            "with",
            "despite",
            "because",
            "family",
            "allergies",
            "chronic",
            "specific",
            "particular",
            "actual",
            "gross",
            "unusual",
            "excessive",
            "great",
            "visit",
            "previous",
            "this");

    private static final WordSet PAINFUL = WordSet.of("painful", "sore");
    private static final WordSet BECAUSE = WordSet.of("for", "by", "from");

    // How a part of the body is called before what ails it, and by itself.
    private static final HashMap<String, String> PARTS = HashMap.of(
            "abdominal",
            "abdomen",
            "facial",
            "face",
            "testicular",
            "testicle",
            "testes",
            "testicle",
            "pelvic",
            "pelvis",
            "feet",
            "foot",
            "axillae",
            "axilla",
            "tummy",
            "abdomen",
            "bony",
            "bone",
            "hepatic",
            "liver");

    private static final WordSet LISTING = WordSet.of(",", "and", "or", "nor", "/", "&");
    private static final WordSet DENYING = WordSet.of(
            "no",
            "denies",
            "any",
            "without",
            "nor",
            "denied",
            "denying",
            "neither",
            "never",
            "a",
            "have",
            "had",
            "experience",
            "get",
            "report",
            "describe",
            "an",
            "of");
    private static final WordSet PLACING = WordSet.of("in", "of", "from", "over", "around", "to", "on");
    private static final WordSet EMPTY = WordSet.of(
            "a",
            "an",
            "the",
            "his",
            "her",
            "their",
            "some",
            "mild",
            "severe",
            "moderate",
            "worsening",
            "bad",
            "terrible",
            "frequent",
            "occasional",
            "intermittent",
            "daily",
            "constant",
            "persistent",
            "ongoing",
            "continuing",
            "troublesome",
            "slight",
            "significant",
            "marked",
            "considerable",
            "regular",
            "more",
            "further",
            "recurrent",
            "left",
            "right",
            "both",
            "bilateral",
            "very",
            "much",
            "dull",
            "sharp",
            "increasing",
            "quite",
            "two",
            "three",
            "several",
            "also",
            "still",
            "many",
            "either",
            "painful",
            "palpable",
            "enlarged",
            "new",
            "recent",
            "generalised");
    // Between whose it is, or who has it, and the complaint only kinds and places stand.
    private static final WordSet BREAKING = WordSet.of(
            "no",
            "not",
            "never",
            "been",
            "had",
            "any",
            "and",
            "or",
            "for",
            "with",
            "that",
            "which",
            "of",
            "to",
            "has",
            "is",
            "was",
            "were",
            "are",
            "by",
            "as",
            "but",
            "previous",
            "usual",
            "without",
            "less",
            "little",
            "in",
            "nil",
            "history",
            "minimal",
            "fewer",
            "risk",
            "all",
            "complete",
            "denied",
            "from",
            "on",
            "at");

    private static final WordSet PERSONS = WordSet.of("he", "she", "his", "her", "him");
    private static final WordSet FEMALE = WordSet.of("she", "her");

    private static final Phrases CONCLUSION =
            Phrases.of("impression|conclusion|in summary|in conclusion|diagnosis|diagnoses");
    private static final int CONCLUDING = 8;
    private static final int SENTENCE = 40;
    private static final int KINDS = 3;
    private static final int PLACE = 4;
    /** How many words before a sentence are looked at for somebody else. */
    static final int BEFORE = 12;

    private final Reading reading;
    private final Words words;
    private final Assertions assertions;

    private Complaints(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.assertions = Assertions.ofSentences(reading);
    }

    private static Seq<Complaint> of(Reading reading) {
        var complaints = new Complaints(reading);
        var found = new ArrayList<Complaint>();
        NAMED.in(reading, (i, length) -> complaints.named(i, length).ifPresent(found::add));
        UNDONE.in(reading, (i, length) -> complaints.undone(i, length).ifPresent(found::add));
        DOING.in(reading, (i, length) -> complaints.done(i, length).ifPresent(found::add));
        for (int i : reading.words().where(PAINFUL, reading.firstAsked(), reading.endAsked())) {
            complaints.painful(i).ifPresent(found::add);
        }
        return Array.ofAll(found);
    }

    private Optional<Complaint> named(int index, int length) {
        String key = NAMED.meaning(index, length, words);
        Optional<Complaint> found =
                assertions.has(index, Status.NEGATED) ? denied(index, length, key) : told(index, length, key);
        return found.filter(each -> !SOMEWHERE.contains(key) || each.isSpecific());
    }

    private Optional<Complaint> denied(int index, int length, String key) {
        int end = end(index);
        Set<String> kinds = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        int first = kinds(index, kinds);
        boolean begins = first > words.sentenceStart(index)
                && (DENYING.isAt(first - 1, words) || LISTING.isAt(first - 1, words));
        int after = placed(index + length, end, sites);
        boolean ends = after >= end || words.isMark(after) || LISTING.isAt(after, words);
        // The places of the last one in a list are those of all.
        for (int i = index + length; i < end; i++) {
            placed(i, end, sites);
            i += LISTING.isAt(i, words) && !sites.isEmpty() ? site(i + 1, end, sites) : 0;
        }
        return begins && ends && isPlain(index) && !isLimited(index, end)
                ? Optional.of(complaint(index, length, key, kinds, sites, true))
                : Optional.empty();
    }

    // Adjectives and parts of the body right before it.
    private int kinds(int index, Set<String> kinds) {
        int first = index;
        int least = Math.max(words.sentenceStart(index), index - KINDS);
        while (first > least
                && !words.isMark(first - 1)
                && !DENYING.isAt(first - 1, words)
                && !LISTING.isAt(first - 1, words)) {
            first--;
            site(first, first + 1, kinds);
        }
        return first;
    }

    // "Pain in the left leg", "weakness of his legs": past the place.
    private int placed(int from, int end, Set<String> sites) {
        if (from >= end || !PLACING.isAt(from, words)) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(end, from + PLACE)
                && !words.isMark(at)
                && !LISTING.isAt(at, words)
                && !PRESENT.isAt(at, words)) {
            site(at, end, sites);
            at++;
        }
        return at;
    }

    private int site(int index, int end, Set<String> sites) {
        if (index < end && !words.isMark(index) && !EMPTY.isAt(index, words)) {
            sites.add(PARTS.getOrElse(words.folded(index), singular(words.folded(index))));
        }
        return 0;
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private Optional<Complaint> told(int index, int length, String key) {
        int end = end(index);
        Set<String> kinds = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        int least = Math.max(words.sentenceStart(index), index - KINDS - 1);
        int at = index - 1;
        while (at >= least
                && !endsHaving(at)
                && !words.isMark(at)
                && !BREAKING.isAt(at, words)
                && !OWN.isAt(at, words)) {
            site(at, end, kinds);
            at--;
        }
        boolean within = at >= words.sentenceStart(index);
        boolean own = within && OWN.isAt(at, words);
        int after = placed(index + length, end, sites);
        boolean there = (within && endsHaving(at))
                || isConcluded(index)
                || (own && after < end && PRESENT.isAt(after, words))
                || (own && PERSONS.isAt(at, words) && at > words.sentenceStart(index) && BECAUSE.isAt(at - 1, words));
        return there && isTold(index, end)
                ? Optional.of(complaint(index, length, key, kinds, sites, false))
                : Optional.empty();
    }

    // "Impression: palpitations", "in summary, this man with breathlessness".
    private boolean isConcluded(int index) {
        int start = words.sentenceStart(index);
        boolean opens = CONCLUSION.isAt(start, words);
        int mark = start - 1;
        boolean headed = mark > 0 && words.isMark(mark) && CONCLUSION.isAt(mark - 1, words);
        return (opens || headed) && index - start <= CONCLUDING;
    }

    private boolean endsHaving(int index) {
        for (int back = 0; back < 4 && index - back >= 0; back++) {
            int first = index - back;
            if (HAVING.length(first, words) == back + 1) {
                return true;
            }
        }
        return false;
    }

    // "Her painful joints", "the left knee is very painful".
    private Optional<Complaint> painful(int index) {
        int end = end(index);
        int start = words.sentenceStart(index);
        Set<String> sites = new TreeSet<>();
        if (index > start && OWN.isAt(index - 1, words)) {
            site(index + 1, end, sites);
        } else {
            int is = index - 1;
            while (is > start && EMPTY.isAt(is, words)) {
                is--;
            }
            boolean said = is > start && PRESENT.isAt(is, words);
            site(said ? is - 1 : end, end, sites);
        }
        return !sites.isEmpty() && assertions.hasNone(index, Status.NEGATED) && isTold(index, end)
                ? Optional.of(complaint(index, 1, "pain", Set.of(), sites, false))
                : Optional.empty();
    }

    private Optional<Complaint> undone(int index, int length) {
        int end = end(index);
        int after = index + length;
        boolean ends = after >= end || words.isMark(after) || LISTING.isAt(after, words);
        return ends && isPlain(index) && !isLimited(index, end)
                ? Optional.of(complaint(index, length, UNDONE.meaning(index, length, words), Set.of(), Set.of(), true))
                : Optional.empty();
    }

    private Optional<Complaint> done(int index, int length) {
        int end = end(index);
        boolean subject = index > words.sentenceStart(index) && PERSONS.isAt(index - 1, words);
        return subject && assertions.hasNone(index, Status.NEGATED) && isTold(index, end)
                ? Optional.of(complaint(index, length, DOING.meaning(index, length, words), Set.of(), Set.of(), false))
                : Optional.empty();
    }

    private Complaint complaint(
            int index, int length, String key, Set<String> kinds, Set<String> sites, boolean denied) {
        return new Complaint(
                index, index + length - 1, key, Set.copyOf(kinds), Set.copyOf(sites), denied, person(index));
    }

    private String person(int index) {
        for (int i = start(index); i < end(index); i++) {
            if (PERSONS.isAt(i, words)) {
                return FEMALE.isAt(i, words) ? "she" : "he";
            }
        }
        return "";
    }

    private boolean isTold(int index, int end) {
        boolean plain = isPlain(index) && !isOfAnother(words.sentenceStart(index));
        for (int i = start(index); plain && i < end; i++) {
            boolean hasHad = i > 0 && words.folded(i).equals("had") && HAVING.length(i - 1, words) == 2;
            plain = hasHad || !OVER.isAt(i, words);
        }
        return plain;
    }

    // A sentence without an end would be gone through for each complaint in it.
    private int end(int index) {
        return Math.min(words.sentenceEnd(index), index + SENTENCE);
    }

    private int start(int index) {
        return Math.max(words.sentenceStart(index), index - SENTENCE);
    }

    private boolean isPlain(int index) {
        return assertions.hasNone(index, Status.HISTORICAL, Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.UNCERTAIN);
    }

    // "Her mother has migraine. She …" may be the mother.
    private boolean isOfAnother(int start) {
        int from = start == 0 ? 0 : Math.max(words.sentenceStart(start - 1), start - BEFORE);
        return start > from && assertions.has(from, start - 1, Status.OTHER_PERSON);
    }

    private boolean isLimited(int index, int end) {
        int i = clauseStart(index);
        while (i < end) {
            // "Rest pain" and "night sweats" are not those of a night.
            int length = NAMED.length(i, words);
            boolean lists =
                    i + 1 < end && DENYING.isAt(i + 1, words) && words.folded(i).equals("with");
            if (length == 0 && !lists && LIMITING.isAt(i, words)) {
                return true;
            }
            i += Math.max(1, length);
        }
        return false;
    }

    // After "…, and he": what is said before it is said of something else.
    private int clauseStart(int index) {
        int start = start(index);
        for (int i = index; i > start + 2; i--) {
            if (PERSONS.isAt(i, words)
                    && LISTING.isAt(i - 1, words)
                    && words.folded(i - 2).equals(",")) {
                return i;
            }
        }
        return start;
    }
}
