package io.github.medsecretary.correspondence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.DisclosureRule;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.policy.Reader;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Section;
import io.github.medsecretary.correspondence.selection.Selection;
import io.github.medsecretary.correspondence.selection.Withheld;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of who reads what, whoever writes and whatever is written. */
class SelectionProperties {

    @Provide
    Arbitrary<LetterContent> contents() {
        return Letters.contents();
    }

    @Provide
    Arbitrary<java.util.List<Recipient>> recipients() {
        return Letters.recipients();
    }

    @Provide
    Arbitrary<Recipient> readers() {
        return Letters.recipients().map(all -> all.get(0));
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Disclosures.audiences();
    }

    @Provide
    Arbitrary<PurposeOfUse> purposes() {
        return Disclosures.purposes();
    }

    @Provide
    Arbitrary<Label> labels() {
        return Disclosures.labels();
    }

    /** Labels that can be no reason to show something. */
    @Provide
    Arbitrary<Label> secrets() {
        return Arbitraries.of(
                Label.NOPAT, Label.THIRD_PARTY, Label.SERIOUS_HARM, Label.GENDER_RECOGNITION, Label.HIV, Label.SUD);
    }

    private static Disclosure disclosure(LetterContent content, Recipient reader) {
        return disclosure(content, reader, PolicySet.uk());
    }

    private static Disclosure disclosure(LetterContent content, Recipient reader, PolicySet policy) {
        return Selection.of(content, reader, List.of(reader), policy).disclosure();
    }

    private static LetterContent with(LetterContent content, Seq<Fragment> fragments) {
        return content.saying(fragments);
    }

    private static Fragment labelled(Fragment fragment, Label label) {
        return Fragment.builder()
                .id(fragment.id())
                .heading(fragment.heading())
                .body(fragment.body())
                .labels(fragment.labels().and(Labels.of(label)))
                .build();
    }

    @Property
    void everyFragmentIsIncludedOrReportedInItsOrder(
            @ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        Disclosure disclosure = disclosure(content, reader);
        Seq<String> all = content.fragments().map(Fragment::id);
        Seq<String> withheld = disclosure.withheld().map(Withheld::fragment);
        assertEquals(all.filter(disclosure.included()::contains), disclosure.included());
        assertEquals(all.filter(withheld::contains), withheld);
        boolean held = PolicySet.uk().hold(Reader.of(content, reader)).isPresent();
        assertEquals(held ? 0 : all.size(), disclosure.included().size() + withheld.size());
        assertTrue(withheld.forAll(each -> !disclosure.included().contains(each)));
    }

    @Property
    void aLetterIsMadeUnlessThereIsAReason(
            @ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        Selection selection = Selection.of(content, reader, List.of(reader), PolicySet.uk());
        assertEquals(selection.letter().isEmpty(), selection.disclosure().hold().isPresent());
    }

    @Property
    void consentNeverShowsLess(
            @ForAll("contents") LetterContent content,
            @ForAll("audiences") Audience audience,
            @ForAll("purposes") PurposeOfUse purpose) {
        Recipient.Builder without =
                Recipient.builder().id("r").audience(audience).purpose(purpose);
        Recipient.Builder with =
                Recipient.builder().id("r").audience(audience).purpose(purpose).consent(true);
        assertTrue(disclosure(content, with.build())
                .included()
                .containsAll(disclosure(content, without.build()).included()));
    }

    @Property
    void aSecretNeverShowsMore(
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader,
            @ForAll("secrets") Label secret) {
        LetterContent marked = with(content, content.fragments().map(each -> labelled(each, secret)));
        assertTrue(disclosure(content, reader)
                .included()
                .containsAll(disclosure(marked, reader).included()));
    }

    /** A practice's own rule: nobody reads what bears a label. */
    private record Sealing(Label label) implements DisclosureRule {
        @Override
        public RuleId id() {
            return RuleId.of("acme", "sealing", 1);
        }

        @Override
        public LegalBasis basis() {
            return LegalBasis.PATIENTS_WISH;
        }

        @Override
        public boolean withholds(Fragment fragment, Reader reader) {
            return fragment.labels().has(label);
        }
    }

    @Property
    void oneMoreRuleNeverShowsMoreNorHidesAReason(
            @ForAll("contents") LetterContent content,
            @ForAll("readers") Recipient reader,
            @ForAll("labels") Label label) {
        Disclosure before = disclosure(content, reader);
        Disclosure after = disclosure(content, reader, PolicySet.uk().with(new Sealing(label), "acme-1"));
        assertTrue(before.included().containsAll(after.included()));
        assertTrue(after.withheld().containsAll(before.withheld()));
        Seq<Fragment> sealed = content.fragments().filter(each -> each.labels().has(label));
        assertTrue(sealed.forAll(each -> !after.included().contains(each.id())));
    }

    @Property
    void aFragmentIsJudgedByItselfAndForOneReader(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        for (Recipient reader : recipients) {
            Disclosure disclosure =
                    Selection.of(content, reader, recipients, PolicySet.uk()).disclosure();
            assertEquals(disclosure(content, reader), disclosure, "whoever else gets a copy");
            Seq<String> oneByOne = content.fragments()
                    .flatMap(each ->
                            disclosure(with(content, List.of(each)), reader).included());
            assertEquals(disclosure.included(), oneByOne, "whatever else is written");
        }
    }

    @Property
    void whoLooksAfterThePatientLacksNothingButAProtectedHistory(
            @ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        Disclosure disclosure = disclosure(content, reader);
        boolean care = reader.isDirectCare();
        assertTrue(
                !care || disclosure.withheld().map(each -> each.rule().name()).forAll("gender-recognition"::equals));
        assertTrue(!care || !reader.consent() || disclosure.withheld().isEmpty());
    }

    @Property
    void aLetterHoldsItsFragmentsUnderEachHeadingOnce(
            @ForAll("contents") LetterContent content, @ForAll("readers") Recipient reader) {
        Selection selection = Selection.of(content, reader, List.of(reader), PolicySet.uk());
        Seq<Fragment> shown = content.fragments()
                .filter(each -> selection.disclosure().included().contains(each.id()));
        Seq<Section> sections = selection.letter().map(AudienceLetter::sections).orElse(List.empty());
        assertEquals(
                shown.map(Fragment::heading).distinct().sorted().map(each -> each.title()),
                sections.map(Section::title));
        assertEquals(shown.sortBy(Fragment::heading).map(Fragment::body), sections.flatMap(Section::bodies));
    }

    @Property
    void nobodyOutsideCareIsNamedInACopy(
            @ForAll("contents") LetterContent content, @ForAll("recipients") java.util.List<Recipient> recipients) {
        Seq<String> strangers = List.ofAll(recipients)
                .filter(each -> !each.isDirectCare() && each.audience() != Audience.PATIENT)
                .map(each -> each.name().orElseThrow());
        Seq<String> insiders = List.ofAll(recipients)
                .filter(Recipient::isDirectCare)
                .map(each -> each.name().orElseThrow());
        for (Recipient reader : recipients) {
            Selection.of(content, reader, recipients, PolicySet.uk())
                    .letter()
                    .ifPresent(letter -> assertTrue(
                            letter.copies().forAll(name -> !strangers.contains(name) || insiders.contains(name))));
        }
    }
}
