package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.vavr.collection.LinkedHashMap;
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
    private final Map<Item, Reason.LeftOut> leftOut;

    private PatientCopy(LetterContent original, Disclosure disclosure, Map<Item, Reason.LeftOut> leftOut) {
        this.original = original;
        this.disclosure = disclosure;
        this.leftOut = leftOut;
    }

    /**
     * What the patient may read, as it was written.
     *
     * @param content the letter
     * @param patient what the patient gets of it
     */
    public static PatientCopy of(LetterContent content, Disclosure patient) {
        return new PatientCopy(content, patient, LinkedHashMap.empty());
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
        return readable().flatMap(Items::of);
    }

    private Seq<Fragment> readable() {
        return original.fragments().filter(each -> disclosure.included().contains(each.id()));
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
        return new PatientCopy(original, disclosure, leftOut.put(item, reason));
    }

    /** Why its author has left an item out. */
    Option<Reason.LeftOut> reason(Item item) {
        return leftOut.get(item);
    }

    /** Where an item that is not left out stands among what is left of its fragment's entries. */
    int place(Item item) {
        return item.index()
                - leftOut.keySet()
                        .count(each -> each.fragment().equals(item.fragment()) && each.index() < item.index());
    }

    /** What it says. */
    public Seq<Fragment> fragments() {
        return readable().flatMap(each -> Entries.without(each, isLeftOutOf(each)));
    }

    private IntPredicate isLeftOutOf(Fragment fragment) {
        return index -> leftOut.keySet().exists(each -> each.fragment().equals(fragment.id()) && each.index() == index);
    }

    /** The letter that is sent to the patient, and to nobody else. */
    public LetterContent content() {
        Seq<Fragment> kept = fragments();
        Seq<String> ids = kept.map(Fragment::id);
        return original.saying(kept.map(each -> Entries.derivedOnlyFrom(each, ids)));
    }

    @Override
    public String toString() {
        return "PatientCopy[" + disclosure.included().size() + " fragments, " + leftOut.size() + " left out]";
    }
}
