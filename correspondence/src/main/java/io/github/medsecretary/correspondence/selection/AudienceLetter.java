package io.github.medsecretary.correspondence.selection;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PostalAddress;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Manifest;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.people.Valediction;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A letter as one reader may know it: the only thing that a renderer takes. It can be made by
 * {@link Selection#letter} alone. Prints masked. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface AudienceLetter {

    /** Our reference. */
    String reference();

    /** What sort of letter it is. */
    LetterKind kind();

    /** Its language. */
    Locale locale();

    /** In which language the words around its content are. */
    @Value.Default
    default Language language() {
        return Language.english();
    }

    /** The same once more, to the same reader, in another language; the first is read before it. */
    Optional<AudienceLetter> second();

    /** When what was done. */
    LetterDates dates();

    /** The letterhead. */
    Organisation organisation();

    /** About whom, as far as this reader may know: what is recorded elsewhere than in the letter is not there. */
    Patient patient();

    /** Who answers for it. */
    Practitioner author();

    /** In which role the reader reads. */
    Audience audience();

    /** The name on the envelope. */
    @Value.Redacted
    String addressee();

    /** What follows "Dear". */
    @Value.Redacted
    String salutation();

    /** How it closes. */
    Valediction valediction();

    /** Where it is sent, if by post. */
    Optional<PostalAddress> address();

    /** In which form. */
    @Value.Redacted
    LetterFormat format();

    /** What it says, in the order of the record standard's headings. */
    Seq<Section> sections();

    /** What the reader can tell of its sensitivity from what is there; for a system at the other end, never printed. */
    @Value.Default
    default Labels labels() {
        return Labels.none();
    }

    /** How much a reader must find. */
    default Manifest manifest() {
        return Manifest.of(sections().size(), sections().flatMap(Section::bodies));
    }

    /** The sentence that stands in every letter to such readers. */
    Optional<String> notice();

    /**
     * What stands in English in a version in another language, for want of a text in that: {@code policy-notice}. It is
     * marked as English wherever it stands.
     */
    default Seq<String> untranslated() {
        boolean english = language().locale().getLanguage().equals("en");
        return notice().isPresent() && !english ? List.of("policy-notice") : List.empty();
    }

    /** Who else gets a copy, as far as this reader may know. */
    @Value.Redacted
    Seq<String> copies();

    /** What goes along, by title, as far as this reader may know. */
    @Value.Redacted
    Seq<String> enclosures();

    /** What the letter is: its subject line, and the title of the document. */
    @Value.Redacted
    String subject();

    /** What everybody can read on the outside. */
    Envelope envelope();

    /**
     * A name for its file, without an ending: the reference and the reader's role, in lower-case letters, digits and
     * hyphens. It is made from what the reader may know and from nothing else.
     */
    default String fileName() {
        return FileName.of(reference() + "-" + audience().code());
    }

    /** Who signed; a draft if absent. */
    Optional<Signature> signature();

    /** A builder for {@link Selection} alone. */
    final class Builder extends ImmutableAudienceLetter.Builder {
        Builder() {}
    }
}
