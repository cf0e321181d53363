package io.github.medsecretary.correspondence.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.Sample;
import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place of a letter is filled with one odd value, which stays a value. */
class InertValuesTest {

    private static final String PLAIN = "plain";

    private static AudienceLetter filledWith(String value) {
        Recipient reader = Sample.recipient("r", Audience.GENERAL_PRACTITIONER, PurposeOfUse.TREAT)
                .name(value)
                .build();
        Recipient other = Sample.recipient("o", Audience.CLINICIAN, PurposeOfUse.TREAT)
                .name(value)
                .build();
        PolicySet policy = PolicySet.uk().notice(Audience.GENERAL_PRACTITIONER, value, "x");
        return Selection.of(content(value), reader, List.of(reader, other), policy)
                .letter()
                .orElseThrow();
    }

    private static LetterContent content(String value) {
        PersonName name = PersonName.builder().family(value).build();
        PostalAddress home = Sample.address(value, value, "EX8 1AA");
        return LetterContent.builder()
                .reference(value)
                .dates(LetterDates.ofClinic(LocalDate.of(2030, 1, 4)))
                .organisation(Organisation.builder()
                        .id("o")
                        .name(value)
                        .service(value)
                        .address(home)
                        .telephone(value)
                        .build())
                .patient(Patient.builder().id("p").name(name).address(home).build())
                .author(Practitioner.builder().id("d").name(name).role(value).build())
                .fragments(fragments(value))
                .build();
    }

    private static Seq<Fragment> fragments(String value) {
        Medicine medicine = Medicine.builder()
                .name(value)
                .dose(value)
                .route(value)
                .frequency(value)
                .change(value)
                .reason(value)
                .build();
        var due = Optional.of(LocalDate.of(2030, 2, 1));
        return List.of(
                Sample.fragment("a", Heading.DIAGNOSES, new Body.Diagnoses(List.of(value))),
                Sample.fragment("b", Heading.INVESTIGATION_RESULTS, new Body.Results(List.of(value))),
                Sample.fragment("c", Heading.ALLERGIES_AND_ADVERSE_REACTIONS, new Body.Allergies(List.of(value))),
                Sample.fragment("d", Heading.MEDICATIONS_AND_MEDICAL_DEVICES, new Body.Medicines(List.of(medicine))),
                Sample.fragment(
                        "e",
                        Heading.PLAN_AND_REQUESTED_ACTIONS,
                        new Body.Actions(List.of(new Action(Action.Owner.GP, value, due)))),
                Sample.fragment("f", Heading.CLINICAL_SUMMARY, new Body.Narrative(value)),
                Sample.fragment("g", Heading.LEGAL_INFORMATION, new Body.Statement(value)));
    }

    private static String html(String value) {
        return new String(HtmlRenderer.usual().render(filledWith(value)), StandardCharsets.UTF_8);
    }

    private static String text(String value) {
        return new String(TextRenderer.usual().render(filledWith(value)), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }

    /** A page with the isolation of values from right to left taken away. */
    private static Document parsed(String page) {
        return Jsoup.parse(page.replaceAll("</?bdi>", ""), "", Parser.xmlParser());
    }

    private static List<String> skeleton(Document page) {
        return List.ofAll(page.getAllElements()).map(each -> each.tagName() + each.className());
    }

    private static List<String> leaves(Document page) {
        return List.ofAll(page.getAllElements())
                .filter(each -> each.children().isEmpty() || each.tagName().equals("p"))
                .filter(each -> !each.tagName().equals("style"))
                .map(Element::wholeText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p></section></main>",
                "\" onclick=\"alert(1)",
                "&lt;b&gt; &#0; &copy;",
                "]]> <!-- -->",
                "$1 \\1 \\E ${x}",
                "{{name}} %s %n #{x} [xyz]",
                "\u202egnihton\u2066",
                "DRAFT – not signed",
                "Copies to: X",
                "ŷ 👍 e\u0301"
            })
    void anOddValueStandsInEveryPlaceAsItIsAndChangesNothingElse(String odd) {
        Document page = parsed(html(odd));
        Document plain = parsed(html(PLAIN));
        assertEquals(skeleton(plain), skeleton(page));
        assertEquals(leaves(plain).map(each -> each.replace(PLAIN, odd)), leaves(page));
        assertEquals(
                text(PLAIN).replace(PLAIN, odd).toLowerCase(Locale.UK),
                text(odd).replaceAll("[\u2068\u2069]", "").toLowerCase(Locale.UK));
    }

    /** So that the comparison above is not of two empty pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"dear\">Dear plain</p>",
                "<title>Clinic letter plain</title>",
                "<p>Our reference: plain</p>",
                "<li>plain By 1 February 2030.</li>",
                "<p>Copies to: plain</p>",
                "<li>plain plain plain plain (plain: plain)</li>"
            })
    void theValueIsInItsPlaces(String place) {
        assertTrue(html(PLAIN).contains(place), html(PLAIN));
    }
}
