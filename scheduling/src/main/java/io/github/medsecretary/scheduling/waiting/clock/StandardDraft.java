package io.github.medsecretary.scheduling.waiting.clock;

import io.github.medsecretary.core.time.Nation;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A standard while its block is being read. Not thread-safe. */
final class StandardDraft {

    private static final Seq<String> REQUIRED = List.of("nation", "title", "from", "days", "offers", "source", "on");
    private static final Seq<String> KNOWN = REQUIRED.append("until").append("review");

    private final int line;
    private final String code;
    private Map<String, String> said = TreeMap.empty();
    private Map<ClockEventKind, ClockRule> rules = TreeMap.empty();

    StandardDraft(int line, String code) {
        this.line = line;
        this.code = code;
    }

    int line() {
        return line;
    }

    /** Takes a line; what is wrong with it, if anything is. */
    Optional<String> take(String word, String rest) {
        if (!KNOWN.contains(word)) {
            return Optional.of("A line begins with one of the words of a standard.");
        }
        if (word.equals("on")) {
            return rule(rest);
        }
        if (said.containsKey(word)) {
            return Optional.of("A standard says a thing once.");
        }
        said = said.put(word, rest);
        return wrong(word, rest);
    }

    private static Optional<String> wrong(String word, String rest) {
        boolean fits = switch (word) {
            case "nation" -> Nation.ofLabel(rest).isPresent();
            case "from", "until" -> date(rest).isPresent();
            case "days" -> number(rest).filter(days -> days > 0).isPresent();
            case "offers" -> offers(rest).isPresent();
            default -> !rest.isEmpty();
        };
        return fits ? Optional.empty() : Optional.of("What follows the word does not have its shape.");
    }

    private Optional<String> rule(String rest) {
        var parts = rest.split("\\s+", 3);
        var kind = ClockEventKind.parse(parts[0]);
        var effect = parts.length == 3 ? ClockEffect.parse(parts[1]) : Optional.<ClockEffect>empty();
        if (kind.isEmpty() || effect.isEmpty()) {
            return Optional.of("An event is followed by its effect and where that is said.");
        }
        if (rules.containsKey(kind.get())) {
            return Optional.of("A standard speaks of a kind of event once.");
        }
        rules = rules.put(kind.get(), new ClockRule(effect.get(), parts[2]));
        return Optional.empty();
    }

    /** The words that are missing. */
    Seq<String> missing() {
        return REQUIRED.filter(word -> word.equals("on") ? rules.isEmpty() : !said.containsKey(word));
    }

    /** The standard, of which every line has been taken and none is wrong or missing. */
    ClockStandard standard() {
        return ClockStandard.builder()
                .code(code)
                .nation(Nation.ofLabel(word("nation")).orElseThrow())
                .title(word("title"))
                .from(date(word("from")).orElseThrow())
                .until(said.get("until").toJavaOptional().flatMap(StandardDraft::date))
                .days(number(word("days")).orElseThrow())
                .rules(rules)
                .offers(offers(word("offers")).orElseThrow())
                .source(word("source"))
                .review(said.get("review").getOrElse(""))
                .build();
    }

    private String word(String word) {
        return said.get(word).get();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= 6;
        return isShort && text.chars().allMatch(each -> each >= '0' && each <= '9')
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<OfferRule> offers(String text) {
        var parts = text.split("\\s+", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return number(parts[0])
                .flatMap(notice -> number(parts[1]).map(dates -> new OfferRule(notice, dates, parts[2])));
    }
}
