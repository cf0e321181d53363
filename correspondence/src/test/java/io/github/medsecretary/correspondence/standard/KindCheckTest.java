package io.github.medsecretary.correspondence.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Absence;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.preview.Preview;
import io.github.medsecretary.correspondence.preview.Previews;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindCheckTest {

    private static LetterContent letter(LetterKind kind, Seq<Fragment> fragments) {
        LetterContent sample = Sample.content(List.empty());
        return LetterContent.builder()
                .reference(sample.reference())
                .kind(kind)
                .dates(sample.dates())
                .organisation(sample.organisation())
                .patient(sample.patient())
                .author(sample.author())
                .fragments(fragments)
                .build();
    }

    private static Seq<String> lacking(LetterKind kind, Fragment... fragments) {
        return KindCheck.check(letter(kind, List.of(fragments)), List.of(Sample.gp()))
                .filter(each -> each.severity() == Severity.BLOCK)
                .flatMap(Finding::about)
                .map(each -> each.id());
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT, attendance-details",
        "RESCHEDULE, attendance-details",
        "CANCELLATION, attendance-details plan-and-requested-actions",
        "DID_NOT_ATTEND, attendance-details plan-and-requested-actions",
        "WAS_NOT_BROUGHT, attendance-details plan-and-requested-actions",
        "RECALL, plan-and-requested-actions",
        "ACKNOWLEDGEMENT, plan-and-requested-actions",
        "RESULTS, investigation-results",
        "REFERRAL, clinical-summary plan-and-requested-actions",
        "INTERNAL_REFERRAL, clinical-summary plan-and-requested-actions",
        "REPORT, clinical-summary"
    })
    void anEmptyLetterLacksWhatItsKindIsAbout(LetterKind kind, String headings) {
        assertEquals(List.of(headings.split(" ")), lacking(kind));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyEmptyLetterLacksSomething(LetterKind kind) {
        assertTrue(KindCheck.check(letter(kind, List.empty()), List.empty())
                .exists(each -> each.severity() == Severity.BLOCK));
    }

    @Test
    void whatIsAbsentIsNotSaid() {
        var gap = Sample.fragment("f1", Heading.INVESTIGATION_RESULTS, new Body.Absent("results", Absence.INAUDIBLE));
        assertEquals(List.of("investigation-results"), lacking(LetterKind.RESULTS, gap));
        var told = Sample.fragment("f1", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of("Normal")));
        assertEquals(List.of(), lacking(LetterKind.RESULTS, told));
    }

    @Test
    void anyReasonWillDo() {
        var why = Sample.fragment("f1", Heading.DIAGNOSES, new Body.Diagnoses(List.of("Gout")));
        assertEquals(List.of("plan-and-requested-actions"), lacking(LetterKind.REFERRAL, why));
    }

    @Test
    void everyPreviewHasSectionsForWhatItsKindIsAbout() {
        for (Preview each : Previews.invented().all()) {
            assertTrue(each.letter().sections().size() >= 1, each.fileName());
            assertTrue(
                    each.letter()
                            .sections()
                            .forAll(section -> !section.title().isBlank()
                                    && section.bodies()
                                            .forAll(body -> body.absence().isPresent()
                                                    || body.words().exists(words -> !words.isBlank()))),
                    each.fileName());
        }
    }
}
