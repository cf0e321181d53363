package io.github.medsecretary.benchmarks.peers.letters;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.github.medsecretary.benchmarks.letters.ClinicCase;
import io.github.medsecretary.correspondence.exchange.FhirDocument;
import io.github.medsecretary.correspondence.policy.PolicySet;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;

/** A second opinion on FHIR documents: HAPI, with every error an exception, reads them and finds what they refer to. */
public final class FhirRun {

    private FhirRun() {}

    /** Prints what is found in a letter, and in one with odd values. */
    public static void main(String[] none) {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        for (String value : new String[] {"", " <b>&\"' \u202e \ud83d\udc4d"}) {
            var letter = new ClinicCase(value);
            byte[] json = FhirDocument.json()
                    .render(ClinicCase.assembled(letter.content(), letter.practice(), PolicySet.uk()));
            Bundle bundle = parser.parseResource(Bundle.class, new String(json, StandardCharsets.UTF_8));
            var composition = (Composition) bundle.getEntryFirstRep().getResource();
            boolean found = composition.getSubject().getResource() instanceof Patient
                    && composition.getAuthorFirstRep().getResource() instanceof Practitioner
                    && composition.getCustodian().getResource() instanceof Organization;
            boolean same = parser.parseResource(Bundle.class, parser.encodeResourceToString(bundle))
                    .equalsDeep(bundle);
            System.out.println(bundle.getType() + ", " + bundle.getEntry().size() + " entries, "
                    + composition.getSection().size() + " sections; references found: " + found
                    + "; written and read again, the same: " + same);
        }
    }
}
