package io.github.medsecretary.correspondence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters about appointments at a sensitive service tell to whom. */
class DisclosureTest {

    private static final Organisation HOSPITAL = Organisation.builder()
            .id("h")
            .name("Riverside Hospital")
            .address(Sample.address("1 Quay Street", "Exmouth", "EX8 1AA"))
            .build();
    private static final Recipient PROXY = Sample.recipient("px", Audience.PROXY, PurposeOfUse.PWATRNY)
            .name("Tom Field")
            .authority(Authority.POWER_OF_ATTORNEY)
            .build();

    private static AppointmentDetails details(String service, String site) {
        AppointmentDetails like = Happenings.at("2030-01-08T09:00:00Z").build();
        return AppointmentDetails.builder()
                .id(like.id())
                .patient(like.patient())
                .service(service)
                .start(like.start())
                .end(like.end())
                .zone(like.zone())
                .venue(Venue.of(site))
                .build();
    }

    private static LetterContent letter(AppointmentDetails details, Stationery stationery, String service) {
        Frame frame = Happenings.of(Sample.patient()).stationery(stationery).build();
        Frame asked = Frame.builder()
                .reference(frame.reference())
                .written(frame.written())
                .organisation(Organisation.builder()
                        .id("o")
                        .name("Riverside Hospital")
                        .service(service)
                        .build())
                .patient(frame.patient())
                .author(frame.author())
                .stationery(stationery)
                .build();
        return NoticeLetters.english()
                .write(Occasion.of(new AppointmentNotice.Made(details)), asked)
                .get();
    }

    private static Optional<AudienceLetter> read(LetterContent letter, Recipient by) {
        return Selection.of(letter, by, List.of(by), PolicySet.uk()).letter();
    }

    private static String page(AudienceLetter letter) {
        return new String(HtmlRenderer.usual().render(letter), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sexual Health", "Contraception and Family Planning", "Genitourinary Medicine"})
    void aServiceWhoseNameTellsIsToldToThePatientOnly(String service) {
        LetterContent letter = letter(
                details(service, "Main building"),
                Stationery.builder().neutral(HOSPITAL).build(),
                service);
        assertTrue(page(read(letter, Sample.pt()).orElseThrow()).contains("Service: " + service));
        // Not even that there is an appointment, and on which day.
        assertEquals(Optional.empty(), read(letter, PROXY));
    }

    @Test
    void whatFollowsSensitiveResultsIsForThoseWhoMayReadThem() {
        Frame frame = Happenings.of(Sample.patient()).build();
        var results = new Occasion.Results(
                frame.written(),
                List.of("HIV antibody: positive"),
                ResultsOutcome.ABNORMAL,
                Optional.empty(),
                List.of(new Action(Action.Owner.PATIENT, "Please ring us.", Optional.empty())),
                Labels.none());
        LetterContent letter = NoticeLetters.english().write(results, frame).get();
        assertTrue(read(letter, Sample.pt()).isPresent());
        assertEquals(Optional.empty(), read(letter, PROXY));
    }

    @Test
    void anOrdinaryAppointmentIsToldToAProxy() {
        LetterContent letter = letter(details("Ear Nose and Throat", "Main building"), Stationery.usual(), "ENT");
        assertTrue(page(read(letter, PROXY).orElseThrow()).contains("Please tell us"));
    }

    @Test
    void aPlaceWhoseNameTellsIsToldToThePatientOnly() {
        LetterContent letter = letter(details("Clinic 3", "The Sexual Health Centre"), Stationery.usual(), "Clinic 3");
        assertTrue(read(letter, Sample.pt()).isPresent());
        assertFalse(read(letter, PROXY).map(DisclosureTest::page).orElse("").contains("Sexual"));
    }

    @Test
    void whatSomebodyHasLabelledOnTheLetterheadIsLabelledInTheLetter() {
        var stationery = Stationery.builder()
                .neutral(HOSPITAL)
                .labels(HashMap.of(Carrier.SERVICE, Labels.of(Label.SDV)))
                .build();
        LetterContent letter = letter(details("The Cedar Suite", "Main building"), stationery, "The Cedar Suite");
        assertTrue(letter.fragments().forAll(each -> each.labels().has(Label.SDV)));
        assertEquals(Optional.empty(), read(letter, PROXY));
        assertTrue(read(letter, Sample.pt()).isPresent());
    }
}
