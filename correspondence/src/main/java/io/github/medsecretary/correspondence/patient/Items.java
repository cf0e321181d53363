package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Medicine;
import io.github.medsecretary.correspondence.content.MedicineChange;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The items of a fragment. What stands as running text under the headings of actions, allergies and medicines is one
 * item: nobody can tell from its words how many it holds.
 */
final class Items {

    private Items() {}

    static Seq<Item> of(Fragment fragment) {
        Body body = fragment.body();
        if (body instanceof Body.Actions list) {
            return all(fragment, list.size(), Item.Kind.ACTION);
        }
        if (body instanceof Body.Allergies list) {
            return all(fragment, list.size(), Item.Kind.ALLERGY);
        }
        if (body instanceof Body.Medicines list) {
            return all(fragment, list.size(), Item.Kind.MEDICINE_CHANGE)
                    .filter(each -> isChanged(list.items().get(each.index())));
        }
        if (body instanceof Body.Absent absent) {
            return absent.kind().equals("allergies") ? all(fragment, 1, Item.Kind.ALLERGY) : List.empty();
        }
        return body instanceof Body.Narrative || body instanceof Body.Statement ? text(fragment) : List.empty();
    }

    private static Seq<Item> text(Fragment fragment) {
        return switch (fragment.heading()) {
            case PLAN_AND_REQUESTED_ACTIONS -> all(fragment, 1, Item.Kind.ACTION);
            case ALLERGIES_AND_ADVERSE_REACTIONS -> all(fragment, 1, Item.Kind.ALLERGY);
            case MEDICATIONS_AND_MEDICAL_DEVICES -> all(fragment, 1, Item.Kind.MEDICINE_CHANGE);
            default -> List.empty();
        };
    }

    private static Seq<Item> all(Fragment fragment, int count, Item.Kind kind) {
        return List.range(0, count).map(index -> new Item(fragment.id(), index, kind));
    }

    /** Whether something is said to have changed, in whatever words. */
    static boolean isChanged(Medicine medicine) {
        boolean told = medicine.change().isPresent() || medicine.reason().isPresent();
        return told
                && medicine.changed().filter(MedicineChange.UNCHANGED::equals).isEmpty();
    }
}
