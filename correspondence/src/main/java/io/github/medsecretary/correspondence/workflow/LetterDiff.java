package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;

/**
 * What differs between two versions of a letter, fragment by fragment; put to the one it gives the other. Prints ids
 * only. Immutable and thread-safe.
 */
public final class LetterDiff {

    private final LetterContent from;
    private final LetterContent frame;
    private final Seq<Fragment> put;
    private final Seq<String> order;

    private LetterDiff(LetterContent from, LetterContent frame, Seq<Fragment> put, Seq<String> order) {
        this.from = from;
        this.frame = frame;
        this.put = put;
        this.order = order;
    }

    /** What makes one version into another. */
    public static LetterDiff between(LetterContent from, LetterContent to) {
        Map<String, Fragment> old = byId(from);
        Seq<Fragment> put = to.fragments()
                .filter(each -> old.get(each.id()).filter(each::equals).isEmpty());
        return new LetterDiff(from, frame(to), put, to.fragments().map(Fragment::id));
    }

    private static Map<String, Fragment> byId(LetterContent content) {
        return TreeMap.ofEntries(content.fragments().map(each -> io.vavr.Tuple.of(each.id(), each)));
    }

    private static LetterContent frame(LetterContent content) {
        return content.saying(List.empty());
    }

    /** The ids of the fragments that only the new version has, in its order. */
    public Seq<String> added() {
        return put.map(Fragment::id).filter(id -> !ids().contains(id));
    }

    /** The ids of the fragments that only the old version has, in its order. */
    public Seq<String> removed() {
        return ids().filter(id -> !order.contains(id));
    }

    /** The ids of the fragments that say, stand or are labelled otherwise, in the order of the new version. */
    public Seq<String> changed() {
        return put.map(Fragment::id).filter(id -> ids().contains(id));
    }

    /** Whether those that both versions have stand in another order. */
    public boolean isReordered() {
        return !ids().filter(order::contains).equals(order.filter(ids()::contains));
    }

    /** Whether something else than the fragments differs: sender, patient, dates, circumstances, stationery. */
    public boolean isReframed() {
        return !frame(from).equals(frame);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return put.isEmpty() && order.equals(ids()) && !isReframed();
    }

    private Seq<String> ids() {
        return from.fragments().map(Fragment::id);
    }

    /** The new version, from the old; {@link LetterCode#OTHER_VERSION} from any other. */
    public Either<Refusal, LetterContent> applyTo(LetterContent version) {
        if (!version.equals(from)) {
            return Either.left(Refusal.of(LetterCode.OTHER_VERSION));
        }
        Map<String, Fragment> all = put.foldLeft(byId(version), (map, each) -> map.put(each.id(), each));
        return Either.right(frame.saying(order.flatMap(all::get)));
    }

    @Override
    public String toString() {
        return "LetterDiff[added " + added().mkString(" ") + ", removed "
                + removed().mkString(" ") + ", changed " + changed().mkString(" ") + "]";
    }
}
