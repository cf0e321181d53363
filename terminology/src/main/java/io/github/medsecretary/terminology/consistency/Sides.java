package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the body a letter speaks of with a side: each side is bound to the nearest part of its clause, after
 * it ("left lower pole of the kidney" within three words) or before it ("the knee on the left"). Immutable.
 */
final class Sides {

    private static final Phrases PARTS = Phrases.of("""
            knee: knee|knees
            hip: hip|hips
            shoulder: shoulder|shoulders|rotator cuff
            elbow: elbow|elbows
            wrist: wrist|wrists|carpal tunnel
            ankle: ankle|ankles
            breast: breast|breasts
            kidney: kidney|kidneys
            eye: eye|eyes
            ear: ear|ears
            ovary: ovary|ovaries|ovarian
            testis: testis|testes|testicle|testicles|testicular
            femur: femur|femurs|femoral neck
            tibia: tibia|tibial plateau
            lung: lung|lungs
            carotid: carotid|carotids|internal carotid
            inguinal: inguinal|groin
            foot: foot|feet
            hand: hand|hands
            leg: leg|legs
            arm: arm|arms
            heel: heel|heels
            fibula|humerus|radius|ulna|clavicle|thumb|hernia|ureter|hydronephrosis|nephrectomy|mastectomy|calf|thigh
            forearm|lower extremity|upper extremity|neck|eyebrow|hydrocele|orbit|chest|haemothorax|hemothorax|epididymis|adnexal mass
            forearm|hallux|orchidectomy|cataract|adrenal|cornea|retina|parotid|thyroid lobe|scapula|patella|upper lobe
            lower lobe|middle lobe|great toe|big toe|index finger|middle finger|ring finger|little finger|cheek|axilla
            temple|forehead|jaw|maxilla|mandible|scrotum|ureteric|renal|acetabulum|buttock|flank|iliac fossa
            pleural effusion|pneumothorax|hemicolectomy|thyroid|eyelid|nostril|achilles|meniscus|popliteal|sciatica
            intercostal: intercostal space|intercostal
            supraspinatus|nipple|tympanic membrane|mastoid
            lumpectomy|herniorrhaphy|acl|anterior cruciate ligament|subclavian|hypochondrium
            ear: otitis media|otitis externa|cholesteatoma|tympanoplasty|mastoidectomy|stapedectomy|myringoplasty|posterior canal
            ear: grommet|hearing aid|conductive hearing loss|sensorineural hearing loss
            eye: macular|macula|intravitreal|vitrectomy|retinal|glaucoma|trabeculectomy|fundus|vitreous|optic neuritis
            eye: optic disc|visual acuity|phacoemulsification|aflibercept|ranibizumab|pseudophakia
            femur: neck of femur|femoral shaft
            knee: tkr|quadriceps|total knee replacement
            hip: thr|total hip replacement
            palm|face|axillary|ankle jerk|knee jerk|little toe|fifth toe|hallux valgus|sole
            leg: superficial femoral|femoral vein|femoral and popliteal|femoral artery|saphenous vein|long saphenous|saphenous
            leg: iliofemoral
            kidney: renal stone|renal colic
            lung: hemithorax|lung base|base|basal|upper lobectomy|lower lobectomy|hilum
            """);

    private static final Phrases EVENTS = Phrases.of("""
            replacement: replacement|arthroplasty|replaced|prosthesis|tkr|thr|hemiarthroplasty|resurfacing
            fracture: fracture|fractures|fractured|fixation|orif|nailing|non-union|nonunion
            arthritis: osteoarthritis|arthritis|arthrosis|oa
            scope: arthroscopy|arthroscopic|meniscectomy
            tumour: tumour|tumor|carcinoma|cancer|mass|malignancy|lesion|nodule|melanoma|sarcoma|adenocarcinoma
            hernia: hernia|herniorrhaphy|herniotomy|hernioplasty|hernia repair
            stone: stone|stones|calculus|calculi|ureteroscopy|lithotripsy|colic|nephrolithiasis
            cataract: cataract|phacoemulsification|pseudophakia|intraocular lens
            tear: tear|torn|rupture|ruptured|reconstruction
            resection: nephrectomy|mastectomy|lumpectomy|lobectomy|orchidectomy|oophorectomy|thyroidectomy|pneumonectomy
            resection: hemicolectomy|amputation|orchiectomy|adrenalectomy|parotidectomy|excision|wide local excision
            dvt: dvt|thrombosis|deep vein thrombosis|thrombus
            effusion: effusion|effusions|hydronephrosis|pneumothorax|haemothorax|hydrocele
            pain: pain|painful|ache|aching|sciatica|radiculopathy
            weakness: weakness|hemiparesis|hemiplegia|numbness|paralysis|hemiparesis
            infection: consolidation|cellulitis|abscess|ulcer|pneumonia|osteomyelitis|infection|wound
            stenosis: stenosis|occlusion|endarterectomy|stent|bypass|aneurysm
            tunnel: carpal tunnel|decompression|release|trigger finger|ganglion
            loss: loss|deafness|hearing loss|blindness|glaucoma
            injection: injection|injected|block|aspiration
            access: catheter|cannulated|cannulation|portacath|port-a-cath|hickman|picc|line insertion|pacemaker|punctured
            surgery: surgery|operation|procedure|repair|repaired|biopsy|consented|consent|listed|referred
            surgery: prepared|prepped|draped|marked|tourniquet|incision|incised
            """);

    private static final WordSet OF_BOTH = WordSet.of(
            "both",
            "bilateral",
            "bilaterally",
            "contralateral",
            "opposite",
            "respectively",
            "either",
            "each",
            "sides",
            "symmetrical",
            "symmetric",
            "equal",
            "compared",
            "other",
            "ipsilateral",
            "than",
            "versus",
            "alternate",
            "similar",
            "similarly",
            "opposing");

    private static final WordSet BEFORE_PART = WordSet.of("both");

    // Of what is past, of another person, or of what is well: nothing of it contradicts the rest.
    private static final WordSet ELSEWHERE = WordSet.of(
            "previous",
            "previously",
            "prior",
            "past",
            "uninvolved",
            "unaffected",
            "normal",
            "abnormalities",
            "unremarkable",
            "stable",
            "intact",
            "healthy",
            "clear",
            "unoperated",
            "non-operated",
            "opposing",
            "opposite",
            "contralateral",
            "similar",
            "mother",
            "father",
            "brother",
            "sister",
            "former",
            "dominant",
            "handed",
            "prophylactic",
            "risk-reducing",
            "reducing",
            "symmetrising",
            "preserved",
            "sound",
            "asymptomatic",
            "symptom-free",
            "pain-free",
            "painless",
            "uninjured",
            "unharmed",
            "spared",
            "strong",
            "freely",
            "satisfactory",
            "excellent",
            "moves");

    // They may deny what the side is said of, or something else.
    private static final WordSet DOUBTING = WordSet.of("history", "no", "not", "without", "denies", "status", "other");

    private static final WordSet SIDES = WordSet.of("left", "right", "left-sided", "right-sided");

    private static final WordSet LETTERS = WordSet.of("l", "r", "lt", "rt");

    private static final WordSet TELLING = WordSet.union(SIDES, LETTERS, Tooth.TELLING, OF_BOTH);

    private static final WordSet PRESSURES = WordSet.of("pressure", "pressures", "bp", "mmhg");

    private static final WordSet AMPUTATION = WordSet.of("amputation", "amputated");

    private static final int REACH = 3;
    private static final int AFTER = 4;
    private static final int FARTHEST = 12;
    private static final int WELL = 30;
    private static final int SHORT = 5;

    private static final Derivation<Sides> DERIVED = Sides::new;

    /** The parts with their sides, by their sentences alone. */
    static final Facts<Sided> SIDED = Facts.of(reading -> reading.derived(DERIVED).mentions);

    /** The parts that stand in sentences about both sides. */
    static final Facts<BothSides> BOTH = Facts.of(reading -> Array.ofAll(reading.derived(DERIVED).both));

    /** The words that tell a side, of whatever part outside the heart. */
    static final Facts<SaidSide> SAID = Facts.of(reading -> Array.ofAll(reading.derived(DERIVED).said));

    private final Reading reading;
    private final Words words;
    private final Clauses clauses;
    private final List<BothSides> both = new ArrayList<>();
    private final List<SaidSide> said = new ArrayList<>();
    private final Sentences doubted;
    private final Sentences pressures;
    private final Sentences amputated;
    private int bothFrom = -1;
    private final Seq<Sided> mentions;

    private Sides(Reading reading) {
        this.reading = reading;
        words = reading.words();
        clauses = new Clauses(words);
        doubted = Sentences.with(DOUBTING, words);
        pressures = Sentences.with(PRESSURES, words);
        amputated = Sentences.with(AMPUTATION, words);
        var found = new ArrayList<Sided>();
        for (int i : words.where(TELLING, reading.firstAsked(), reading.endAsked())) {
            Tooth tooth = Tooth.at(i, words);
            if (tooth != null) {
                found.add(sided(tooth));
                said.add(new SaidSide(tooth.word(), tooth.left()));
            } else if (isSide(i)) {
                said(i);
                Sided sided = sided(i);
                if (sided != null) {
                    found.add(sided);
                }
            } else if (OF_BOTH.isAt(i, words)) {
                bothIn(i);
            }
        }
        mentions = Array.ofAll(found);
    }

    private void said(int index) {
        if (!SidedWords.isElsewhere(index + 1, words)) {
            said.add(new SaidSide(index, isLeft(index)));
        }
    }

    // "Both axillae" is of these alone; else whatever part the sentence names.
    private void bothIn(int index) {
        if (BEFORE_PART.isAt(index, words)) {
            for (int i = index + 1; i <= Math.min(words.sentenceEnd(index) - 1, index + 2); i++) {
                int length = PARTS.length(i, words);
                if (length > 0) {
                    both.add(new BothSides(i, PARTS.meaning(i, length, words)));
                    return;
                }
            }
        }
        bothInSentence(index);
    }

    private void bothInSentence(int index) {
        int from = words.sentenceStart(index);
        for (int i = from; from != bothFrom && i < words.sentenceEnd(index); i++) {
            int length = PARTS.length(i, words);
            both.add(new BothSides(i, length > 0 ? PARTS.meaning(i, length, words) : words.folded(i)));
        }
        bothFrom = from;
    }

    private boolean isSide(int index) {
        return SIDES.isAt(index, words) || isLetter(index);
    }

    // "L knee", "R TKR", "Lt hip": only before a part that has two sides.
    private boolean isLetter(int index) {
        return LETTERS.isAt(index, words)
                && Character.isUpperCase(words.written(index).charAt(0))
                && index + 1 < words.count()
                && PARTS.isAt(index + 1, words);
    }

    private boolean isLeft(int index) {
        return words.folded(index).startsWith("l");
    }

    private @Nullable Sided sided(int index) {
        int at = after(index);
        if (at < 0) {
            at = before(index);
        }
        String part = at < 0
                ? SidedWords.at(index + 1, clauses.end(index), words)
                : PARTS.meaning(at, PARTS.length(at, words), words);
        if (part.isEmpty()) {
            return null;
        }
        return new Sided(
                index,
                part,
                at >= 0,
                isLeft(index),
                sideOnly(index),
                event(index),
                clauses.end(index) - clauses.start(index) <= SHORT,
                isSo(index) && !isWherePressureIsTaken(part, index) && !isLongRemoved(part, at, index),
                doubted.have(index));
    }

    // A blood pressure may be taken on either arm.
    private boolean isWherePressureIsTaken(String part, int index) {
        return part.equals("arm") && pressures.have(index);
    }

    // "Right nephrectomy 2012", "an amputation of the left leg in 2021": the other one is left, and may well be spoken
    // of.
    private boolean isLongRemoved(String part, int at, int index) {
        boolean removed = at >= 0 && part.endsWith("ectomy");
        if (!removed && !amputated.have(index)) {
            return false;
        }
        int from = removed ? at + 1 : index + 1;
        int end = removed
                ? Math.min(words.sentenceEnd(at), at + AFTER)
                : Math.min(words.sentenceEnd(index), index + WELL);
        for (int i = from; i < end; i++) {
            if (Numerals.isYear(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private Span sideOnly(int index) {
        var span = words.span(index);
        int length = isLeft(index) ? 4 : 5;
        return SIDES.isAt(index, words) ? Span.of(span.start(), span.start() + length) : span;
    }

    // "The right side of his face".
    private int from(int index) {
        boolean side = is(index + 1, "side") && is(index + 2, "of") && index + 3 < clauses.end(index);
        int owner = side && (is(index + 3, "his") || is(index + 3, "her") || is(index + 3, "the")) ? 1 : 0;
        return index + (side ? 3 + owner : 1);
    }

    private int after(int index) {
        int from = from(index);
        for (int i = from; i < Math.min(clauses.end(index), from + REACH); i++) {
            if (isSide(i)) {
                return -1;
            }
            if (PARTS.isAt(i, words)) {
                return i;
            }
        }
        return -1;
    }

    // "The knee on the left", "hernia of the right side".
    private int before(int index) {
        boolean tied = (is(index - 1, "the") && (is(index - 2, "on") || is(index - 2, "of"))) || is(index - 1, "on");
        for (int i = index - 2; tied && i >= Math.max(clauses.start(index), index - AFTER - 1); i--) {
            if (PARTS.isAt(i, words)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int index, String word) {
        return index >= 0 && index < words.count() && words.folded(index).equals(word);
    }

    private String event(int index) {
        for (int i = index; i < Math.min(clauses.end(index), index + FARTHEST); i++) {
            int length = EVENTS.length(i, words);
            if (length > 0) {
                return EVENTS.meaning(i, length, words);
            }
        }
        for (int i = index - 1; i >= Math.max(clauses.start(index), index - FARTHEST); i--) {
            int length = EVENTS.length(i, words);
            if (length > 0) {
                return EVENTS.meaning(i, length, words);
            }
        }
        return "";
    }

    // Within the same part of the sentence, and near: "effusion of the left knee, …, collateral ligaments stable".
    private boolean isElsewhere(int index) {
        int end = Math.min(words.sentenceEnd(index), index + WELL);
        int start = Math.max(words.sentenceStart(index), index - WELL);
        for (int i = index + 1; i < end && !is(i, ";"); i++) {
            if (tellsElsewhere(i)) {
                return true;
            }
        }
        for (int i = index - 1; i >= start && !is(i, ";"); i--) {
            if (tellsElsewhere(i)) {
                return true;
            }
        }
        return false;
    }

    // "Prior to surgery" tells when, not that something is past.
    private boolean tellsElsewhere(int index) {
        return ELSEWHERE.isAt(index, words) && !(is(index, "prior") && is(index + 1, "to"));
    }

    private boolean isSo(int index) {
        return !isElsewhere(index)
                && Assertions.ofSentences(reading)
                        .hasNone(index, Status.NEGATED, Status.HISTORICAL, Status.OTHER_PERSON);
    }

    private Sided sided(Tooth tooth) {
        int index = tooth.word();
        return new Sided(
                index,
                tooth.part(),
                true,
                tooth.left(),
                words.span(index),
                "tooth",
                true,
                isSo(index),
                doubted.have(index));
    }
}
