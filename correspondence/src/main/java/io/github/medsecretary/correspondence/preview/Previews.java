package io.github.medsecretary.correspondence.preview;

import io.github.medsecretary.core.person.Organisation;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.notice.Frame;
import io.github.medsecretary.correspondence.notice.NoticeLetters;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The shortest and the longest letter of every kind, on invented stationery or a practice's own. Everybody in them is
 * invented. A practice prints them with its own renderers, and looks at them. Immutable and thread-safe.
 */
public final class Previews {

    private final Optional<Organisation> sender;
    private final Optional<Practitioner> author;
    private final Stationery stationery;

    private Previews(Optional<Organisation> sender, Optional<Practitioner> author, Stationery stationery) {
        this.sender = sender;
        this.author = author;
        this.stationery = stationery;
    }

    /** With a sender as short or as long as the letter. */
    public static Previews invented() {
        return new Previews(Optional.empty(), Optional.empty(), Stationery.usual());
    }

    /**
     * From a practice.
     *
     * @param sender its letterhead
     * @param author who signs
     * @param stationery its own; what it encloses goes with every letter
     */
    public static Previews of(Organisation sender, Practitioner author, Stationery stationery) {
        return new Previews(Optional.of(sender), Optional.of(author), stationery);
    }

    /**
     * Of each kind the shortest and the longest, in order. Their reader is whom such letters go to; the patient, if the
     * sender's name would tell that reader too much.
     */
    public Seq<Preview> all() {
        return List.of(LetterKind.values()).flatMap(this::of);
    }

    /** The shortest and the longest of a kind. */
    public Seq<Preview> of(LetterKind kind) {
        return List.of(Extent.values()).map(extent -> preview(kind, extent));
    }

    private Preview preview(LetterKind kind, Extent extent) {
        Invented people = Invented.of(extent);
        Recipient reader = people.reader(kind);
        LetterContent content = NoticeLetters.english()
                .write(new Happened(people).occasion(kind), frame(kind, people, reader))
                .getOrElseThrow(problems -> new IllegalStateException(
                        "a preview says all that its kind needs: " + problems.mkString(", ")));
        return new Preview(
                kind,
                extent,
                letter(content, reader, people)
                        .or(() -> letter(content, Invented.herself(), people))
                        .orElseThrow());
    }

    // From a sender whose very name tells, no letter is made for some readers, but one always for the patient.
    private static Optional<AudienceLetter> letter(LetterContent content, Recipient reader, Invented people) {
        return Selection.of(content, reader, people.copied(reader), PolicySet.uk())
                .letter();
    }

    private Frame frame(LetterKind kind, Invented people, Recipient reader) {
        return Frame.builder()
                .reference("PREVIEW/" + kind.code())
                .written(Happened.written(kind))
                .organisation(sender.orElseGet(people::sender))
                .patient(people.patient(kind))
                .author(author.orElseGet(people::author))
                .recipients(people.copied(reader))
                .stationery(enclosing(kind, people))
                .build();
    }

    private Stationery enclosing(LetterKind kind, Invented people) {
        return stationery.enclosures().isEmpty() ? people.enclosing(kind, stationery) : stationery;
    }
}
