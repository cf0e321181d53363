package io.github.medsecretary.core.testkit;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries of who may know what, and what for. */
public final class Disclosures {

    private Disclosures() {}

    /** Labels of every sort, a vendor's among them. */
    public static Arbitrary<Label> labels() {
        return Arbitraries.oneOf(
                Arbitraries.of(Confidentiality.class).map(Label::of),
                Arbitraries.of(
                        Label.HIV,
                        Label.PSY,
                        Label.SUD,
                        Label.SDV,
                        Label.NOPAT,
                        Label.THIRD_PARTY,
                        Label.SAFEGUARDING,
                        Label.GENDER_RECOGNITION,
                        Label.SERIOUS_HARM,
                        new Label("acme:VIP")));
    }

    /** Up to three labels, none often. */
    public static Arbitrary<Labels> labelSets() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Labels.none())),
                net.jqwik.api.Tuple.of(2, labels().list().ofMaxSize(3).map(Labels::of)));
    }

    /** Roles of readers. */
    public static Arbitrary<Audience> audiences() {
        return Arbitraries.of(Audience.class);
    }

    /** Laws and guidance that are cited, a vendor's own among them. */
    public static Arbitrary<LegalBasis> legalBases() {
        return Arbitraries.of(
                LegalBasis.DIRECT_CARE,
                LegalBasis.THIRD_PARTY,
                LegalBasis.SERIOUS_HARM,
                LegalBasis.CONSENT,
                new LegalBasis("acme-policy", "Acme's own policy, section 3"));
    }

    /** What somebody asks for. */
    public static Arbitrary<PurposeOfUse> purposes() {
        return Arbitraries.of(PurposeOfUse.class);
    }
}
