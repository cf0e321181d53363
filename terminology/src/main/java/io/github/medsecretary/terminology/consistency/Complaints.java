package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The complaints of a letter that are denied altogether ("she denies chest pain"), or told of as there now ("her chest pain
 * is worse on exertion"). What is denied of a time, an occasion or a degree only is neither, nor what was, is a relative's,
 * would be or may be.
 */
final class Complaints {

    /** Those of a letter. */
    static final Facts<Complaint> TOLD = Facts.of(Complaints::of);

    private static final int KINDS = 3;
    private static final int PLACE = 4;
    // How far from a complaint its sentence is read, and how far before it a conclusion is announced.
    private static final int SENTENCE = 40;
    private static final int CONCLUDING = 8;
    /** How many words before a sentence are looked at for somebody else. */
    static final int BEFORE = 12;

    private final Reading reading;
    private final Words words;
    private final Assertions assertions;

    private Complaints(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.assertions = Assertions.ofSentences(reading);
    }

    private static Seq<Complaint> of(Reading reading) {
        var complaints = new Complaints(reading);
        var found = new ArrayList<Complaint>();
        ComplaintWords.NAMED.in(
                reading, (i, length) -> complaints.named(i, length).ifPresent(found::add));
        ComplaintWords.UNDONE.in(
                reading, (i, length) -> complaints.undone(i, length).ifPresent(found::add));
        ComplaintWords.DOING.in(
                reading, (i, length) -> complaints.done(i, length).ifPresent(found::add));
        for (int i : reading.words().where(ComplaintWords.PAINFUL, reading.firstAsked(), reading.endAsked())) {
            complaints.painful(i).ifPresent(found::add);
        }
        return Array.ofAll(found);
    }

    private Optional<Complaint> named(int index, int length) {
        String key = ComplaintWords.NAMED.meaning(index, length, words);
        Optional<Complaint> found =
                assertions.has(index, Status.NEGATED) ? denied(index, length, key) : told(index, length, key);
        return found.filter(each -> !ComplaintWords.SOMEWHERE.contains(key) || each.isSpecific());
    }

    private Optional<Complaint> denied(int index, int length, String key) {
        int end = end(index);
        Set<String> kinds = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        int first = kinds(index, kinds);
        boolean begins = first > words.sentenceStart(index)
                && (ComplaintWords.DENYING.isAt(first - 1, words) || ComplaintWords.LISTING.isAt(first - 1, words));
        int after = placed(index + length, end, sites);
        boolean ends = after >= end || words.isMark(after) || ComplaintWords.LISTING.isAt(after, words);
        // The places of the last one in a list are those of all.
        for (int i = index + length; i < end; i++) {
            placed(i, end, sites);
            if (ComplaintWords.LISTING.isAt(i, words) && !sites.isEmpty()) {
                site(i + 1, end, sites);
            }
        }
        return begins && ends && isPlain(index) && !isLimited(index, end)
                ? Optional.of(complaint(index, length, key, kinds, sites, true))
                : Optional.empty();
    }

    // Adjectives and parts of the body right before it.
    private int kinds(int index, Set<String> kinds) {
        int first = index;
        int least = Math.max(words.sentenceStart(index), index - KINDS);
        while (first > least
                && !words.isMark(first - 1)
                && !ComplaintWords.DENYING.isAt(first - 1, words)
                && !ComplaintWords.LISTING.isAt(first - 1, words)) {
            first--;
            site(first, first + 1, kinds);
        }
        return first;
    }

    // "Pain in the left leg", "weakness of his legs": past the place.
    private int placed(int from, int end, Set<String> sites) {
        if (from >= end || !ComplaintWords.PLACING.isAt(from, words)) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(end, from + PLACE)
                && !words.isMark(at)
                && !ComplaintWords.LISTING.isAt(at, words)
                && !ComplaintWords.PRESENT.isAt(at, words)) {
            site(at, end, sites);
            at++;
        }
        return at;
    }

    private void site(int index, int end, Set<String> sites) {
        if (index < end && !words.isMark(index) && !ComplaintWords.EMPTY.isAt(index, words)) {
            sites.add(ComplaintWords.part(words.folded(index)));
        }
    }

    private Optional<Complaint> told(int index, int length, String key) {
        int end = end(index);
        Set<String> kinds = new TreeSet<>();
        Set<String> sites = new TreeSet<>();
        int least = Math.max(words.sentenceStart(index), index - KINDS - 1);
        int at = index - 1;
        while (at >= least
                && !endsHaving(at)
                && !words.isMark(at)
                && !ComplaintWords.BREAKING.isAt(at, words)
                && !ComplaintWords.OWN.isAt(at, words)) {
            site(at, end, kinds);
            at--;
        }
        boolean within = at >= words.sentenceStart(index);
        boolean own = within && ComplaintWords.OWN.isAt(at, words);
        int after = placed(index + length, end, sites);
        boolean there = (within && endsHaving(at))
                || isConcluded(index)
                || (own && after < end && ComplaintWords.PRESENT.isAt(after, words))
                || (own
                        && ComplaintWords.PERSONS.isAt(at, words)
                        && at > words.sentenceStart(index)
                        && ComplaintWords.BECAUSE.isAt(at - 1, words));
        return there && isTold(index, end)
                ? Optional.of(complaint(index, length, key, kinds, sites, false))
                : Optional.empty();
    }

    // "Impression: palpitations", "in summary, this man with breathlessness".
    private boolean isConcluded(int index) {
        int start = words.sentenceStart(index);
        boolean opens = ComplaintWords.CONCLUSION.isAt(start, words);
        int mark = start - 1;
        boolean headed = mark > 0 && words.isMark(mark) && ComplaintWords.CONCLUSION.isAt(mark - 1, words);
        return (opens || headed) && index - start <= CONCLUDING;
    }

    private boolean endsHaving(int index) {
        for (int back = 0; back < 4 && index - back >= 0; back++) {
            int first = index - back;
            if (ComplaintWords.HAVING.length(first, words) == back + 1) {
                return true;
            }
        }
        return false;
    }

    // "Her painful joints", "the left knee is very painful".
    private Optional<Complaint> painful(int index) {
        int end = end(index);
        int start = words.sentenceStart(index);
        Set<String> sites = new TreeSet<>();
        if (index > start && ComplaintWords.OWN.isAt(index - 1, words)) {
            site(index + 1, end, sites);
        } else {
            int is = index - 1;
            while (is > start && ComplaintWords.EMPTY.isAt(is, words)) {
                is--;
            }
            boolean said = is > start && ComplaintWords.PRESENT.isAt(is, words);
            site(said ? is - 1 : end, end, sites);
        }
        return !sites.isEmpty() && assertions.hasNone(index, Status.NEGATED) && isTold(index, end)
                ? Optional.of(complaint(index, 1, "pain", Set.of(), sites, false))
                : Optional.empty();
    }

    private Optional<Complaint> undone(int index, int length) {
        int end = end(index);
        int after = index + length;
        boolean ends = after >= end || words.isMark(after) || ComplaintWords.LISTING.isAt(after, words);
        return ends && isPlain(index) && !isLimited(index, end)
                ? Optional.of(complaint(
                        index, length, ComplaintWords.UNDONE.meaning(index, length, words), Set.of(), Set.of(), true))
                : Optional.empty();
    }

    private Optional<Complaint> done(int index, int length) {
        int end = end(index);
        boolean subject = index > words.sentenceStart(index) && ComplaintWords.PERSONS.isAt(index - 1, words);
        return subject && assertions.hasNone(index, Status.NEGATED) && isTold(index, end)
                ? Optional.of(complaint(
                        index, length, ComplaintWords.DOING.meaning(index, length, words), Set.of(), Set.of(), false))
                : Optional.empty();
    }

    private Complaint complaint(
            int index, int length, String key, Set<String> kinds, Set<String> sites, boolean denied) {
        return new Complaint(
                index, index + length - 1, key, Set.copyOf(kinds), Set.copyOf(sites), denied, person(index));
    }

    private String person(int index) {
        for (int i = start(index); i < end(index); i++) {
            if (ComplaintWords.PERSONS.isAt(i, words)) {
                return ComplaintWords.FEMALE.isAt(i, words) ? "she" : "he";
            }
        }
        return "";
    }

    private boolean isTold(int index, int end) {
        boolean plain = isPlain(index) && !isOfAnother(words.sentenceStart(index));
        for (int i = start(index); plain && i < end; i++) {
            boolean hasHad = i > 0 && words.folded(i).equals("had") && ComplaintWords.HAVING.length(i - 1, words) == 2;
            plain = hasHad || !ComplaintWords.OVER.isAt(i, words);
        }
        return plain;
    }

    // A sentence without an end would be gone through for each complaint in it.
    private int end(int index) {
        return Math.min(words.sentenceEnd(index), index + SENTENCE);
    }

    private int start(int index) {
        return Math.max(words.sentenceStart(index), index - SENTENCE);
    }

    private boolean isPlain(int index) {
        return assertions.hasNone(index, Status.HISTORICAL, Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.UNCERTAIN);
    }

    // "Her mother has migraine. She …" may be the mother.
    private boolean isOfAnother(int start) {
        int from = start == 0 ? 0 : Math.max(words.sentenceStart(start - 1), start - BEFORE);
        return start > from && assertions.has(from, start - 1, Status.OTHER_PERSON);
    }

    private boolean isLimited(int index, int end) {
        int i = clauseStart(index);
        while (i < end) {
            // "Rest pain" and "night sweats" are not those of a night.
            int length = ComplaintWords.NAMED.length(i, words);
            boolean lists = i + 1 < end
                    && ComplaintWords.DENYING.isAt(i + 1, words)
                    && words.folded(i).equals("with");
            if (length == 0 && !lists && ComplaintWords.LIMITING.isAt(i, words)) {
                return true;
            }
            i += Math.max(1, length);
        }
        return false;
    }

    // After "…, and he": what is said before it is said of something else.
    private int clauseStart(int index) {
        int start = start(index);
        for (int i = index; i > start + 2; i--) {
            if (ComplaintWords.PERSONS.isAt(i, words)
                    && ComplaintWords.LISTING.isAt(i - 1, words)
                    && words.folded(i - 2).equals(",")) {
                return i;
            }
        }
        return start;
    }
}
