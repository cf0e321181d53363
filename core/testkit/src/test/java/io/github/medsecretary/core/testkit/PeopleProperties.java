package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PeopleProperties {

    @Property(tries = 300)
    void every_form_of_a_name_is_trimmed_and_says_something(@ForAll PersonName name) {
        for (String form : new String[] {name.formal(), name.salutation(), name.inList(), name.withSuffixes()}) {
            assertFalse(form.isBlank());
            assertEquals(form.strip(), form);
            assertFalse(form.contains("  "));
        }
    }

    @Property(tries = 300)
    void a_list_shows_the_family_name_first_in_capitals(@ForAll PersonName name) {
        name.family().ifPresent(family -> assertTrue(name.inList().startsWith(family.toUpperCase(Locale.UK))));
    }

    @Property(tries = 300)
    void a_postcode_is_read_back_in_any_case_and_spacing(@ForAll Postcode postcode) {
        var typed = postcode.value().toLowerCase(Locale.ROOT).replace(" ", "");
        assertEquals(postcode, Postcode.parse(typed).get());
        assertEquals(postcode, Postcode.parse(" " + typed + "\t").get());
    }

    @Property(tries = 300)
    void an_address_in_the_united_kingdom_is_read_back_from_its_envelope(@ForAll PostalAddress address) {
        if (address.postcode().isPresent()) {
            assertEquals(address, PostalAddress.uk(address.lines()).get());
        } else {
            assertEquals(address, PostalAddress.abroad(address.lines()).get());
        }
    }

    @Property(tries = 300)
    void post_goes_to_every_address_but_pseudo_ones(@ForAll PostalAddress address) {
        boolean pseudo = address.postcode().filter(Postcode::isPseudo).isPresent();
        assertEquals(pseudo, address.forPost().isLeft());
    }

    @Property(tries = 200)
    void agreeing_to_messages_changes_nothing_else(@ForAll ContactPoint contact) {
        var agreed = contact.withMessages();
        assertTrue(agreed.mayLeaveMessage());
        assertEquals(ContactPoint.of(contact.medium(), contact.value()).get().withMessages(), agreed);
    }

    @Property(tries = 200)
    void a_patient_is_who_they_are_on_record(@ForAll Patient patient) {
        var facts = PatientFacts.of(patient);
        assertEquals(patient.birthDate(), facts.birthDate());
        assertEquals(patient.allergies(), facts.allergies());
        assertEquals(patient.nhsNumber().map(number -> number.digits()), facts.nhsNumber());
        assertEquals(patient.name().formal(), facts.name().orElseThrow());
    }

    @Property(tries = 20)
    void a_letter_format_is_read_back_from_its_code(@ForAll LetterFormat format) {
        assertEquals(format, LetterFormat.parse(format.code()).get());
    }
}
