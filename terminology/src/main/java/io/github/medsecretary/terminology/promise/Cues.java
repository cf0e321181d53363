package io.github.medsecretary.terminology.promise;

import io.vavr.collection.HashSet;
import java.util.Optional;

/** Tells whether a promise begins at a token; each looks a few tokens ahead only. */
final class Cues {

    private static final int AHEAD = 4;
    private static final int FAR = 15;

    private static final HashSet<String> AUTHORS = HashSet.of("i", "we");
    private static final HashSet<String> WILL = HashSet.of("will", "shall", "ll");
    private static final HashSet<String> HAVE = HashSet.of("have", "ve", "has");
    private static final HashSet<String> BE = HashSet.of("am", "are", "m", "re");
    private static final HashSet<String> ADVERBS = HashSet.of(
            "also",
            "therefore",
            "then",
            "now",
            "of",
            "course",
            "again",
            "both",
            "still",
            "just",
            "today",
            "only",
            "hopefully",
            "probably",
            "certainly",
            "obviously",
            "first",
            "kindly",
            "please",
            "personally",
            "urgently",
            "further",
            "routinely",
            "already",
            "not",
            "never",
            "no",
            "longer",
            "be",
            "continue",
            "to");
    private static final HashSet<String> NEGATIONS = HashSet.of("not", "never", "t");
    private static final HashSet<String> NOTHING = HashSet.of("no", "neither", "none", "nothing", "nor");
    private static final HashSet<String> INTENDING =
            HashSet.of("plan", "hope", "intend", "aim", "propose", "going", "planning", "hoping", "like");
    private static final HashSet<String> DETERMINERS =
            HashSet.of("a", "an", "another", "further", "his", "her", "the", "their");
    private static final HashSet<String> PATIENTS = HashSet.of("he", "she", "they", "patient", "you");
    private static final HashSet<String> PRACTICE = HashSet.of("gp", "surgery", "practice");
    private static final HashSet<String> TO_US = HashSet.of("us", "me");

    // "Please see overleaf", "please let me know".
    private static final HashSet<String> FOR_THE_READER =
            HashSet.of("see", "let", "follow", "call", "contact", "ring", "write");
    private static final HashSet<String> OF_PATIENTS = HashSet.of("return", "attend", "come", "undergo");
    private static final HashSet<String> TITLES = HashSet.of("mr", "mrs", "ms", "miss", "dr", "master");
    private static final int LONGEST_SUBJECT = 8;

    private final Tokens tokens;

    Cues(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Cue> at(int at, int end) {
        return byAuthor(at, end).or(() -> asked(at)).or(() -> passive(at, end)).or(() -> byOther(at, end));
    }

    // "I will see", "we shall be repeating", "I would like to see", "I have requested", "I am arranging".
    private Optional<Cue> byAuthor(int at, int end) {
        if (!tokens.is(at, AUTHORS)) {
            return Optional.empty();
        }
        int next = tokens.at(at + 1).equals("also") ? at + 2 : at + 1;
        if (tokens.is(next, WILL)) {
            return verb(next + 1)
                    .flatMap(verb -> Verbs.base(tokens.at(verb))
                            .map(kind -> new Cue(kind, PromiseOwner.AUTHOR, standing(next, verb), at, verb)));
        }
        if (tokens.is(next, HAVE)) {
            return verb(next + 1)
                    .flatMap(verb -> Verbs.pending(tokens, verb, Math.min(end, verb + FAR))
                            .map(kind -> new Cue(kind, PromiseOwner.AUTHOR, standing(next, verb), at, verb)));
        }
        if (tokens.is(next, BE) && Verbs.doing(tokens.at(next + 1)).isPresent()) {
            return Verbs.doing(tokens.at(next + 1))
                    .map(kind -> new Cue(kind, PromiseOwner.AUTHOR, Standing.ASSERTED, at, next + 1));
        }
        return intended(at, next);
    }

    // "We plan to repeat", "I am going to write", "I would like to see", "I would be happy to see".
    private Optional<Cue> intended(int at, int next) {
        boolean would = tokens.are(next, "would") || tokens.are(next, "d");
        int word = would || tokens.is(next, BE) ? next + 1 : next;
        if (would && tokens.at(word).equals("be")) {
            return verb(word + 2)
                    .flatMap(verb -> Verbs.base(tokens.at(verb))
                            .map(kind -> new Cue(kind, PromiseOwner.AUTHOR, Standing.CONDITIONAL, at, verb)));
        }
        boolean intending = tokens.is(word, INTENDING) && tokens.at(word + 1).equals("to");
        return intending
                ? verb(word + 2)
                        .flatMap(verb -> Verbs.base(tokens.at(verb))
                                .map(kind -> new Cue(kind, PromiseOwner.AUTHOR, standing(word, verb), at, verb)))
                : Optional.empty();
    }

    // "Please repeat", "could you kindly arrange", "I would be grateful if you would check", "GP to repeat".
    private Optional<Cue> asked(int at) {
        boolean please = tokens.at(at).equals("please") || tokens.at(at).equals("kindly");
        boolean would = tokens.is(at, HashSet.of("would", "could", "can"))
                && (tokens.at(at + 1).equals("you") || tokens.are(at + 1, "the", "gp"));
        boolean gp = tokens.is(at, PRACTICE) && tokens.at(at + 1).equals("to") && opens(at);
        if (!please && !would && !gp) {
            return Optional.empty();
        }
        int from = please ? at + 1 : would && tokens.at(at + 1).equals("the") ? at + 3 : at + 2;
        int start = tokens.is(from, HashSet.of("could", "would", "can"))
                        && tokens.at(from + 1).equals("you")
                ? from + 2
                : from;
        PromiseOwner owner = gp || (would && tokens.at(at + 1).equals("the")) ? PromiseOwner.GP : PromiseOwner.READER;
        boolean plainly = please && start == at + 1;
        return verb(start)
                .filter(verb -> !tokens.anyIn(at, verb, NEGATIONS))
                .filter(verb -> !plainly || !tokens.is(verb, FOR_THE_READER))
                .flatMap(
                        verb -> Verbs.asked(tokens.at(verb)).map(kind -> new Cue(kind, owner, asking(verb), at, verb)));
    }

    private Standing asking(int verb) {
        return tokens.at(verb).equals("consider") ? Standing.CONDITIONAL : Standing.ASSERTED;
    }

    // "Will be reviewed", "is to be repeated", "should be checked", "has been requested".
    private Optional<Cue> passive(int at, int end) {
        if (tokens.is(at, HAVE) || tokens.at(at).equals("having")) {
            return verb(at + 1, "been")
                    .filter(verb -> !tokens.anyIn(verb, Math.min(end, verb + FAR), TO_US))
                    .flatMap(verb -> Verbs.pending(tokens, verb, Math.min(end, verb + FAR))
                            .map(kind -> new Cue(kind, PromiseOwner.UNSAID, passively(at, verb), subject(at), verb)));
        }
        boolean modal = tokens.is(at, WILL) || tokens.is(at, HashSet.of("should", "must"));
        boolean to = tokens.is(at, HashSet.of("is", "are", "needs", "need", "ought"))
                && tokens.at(at + 1).equals("to");
        boolean list = at == tokens.first() + 1 && tokens.are(at, "to", "be");
        if (!modal && !to && !list) {
            return Optional.empty();
        }
        return verb(at + 1, "be")
                .filter(verb -> !tokens.at(verb + 1).equals("home"))
                .flatMap(verb -> Verbs.done(tokens.at(verb))
                        .filter(kind -> !modal || tokens.is(at, WILL) || kind != PromiseKind.MESSAGE)
                        .map(kind -> new Cue(kind, PromiseOwner.UNSAID, passively(at, verb), subject(at), verb)));
    }

    // "No further follow-up has been arranged", "neither scan will be repeated".
    private Standing passively(int at, int verb) {
        return tokens.anyIn(subject(at), at, NOTHING) ? Standing.DENIED : standing(at, verb);
    }

    // "The nurse will telephone", "he will return", "she will have a further scan".
    private Optional<Cue> byOther(int at, int end) {
        if (!tokens.is(at, WILL) || tokens.is(at - 1, AUTHORS)) {
            return Optional.empty();
        }
        int from = opens(at) ? at : at - 1;
        PromiseOwner owner = opens(at) ? PromiseOwner.UNSAID : owner(tokens.at(from));
        Optional<Cue> having = verb(at + 1)
                .filter(verb -> tokens.at(verb).equals("have")
                        && tokens.is(verb + 1, DETERMINERS)
                        && !Verbs.told(PromiseKind.ACTION, tokens, verb, verb, Math.min(end, verb + FAR))
                                .equals(PromiseKind.ACTION))
                .map(verb -> new Cue(PromiseKind.ACTION, PromiseOwner.UNSAID, standing(at, verb), from, verb));
        boolean patient = owner == PromiseOwner.PATIENT || tokens.is(at - 2, TITLES);
        return having.or(() -> verb(at + 1)
                .filter(verb -> patient || !tokens.is(verb, OF_PATIENTS))
                .flatMap(verb -> Verbs.third(tokens.at(verb))
                        .map(kind -> new Cue(kind, owner, standing(at, verb), from, verb))));
    }

    // Back to the mark before it, or to where its sentence begins.
    private int subject(int at) {
        int from = at;
        while (from > tokens.first()
                && from > at - LONGEST_SUBJECT
                && !tokens.isMark(from - 1)
                && !tokens.is(from - 1, HashSet.of("and", "but"))) {
            from--;
        }
        return from;
    }

    /** Whether "should" says what is to be done, as in "bloods should be repeated": it opens no condition. */
    static boolean isObligation(Tokens tokens, int at) {
        return tokens.at(at + 1).equals("be")
                || tokens.at(at + 1).equals("also")
                || tokens.at(at + 1).equals("have");
    }

    private boolean opens(int at) {
        return at == tokens.first() || tokens.isMark(at - 1);
    }

    private static PromiseOwner owner(String subject) {
        if (PRACTICE.contains(subject)) {
            return PromiseOwner.GP;
        }
        return PATIENTS.contains(subject) ? PromiseOwner.PATIENT : PromiseOwner.OTHER;
    }

    // The first token that is no adverb.
    private Optional<Integer> verb(int from) {
        int at = from;
        while (at < from + AHEAD && at < tokens.count() && tokens.is(at, ADVERBS)) {
            at++;
        }
        return at < tokens.count() ? Optional.of(at) : Optional.empty();
    }

    // The first token that is no adverb, if an auxiliary stands before it.
    private Optional<Integer> verb(int from, String auxiliary) {
        int at = from;
        while (at < from + AHEAD && (tokens.is(at, ADVERBS) || tokens.at(at).equals(auxiliary))) {
            at++;
        }
        return at < tokens.count() && tokens.anyIn(from, at, HashSet.of(auxiliary))
                ? Optional.of(at)
                : Optional.empty();
    }

    private Standing standing(int from, int verb) {
        return tokens.anyIn(from, verb, NEGATIONS) ? Standing.DENIED : Standing.ASSERTED;
    }
}
