package io.github.medsecretary.terminology.assertion;

import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The triggers, by their first word, the longest first. Immutable and thread-safe. */
final class Triggers {

    /** Status, direction ({@code >} of what follows, {@code <} of what precedes), and phrases; {@code NONE} tells nothing. */
    private static final String ROWS = """
            NONE > no change|no increase|no decrease|no further|no new|no longer term|not only|no doubt|not certain
            NONE > gram negative|without difficulty|without complication|without complications|without incident
            NONE > no significant change|no interval change|not necessarily|not just|not drain
            NONE > denies change|denies any change|denies any changes|denies any recent changes|denied any recent changes
            NONE > denied change|denied any change|denied any changes|denied any recent change|denies any recent change
            NONE > no changes|no recent change|no recent changes
            NEGATED > no|not|without|denies|denied|deny|denying|never|nor|neither|cannot|none of|no evidence of|no sign of
            NEGATED > no signs of|negative for|free of|absence of|ruled out|excluded|rules out|fails to show
            NEGATED > did not|does not|doesn't|didn't|isn't|wasn't|no history of|nil|non|lack of|lacks|no longer
            NEGATED > failed to reveal|failed to show|failed to demonstrate|fail to demonstrate|fails to demonstrate|no suggestion of|no features of|no convincing
            NEGATED < not seen|not present|not identified|not found|not detected|not demonstrated|not visualised
            NEGATED < not visualized|was ruled out|were ruled out|is ruled out|is absent|are absent|was absent|were absent
            NEGATED < was excluded|is excluded|were negative|was negative|is negative|are negative
            NEGATED < is denied|are denied|was denied|negative|excluded
            HISTORICAL > history of|previous|previously|prior|past|status post|s/p|s p|former|formerly|old|had had|hx of
            HISTORICAL > years ago|year ago|in childhood|as a child|background of|known history|pmh|psh|remote|post
            HISTORICAL < years ago|year ago|months ago|in childhood|as a child|in the past|as a teenager|decades ago
            HISTORICAL < has resolved|resolved|have resolved|now resolved
            HISTORICAL < weeks ago|previously|many years
            OTHER_PERSON > mother|father|brother|sister|brothers|sisters|aunt|uncle|cousin|grandmother|grandfather
            OTHER_PERSON > son|daughter|sons|daughters|husband|wife|partner|donor|sibling|siblings|grandson|nephew|niece
            OTHER_PERSON > granddaughter|family history|twin|parents|relatives|maternal|paternal|fetus|foetus|newborn|fh
            OTHER_PERSON > girlfriend|boyfriend|fiancé|fiancée|spouse|carer|neighbour|colleague|mother's|father's|friend
            OTHER_PERSON > surrogate|recipient|mum|dad|mom|grandparents|family|infant|baby|ex-husband|ex-wife
            HYPOTHETICAL > if|should he|should she|should they|should there|in case|risk of|risks of|risks including
            HYPOTHETICAL > risks include|to prevent|prophylaxis|to avoid|unless|in the event|return for|rule out|exclude
            HYPOTHETICAL > to exclude|to rule out|will need|would|could|might|screening for|screen for|look for|worried about
            HYPOTHETICAL > concern about|concerned about|watch for|evaluate for|evaluated for|assess for|were to|risks
            HYPOTHETICAL > complications include|complications including|such as|consider|call for|call if|monitor for
            HYPOTHETICAL > to look for|prevention of|plan|planned|potential|r/o|r o|whether|potential for|explained
            UNCERTAIN > possible|possibly|probable|probably|may|perhaps|suspected|suspicious for|query|likely|unlikely
            UNCERTAIN > cannot exclude|differential|versus|vs|suspect|suggestive of|questionable|equivocal|presumed
            UNCERTAIN > consistent with|compatible with|concern for|suspicion of|unclear|apparent|question of
            UNCERTAIN > worrisome for|concerning for|appears to|thought to|felt to|could represent|may represent
            UNCERTAIN < is possible|cannot be excluded|cannot be ruled out|is suspected|is likely|is unlikely|not excluded
            """;

    private static final io.vavr.collection.Map<String, List<Trigger>> BY_FIRST = read();

    // Hardly any word begins a trigger, which is told more quickly.
    private static final WordSet FIRSTS = WordSet.of(BY_FIRST.keySet().toJavaArray(String[]::new));

    private Triggers() {}

    private static io.vavr.collection.Map<String, List<Trigger>> read() {
        Map<String, List<Trigger>> rows = new HashMap<>();
        ROWS.lines().forEach(row -> {
            String[] cells = row.split(" ", 3);
            Option<Status> status = cells[0].equals("NONE") ? Option.none() : Option.some(Status.valueOf(cells[0]));
            for (String phrase : cells[2].split("\\|", -1)) {
                List<String> words = List.of(phrase.split(" ", -1));
                rows.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Trigger(words, status, cells[1].equals(">")));
            }
        });
        rows.values()
                .forEach(each -> each.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return io.vavr.collection.HashMap.ofAll(rows);
    }

    /** The words at which a trigger may begin. */
    static int[] mayBegin(Reading reading) {
        return reading.words().where(FIRSTS, reading.firstAsked(), reading.endAsked());
    }

    /** The longest triggers that begin at a word: of one phrase there may be one in each direction. */
    static List<Trigger> at(int index, int end, Words words) {
        return longest(BY_FIRST.get(words.folded(index)).getOrElse(List.of()), index, end, words);
    }

    private static List<Trigger> longest(List<Trigger> candidates, int index, int end, Words words) {
        List<Trigger> found = List.of();
        for (Trigger each : candidates) {
            boolean shorter = !found.isEmpty()
                    && each.words().size() < found.get(0).words().size();
            if (!shorter && fits(each.words(), index, end, words)) {
                found = plus(found, each);
            }
        }
        return found;
    }

    private static List<Trigger> plus(List<Trigger> found, Trigger more) {
        var all = new ArrayList<>(found);
        all.add(more);
        return all;
    }

    private static boolean fits(List<String> phrase, int index, int end, Words words) {
        if (index + phrase.size() > end) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.folded(index + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
