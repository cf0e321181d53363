package io.github.medsecretary.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DiaryPageTest {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static Diary diary(int firstStart, String secondId) {
        return Diary.of(DiaryContent.builder()
                        .zone(SiteZone.of(ZoneOffset.UTC))
                        .resources(List.of(Resource.builder()
                                .id("dr-<shah>")
                                .kind(ResourceKind.PRACTITIONER)
                                .build()))
                        .services(List.of(HealthcareService.builder()
                                .id("routine")
                                .duration(Duration.ofMinutes(10))
                                .build()))
                        .sessions(List.of(ClinicSession.builder()
                                .id("s1")
                                .practitioner("dr-<shah>")
                                .interval(Interval.between(NINE, at(180)))
                                .services(List.of("routine"))
                                .step(Duration.ofMinutes(10))
                                .build()))
                        .unavailable(List.of(Unavailability.of("dr-<shah>", Interval.between(at(60), at(90)), "ill")))
                        .appointments(List.of(appointment("a1", firstStart), appointment(secondId, 120)))
                        .build())
                .get();
    }

    private static Appointment appointment(String id, int minutes) {
        return Appointment.builder()
                .id(id)
                .patient("p-" + id)
                .service("routine")
                .start(at(minutes))
                .with(List.of("dr-<shah>"))
                .build();
    }

    private static String page() {
        return DiaryPage.of(diary(60, "a2"), diary(100, "a2"), id -> "because of " + id + " & others");
    }

    @Test
    void aMoveIsShownWhereItWasAndWhereItIsWithTheNumberOfItsRow() {
        var page = Jsoup.parse(page());
        assertEquals(List.of("1"), List.ofAll(page.select("text.number.gone").eachText()));
        assertEquals(List.of("1"), List.ofAll(page.select("text.number.new").eachText()));
        assertEquals(
                List.of(
                        "1",
                        "a1",
                        "Mon 7 Jan 10:00, dr-<shah>",
                        "Mon 7 Jan 10:40, dr-<shah>",
                        "because of a1 & others"),
                List.ofAll(page.select("tbody td").eachText()));
    }

    @Test
    void whatStaysIsShownTwiceAndIsNoChange() {
        var page = Jsoup.parse(page());
        assertEquals(2, page.select("rect.visit").size());
        assertEquals(1, page.select("tbody tr").size());
        assertEquals(1, page.select("rect.away").size());
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        String xml = page().replace("<!DOCTYPE html>", "");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        assertEquals(
                "html",
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTagName());
    }

    @Test
    void noPatientIsNamed() {
        assertFalse(page().contains("p-a1"));
        assertTrue(page().contains("dr-&lt;shah"));
    }
}
