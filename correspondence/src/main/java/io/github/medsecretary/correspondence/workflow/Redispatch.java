package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * That somebody is to be written to again, because another version of a letter reads differently for them. Nobody else
 * is: to write again to a reader whose copy is the same would tell them that something has changed for others.
 *
 * @param recipient the recipient's id
 * @param why what they are to get
 */
public record Redispatch(String recipient, Why why) {

    /** What somebody is to get. */
    public enum Why {
        /** Their copy reads differently now. */
        CHANGED,
        /** They get a copy now and had none. */
        NEW,
        /** They had a copy and get none now: they are to be told that it no longer holds. */
        WITHDRAWN
    }

    /** Who gets what, by the copies of two versions: in the order of the first, then of the second. */
    public static Seq<Redispatch> between(Draft before, Draft after) {
        return differing(copies(before), copies(after));
    }

    /**
     * Who gets what, by the copies that were in fact sent and those of a version that was signed since. Of several copies
     * sent to one reader, the last counts.
     */
    public static Seq<Redispatch> since(Iterable<Dispatched> sent, Signed after) {
        Map<String, AudienceLetter> seen = LinkedHashMap.empty();
        for (Dispatched each : sent) {
            seen = seen.put(each.recipient(), each.letter());
        }
        Map<String, AudienceLetter> last = seen;
        Map<String, AudienceLetter> now = LinkedHashMap.empty();
        Seq<Recipient> readers = after.recipients();
        for (var pair : readers.zip(after.selections())) {
            // A signature is a new one each time; it alone is no reason to write again.
            String id = pair._1().id();
            Optional<AudienceLetter> copy =
                    pair._2().letter(last.get(id).toJavaOptional().flatMap(AudienceLetter::signature));
            now = copy.isPresent() ? now.put(id, copy.get()) : now;
        }
        return differing(last, now);
    }

    static Map<String, AudienceLetter> copies(Draft draft) {
        Map<String, AudienceLetter> copies = LinkedHashMap.empty();
        for (Selection each : draft.selections()) {
            Optional<AudienceLetter> copy = each.letter();
            copies = copy.isPresent() ? copies.put(each.disclosure().recipient(), copy.get()) : copies;
        }
        return copies;
    }

    private static Seq<Redispatch> differing(Map<String, AudienceLetter> before, Map<String, AudienceLetter> after) {
        Seq<Redispatch> known = before.toList()
                .flatMap(each -> after.get(each._1())
                        .map(now -> now.equals(each._2())
                                ? List.<Redispatch>empty()
                                : List.of(new Redispatch(each._1(), Why.CHANGED)))
                        .getOrElse(() -> List.of(new Redispatch(each._1(), Why.WITHDRAWN))));
        return known.appendAll(
                after.keySet().toList().filter(id -> !before.containsKey(id)).map(id -> new Redispatch(id, Why.NEW)));
    }
}
