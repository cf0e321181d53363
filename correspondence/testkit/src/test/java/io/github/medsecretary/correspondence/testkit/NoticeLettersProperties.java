package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.MeetingMode;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.testkit.Appointments;
import io.github.medsecretary.core.testkit.People;
import io.github.medsecretary.correspondence.content.Carrier;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.notice.AfterMissed;
import io.github.medsecretary.correspondence.notice.Decision;
import io.github.medsecretary.correspondence.notice.Frame;
import io.github.medsecretary.correspondence.notice.NoticeCode;
import io.github.medsecretary.correspondence.notice.NoticeLetters;
import io.github.medsecretary.correspondence.notice.Occasion;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every event about an appointment gives one letter that says just that, or a refusal. */
class NoticeLettersProperties {

    private static final NoticeLetters LETTERS = NoticeLetters.english();
    private static final Seq<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Seq<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern MOMENT = Pattern.compile("[A-Z][a-z]+day \\d+ [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d");

    /** An event, with or without a decision of what follows, and the frame of its letter. */
    private record Case(AppointmentNotice notice, Optional<Decision> decision, Frame frame) {

        Occasion occasion() {
            return new Occasion.Appointment(notice, decision);
        }

        Seq<NoticeCode> lacking() {
            return LETTERS.write(occasion(), frame)
                    .fold(problems -> problems.map(each -> (NoticeCode) each.code()), letter -> List.empty());
        }

        Option<LetterContent> letter() {
            return LETTERS.write(occasion(), frame).toOption();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return People.patients()
                .flatMap(patient -> Combinators.combine(
                                Appointments.notices(Reference.of(Reference.PATIENT, patient.id())),
                                decisions().optional(0.7),
                                Frames.of(patient))
                        .as(Case::new));
    }

    private static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(AfterMissed.class),
                        People.practitioners(),
                        Arbitraries.of("words-1", " ").optional())
                .as((follows, by, words) -> new Decision(follows, by, LocalDate.of(2031, 1, 1), words));
    }

    private static String words(LetterContent letter) {
        return letter.fragments().flatMap(each -> each.body().words()).mkString("\n");
    }

    /** Worked out without the library's formats. */
    private static String moment(AppointmentDetails details) {
        ZonedDateTime at = details.start().atZone(details.zone().zone());
        return "%s %d %s %d at %02d:%02d"
                .formatted(
                        DAYS.get(at.getDayOfWeek().getValue() - 1),
                        at.getDayOfMonth(),
                        MONTHS.get(at.getMonthValue() - 1),
                        at.getYear(),
                        at.getHour(),
                        at.getMinute());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anEventGivesALetterOrARefusalThatSaysWhy(@ForAll("cases") Case one) {
        AppointmentDetails about = one.notice().appointment();
        boolean held =
                one.notice() instanceof AppointmentNotice.Made || one.notice() instanceof AppointmentNotice.Moved;
        boolean nowhere =
                held && about.mode() == MeetingMode.IN_PERSON && about.venue().isEmpty();
        boolean undecided = one.notice() instanceof AppointmentNotice.Missed
                && one.decision().isEmpty();
        boolean open = one.notice() instanceof AppointmentNotice.Cancelled cancelled
                && cancelled.next().isEmpty();
        assertEquals(one.letter().isEmpty(), !one.lacking().isEmpty());
        assertEquals(nowhere, one.lacking().contains(NoticeCode.PLACE_MISSING));
        assertEquals(undecided, one.lacking().contains(NoticeCode.DECISION_MISSING));
        assertEquals(open, one.lacking().contains(NoticeCode.NEXT_STEP_MISSING));
        assertEquals(one.frame().patient().deceased(), one.lacking().contains(NoticeCode.PATIENT_DECEASED));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theLetterSaysTheEventsTimesAndNoOthers(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            Seq<String> told = one.notice() instanceof AppointmentNotice.Moved moved
                    ? List.of(moment(moved.from()), moment(moved.to()))
                    : List.of(moment(one.notice().appointment()));
            Seq<String> found = List.ofAll(MOMENT.matcher(words(letter))
                    .results()
                    .map(each -> each.group())
                    .toList());
            assertEquals(told, found);
            assertEquals(one.notice().appointment().day(), letter.dates().clinic());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theLetterSaysThePlaceWhereSomebodyIsToCome(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            AppointmentDetails about = one.notice().appointment();
            for (Venue venue : Option.ofOptional(about.venue())) {
                boolean here = about.mode() == MeetingMode.IN_PERSON;
                assertEquals(here, words(letter).contains("Where: " + venue.site()));
                for (String room : Option.ofOptional(venue.room())) {
                    assertEquals(here, words(letter).contains(venue.site() + ", " + room));
                }
            }
            if (one.notice() instanceof AppointmentNotice.Moved moved) {
                boolean came = moved.from().mode() == MeetingMode.IN_PERSON;
                moved.from()
                        .venue()
                        .ifPresent(old -> assertEquals(came, words(letter).contains(" at " + old.site())));
            }
            assertTrue(words(letter).contains(about.service()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noChildIsSaidToHaveStayedAwayAndNobodyIsDischargedByRote(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            if (letter.kind().needsDecision()) {
                boolean child = one.frame()
                        .patient()
                        .birthDate()
                        .filter(born -> born.plusYears(18)
                                .isAfter(one.notice().appointment().day()))
                        .isPresent();
                assertTrue(!child || letter.kind() == LetterKind.WAS_NOT_BROUGHT);
                Decision decision = one.decision().orElseThrow();
                assertTrue(words(letter).contains(decision.by().name().formal()));
                assertTrue(letter.kind() == LetterKind.DID_NOT_ATTEND
                        || decision.follows() != AfterMissed.DISCHARGE_TO_GP
                        || decision.words().filter("words-1"::equals).isPresent());
            }
        }
    }

    /** The words that stand in one event and nowhere else. */
    private static Seq<String> secrets(AppointmentNotice notice) {
        return List.of(notice.appointment())
                .appendAll(notice instanceof AppointmentNotice.Moved moved ? List.of(moved.from()) : List.empty())
                .flatMap(each -> List.of(each.service())
                        .appendAll(Option.ofOptional(each.venue().map(Venue::site)))
                        .appendAll(Option.ofOptional(each.practitioner()))
                        .appendAll(Option.ofOptional(each.patientInstruction())));
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingWithheldIsShown(@ForAll("cases") Case one, @ForAll("recipients") java.util.List<Recipient> recipients) {
        for (LetterContent letter : one.letter()) {
            for (Recipient reader : recipients) {
                Selection selection = Selection.of(letter, reader, recipients, PolicySet.uk());
                Seq<String> shown = selection.disclosure().included();
                Seq<String> pages = selection.letter().stream()
                        .flatMap(each -> List.<Renderer>of(TextRenderer.usual(), HtmlRenderer.usual())
                                .map(form -> new String(form.render(each), StandardCharsets.UTF_8))
                                .toJavaStream())
                        .collect(List.collector());
                Seq<String> allowed = letter.fragments()
                        .filter(each -> shown.contains(each.id()))
                        .map(Fragment::body)
                        .flatMap(each -> each.words());
                for (String secret :
                        secrets(one.notice()).filter(each -> !allowed.exists(words -> words.contains(each)))) {
                    assertFalse(pages.exists(page -> page.contains(secret)), "what is withheld is shown");
                }
                assertFalse(secrets(one.notice()).exists(selection.disclosure().toString()::contains));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCopyOfTheEventsLabelsIsOnEveryFragment(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            Labels labels = one.notice()
                    .appointment()
                    .labels()
                    .and(one.frame().stationery().labels().get(Carrier.SERVICE).get());
            assertTrue(
                    letter.fragments().forAll(each -> each.labels().and(labels).equals(each.labels())));
        }
    }
}
