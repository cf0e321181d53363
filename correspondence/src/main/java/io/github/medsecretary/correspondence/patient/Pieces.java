package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.correspondence.content.Action;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Medicine;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The pieces of a fragment's words that may be put otherwise for a patient: running text, diagnoses, results, what is to
 * be done, and of a medicine its route, how often it is taken and why it changed. An allergy, a medicine's name, dose
 * and change, and what must stand in its exact words never are.
 */
final class Pieces {

    private final Fragment fragment;
    private final Map<Integer, String> others;
    private final ArrayList<Piece> met = new ArrayList<>();

    private Pieces(Fragment fragment, Map<Integer, String> others) {
        this.fragment = fragment;
        this.others = others;
    }

    /** All pieces, in order. */
    static Seq<Piece> of(Fragment fragment) {
        var pieces = new Pieces(fragment, HashMap.empty());
        pieces.body();
        return List.ofAll(pieces.met);
    }

    /** The fragment with other words in the place of some pieces, by their numbers. */
    static Fragment with(Fragment fragment, Map<Integer, String> others) {
        return others.isEmpty() ? fragment : Entries.saying(fragment, new Pieces(fragment, others).body());
    }

    private Body body() {
        Body body = fragment.body();
        if (body instanceof Body.Narrative narrative) {
            return new Body.Narrative(words(0, narrative.text()));
        }
        if (body instanceof Body.Diagnoses list) {
            return new Body.Diagnoses(texts(list.items()));
        }
        if (body instanceof Body.Results list) {
            return new Body.Results(texts(list.items()));
        }
        if (body instanceof Body.Actions list) {
            return new Body.Actions(list.items()
                    .zipWithIndex((each, entry) -> new Action(each.owner(), words(entry, each.text()), each.due())));
        }
        if (body instanceof Body.Medicines list) {
            return new Body.Medicines(list.items().zipWithIndex(this::medicine));
        }
        return body;
    }

    private Seq<String> texts(Seq<String> items) {
        return items.zipWithIndex((each, entry) -> words(entry, each));
    }

    private Medicine medicine(Medicine medicine, int entry) {
        return Medicine.builder()
                .name(medicine.name())
                .dose(medicine.dose())
                .route(words(entry, medicine.route()))
                .frequency(words(entry, medicine.frequency()))
                .change(medicine.change())
                .reason(words(entry, medicine.reason()))
                .build();
    }

    private Optional<String> words(int entry, Optional<String> text) {
        return text.map(each -> words(entry, each));
    }

    private String words(int entry, String text) {
        boolean running =
                fragment.body() instanceof Body.Narrative && fragment.subject().isEmpty();
        var piece = new Piece(fragment.id(), met.size(), entry, running, text);
        met.add(piece);
        return others.getOrElse(piece.index(), text);
    }
}
