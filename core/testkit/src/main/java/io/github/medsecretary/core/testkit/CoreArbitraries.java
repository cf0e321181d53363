package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.identity.ChiNumber;
import io.github.medsecretary.core.identity.HealthAndCareNumber;
import io.github.medsecretary.core.identity.Identifier;
import io.github.medsecretary.core.identity.NhsNumber;
import io.github.medsecretary.core.identity.OdsCode;
import io.github.medsecretary.core.identity.Registration;
import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Postcode;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets parameters of core's types be marked {@code @ForAll}; found by jqwik itself. */
public final class CoreArbitraries implements ArbitraryProvider {

    private final Map<Class<?>, Supplier<Arbitrary<?>>> byType = LinkedHashMap.<Class<?>, Supplier<Arbitrary<?>>>empty()
            .put(NhsNumber.class, Identities::nhsNumbers)
            .put(ChiNumber.class, Identities::chiNumbers)
            .put(HealthAndCareNumber.class, Identities::healthAndCareNumbers)
            .put(Identifier.class, Identities::identifiers)
            .put(Registration.class, Identities::registrations)
            .put(OdsCode.class, Identities::odsCodes)
            .put(PersonName.class, People::names)
            .put(Patient.class, People::patients)
            .put(Practitioner.class, People::practitioners)
            .put(Organisation.class, People::organisations)
            .put(PostalAddress.class, People::addresses)
            .put(Postcode.class, People::postcodes)
            .put(CommunicationNeeds.class, People::needs)
            .put(DocumentContext.class, People::contexts)
            .put(Labels.class, People::labels)
            .put(Interval.class, Times::intervals)
            .put(SiteZone.class, Times::zones)
            .put(AsOf.class, Times::asOfs)
            .put(ClinicalText.class, Texts::clinicalTexts)
            .put(Span.class, Texts::spans)
            .put(RuleId.class, Findings::ruleIds)
            .put(Finding.class, Findings::findings);

    /** Made by jqwik. */
    public CoreArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return byType.keySet().exists(target::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return byType.find(each -> target.isOfType(each._1()))
                .map(each -> Set.<Arbitrary<?>>of(each._2().get()))
                .getOrElse(Set.of());
    }
}
