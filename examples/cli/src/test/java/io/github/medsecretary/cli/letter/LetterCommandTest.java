package io.github.medsecretary.cli.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.MedsecRun;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCommandTest {

    static final String LETTER = """
            {"reference":"OUR/2030/0001","type":"clinic","locale":"en-GB",
             "dates":{"clinic":"2030-01-04","dictated":"2030-01-04","typed":"2030-01-05"},
             "organisation":{"name":"Riverside Clinic","service":"Gastroenterology",
              "address":["1 Quay Street","Exmouth","EX8 1AA"],"telephone":"01632 960001"},
             "patient":{"id":"p1","name":{"title":"Mrs","given":"Ann","family":"Field"},"birthDate":"1961-04-02",
              "sex":"female","nhsNumber":"9991001379","address":["2 High Street","Exmouth","EX8 1AB"],
              "communication":{"format":"large-print","language":"en"}},
             "author":{"id":"dr-lee","name":{"title":"Dr","given":"Kim","family":"Lee"},
              "role":"Consultant gastroenterologist","registration":"GMC 0000000"},
             "fragments":[
              {"id":"f1","heading":"diagnoses","kind":"diagnoses","items":["Crohn's disease"]},
              {"id":"f2","heading":"social-context","kind":"narrative","labels":["THIRD-PARTY"],"subject":"sister",
               "text":"Her sister told us in confidence that she drinks."},
              {"id":"f3","heading":"medications-and-medical-devices","kind":"medicines","items":[{"name":"mesalazine",
               "dose":"1.2 g","route":"oral","frequency":"twice a day","change":"increased","reason":"flare"}]},
              {"id":"f4","heading":"plan-and-requested-actions","kind":"actions","items":[
               {"for":"gp","text":"Please repeat the full blood count in four weeks.","due":"2030-02-01"},
               {"for":"patient","text":"Please hand in the stool sample this week."}]},
              {"id":"f5","heading":"allergies-and-adverse-reactions","kind":"allergies","absence":"known-none"}],
             "recipients":[
              {"id":"gp","role":"general-practitioner","name":"Dr A Jones",
               "address":["The Surgery","3 Park Road","Exmouth","EX8 2AA"],"purpose":"TREAT"},
              {"id":"pt","role":"patient","purpose":"PATRQT"},
              {"id":"ins","role":"insurer","name":"Claims Team","address":["9 Long Lane","Leeds","LS1 1AA"],
               "purpose":"COVERAGE","consent":true}],
             "enclosures":[],"sign":{"by":"dr-lee","at":"2030-01-06T09:00"}}
            """;

    @TempDir
    private Path folder;

    private MedsecRun run(String letter, String... options) throws IOException {
        Path in = folder.resolve("letter.json");
        Files.writeString(in, letter);
        return MedsecRun.of(
                "",
                List.of("letter", "--in", in.toString(), "--out", out("").toString())
                        .appendAll(List.of(options))
                        .toJavaArray(String[]::new));
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private String written(String name) throws IOException {
        return Files.readString(out(name));
    }

    private Seq<String> files() throws IOException {
        try (Stream<Path> all = Files.list(out(""))) {
            return List.ofAll(all.map(each -> each.getFileName().toString()).toList())
                    .sorted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Her sister told us in confidence that she drinks.", "Field", "Please hand in the stool sample"})
    void a_text_without_end_is_refused_and_nothing_is_written(String text) throws IOException {
        var refused = run(LETTER.replace(text, "a".repeat(1_000_000)));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("TOO_LONG: A text is at most 32768 characters here."), refused::err);
        assertFalse(Files.exists(out("")));
    }

    @Test
    void each_reader_gets_three_files_and_who_waits_gets_none() throws IOException {
        assertEquals(new MedsecRun(1, "", ""), run(LETTER));
        assertEquals(List.of("disclosure.json", "gp.html", "gp.pdf", "gp.txt", "pt.html", "pt.pdf", "pt.txt"), files());
    }

    @Test
    void the_disclosure_names_what_each_gets_by_which_rule_and_law() throws IOException {
        run(LETTER);
        String told = written("disclosure.json").replaceAll("\\s+", " ");
        assertTrue(
                told.contains(
                        "\"id\" : \"gp\", \"outcome\" : \"made\", \"included\" : [ \"f1\", \"f2\", \"f3\", \"f4\","
                                + " \"f5\" ], \"withheld\" : [ ]"),
                told);
        assertTrue(told.contains("\"fragment\" : \"f2\", \"rule\" : \"third-party\", \"basis\" : \""), told);
        assertTrue(told.contains("\"id\" : \"ins\", \"outcome\" : \"held\", \"reason\" : \""), told);
        assertTrue(told.endsWith("\"queries\" : [ ] } "), told);
        assertFalse(told.contains("sister"));
    }

    @Test
    void what_the_patient_may_not_know_is_in_none_of_her_files() throws IOException {
        run(LETTER);
        for (String name : List.of("pt.txt", "pt.html", "disclosure.json")) {
            assertFalse(written(name).contains("sister"), name);
            assertFalse(written(name).contains("Social context"), name);
        }
        assertTrue(written("gp.txt").contains("Her sister told us in confidence that she drinks."));
    }

    @Test
    void a_signed_letter_is_no_draft_and_large_print_is_large() throws IOException {
        run(LETTER);
        assertFalse(written("gp.txt").contains("DRAFT"));
        assertTrue(written("pt.html").contains("font-size: 16pt"));
        assertTrue(written("gp.html").contains("font-size: 11pt"));
        byte[] pdf = Files.readAllBytes(out("pt.pdf"));
        assertEquals("%PDF-", new String(Arrays.copyOf(pdf, 5), StandardCharsets.US_ASCII));
    }

    @Test
    void without_a_signature_the_files_are_drafts() throws IOException {
        run(LETTER.replace(",\"sign\":{\"by\":\"dr-lee\",\"at\":\"2030-01-06T09:00\"}", ""));
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        assertTrue(written("pt.html").contains("DRAFT"));
        assertFalse(written("disclosure.json").contains("unsigned"));
    }

    @Test
    void nobody_else_signs_for_the_author() throws IOException {
        assertEquals(
                1,
                run(LETTER.replace("\"by\":\"dr-lee\"", "\"by\":\"dr-shah\"")).exit());
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        assertTrue(written("disclosure.json").contains("\"unsigned\" : \"NOT_THE_AUTHOR\""));
    }

    @Test
    void a_gap_is_asked_about_by_number_and_the_letter_stays_a_draft() throws IOException {
        run(LETTER.replace("\"absence\":\"known-none\"", "\"absence\":\"inaudible\""));
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        String told = written("disclosure.json").replaceAll("\\s+", " ");
        assertTrue(told.contains("\"number\" : 1, \"fragment\" : \"f5\", \"question\" : \"What was said"), told);
        assertTrue(told.contains("\"unsigned\" : \"OPEN_QUERIES\""), told);
    }

    @Test
    void an_nhs_number_that_fails_its_check_is_asked_about_and_not_printed() throws IOException {
        run(LETTER.replace("9991001379", "9990001234"));
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        assertTrue(written("gp.txt").contains("NHS number: not recorded"));
        assertTrue(written("disclosure.json").contains("\"unsigned\" : \"OPEN_QUERIES\""));
        assertTrue(written("disclosure.json").contains("fails its check digit"));
    }

    @Test
    void labels_of_the_whole_record_are_those_of_every_fragment() throws IOException {
        String hidden = LETTER.replace("\"sex\":\"female\"", "\"sex\":\"female\",\"labels\":[\"SERIOUS-HARM\"]");
        run(hidden);
        assertEquals(List.of("disclosure.json", "gp.html", "gp.pdf", "gp.txt"), files());
    }

    @Test
    void the_grid_is_shown_before_anything_is_sent() throws IOException {
        Path in = folder.resolve("letter.json");
        Files.writeString(in, LETTER);
        MedsecRun run = MedsecRun.of("", "letter", "--grid", "--in", in.toString(), "--out", out("").toString());
        assertTrue(run.out().startsWith("Who sees what, by policy uk-2"), run::out);
        assertTrue(run.out().contains("no: third-party"), run::out);
        assertTrue(written("who-sees-what.html").contains("no: third-party"));
        assertFalse((run.out() + written("who-sees-what.html")).contains("sister"));
    }

    @Test
    void whose_law_and_what_a_child_understands_decide_on_a_parent() throws IOException {
        String child = LETTER.replace("1961-04-02", "2016-04-02")
                .replace("\"role\":\"insurer\",\"name\":\"Claims Team\"", "\"role\":\"parent\",\"name\":\"Mr Field\"")
                .replace("\"purpose\":\"COVERAGE\",\"consent\":true", "\"purpose\":\"FAMRQT\"");
        run(child);
        assertTrue(files().contains("ins.txt"));
        run(child.replace("\"enclosures\":[]", "\"enclosures\":[],\"circumstances\":{\"nation\":\"Scotland\"}"));
        assertTrue(written("disclosure.json").contains("The patient decides on this disclosure"));
    }

    @Test
    void what_is_enclosed_is_listed_for_those_who_may_know_of_it() throws IOException {
        run(LETTER.replace(
                "\"enclosures\":[]",
                "\"enclosures\":[{\"id\":\"e1\",\"title\":\"Scan report\"},{\"id\":\"e2\",\"title\":\"Note of the sister\","
                        + "\"labels\":[\"THIRD-PARTY\"]}]"));
        assertTrue(written("gp.txt").contains("Enclosed: Scan report; Note of the sister"));
        assertTrue(written("pt.txt").contains("Enclosed: Scan report\n"));
        assertTrue(written("disclosure.json").contains("\"carrier\" : \"enclosure:e2\""));
        assertFalse(written("disclosure.json").contains("sister"));
    }

    @Test
    void what_would_tell_of_the_clinic_is_neutral_for_a_relative() throws IOException {
        String clinic = LETTER.replace("\"service\":\"Gastroenterology\"", "\"service\":\"Sexual Health\"")
                .replace("\"role\":\"insurer\"", "\"role\":\"carer\"")
                .replace("\"purpose\":\"COVERAGE\",\"consent\":true", "\"purpose\":\"FAMRQT\"")
                .replace("\"kind\":\"diagnoses\"", "\"kind\":\"diagnoses\",\"labels\":[\"N\"]");
        run(clinic.replace(
                "\"enclosures\":[]",
                "\"enclosures\":[],\"stationery\":{\"neutral\":{\"name\":\"Seaside Hospitals\"}}"));
        assertTrue(written("ins.txt").contains("Seaside Hospitals"));
        assertFalse(written("ins.html").contains("Sexual"));
        assertTrue(written("gp.html").contains("Sexual Health"));
    }

    @Test
    void what_the_standard_demands_and_the_letter_lacks_is_told_by_heading() throws IOException {
        run(LETTER);
        String told = written("disclosure.json").replaceAll("\\s+", " ");
        assertTrue(
                told.contains("\"rule\" : \"heading-mandatory\", \"severity\" : \"block\", \"heading\" :"
                        + " \"clinical-summary\""),
                told);
    }

    @Test
    void who_has_not_consented_is_refused_to() throws IOException {
        run(LETTER.replace(",\"consent\":true", ""));
        assertTrue(written("disclosure.json").contains("\"outcome\" : \"refused\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "kind":"diagnoses"                 | "kind":"poem"                        | letter.json:11:43: UNKNOWN_CODE | #/fragments/0/kind
                    "items":["Crohn's disease"]        | "items":[]                           | letter.json:11:63: MISSING      | #/fragments/0/items
                    "labels":["THIRD-PARTY"]           | "labels":["SECRET"]                  | letter.json:12:70: UNKNOWN_CODE | #/fragments/1/labels/0
                    "id":"f2"                          | "id":"f1"                            | letter.json:10:14: MALFORMED    | #/fragments
                    "id":"pt"                          | "id":"gp"                            | letter.json:20:15: MALFORMED    | #/recipients
                    "enclosures":[]                    | "enclosures":["scan"]                | letter.json:26:16: MALFORMED    | #/enclosures/0
                    "id":"pt"                          | "id":"GP"                            | letter.json:20:15: MALFORMED    | #/recipients
                    "id":"pt"                          | "id":"Who-Sees-What"                 | letter.json:20:15: MALFORMED    | #/recipients
                    "THIRD-PARTY"                      | "third-party"                        | letter.json:12:70: UNKNOWN_CODE | #/fragments/1/labels/0
                    "type":"clinic"                    | "type":"poem"                        | letter.json:1:37: UNKNOWN_CODE  | #/type
                    "locale":"en-GB"                   | "locale":"cy"                        | letter.json:1:55: UNREVIEWED_LANGUAGE | #/locale
                    "locale":"en-GB"                   | "locale":"fr"                        | letter.json:1:55: UNKNOWN_CODE  | #/locale
                    "locale":"en-GB"                   | "locale":"en-US"                     | letter.json:1:55: UNKNOWN_CODE  | #/locale
                    "at":"2030-01-06T09:00"            | "at":"2030-03-31T01:30"              | letter.json:26:45: LOCAL_TIME_SKIPPED | #/sign/at
                    "for":"patient"                    | "for":"anybody"                      | letter.json:18:11: UNKNOWN_CODE | #/fragments/3/items/1/for
                    "absence":"known-none"             | "absence":"known-none","text":"none" | letter.json:19:107: MALFORMED   | #/fragments/4/text
                    """)
    void what_is_wrong_is_told_by_place_and_nothing_is_written(String right, String wrong, String place, String where)
            throws IOException {
        assertTrue(LETTER.contains(right));
        MedsecRun run = run(LETTER.replaceFirst(Pattern.quote(right), wrong));
        assertEquals(2, run.exit());
        assertTrue(run.err().lines().anyMatch(line -> line.startsWith(place) && line.contains(where)), run.err());
        assertFalse(Files.exists(out("")));
    }

    @Test
    void a_language_that_nobody_has_reviewed_is_written_where_it_is_asked_for() throws IOException {
        String welsh = LETTER.replace("en-GB", "cy")
                .replace("\"type\":\"clinic\"", "\"type\":\"cancellation\"")
                .replaceAll(
                        "(?s)\"fragments\":\\[.*?\\n \"recipients\"",
                        "\"fragments\":[{\"id\":\"f1\","
                                + "\"heading\":\"attendance-details\",\"kind\":\"narrative\",\"text\":\"Mae’r apwyntiad wedi’i ganslo.\"}],\n \"recipients\"");
        MedsecRun refused = run(welsh);
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("UNREVIEWED_LANGUAGE"), refused.err());
        assertTrue(refused.err().contains("--unreviewed-locale cy"), refused.err());
        MedsecRun made = run(welsh, "--unreviewed-locale", "cy");
        assertEquals("", made.err());
        assertTrue(written("pt.txt").contains("Apwyntiad wedi’i ganslo"));
        assertTrue(written("pt.html").contains("lang=\"cy\""));
        MedsecRun clinic = run(LETTER.replace("en-GB", "cy"), "--unreviewed-locale", "cy");
        assertEquals(2, clinic.exit());
        assertTrue(clinic.err().contains("TEXT_MISSING"), clinic.err());
        assertTrue(clinic.err().contains("cy: kind.clinic.title is to be translated."), clinic.err());
    }

    @Test
    void a_patient_who_needs_another_language_is_not_sent_english_without_a_word() throws IOException {
        MedsecRun run = run(LETTER.replace("\"language\":\"en\"", "\"language\":\"cy\""));
        assertTrue(run.out().contains("pt: The letter is in en-GB, and its reader needs cy."), run.out());
        assertTrue(written("disclosure.json").contains("\"code\" : \"NEEDS_LANGUAGE\""));
        run(LETTER);
        assertFalse(written("disclosure.json").contains("\"languages\""));
    }

    @Test
    void a_letter_of_another_kind_has_its_own_title_date_and_standard() throws IOException {
        run(LETTER.replace("\"type\":\"clinic\"", "\"type\":\"discharge\"")
                .replace("\"clinic\":\"2030-01-04\"", "\"discharge\":\"2030-01-04\"")
                .replace("en-GB", "en-IE"));
        assertTrue(written("gp.txt").contains("Discharge summary"));
        assertTrue(written("gp.txt").contains("Date of discharge: 4 January 2030"));
        assertTrue(written("gp.html").contains("<title>Discharge summary OUR/2030/0001</title>"));
        assertTrue(written("disclosure.json").contains("\"heading\" : \"clinical-summary\""));
        run(LETTER.replace("\"type\":\"clinic\"", "\"type\":\"recall\""));
        assertTrue(written("gp.txt").contains("Recall letter"));
        assertTrue(written("disclosure.json").replaceAll("\\s+", " ").contains("\"content\" : [ ]"));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_kind_of_letter_is_taken_by_its_code(LetterKind kind) throws IOException {
        MedsecRun run = run(LETTER.replace("\"type\":\"clinic\"", "\"type\":\"" + kind.code() + "\""));
        assertEquals(1, run.exit(), run.err());
        assertTrue(written("gp.txt").contains(kind.title()));
        assertTrue(written("gp.txt").contains(kind.day() + ": 4 January 2030"));
        boolean aboutVisit = kind.isAboutAppointment();
        assertEquals(
                aboutVisit,
                written("disclosure.json").contains("\"heading\" : \"attendance-details\""),
                "nobody says when the appointment is");
    }

    @Test
    void a_letter_about_who_did_not_come_waits_for_a_decision() throws IOException {
        String missed = LETTER.replace("\"type\":\"clinic\"", "\"type\":\"did-not-attend\"");
        assertEquals(new MedsecRun(1, "", ""), run(missed));
        assertFalse(written("gp.txt").startsWith("DRAFT"));
        run(missed.replace("plan-and-requested-actions", "information-and-advice-given"));
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        assertTrue(written("disclosure.json").contains("The patient was not seen."));
    }

    @Test
    void what_stands_in_the_way_of_the_signature_is_told() throws IOException {
        run(LETTER.replace("Please hand in", "I enclose a leaflet. Please hand in"));
        assertTrue(written("gp.txt").startsWith("DRAFT"));
        assertTrue(written("disclosure.json").contains("\"unsigned\" : \"ENCLOSURE_MISSING\""));
        run(LETTER.replace(
                "\"items\":[\"Crohn's disease\"]", "\"items\":[\"Her sister told us in confidence that she drinks\"]"));
        assertTrue(written("disclosure.json").contains("\"unsigned\" : \"LABELS_DIFFER\""));
        assertTrue(written("disclosure.json").contains("\"fragment\" : \"f1\""));
        run(LETTER.replace("\"birthDate\":\"1961-04-02\",", "")
                .replace(",\"nhsNumber\":\"9991001379\"", "")
                .replace("\"nhsNumber\":\"9991001379\",", ""));
        assertTrue(written("disclosure.json").contains("\"unsigned\" : \"IDENTITY_DISAGREES\""));
    }

    @Test
    void nobody_keeps_an_earlier_copy_who_gets_none_now() throws IOException {
        run(LETTER);
        assertTrue(files().contains("pt.pdf"));
        run(LETTER.replace("\"sex\":\"female\"", "\"sex\":\"female\",\"labels\":[\"SERIOUS-HARM\"]"));
        assertEquals(List.of("disclosure.json", "gp.html", "gp.pdf", "gp.txt"), files());
    }

    @Test
    void what_the_fonts_lack_is_told_and_no_pdf_is_made_with_boxes_in_it() throws IOException {
        assertEquals(1, run(LETTER.replace("Crohn's disease", "\u4e2d\u6587")).exit());
        assertFalse(files().contains("gp.pdf"));
        assertTrue(written("gp.txt").contains("\u4e2d\u6587"));
        assertTrue(written("disclosure.json")
                .replaceAll("\\s+", " ")
                .contains("\"unprinted\" : [ \"gp.pdf\", \"pt.pdf\" ]"));
    }

    @Test
    void the_subject_is_the_title_for_those_who_may_know_it() throws IOException {
        run(
                LETTER.replace(
                        "\"enclosures\":[]",
                        "\"enclosures\":[],\"stationery\":{\"subject\":\"About the sister\",\"labels\":{\"subject\":[\"THIRD-PARTY\"]}}"));
        assertTrue(written("gp.html").contains("<title>About the sister OUR/2030/0001</title>"));
        assertTrue(written("gp.txt").contains("About the sister"));
        assertTrue(written("pt.html").contains("<title>Clinic letter OUR/2030/0001</title>"));
        assertFalse((written("pt.txt") + written("disclosure.json")).contains("sister"));
    }

    @Test
    void no_message_tells_of_the_patient() throws IOException {
        MedsecRun run = run(LETTER.replace("1961-04-02", "XTOKENX").replace("9991001379", "YTOKENY"));
        assertEquals(2, run.exit());
        assertEquals(2, run.err().lines().count());
        assertFalse(run.err().contains("TOKEN"));
    }

    @Test
    void a_draft_in_the_patients_words_comes_with_what_its_author_must_look_at() throws IOException {
        String history = """
                {"id":"f6","heading":"history","kind":"narrative",
                 "text":"He said so. Mrs Field tells me that she is better and has no abdominal pain. She failed to attend in May. The biopsy shows cancer."},
                """;
        Path in = folder.resolve("letter.json");
        Files.writeString(in, LETTER.replace("{\"id\":\"f5\"", history + "{\"id\":\"f5\""));
        MedsecRun.of("", "letter", "--patient-words", "--in", in.toString(), "--out", out("").toString());
        String draft = written("pt-plain.txt").replaceAll("\\s+", " ");
        assertTrue(draft.contains("You tell me that you are better and have no tummy pain."), draft);
        assertTrue(draft.contains("He said so."), draft);
        String told = written("pt-plain.json").replaceAll("\\s+", " ");
        assertTrue(told.contains("\"told\" : 4"), told);
        assertTrue(told.contains("\"missing\" : [ ]"), told);
        assertTrue(told.contains("\"words\" : \"cancer\", \"rule\" : \"speak-first\""), told);
        assertTrue(told.contains("\"rule\" : \"kind-wording\""), told);
        assertTrue(told.contains("\"answers\" : [ \"did not come\""), told);
        assertTrue(told.contains("\"words\" : \"He said so.\", \"rule\" : \"second-person\""), told);
        assertFalse(told.contains("confidence"), told);
    }
}
