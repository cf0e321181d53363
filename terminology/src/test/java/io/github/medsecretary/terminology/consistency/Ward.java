package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** Letters read with the built-in lexicons by all rules about contradictions. */
final class Ward {

    private static final Layers LAYERS = UkLexicons.layers();
    private static final Dictionary DICTIONARY = Dictionary.of(LAYERS);
    private static final RuleSet<Reading, DocumentContext> RULES = RuleSet.of(ConsistencyRules.all(LAYERS));

    static final DocumentContext UNKNOWN = DocumentContext.unknown();

    private Ward() {}

    static DocumentContext of(AdministrativeGender sex) {
        return DocumentContext.builder()
                .patient(PatientFacts.builder().sex(sex).build())
                .build();
    }

    /** Mrs Ann Field, born on 2 April 1961, seen on 4 January 2030. */
    static DocumentContext annField() {
        return DocumentContext.builder()
                .date(LocalDate.of(2030, 1, 4))
                .patient(PatientFacts.builder()
                        .name("Mrs Ann Field")
                        .sex(AdministrativeGender.FEMALE)
                        .birthDate(LocalDate.of(1961, 4, 2))
                        .nhsNumber("9990000018")
                        .allergies(List.of("penicillin"))
                        .build())
                .build();
    }

    static Reading read(String letter) {
        return DICTIONARY.read(ClinicalText.of(letter).get());
    }

    static Seq<Finding> findings(String letter, DocumentContext context) {
        ClinicalText text = ClinicalText.of(letter).get();
        return RULES.check(DICTIONARY.read(text, context), context);
    }

    /** What one rule asks about, as it is written; each finding is a question and quotes places of the letter. */
    static Seq<String> asks(String rule, String letter, DocumentContext context) {
        ClinicalText text = ClinicalText.of(letter).get();
        return findings(letter, context)
                .filter(each -> each.rule().label().equals(rule))
                .filter(each ->
                        each.disposition() == Disposition.ASK && each.query().isPresent())
                .filter(each -> each.related().forAll(text::holds))
                .map(each -> text.quote(each.span().orElseThrow()));
    }
}
