package io.github.medsecretary.correspondence.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.person.AdministrativeGender;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleVerifier;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edits;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How sentences are put to the patient: cases that were written before it was done. */
class SecondPersonTest {

    private record Case(boolean he, String written, String wanted) {}

    static Patient patient(boolean he) {
        return Patient.builder()
                .id("p1")
                .name(PersonName.builder()
                        .title(he ? "Mr" : "Mrs")
                        .given(he ? "John" : "Ann")
                        .family("Field")
                        .build())
                .gender(he ? AdministrativeGender.MALE : AdministrativeGender.FEMALE)
                .build();
    }

    static String spoken(boolean he, String written) {
        ClinicalText text = ClinicalText.of(written).get();
        Seq<Finding> found = RuleVerifier.of(SecondPerson.of(patient(he)))
                .given(text, DocumentContext.unknown())
                .findings();
        if (found.exists(each -> each.disposition() == Disposition.ASK)) {
            return "ASK";
        }
        return found.isEmpty()
                ? "SAME"
                : Edits.of(found.flatMap(Finding::suggestions))
                        .get()
                        .applyTo(text)
                        .get()
                        .value();
    }

    private static Seq<Case> cases() throws IOException {
        try (InputStream in = SecondPersonTest.class.getResourceAsStream("second-person.tsv")) {
            return List.ofAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .reject(each -> each.startsWith("#"))
                    .map(each -> each.split("\t"))
                    .map(each -> new Case(each[0].equals("he"), each[1], each[2]));
        }
    }

    @Test
    void everyCaseIsPutAsItWasWrittenDown() throws IOException {
        Seq<String> wrong = cases().reject(
                        each -> spoken(each.he(), each.written()).equals(each.wanted()))
                .map(each -> each.written() + " -> " + spoken(each.he(), each.written()) + ", not " + each.wanted());
        assertEquals("", wrong.mkString("\n"));
    }

    @Test
    void ofSeveralOthersNobodySaysHeInTheNextSentence() {
        assertEquals(
                List.of(Disposition.ASK, Disposition.FIX, Disposition.FIX),
                dispositions("I saw him with both parents. He is well."));
        assertEquals(List.of(Disposition.ASK, Disposition.ASK), dispositions("I saw him with his son. He is well."));
    }

    private static Seq<Disposition> dispositions(String written) {
        return RuleVerifier.of(SecondPerson.of(patient(true)))
                .given(ClinicalText.of(written).get(), DocumentContext.unknown())
                .findings()
                .map(Finding::disposition);
    }

    @Test
    void whyASentenceStaysIsTold() {
        Seq<String> why = List.of("Her husband is well.", "I enclose her results for you.", "This helps her sleep.")
                .map(each -> RuleVerifier.of(SecondPerson.of(patient(false)))
                        .given(ClinicalText.of(each).get(), DocumentContext.unknown())
                        .findings()
                        .head()
                        .message());
        assertEquals(
                List.of(
                        "Somebody else is spoken of here, or may be.",
                        "Somebody else is spoken to here, or speaks.",
                        "A word here may be one thing or another."),
                why);
    }
}
