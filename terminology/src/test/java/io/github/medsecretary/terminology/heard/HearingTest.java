package io.github.medsecretary.terminology.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final double MARGIN = 4;
    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final HeardTerms TERMS = HeardTerms.of(UkLexicons.layers());
    private static final Hearing HEARING = Hearing.of(TERMS);

    private static Reading read(String text) {
        return DICTIONARY.read(ClinicalText.of(text).get());
    }

    private static Seq<String> said(Hearing hearing, String text) {
        return hearing.misheard(read(text), MARGIN, () -> {})
                .map(each -> read(text).text().quote(each.place()) + ": "
                        + each.said().head());
    }

    @Test
    void severalWordsWereATerm() {
        assertEquals(
                List.of("new moan ear: pneumonia"),
                said(HEARING, "He was admitted with a right lower lobe new moan ear and treated with antibiotics."));
        assertEquals(
                List.of("high flow nephrosis: hydronephrosis"),
                said(HEARING, "The ultrasound scan of the kidneys showed high flow nephrosis and a stone."));
    }

    @Test
    void aTermWithAHyphenIsNotHeardAsAnother() {
        assertEquals(
                List.empty(), said(HEARING, "unstable angina coronary artery bypass graft gamma-glutamyl transferase"));
    }

    @Test
    void aTermBecameOneWordWithItsNeighbour() {
        assertEquals(
                List.of("withcirrhosis: with cirrhosis"),
                said(HEARING, "He is a man withcirrhosis and ascites who drinks alcohol."));
    }

    @Test
    void aTermOfTheLettersOwnSubjectMayMissASyllable() {
        assertEquals(
                List.of("spirolactone: spironolactone"),
                said(
                        HEARING,
                        "He has heart failure with ankle oedema and a reduced ejection fraction on the echocardiogram. He takes"
                                + " bisoprolol, ramipril and spirolactone for the heart failure."));
        assertEquals(List.empty(), said(HEARING, "They read of the spirolactone in a book."));
    }

    @Test
    void whatIsOrdinaryIsLeftAlone() {
        assertEquals(List.empty(), said(HEARING, "He required high flow oxygen for two days on the ward."));
        assertEquals(List.empty(), said(HEARING, "She had chest pain and shortness of breath on exertion."));
    }

    @Test
    void aWordThatIsToldToBeOneIsNotStrange() {
        String text = "Her infection was treated with quayamissin and the fever settled.";
        var hearing = Hearing.of(TERMS.with(List.of(new HeardTerm("quayamycin", List.of("infection")))));
        assertEquals(List.of("quayamissin: quayamycin"), said(hearing, text));
        assertEquals(List.empty(), said(hearing.knowing("quayamissin"::equals), text));
    }

    @Test
    void aTermThatIsAddedIsHeard() {
        String text = "Her infection was treated with quayamissin and the fever settled.";
        var added = new HeardTerm("quayamycin", List.of("infection"));
        assertEquals(List.empty(), said(HEARING, text));
        assertEquals(List.of("quayamissin: quayamycin"), said(Hearing.of(TERMS.with(List.of(added))), text));
    }

    @Test
    void theEvidenceIsTheLettersOwn() {
        String text = "She has pneumonia with sputum, and the chest x-ray shows bronc ectasis of the lower lobe.";
        Misheard only = HEARING.misheard(read(text), MARGIN, () -> {}).get(0);
        assertTrue(only.evidence().forAll(text.toLowerCase(java.util.Locale.ROOT)::contains));
        assertTrue(only.evidence().contains("sputum"), only.evidence().mkString(" "));
        assertEquals("Misheard[" + only.place() + "]", only.toString());
    }

    @Test
    void partsOfATermThatAreWordsAreJoined() {
        assertEquals(
                List.of("ad renal gland: adrenal gland"),
                said(HEARING, "The scan of the abdomen showed a lesion of the left ad renal gland."));
        assertEquals(
                List.of("a symptomatic: asymptomatic"),
                said(HEARING, "His aneurysm is entirely a symptomatic and has not grown."));
        assertEquals(List.empty(), said(HEARING, "They took out her gall bladder last year."));
    }

    @Test
    void anotherWayOfWritingATermIsLeftAlone() {
        assertEquals(
                List.empty(),
                said(HEARING, "The left intra-ocular lens is well centred, and the intra-ocular pressures are low."));
        assertEquals(List.empty(), said(HEARING, "She uses the levonorgestrel intra-uterine system."));
        assertEquals(List.empty(), said(HEARING, "Her Henoch-Schonlein purpura has settled."));
    }

    @Test
    void aTermThatDiffersInWhatIsOrdinaryIsNotHeard() {
        assertEquals(List.empty(), said(HEARING, "She has a lower motor neurone facial palsy on the left."));
        assertEquals(List.empty(), said(HEARING, "Mr Beynon, consultant oral and maxillofacial surgeon."));
    }

    @Test
    void smallWordsThatSoundLessAlikeAreLeftWhereTheyStand() {
        assertEquals(
                List.of("gas trust copy: gastroscopy"),
                said(HEARING, "I have requested a gas trust copy in view of his dyspepsia and weight loss."));
        assertEquals(
                List.of("thigh roid gland: thyroid gland"),
                said(HEARING, "There is a nodule in the left lobe of the thigh roid gland."));
    }

    @Test
    void whatWasRestoredOnceIsHeardAgainWhereLessOfItIsLeft() {
        String once = "She has lung cancer and had her chemotherapy, the etoside and carboplatin.";
        String again = " She had the eupside on Monday.";
        assertEquals(List.of("etoside: etoposide"), said(HEARING, once));
        assertEquals(List.empty(), said(HEARING, "She has lung cancer and chemotherapy." + again));
        assertEquals(List.of("etoside: etoposide", "eupside: etoposide"), said(HEARING, once + again));
    }

    @Test
    void aTermOfSeveralWordsIsAsLikelyAsOneOfOne() {
        assertEquals(
                List.of("nonsmile cell lung cancer: non-small cell lung cancer"),
                said(HEARING, "He has a diagnosis of stage three nonsmile cell lung cancer."));
    }

    @Test
    void aRealWordMayStandForAUsualTermOfTheLettersSubject() {
        Hearing hearing = HEARING.knowing("cackles"::equals);
        assertEquals(
                List.of("cackles: crackles"),
                said(hearing, "Her chest had fine basal cackles, and oxygen saturation was low."));
        assertEquals(List.empty(), said(hearing, "His neighbour cackles at the jokes that he tells."));
    }

    @Test
    void aSmallWordAndATermBecameOneWord() {
        Hearing hearing = HEARING.knowing("onamlodipine"::equals);
        assertEquals(
                List.of("onamlodipine: on amlodipine"),
                said(hearing, "She remains onamlodipine for her hypertension."));
        assertEquals(
                List.of("rightknee: right knee"), said(HEARING, "I have listed her for rightknee replacement in May."));
    }

    @Test
    void looksGrowWithTheText() {
        String odd = "zorbo klint a fremmel ostrich snid ";
        var once = new AtomicInteger();
        var tenfold = new AtomicInteger();
        HEARING.misheard(read(odd.repeat(5)), MARGIN, once::incrementAndGet);
        HEARING.misheard(read(odd.repeat(50)), MARGIN, tenfold::incrementAndGet);
        assertTrue(tenfold.get() <= 11 * once.get(), once + " " + tenfold);
    }
}
