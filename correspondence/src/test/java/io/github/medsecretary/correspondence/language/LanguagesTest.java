package io.github.medsecretary.correspondence.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Refusal;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Languages BUILT_IN = Languages.builtIn();

    private static CommunicationNeeds needing(String language) {
        return CommunicationNeeds.builder()
                .language(Locale.forLanguageTag(language))
                .build();
    }

    private static Code refused(Either<Refusal, ?> answer) {
        return answer.getLeft().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "cy-GB"})
    void whatNobodyHasReviewedIsRefusedUntilItIsAskedForByName(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        assertEquals(LanguageCode.UNREVIEWED_LANGUAGE, refused(BUILT_IN.find(wanted)));
        assertEquals(
                LanguageCode.UNREVIEWED_LANGUAGE,
                refused(BUILT_IN.withUnreviewed(Locale.forLanguageTag("pl")).find(wanted)));
        Language welsh = BUILT_IN.withUnreviewed(WELSH).find(wanted).get();
        assertEquals(WELSH, welsh.locale());
        assertFalse(welsh.isReviewed());
        assertEquals("Ein cyfeirnod", welsh.say(Phrase.OUR_REFERENCE));
        assertEquals(LanguageCode.UNREVIEWED_LANGUAGE, refused(BUILT_IN.find(wanted)), "nothing is remembered");
    }

    @Test
    void aRefusalSaysWhatIsNeeded() {
        Refusal refusal = BUILT_IN.find(WELSH).getLeft();
        assertEquals(1, refusal.findings().size());
        assertTrue(refusal.findings().head().message().contains("a review by somebody who speaks the language"));
        assertEquals(LanguageCode.NO_TEXTS, refused(BUILT_IN.find(Locale.forLanguageTag("pl"))));
    }

    @Test
    void reviewedTextsAreLetThrough() {
        String reviewed = Packs.welsh().replace("review: draft", "review: reviewed by A. Reviewer on 2030-01-04");
        Languages mine = BUILT_IN.with(LanguagePack.parse(reviewed).get());
        assertTrue(mine.find(WELSH).get().isReviewed());
        assertEquals(
                List.of("cy: reviewed by A. Reviewer on 2030-01-04"),
                mine.reviews().toList().map(each -> each._1() + ": " + each._2()));
    }

    @Test
    void whoNeedsAnotherLanguageReadsItBeforeEnglish() {
        assertEquals(
                List.of("en-GB"),
                BUILT_IN.readBy(needing("en-IE"))
                        .get()
                        .map(each -> each.locale().toLanguageTag()));
        assertEquals(
                List.of("cy", "en-GB"),
                BUILT_IN.withUnreviewed(WELSH)
                        .readBy(needing("cy"))
                        .get()
                        .map(each -> each.locale().toLanguageTag()));
        assertEquals(LanguageCode.UNREVIEWED_LANGUAGE, refused(BUILT_IN.readBy(needing("cy"))));
        assertEquals(LanguageCode.NO_TEXTS, refused(BUILT_IN.readBy(needing("so"))));
    }

    @Test
    void aPracticeBringsALanguageThatIsADraftToo() {
        Languages mine =
                BUILT_IN.with(LanguagePack.parse(Packs.other("br", "draft")).get());
        Locale breton = Locale.forLanguageTag("br");
        assertEquals(LanguageCode.UNREVIEWED_LANGUAGE, refused(mine.find(breton)));
        assertEquals(
                "br Page 2 of 3", mine.withUnreviewed(breton).find(breton).get().say(Phrase.PAGE, "2", "3"));
    }

    @Test
    void aTitleThatIsNotThereIsToldAsSuch() {
        Language welsh = BUILT_IN.withUnreviewed(WELSH).find(WELSH).get();
        assertEquals("Llythyr apwyntiad", welsh.title("kind.appointment.title", "Appointment letter"));
        assertFalse(welsh.hasTitle("kind.clinic.title"));
        assertTrue(Language.english().hasTitle("kind.clinic.title"));
        assertEquals("Clinic letter", Language.english().title("kind.clinic.title", "Clinic letter"));
    }
}
