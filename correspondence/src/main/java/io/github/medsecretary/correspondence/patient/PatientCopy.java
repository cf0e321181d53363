package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.IntPredicate;

/**
 * What a letter says to its patient, and what was done to it for that: it begins as what the patient may read, word for
 * word, and what is withheld from the patient is never in it. It is a letter of its own: who signs it has read its
 * words. Prints counts only. Immutable and thread-safe.
 */
public final class PatientCopy {

    private final LetterContent original;
    private final Disclosure disclosure;
    private final Seq<Fragment> reworded;
    private final Map<Item, Reason.LeftOut> leftOut;
    private final Seq<Rewording> rewordings;
    private final Retyped byHand;

    private PatientCopy(
            LetterContent original,
            Disclosure disclosure,
            Seq<Fragment> reworded,
            Map<Item, Reason.LeftOut> leftOut,
            Seq<Rewording> rewordings,
            Retyped byHand) {
        this.original = original;
        this.disclosure = disclosure;
        this.reworded = reworded;
        this.leftOut = leftOut;
        this.rewordings = rewordings;
        this.byHand = byHand;
    }

    /**
     * What the patient may read, as it was written.
     *
     * @param content the letter
     * @param patient what the patient gets of it
     */
    public static PatientCopy of(LetterContent content, Disclosure patient) {
        Seq<Fragment> readable =
                content.fragments().filter(each -> patient.included().contains(each.id()));
        return new PatientCopy(content, patient, readable, LinkedHashMap.empty(), List.empty(), Retyped.NOTHING);
    }

    /** Whether it was made of just this letter and of just what the patient gets of it. */
    public boolean isOf(LetterContent content, Disclosure patient) {
        return original.equals(content) && disclosure.equals(patient);
    }

    /** The id of the recipient whose copy it is. */
    public String recipient() {
        return disclosure.recipient();
    }

    /** The letter that it was made from. */
    LetterContent original() {
        return original;
    }

    /** What the patient gets of the letter that it was made from. */
    Disclosure disclosure() {
        return disclosure;
    }

    /** The items that must not be missed, of what the patient may read. */
    public Seq<Item> items() {
        return reworded.flatMap(Items::of);
    }

    /**
     * This without an item, as somebody has decided.
     *
     * @throws IllegalArgumentException if it is none of the {@link #items}
     */
    public PatientCopy without(Item item, Reason.LeftOut reason) {
        if (!items().contains(item)) {
            throw new IllegalArgumentException("no such item in the patient's copy");
        }
        return new PatientCopy(original, disclosure, reworded, leftOut.put(item, reason), rewordings, byHand);
    }

    /**
     * This with a fragment as somebody has typed it by hand. What a patient must not miss of it counts as missing until
     * somebody has read it, see {@link #retelling}.
     *
     * @param fragment the fragment's id
     * @param body what it says instead
     * @throws IllegalArgumentException if no such fragment is in the copy
     */
    public PatientCopy typed(String fragment, Body body) {
        if (!fragments().exists(each -> each.id().equals(fragment))) {
            throw new IllegalArgumentException("no such fragment in the patient's copy");
        }
        return new PatientCopy(original, disclosure, reworded, leftOut, rewordings, byHand.with(fragment, body));
    }

    /**
     * This with an item of which somebody has read that what was typed by hand says it.
     *
     * @throws IllegalArgumentException if its fragment was not typed by hand
     */
    public PatientCopy retelling(Item item, Reason.Retold reader) {
        if (!items().contains(item) || !byHand.holds(item.fragment())) {
            throw new IllegalArgumentException("no such item in what was typed by hand");
        }
        return new PatientCopy(original, disclosure, reworded, leftOut, rewordings, byHand.read(item, reader));
    }

    /** Why an item is left out, or told in other words. */
    Option<Reason> reason(Item item) {
        return leftOut.get(item).<Reason>map(each -> each).orElse(() -> byHand.reader(item));
    }

    /** Where an item that is not left out stands among what is left of its fragment's entries. */
    int place(Item item) {
        return item.index()
                - leftOut.keySet()
                        .count(each -> each.fragment().equals(item.fragment()) && each.index() < item.index());
    }

    /** What it says, before anybody types over it. */
    public Seq<Fragment> fragments() {
        return reworded.flatMap(each -> Entries.without(each, isLeftOutOf(each)));
    }

    /** The pieces of what it says whose words may be changed. */
    Seq<Piece> pieces() {
        return reworded.flatMap(
                each -> Pieces.of(each).reject(piece -> isLeftOutOf(each).test(piece.entry())));
    }

    /** This in other words; each rewording fits the piece that it names, and no piece is named twice. */
    PatientCopy reworded(Seq<Rewording> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, ? extends Seq<Rewording>> byFragment = changes.groupBy(Rewording::fragment);
        return new PatientCopy(
                original,
                disclosure,
                reworded.map(each -> byFragment
                        .get(each.id())
                        .map(own -> Pieces.with(each, after(each, own)))
                        .getOrElse(each)),
                leftOut,
                rewordings.appendAll(changes),
                byHand);
    }

    private static Map<Integer, String> after(Fragment fragment, Seq<Rewording> changes) {
        Map<Integer, Rewording> own = changes.toMap(Rewording::piece, each -> each);
        return Pieces.of(fragment)
                .filter(each -> own.containsKey(each.index()))
                .toMap(Piece::index, each -> own.get(each.index()).get().after(each.text()));
    }

    /** How its words were changed, in the order in which that was done. */
    public Seq<Rewording> rewordings() {
        return rewordings;
    }

    private IntPredicate isLeftOutOf(Fragment fragment) {
        return index -> leftOut.keySet().exists(each -> each.fragment().equals(fragment.id()) && each.index() == index);
    }

    /** The letter that is sent to the patient, and to nobody else. */
    public LetterContent content() {
        Seq<Fragment> kept = fragments().map(byHand::over);
        Seq<String> ids = kept.map(Fragment::id);
        return original.saying(kept.map(each -> Entries.derivedOnlyFrom(each, ids)));
    }

    @Override
    public String toString() {
        return "PatientCopy[" + disclosure.included().size() + " fragments, " + leftOut.size() + " left out, "
                + rewordings.size() + " reworded]";
    }
}
