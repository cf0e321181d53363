package io.github.medsecretary.correspondence.exchange;

import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.vavr.collection.Seq;

/**
 * What of a letter its labels tell a system at the other end: the gravest level, and the sensitivities.
 *
 * @param level the level of the whole
 * @param sensitivities the codes of HL7's v3-ActCode
 */
record SecurityLabels(Confidentiality level, Seq<Label> sensitivities) {

    private static final String LEVELS = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String SENSITIVITIES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    static SecurityLabels of(Labels labels) {
        Labels outward = Labels.of(labels.toSeq().flatMap(Label::outward));
        return new SecurityLabels(
                outward.confidentiality(),
                outward.toSeq().filter(each -> each.level().isEmpty()));
    }

    /** As a resource's meta.security: the level first, as one is required. */
    void write(JsonText json) {
        json.object(
                "meta",
                meta -> meta.array("security", all -> {
                    all.item(each -> each.field("system", LEVELS)
                            .field("code", level.name())
                            .field("display", level.display()));
                    sensitivities.forEach(label ->
                            all.item(each -> each.field("system", SENSITIVITIES).field("code", label.code())));
                }));
    }

    /** In HL7 version 2's table 0272: usual, restricted or very restricted. */
    String control() {
        return switch (level) {
            case V -> "V";
            case R -> "R";
            default -> "U";
        };
    }
}
