package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.NamedOverride;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether the patient is the same in dictation, record and address block: by name, date of birth, NHS number and
 * address. A name alone proves nobody, so the dictation says the date of birth or the NHS number too. That there is none
 * is an agreement of its own kind, if both say so: no NHS number yet, no fixed abode. What the dictation is silent about
 * can't disagree. Case, accents, hyphens and spaces make no difference. Stateless and thread-safe.
 */
public final class IdentityGate {

    /** The privilege to send a patient's copy elsewhere than the record says, such as to an address that is safe. */
    public static final String OTHER_ADDRESS = "other-address";

    private static final RuleId NAME = RuleId.builtIn("identity-name");
    private static final RuleId BIRTH_DATE = RuleId.builtIn("identity-birth-date");
    private static final RuleId NHS_NUMBER = RuleId.builtIn("identity-nhs-number");
    private static final RuleId ADDRESS = RuleId.builtIn("identity-address");
    private static final RuleId ADDRESS_BLOCK = RuleId.builtIn("identity-address-block");
    private static final RuleId UNPROVEN = RuleId.builtIn("identity-unproven");

    private IdentityGate() {}

    /**
     * Everything that doesn't agree; all of it blocks. A named person may accept by the letter's circumstances an address
     * block that differs, with the privilege {@value #OTHER_ADDRESS}, and nothing else.
     *
     * @param heard of whom the dictation speaks
     * @param content the letter with the record's patient
     * @param recipients who gets it; the patient's own address block is among theirs
     */
    public static Seq<Finding> check(StatedIdentity heard, LetterContent content, Iterable<Recipient> recipients) {
        Patient record = content.patient();
        Seq<Finding> dictated = List.<Finding>empty()
                .appendAll(unless(isSameName(heard.name(), record.name()), NAME, "The names differ."))
                .appendAll(unless(
                        agrees(heard.birthDate(), record.birthDate(), Object::equals),
                        BIRTH_DATE,
                        "The dates of birth differ."))
                .appendAll(unless(
                        agrees(heard.nhsNumber(), record.nhsNumber(), Object::equals),
                        NHS_NUMBER,
                        "The NHS numbers differ."))
                .appendAll(unless(
                        agrees(heard.address(), record.address(), IdentityGate::isSamePlace),
                        ADDRESS,
                        "The addresses differ."))
                .appendAll(unless(
                        heard.birthDate().value().isPresent()
                                || heard.nhsNumber().value().isPresent(),
                        UNPROVEN,
                        "A name alone proves nobody: the date of birth or the NHS number is needed."));
        return dictated.appendAll(List.ofAll(recipients)
                        .filter(each -> each.audience() == Audience.PATIENT)
                        .flatMap(each -> block(each, record)))
                .reject(each -> NamedOverride.covering(
                                each, content.circumstances().overrides())
                        .isPresent());
    }

    private static <T> boolean agrees(Told<T> heard, Optional<T> recorded, BiPredicate<T, T> same) {
        return !heard.isSpoken()
                || (heard.isNone() && recorded.isEmpty())
                || (heard.value().isPresent()
                        && recorded.isPresent()
                        && same.test(heard.value().get(), recorded.get()));
    }

    private static List<Finding> block(Recipient patient, Patient record) {
        boolean same = patient.address()
                .map(block ->
                        record.address().filter(own -> isSamePlace(block, own)).isPresent())
                .orElse(true);
        return same
                ? List.empty()
                : List.of(finding(ADDRESS_BLOCK, "The address block is not the record's address.")
                        .about(List.of(Reference.of("Recipient", patient.id())))
                        .overridableWith(OTHER_ADDRESS)
                        .build());
    }

    private static List<Finding> unless(boolean agreed, RuleId rule, String message) {
        return agreed ? List.empty() : List.of(finding(rule, message).build());
    }

    private static Finding.Builder finding(RuleId rule, String message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(message);
    }

    // Who is called by a family name alone may be any of the family: the date or the number tells which.
    private static boolean isSameName(PersonName heard, PersonName recorded) {
        boolean family = folded(heard.family()).equals(folded(recorded.family()));
        String given = folded(heard.given());
        return family
                && (given.isEmpty()
                        ? !folded(heard.family()).isEmpty()
                        : given.equals(folded(recorded.given())) || given.equals(folded(recorded.preferred())));
    }

    private static boolean isSamePlace(PostalAddress one, PostalAddress other) {
        if (one.isNoFixedAbode() || other.isNoFixedAbode()) {
            return one.isNoFixedAbode() && other.isNoFixedAbode();
        }
        // A town more or less between street and postcode makes no other place.
        boolean sameDoor = one.postcode().isPresent()
                && one.postcode().equals(other.postcode())
                && folded(one.lines().head()).equals(folded(other.lines().head()));
        return sameDoor
                || one.lines().map(IdentityGate::folded).equals(other.lines().map(IdentityGate::folded));
    }

    private static String folded(Optional<String> name) {
        return name.map(IdentityGate::folded).orElse("");
    }

    private static String folded(String text) {
        var letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
