package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.testkit.Appointments;
import io.github.medsecretary.core.testkit.People;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.notice.Frame;
import io.github.medsecretary.correspondence.notice.NoticeCode;
import io.github.medsecretary.correspondence.notice.NoticeLetters;
import io.github.medsecretary.correspondence.notice.Occasion;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.rendering.TextRenderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a letter in Welsh and English says of an appointment is read back from both of its halves, and is the same. */
class TwoLanguagesProperties {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Language CY =
            Languages.builtIn().withUnreviewed(WELSH).find(WELSH).get();
    private static final NoticeLetters BOTH =
            NoticeLetters.in(List.of(CY, Language.english())).get();
    private static final String RULE = "====================\n";
    private static final String SECOND = "<div class=\"version\" lang=\"en-GB\">";

    private static final Seq<String> ENGLISH_MONTHS = List.of(
                    "January", "February", "March", "April", "May", "June", "July", "August", "September")
            .appendAll(List.of("October", "November", "December"));
    private static final Seq<String> WELSH_MONTHS = List.of(
                    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi")
            .appendAll(List.of("Hydref", "Tachwedd", "Rhagfyr"));
    private static final Seq<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Seq<String> WELSH_DAYS =
            List.of("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul");

    private record Case(AppointmentNotice notice, Frame frame) {

        Option<LetterContent> letter() {
            return BOTH.write(Occasion.of(notice), frame).toOption();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return People.patients()
                .flatMap(patient -> Combinators.combine(
                                Appointments.notices(Reference.of(Reference.PATIENT, patient.id())), Frames.of(patient))
                        .as(Case::new));
    }

    private static AudienceLetter shown(LetterContent letter) {
        Recipient reader = Recipient.builder()
                .id("gp")
                .audience(Audience.GENERAL_PRACTITIONER)
                .purpose(PurposeOfUse.TREAT)
                .build();
        LetterContent open = letter.saying(letter.fragments().map(TwoLanguagesProperties::open));
        return Selection.of(open, reader, List.of(reader), PolicySet.uk())
                .letter()
                .orElseThrow();
    }

    private static Fragment open(Fragment fragment) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(fragment.body())
                .otherwise(fragment.otherwise())
                .labels(Labels.none())
                .build();
    }

    // What stands above the first version stands once for both.
    private static Seq<String> halves(AudienceLetter letter) {
        String page = new String(TextRenderer.usual().render(letter), StandardCharsets.UTF_8);
        int first = page.indexOf("Ein cyfeirnod: ");
        int second = page.indexOf(RULE);
        return List.of(
                page.substring(first, second).replaceAll("\\s+", " "),
                page.substring(second + RULE.length()).replaceAll("\\s+", " "));
    }

    private static Seq<LocalDateTime> moments(String half, Seq<String> days, Seq<String> months, String at) {
        var pattern = Pattern.compile("(?:Dydd )?(" + days.mkString("|") + ") (\\d+) (" + months.mkString("|")
                + ") (\\d{4}) " + at + " (\\d\\d):(\\d\\d)");
        return List.ofAll(pattern.matcher(half)
                .results()
                .map(found -> {
                    LocalDate day = LocalDate.of(
                            Integer.parseInt(found.group(4)),
                            months.indexOf(found.group(3)) + 1,
                            Integer.parseInt(found.group(2)));
                    assertEquals(day.getDayOfWeek().getValue() - 1, days.indexOf(found.group(1)));
                    return day.atTime(LocalTime.of(Integer.parseInt(found.group(5)), Integer.parseInt(found.group(6))));
                })
                .toList());
    }

    private static Seq<LocalDate> dates(String half, Seq<String> months) {
        var pattern = Pattern.compile("(\\d+) (" + months.mkString("|") + ") (\\d{4})");
        return List.ofAll(pattern.matcher(half)
                .results()
                .map(found -> LocalDate.of(
                        Integer.parseInt(found.group(3)),
                        months.indexOf(found.group(2)) + 1,
                        Integer.parseInt(found.group(1))))
                .toList());
    }

    private static Seq<String> values(Case one) {
        Seq<AppointmentDetails> told = List.of(one.notice().appointment())
                .appendAll(
                        one.notice() instanceof AppointmentNotice.Moved moved ? List.of(moved.from()) : List.empty());
        Patient patient = one.frame().patient();
        return told.flatMap(each -> List.of(each.service())
                        .appendAll(Option.ofOptional(each.venue().map(Venue::site)))
                        .appendAll(Option.ofOptional(each.venue().flatMap(Venue::room)))
                        .appendAll(Option.ofOptional(each.practitioner()))
                        .appendAll(Option.ofOptional(each.patientInstruction())))
                .append(one.frame().author().name().withSuffixes())
                .append(patient.name().formal())
                .append("OUR/2030/0001")
                .appendAll(Option.ofOptional(patient.nhsNumber().map(number -> number.formatted())))
                .distinct()
                // A name of a letter or two stands in many a word.
                .filter(each -> each.strip().length() > 4);
    }

    private static int count(String half, String value) {
        return half.split(Pattern.quote(value.replaceAll("\\s+", " ")), -1).length - 1;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyValueIsInBothHalvesAsOften(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            Seq<String> halves = halves(shown(letter));
            Seq<LocalDateTime> told = one.notice() instanceof AppointmentNotice.Moved moved
                    ? List.of(moved.from(), moved.to())
                            .map(each -> each.localStart().toLocalDateTime())
                    : List.of(one.notice().appointment().localStart().toLocalDateTime());
            assertEquals(
                    told.map(each -> each.withSecond(0).withNano(0)),
                    moments(halves.head(), WELSH_DAYS, WELSH_MONTHS, "am"));
            assertEquals(
                    moments(halves.head(), WELSH_DAYS, WELSH_MONTHS, "am"),
                    moments(halves.last(), ENGLISH_DAYS, ENGLISH_MONTHS, "at"));
            assertEquals(dates(halves.head(), WELSH_MONTHS), dates(halves.last(), ENGLISH_MONTHS));
            Map<String, Integer> first = values(one).toMap(value -> value, value -> count(halves.head(), value));
            assertEquals(first, values(one).toMap(value -> value, value -> count(halves.last(), value)));
            assertTrue(first.get("OUR/2030/0001").contains(1));
        }
    }

    /** The English half is the letter that would have been written in English alone, from its references on. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theEnglishHalfIsTheEnglishLetter(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            LetterContent english = NoticeLetters.english()
                    .write(Occasion.of(one.notice()), one.frame())
                    .get();
            String alone = new String(TextRenderer.usual().render(shown(english)), StandardCharsets.UTF_8);
            String both = new String(TextRenderer.usual().render(shown(letter)), StandardCharsets.UTF_8);
            assertEquals(
                    alone.substring(alone.indexOf("Our reference: ")),
                    both.substring(both.indexOf(RULE) + RULE.length() + 1));
            String page = new String(HtmlRenderer.usual().render(shown(letter)), StandardCharsets.UTF_8);
            String single = new String(HtmlRenderer.usual().render(shown(english)), StandardCharsets.UTF_8);
            assertEquals(
                    main(single).strip(),
                    main(page)
                            .substring(main(page).indexOf(SECOND) + SECOND.length())
                            .replaceFirst("</div>\\s*$", "")
                            .strip());
        }
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main>") + 6, page.indexOf("</main>"));
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    /** What is withheld is in neither language, and what is shown is in both. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWithheldIsInNeitherLanguage(
            @ForAll("cases") Case one, @ForAll("recipients") java.util.List<Recipient> recipients) {
        for (LetterContent letter : one.letter()) {
            for (Recipient reader : recipients) {
                Selection selection = Selection.of(letter, reader, recipients, PolicySet.uk());
                Seq<String> included = selection.disclosure().included();
                Option.ofOptional(selection.letter()).forEach(shown -> {
                    AudienceLetter second = shown.second().orElseThrow();
                    assertEquals(
                            shown.sections().map(each -> each.bodies().size()),
                            second.sections().map(each -> each.bodies().size()));
                    assertEquals(
                            letter.fragments()
                                    .filter(each -> included.contains(each.id()))
                                    .map(each -> each.otherwise().orElseThrow())
                                    .toSet(),
                            second.sections().flatMap(each -> each.bodies()).toSet());
                    assertEquals(shown.patient(), second.patient());
                    assertEquals(shown.organisation(), second.organisation());
                });
            }
        }
    }

    @Provide
    Arbitrary<LetterContent> letters() {
        return Letters.contents().map(TwoLanguagesProperties::twice);
    }

    // Each fragment has its token in either language.
    private static LetterContent twice(LetterContent letter) {
        return LetterContent.builder()
                .reference(letter.reference())
                .dates(letter.dates())
                .organisation(letter.organisation())
                .patient(letter.patient())
                .author(letter.author())
                .locale(WELSH)
                .language(CY)
                .second(Language.english())
                .fragments(letter.fragments()
                        .map(each -> Fragment.builder()
                                .id(each.id())
                                .heading(each.heading())
                                .body(each.body())
                                .otherwise(each.body())
                                .labels(each.labels())
                                .build()))
                .build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingLeaksInEitherLanguage(
            @ForAll("letters") LetterContent letter, @ForAll("recipients") java.util.List<Recipient> recipients) {
        NoLeak.check(letter, recipients, PolicySet.uk(), TextRenderer.usual());
        NoLeak.check(letter, recipients, PolicySet.uk(), HtmlRenderer.usual());
    }

    /** What Welsh has no text for yet is refused by its keys, and never said in English. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatCannotBeSaidIsRefused(@ForAll("cases") Case one) {
        var written = BOTH.write(Occasion.of(one.notice()), one.frame());
        boolean missed = one.notice() instanceof AppointmentNotice.Missed;
        boolean lacking = written.isLeft() && written.getLeft().exists(each -> each.code() == NoticeCode.TEXT_MISSING);
        assertEquals(missed, lacking);
    }

    /** Another text in the second language is another letter to its signer. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void bothHalvesAreSigned(@ForAll("cases") Case one) {
        for (LetterContent letter : one.letter()) {
            Fragment first = letter.fragments().head();
            LetterContent swapped = letter.saying(letter.fragments()
                    .replace(
                            first,
                            Fragment.builder()
                                    .id(first.id())
                                    .heading(first.heading())
                                    .body(first.body())
                                    .otherwise(first.body())
                                    .labels(first.labels())
                                    .build()));
            assertNotEquals(hash(letter), hash(swapped));
            assertFalse(letter.toString().contains(one.notice().appointment().service()));
        }
    }

    private static String hash(LetterContent letter) {
        Recipient reader = Recipient.builder()
                .id("pt")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
        return Draft.of(letter, List.of(reader), PolicySet.uk(), List.empty()).sha256();
    }
}
