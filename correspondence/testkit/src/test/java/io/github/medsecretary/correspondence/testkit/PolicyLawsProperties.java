package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of the United Kingdom keep every law of a set of policies. */
class PolicyLawsProperties {

    private static final PolicyLaws LAWS = new PolicyLaws(
            PolicySet.uk().notice(Audience.PATIENT, "Some information may be left out by law.", "uk-noticed"));

    @Provide
    Arbitrary<LetterContent> contents() {
        return TwinLetters.laden();
    }

    @Provide
    Arbitrary<Recipient> readers() {
        return TwinLetters.readers().map(all -> all.get(0));
    }

    @Provide
    Arbitrary<Label> labels() {
        return Disclosures.labels();
    }

    /** SAFEGUARDING and SDV clear for those who protect; levels up to normal clear outside care. */
    @Provide
    Arbitrary<Label> clearingNobody() {
        return Arbitraries.of(
                Label.NOPAT,
                Label.THIRD_PARTY,
                Label.SERIOUS_HARM,
                Label.GENDER_RECOGNITION,
                Label.HIV,
                Label.SUD,
                Label.PSY,
                Label.STD,
                new Label("R"),
                new Label("V"),
                new Label("acme:VIP"));
    }

    @Property
    void aRuleNeverAddsContent(
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader,
            @ForAll("labels") Label label) {
        LAWS.aRuleNeverAddsContent(content, reader, label);
    }

    @Property
    void aLabelNeverAddsContent(
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader,
            @ForAll("clearingNobody") Label label) {
        LAWS.aLabelNeverAddsContent(content, reader, label);
    }

    @Property
    void whatIsDerivedNeverAddsContent(@ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        LAWS.whatIsDerivedNeverAddsContent(content, reader);
    }

    @Property
    void everyFragmentIsAccountedFor(@ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        LAWS.everyFragmentIsAccountedFor(content, reader);
    }

    @Property
    void aNoticeDependsOnTheAudienceAlone(
            @ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        LAWS.aNoticeDependsOnTheAudienceAlone(content, reader);
    }

    @Provide
    Arbitrary<PolicySet> policies() {
        return Policies.policies();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void soDoesAnySetThatIsMadeOfTheSameText(
            @ForAll("policies") PolicySet policy,
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader,
            @ForAll("clearingNobody") Label label) {
        var laws = new PolicyLaws(policy);
        laws.aRuleNeverAddsContent(content, reader, label);
        laws.aLabelNeverAddsContent(content, reader, label);
        laws.whatIsDerivedNeverAddsContent(content, reader);
        laws.everyFragmentIsAccountedFor(content, reader);
        laws.aNoticeDependsOnTheAudienceAlone(content, reader);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsAddedToASetOnlyTakesAway(
            @ForAll("policies") PolicySet policy,
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader) {
        var before =
                Selection.of(content, reader, List.of(reader), PolicySet.uk()).disclosure();
        var after = Selection.of(
                        content, reader, List.of(reader), PolicySet.uk().and(policy, "more"))
                .disclosure();
        assertTrue(before.included().containsAll(after.included()));
    }
}
