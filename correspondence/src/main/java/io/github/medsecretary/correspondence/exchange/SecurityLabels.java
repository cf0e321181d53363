package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.Seq;

/**
 * How a letter is labelled for another system, in HL7's codes alone.
 *
 * @param level how grave a disclosure would be
 * @param others sensitivities and instructions
 */
record SecurityLabels(Confidentiality level, Seq<Label> others) {

    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

    /**
     * A code of a system.
     *
     * @param system its address
     * @param code the code
     */
    record Coding(String system, String code) {}

    static SecurityLabels of(AudienceLetter letter) {
        Labels outward = Labels.of(letter.labels().toSeq().flatMap(Label::outward));
        return new SecurityLabels(
                outward.confidentiality(),
                outward.toSeq().filter(each -> each.level().isEmpty()));
    }

    /** The level first. */
    Seq<Coding> codings() {
        return others.map(each -> new Coding(HL7 + "v3-ActCode", each.code()))
                .prepend(new Coding(HL7 + "v3-Confidentiality", level.name()));
    }
}
