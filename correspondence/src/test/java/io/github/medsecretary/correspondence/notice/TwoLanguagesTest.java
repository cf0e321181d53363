package io.github.medsecretary.correspondence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Attendance;
import io.github.medsecretary.core.appointment.NextStep;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.exchange.FhirDocument;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.LanguagePack;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.language.PackError;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.LetterView;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.template.HouseWriting;
import io.github.medsecretary.correspondence.template.PairedTemplate;
import io.github.medsecretary.correspondence.template.TemplateSource;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.WhatChanged;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwoLanguagesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Language CY =
            Languages.builtIn().withUnreviewed(WELSH).find(WELSH).get();
    private static final NoticeLetters BOTH =
            NoticeLetters.in(List.of(CY, Language.english())).get();
    private static final AppointmentDetails OLD = Happenings.at("2030-01-08T09:00:00Z")
            .venue(Happenings.riverside("Room 1"))
            .build();
    private static final AppointmentDetails NEW = Happenings.at("2030-08-08T13:30:00Z")
            .venue(Happenings.riverside("Room 3"))
            .build();

    private static LetterContent letter(AppointmentNotice notice) {
        return BOTH.write(Occasion.of(notice), Happenings.frame()).get();
    }

    private static AudienceLetter shown(LetterContent content) {
        return Selection.of(content, Sample.pt(), List.of(Sample.pt()), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static String text(LetterContent content) {
        return new String(TextRenderer.usual().render(shown(content)), StandardCharsets.UTF_8);
    }

    private static String page(LetterContent content) {
        return new String(HtmlRenderer.usual().render(shown(content)), StandardCharsets.UTF_8);
    }

    @Test
    void aChangedAppointmentIsToldInWelshBeforeEnglish() {
        String text = text(letter(new AppointmentNotice.Moved(OLD, NEW, Optional.empty())));
        List.of(
                        "DRAFFT – heb ei lofnodi / DRAFT – not signed",
                        "Ffôn / Telephone: 01632 960001",
                        "Dyddiad newydd yr apwyntiad: 8 Awst 2030",
                        "Annwyl Mrs Field",
                        "Apwyntiad wedi’i newid",
                        "Dydd Mawrth 8 Ionawr 2030 am",
                        "Pryd: Dydd Iau 8 Awst 2030 am 14:30",
                        "Yn gywir",
                        "====================",
                        "New date of appointment: 8 August 2030",
                        "Dear Mrs Field",
                        "Tuesday 8 January 2030 at 09:00",
                        "When: Thursday 8 August 2030 at 14:30",
                        "Yours sincerely")
                .foldLeft(0, (from, words) -> {
                    assertTrue(text.indexOf(words, from) >= from, words);
                    return text.indexOf(words, from);
                });
    }

    private static Draft draft(AppointmentDetails visit) {
        return Draft.of(letter(new AppointmentNotice.Made(visit)), List.of(Sample.pt()), PolicySet.uk(), List.empty());
    }

    @Test
    void otherWordsWouldBeThoseOfOneLanguageOnly() {
        assertEquals(Optional.empty(), draft(OLD).begunForPatient());
    }

    @Test
    void whatChangesIsToldInBothLanguages() {
        String changes = WhatChanged.between(draft(OLD), draft(NEW)).text();
        assertTrue(changes.contains("+ Pryd: Dydd Iau 8 Awst 2030 am 14:30"), changes);
        assertTrue(changes.contains("+ When: Thursday 8 August 2030 at 14:30"), changes);
    }

    @Test
    void aLetterAboutAnAppointmentAloneCountsNoMedicines() {
        String text = text(letter(new AppointmentNotice.Made(OLD)));
        assertFalse(text.contains("medicines") || text.contains("meddyginiaethau"), text);
    }

    @Test
    void eachVersionSaysInWhichLanguageItIs() {
        String page = page(letter(new AppointmentNotice.Made(OLD)));
        assertTrue(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"cy\" dir=\"ltr\">"));
        assertTrue(page.indexOf("<div class=\"version\" lang=\"cy\">") > 0);
        assertTrue(page.indexOf("<div class=\"version\" lang=\"en-GB\">") > page.indexOf("Yn gywir"));
        assertTrue(
                page.contains("<span lang=\"cy\">Ffôn</span> / <span lang=\"en-GB\">Telephone</span>: 01632 960001"));
        assertTrue(page.contains(
                "content: \"Tudalen \" counter(page) \" o \" counter(pages) \" \\2f  Page \" counter(page)"
                        + " \" of \" counter(pages)"));
    }

    @Test
    void aPolicysSentenceThatHasNoWelshIsToldAsEnglishAndSaidToBeUntranslated() {
        PolicySet policy = PolicySet.uk().notice(Audience.PATIENT, "Ask us what we hold.", "uk-2-noticed");
        AudienceLetter letter = Selection.of(
                        letter(new AppointmentNotice.Made(OLD)), Sample.pt(), List.of(Sample.pt()), policy)
                .letter()
                .orElseThrow();
        assertEquals(List.of("policy-notice"), letter.untranslated());
        assertEquals(List.empty(), letter.second().orElseThrow().untranslated());
        String page = new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8);
        int welsh = page.indexOf("<span lang=\"en-GB\">(In English) Ask us what we hold.</span>");
        int english = page.indexOf("<div class=\"version\" lang=\"en-GB\">");
        assertTrue(welsh > 0 && welsh < english, page);
        assertTrue(page.indexOf("Ask us what we hold.", english) > 0);
        String text = new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
        assertTrue(text.contains("(In English) Ask us what we hold."), text);
        assertEquals(
                List.empty(), shown(letter(new AppointmentNotice.Made(OLD))).untranslated());
    }

    @Test
    void theTypeOfADocumentIsInItsLanguage() {
        String document = new String(
                FhirDocument.json().render(shown(letter(new AppointmentNotice.Made(OLD)))), StandardCharsets.UTF_8);
        assertTrue(document.contains("\"text\":\"Llythyr apwyntiad\""), document);
        assertFalse(document.contains("\"_text\""));
    }

    @Test
    void wordsOfEachLanguageAreGivenWithOneEvent() {
        var own = new Occasion.Appointment(
                new AppointmentNotice.Made(withInstruction(OLD, "Dewch â’ch meddyginiaethau.")), Optional.empty());
        var english = new Occasion.Appointment(
                new AppointmentNotice.Made(withInstruction(OLD, "Bring your medicines.")), Optional.empty());
        String text = text(BOTH.write(own, english, Happenings.frame()).get());
        assertTrue(text.indexOf("Dewch â’ch meddyginiaethau.") < text.indexOf("Bring your medicines."));
        assertEquals(text.indexOf("Bring your"), text.lastIndexOf("Bring your"));
        for (AppointmentDetails other : List.of(withInstruction(NEW, "x"), withInstruction(OLD, " "), OLD)) {
            var another = new Occasion.Appointment(new AppointmentNotice.Made(other), Optional.empty());
            assertEquals(
                    List.of(NoticeCode.UNLIKE_VERSIONS),
                    BOTH.write(own, another, Happenings.frame()).getLeft().map(each -> each.code()));
        }
    }

    private static AppointmentDetails withInstruction(AppointmentDetails details, String words) {
        return AppointmentDetails.builder()
                .id(details.id())
                .patient(details.patient())
                .service(details.service())
                .start(details.start())
                .end(details.end())
                .zone(details.zone())
                .venue(details.venue())
                .patientInstruction(words)
                .build();
    }

    @Test
    void aPracticesOwnWordsAreInBothLanguagesToo() {
        PairedTemplate<AudienceLetter> own = PairedTemplate.compile(
                        TemplateSource.of(
                                        "Annwyl {salutation},\n\nDewch: {day seen}.\n\n{each sections}- {heading}\n{end}")
                                .in(WELSH),
                        TemplateSource.of(
                                "Dear {salutation},\n\nCome on {day seen}.\n\n{each sections}- {heading}\n{end}"),
                        LetterView.standard())
                .get();
        var renderer = TextRenderer.usual().worded(own, HouseWriting.plain());
        String both =
                new String(renderer.render(shown(letter(new AppointmentNotice.Made(OLD)))), StandardCharsets.UTF_8);
        List.of("Annwyl Mrs Field,", "Dewch: Dydd Mawrth 8 Ionawr 2030.", "- Yr apwyntiad", "Dear Mrs Field,")
                .appendAll(List.of("Come on Tuesday 8 January 2030.", "- The appointment"))
                .foldLeft(0, (from, words) -> {
                    assertTrue(both.indexOf(words, from) >= from, both);
                    return both.indexOf(words, from);
                });
        String page = new String(
                HtmlRenderer.worded(own, HouseWriting.plain()).render(shown(letter(new AppointmentNotice.Made(OLD)))),
                StandardCharsets.UTF_8);
        assertTrue(page.indexOf("Dewch") < page.indexOf("lang=\"en-GB\">\n"));
        LetterContent french = LetterContent.builder()
                .reference("R1")
                .locale(Locale.FRANCE)
                .dates(LetterDates.ofClinic(OLD.day()))
                .organisation(Happenings.frame().organisation())
                .patient(Sample.patient())
                .author(Sample.lee())
                .fragments(List.of(Sample.fragment("f1", Heading.HISTORY, new Body.Narrative("x"))))
                .build();
        assertThrows(IllegalArgumentException.class, () -> renderer.render(shown(french)));
    }

    @Test
    void whatWelshHasNoTextForIsRefusedByItsKeys() {
        var missed = new Occasion.Appointment(
                new AppointmentNotice.Missed(OLD, Attendance.DID_NOT_ATTEND), Optional.empty());
        var problems = BOTH.write(missed, Happenings.frame()).getLeft();
        assertEquals(
                List.of(NoticeCode.DECISION_MISSING, NoticeCode.TEXT_MISSING),
                problems.map(each -> (NoticeCode) each.code()).distinct().sorted());
        assertTrue(problems.exists(each -> each.toString().contains("cy: missed.did-not-attend is to be translated.")));
        assertEquals(
                List.of("cy: kind.clinic.title", "cy: kind.clinic.day", "cy: heading.history"),
                LetterContent.builder()
                        .reference("R1")
                        .dates(LetterDates.ofClinic(OLD.day()))
                        .organisation(Happenings.frame().organisation())
                        .patient(Sample.patient())
                        .author(Sample.lee())
                        .language(CY)
                        .fragments(List.of(Sample.fragment("f1", Heading.HISTORY, new Body.Narrative("x"))))
                        .build()
                        .titlesLacking());
    }

    @Test
    void everythingThatWelshSaysOfAnAppointmentIsThere() {
        for (NextStep next : NextStep.values()) {
            var cancelled = new AppointmentNotice.Cancelled(OLD, Optional.of("Sori."), Optional.of(next));
            assertFalse(text(letter(cancelled)).contains("null"));
        }
        assertEquals(WELSH, letter(new AppointmentNotice.Made(OLD)).locale());
        assertEquals(
                Optional.of(Language.english()),
                letter(new AppointmentNotice.Made(OLD)).second());
    }

    @Test
    void labelsOfEitherLanguageHoldForBoth() {
        LetterContent letter = letter(new AppointmentNotice.Made(OLD));
        LetterContent other = letter.saying(letter.fragments()
                .map(each -> Fragment.builder()
                        .id(each.id())
                        .heading(each.heading())
                        .body(each.body())
                        .otherwise(
                                each.id().equals("next")
                                        ? new Body.Narrative("Her HIV clinic.")
                                        : each.otherwise().orElseThrow())
                        .build()));
        Labels shown = Selection.of(other, Sample.gp(), List.of(Sample.gp()), PolicySet.uk())
                .letter()
                .orElseThrow()
                .labels();
        assertTrue(shown.toSeq().contains(Label.HIV), shown.toString());
    }

    private static Seq<String> errors(String from, String to) {
        String text = welsh();
        assertTrue(text.contains(from), from);
        Language language = Languages.builtIn()
                .with(LanguagePack.parse(text.replace(from, to)).get())
                .withUnreviewed(WELSH)
                .find(WELSH)
                .get();
        int line = (int) text.substring(0, text.indexOf(from)).lines().count() + 1;
        return NoticeLetters.in(language)
                .fold(found -> found, none -> List.<PackError>empty())
                .map(each -> (each.line() - line) + ":" + each.column() + " " + each.code());
    }

    private static String welsh() {
        try (var in = Language.class.getResourceAsStream("cy.language")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aSentenceHasTheValuesOfTheEnglishOne() {
        assertEquals(List.of(), errors("when: {0} am {1}", "when: {1}, {0}"));
        assertEquals(List.of("0:7 OTHER_VALUES"), errors("when: {0} am {1}", "when: {0}"));
        assertEquals(List.of("0:7 OTHER_VALUES", "0:11 OTHER_VALUES"), errors("when: {0} am {1}", "when: {0} {0}"));
        assertEquals(List.of("0:12 UNKNOWN_KEY"), errors("made.keep:", "made.kept:"));
    }

    @Test
    void aFragmentIsInBothLanguagesOrTheLetterInOne() {
        LetterContent letter = letter(new AppointmentNotice.Made(OLD));
        var one = Sample.fragment("f9", Heading.HISTORY, new Body.Narrative("x"));
        assertThrows(
                IllegalStateException.class,
                () -> letter.saying(letter.fragments().append(one)));
    }
}
