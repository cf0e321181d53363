package io.github.medsecretary.terminology.promise;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.terminology.document.PassageKind;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes out of a letter what it promises: "I will see her in three months", "we have requested an MRI", "please repeat
 * the bloods", "results to follow".
 *
 * <p>Told by the shapes of British letters, sentence by sentence: what is promised in other words is missed, and what
 * is said of the past is passed over. A condition before or behind ("if", "should") makes a promise conditional, "or
 * sooner if" does not. Weeks after "at" are those of a pregnancy in a letter about one. The time grows with the text.
 * Pure and thread-safe.
 */
public final class Promises {

    private static final HashSet<String> CONDITIONS = HashSet.of("if", "unless", "should");
    private static final HashSet<String> OPENING = HashSet.of("if", "unless", "should", "were", "when", "once");
    private static final HashSet<String> NO_CONDITIONS =
            HashSet.of("sooner", "earlier", "or", "and", "as", "grateful", "see");
    private static final HashSet<String> PREGNANCY =
            HashSet.of("obstetrics", "obstetric", "antenatal", "maternity", "midwifery");

    private Promises() {}

    /** The promises of a letter, in their order, none overlapping another. */
    public static Seq<Promise> in(Reading reading, DocumentContext context) {
        return found(reading, context).toList();
    }

    /** Whether a letter promises anything without a condition: it is read no further than to the first such promise. */
    public static boolean anyOpen(Reading reading, DocumentContext context) {
        return found(reading, context).exists(Promise::isOpen);
    }

    private static Iterator<Promise> found(Reading reading, DocumentContext context) {
        boolean pregnancy = context.specialty()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> PREGNANCY.exists(each::contains))
                .isPresent();
        return reading.document()
                .sentences()
                .iterator()
                .filter(sentence -> sentence.overlaps(reading.asked()))
                .filter(sentence -> !reading.document().isIn(PassageKind.QUOTE, sentence))
                .flatMap(sentence -> new InSentence(new Tokens(reading, sentence), context, pregnancy).promises());
    }

    /** One sentence; everything that is asked of it more than once is worked out once. */
    private static final class InSentence {

        private final Tokens tokens;
        private final DocumentContext context;
        private final boolean pregnancy;
        private final Clauses clauses;
        private final boolean conditional;

        InSentence(Tokens tokens, DocumentContext context, boolean pregnancy) {
            this.tokens = tokens;
            this.context = context;
            this.pregnancy = pregnancy;
            this.clauses = new Clauses(tokens);
            this.conditional = hasCondition(tokens);
        }

        java.util.List<Promise> promises() {
            var found = new ArrayList<Promise>();
            var cues = new Cues(tokens);
            int at = tokens.first();
            while (at < tokens.count()) {
                int end = clauses.end(at);
                Optional<Cue> cue = cues.at(at, end);
                cue.map(each -> promise(each, end, found.isEmpty())).ifPresent(found::add);
                at = cue.map(each -> Math.max(each.verb() + 1, end)).orElse(at + 1);
            }
            if (found.isEmpty()) {
                new Headlines(tokens)
                        .cue(due(0, tokens.count()), context.date().isPresent())
                        .map(each -> promise(each, tokens.count(), true))
                        .ifPresent(found::add);
            }
            return found;
        }

        private Optional<Due> due(int from, int until) {
            Optional<Due> due =
                    new DueReader(tokens, context.date()).in(from, until).filter(this::isToCome);
            boolean weeks = pregnancy && tokens.anyIn(from, until, HashSet.of("at"));
            return due.filter(each -> !weeks || !(each instanceof Due.In));
        }

        private boolean isToCome(Due due) {
            return !(due instanceof Due.On on)
                    || context.date()
                            .filter(written -> !on.date().isAfter(written))
                            .isEmpty();
        }

        private Promise promise(Cue cue, int end, boolean first) {
            int last = end - 1;
            while (last > cue.verb() && tokens.isMark(last)) {
                last--;
            }
            Optional<Due> before = first ? due(0, cue.from()) : Optional.empty();
            return Promise.builder()
                    .kind(Verbs.told(cue.kind(), tokens, cue.from(), cue.verb(), end))
                    .owner(cue.owner())
                    .standing(standing(cue))
                    .span(tokens.span(cue.from(), last))
                    .due(due(cue.from(), end).or(() -> before.filter(each -> !(each instanceof Due.Every))))
                    .build();
        }

        private Standing standing(Cue cue) {
            boolean opened = tokens.is(tokens.first(), OPENING) && cue.from() > tokens.first();
            return cue.standing() == Standing.ASSERTED && (conditional || opened)
                    ? Standing.CONDITIONAL
                    : cue.standing();
        }

        private static boolean hasCondition(Tokens tokens) {
            for (int i = tokens.first(); i < tokens.count(); i++) {
                boolean obliged = tokens.at(i).equals("should") && Cues.isObligation(tokens, i);
                if (tokens.is(i, CONDITIONS) && !obliged && !tokens.is(i - 1, NO_CONDITIONS)) {
                    return true;
                }
            }
            return false;
        }
    }
}
