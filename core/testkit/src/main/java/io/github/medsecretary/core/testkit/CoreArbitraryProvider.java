package io.github.medsecretary.core.testkit;

import static java.util.Map.entry;

import io.github.medsecretary.core.appointment.AppointmentDetails;
import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.appointment.Venue;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.document.PatientFacts;
import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.person.Pronouns;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHoliday;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.core.time.WorkingCalendar;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll Patient} and the other types of core work. */
public final class CoreArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            entry(NhsNumber.class, Identities::nhsNumbers),
            entry(ChiNumber.class, Identities::chiNumbers),
            entry(HealthAndCareNumber.class, Identities::healthAndCareNumbers),
            entry(Identifier.class, Identities::identifiers),
            entry(OdsCode.class, Identities::odsCodes),
            entry(Registration.class, Identities::registrations),
            entry(PersonName.class, People::names),
            entry(Patient.class, People::patients),
            entry(Practitioner.class, People::practitioners),
            entry(Organisation.class, People::organisations),
            entry(CommunicationNeeds.class, People::communicationNeeds),
            entry(PostalAddress.class, Places::postalAddresses),
            entry(Postcode.class, Places::postcodes),
            entry(ContactPoint.class, Places::contactPoints),
            entry(AsOf.class, Times::presents),
            entry(Interval.class, Times::intervals),
            entry(SiteZone.class, Times::siteZones),
            entry(ClinicalText.class, Texts::clinicalTexts),
            entry(Span.class, Texts::spans),
            entry(Edits.class, Texts::edits),
            entry(EditedText.class, Texts::editedTexts),
            entry(RuleId.class, Findings::ruleIds),
            entry(Reference.class, Findings::references),
            entry(Finding.class, Findings::findings),
            entry(Edit.class, Rulings::edits),
            entry(Answer.class, Rulings::answers),
            entry(Query.class, Rulings::queries),
            entry(Provenance.class, Rulings::provenances),
            entry(Parameter.class, Rulings::parameters),
            entry(Problem.class, Rulings::problems),
            entry(Refusal.class, Rulings::refusals),
            entry(NamedOverride.class, Rulings::overrides),
            entry(WallClockWindow.class, Calendars::windows),
            entry(BankHoliday.class, Calendars::bankHolidays),
            entry(WorkingCalendar.class, Calendars::workingCalendars),
            entry(LocalResolution.class, Calendars::localResolutions),
            entry(Pronouns.class, People::pronouns),
            entry(Jurisdiction.class, Documents::jurisdictions),
            entry(Label.class, Disclosures::labels),
            entry(Labels.class, Disclosures::labelSets),
            entry(LegalBasis.class, Disclosures::legalBases),
            entry(PatientFacts.class, Documents::patientFacts),
            entry(DocumentContext.class, Documents::documentContexts),
            entry(Venue.class, Appointments::venues),
            entry(AppointmentDetails.class, Appointments::details),
            entry(AppointmentNotice.class, Appointments::notices));

    /** For the {@code ServiceLoader}. */
    public CoreArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        var arbitrary = BY_TYPE.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
