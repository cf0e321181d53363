package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Asks about a part of the body, or what is done to one, that a patient of the recorded sex has not. Silent in a letter
 * that speaks of transition or of differences of sex development, and where a relative, a partner, a donor or a birth
 * is spoken of.
 */
final class SexAnatomyRule implements Rule<Reading, DocumentContext> {

    private static final Phrases MALE = Phrases.of("""
            prostate|prostatic|prostatectomy|prostatitis|prostatism|testis|testes|testicle|testicles|testicular|scrotum
            scrotal|penis|penile|epididymis|epididymal|epididymitis|orchidectomy|orchiectomy|orchitis|orchidopexy|orchiopexy
            varicocele|foreskin|seminal vesicle|seminal vesicles|turp|glans penis|phimosis|balanitis|priapism|hypospadias
            vas deferens|bph|epididymo-orchitis|prepuce|vasectomy|erectile dysfunction|erectile|erections|ejaculation
            premature ejaculation|semen|semen analysis|azoospermia|spermatocele|prostate-specific antigen|psa of|psa was
            psa is|psa level|psa levels|raised psa
            """);

    private static final Phrases FEMALE = Phrases.of("""
            uterus|uterine|ovary|ovaries|ovarian|vagina|vaginal|vulva|vulval|vulvar|labia|fallopian|endometrium|endometrial
            endometriosis|hysterectomy|hysteroscopy|oophorectomy|salpingo-oophorectomy|salpingectomy|menopause|menopausal
            postmenopausal|post-menopausal|perimenopausal|menarche|menses|menstrual|menstruation|amenorrhoea|amenorrhea
            dysmenorrhoea|dysmenorrhea|menorrhagia|gravida|pap smear|pap smears|cervical smear|cervix|adnexa|adnexal
            adnexae|myometrium|myometrial|vaginitis|pregnant|lmp|vaginally|dyspareunia|tubal ligation|breastfeeding
            pre-eclampsia|preeclampsia|miscarriage|intermenstrual|bartholin's|caesarean|caesarean section|caesarean sections
            cesarean section|c-section|colposcopy|cervical screening|smear test|cervical intraepithelial neoplasia
            ectopic pregnancy|primigravida|multigravida|nulliparous|multiparous|postpartum
            oral contraceptive pill|combined pill|mirena|hormone replacement therapy|polycystic ovaries
            post-menopausal bleeding|period pains|menstruating|lactating
            """);

    // What is said of a birth is the mother's.
    private static final WordSet BIRTH = WordSet.of(
            "born",
            "birth",
            "delivery",
            "delivered",
            "gestation",
            "gestational",
            "neonatal",
            "labour",
            "labor",
            "antenatal",
            "prenatal",
            "maternal",
            "term",
            "apgar",
            "apgars");

    private static final Facts<Spot> FEMALE_SPOTS = Spot.where(FEMALE.firsts(), FEMALE::isAt);
    private static final Facts<Spot> MALE_SPOTS = Spot.where(MALE.firsts(), MALE::isAt);

    private static final WordSet NONE = WordSet.of();

    @Override
    public RuleId id() {
        return ConsistencyRules.SEX_ANATOMY;
    }

    @Override
    public String summary() {
        return "The patient's sex and a part of the body do not agree.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(words.count());
        Persons persons = Persons.of(reading);
        Optional<AdministrativeGender> sex = persons.sex(context);
        if (sex.isEmpty() || persons.isOfTransition()) {
            return List.empty();
        }
        boolean male = sex.get() == AdministrativeGender.MALE;
        Phrases foreign = male ? FEMALE : MALE;
        Assertions assertions = Assertions.of(reading);
        WordSet theirs = male ? Persons.SHE : Persons.HE;
        Sentences births = Sentences.with(male ? BIRTH : NONE, words);
        Sentences others = Sentences.with(theirs, words);
        var found = new ArrayList<Finding>();
        for (Spot spot : reading.derived(male ? FEMALE_SPOTS : MALE_SPOTS)) {
            int i = spot.word();
            int length = foreign.length(i, words);
            if (length > 0 && isThePatients(i, persons, sex.get(), assertions) && !births.have(i) && !others.have(i)) {
                found.add(question().about(words.span(i, i + length - 1), List.empty(), 0.8));
            }
        }
        return Array.ofAll(found);
    }

    private static boolean isThePatients(int index, Persons persons, AdministrativeGender sex, Assertions assertions) {
        return assertions.hasNone(index, Status.OTHER_PERSON) && !persons.isAnotherIn(index, sex);
    }

    private Question question() {
        return new Question(
                        id(), summary(), "This does not agree with the patient's recorded sex. Is it right, please?")
                .answeredBy(
                        Answer.keeping("Yes: it is right as it stands"),
                        Answer.leavingOpen("No: I will correct the letter"));
    }
}
