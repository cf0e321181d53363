package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.replanning.wording.Argument;
import io.github.medsecretary.scheduling.replanning.wording.PlanWording;
import io.github.medsecretary.scheduling.replanning.wording.Reason;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reasons as words of a line: the code, what is said where no bundle has it, how many arguments, and each of these, its
 * sort first. Belongs to one thread.
 */
final class ReasonWords {

    private static final String SAID = "said";
    private static final int DEEPEST = 16;

    private final Iterator<String> words;
    private int depth;

    private ReasonWords(Seq<String> words) {
        this.words = words.iterator();
    }

    static Seq<String> of(Reason reason) {
        Seq<String> otherwise =
                reason.otherwise().map(text -> List.of(SAID, text)).orElseGet(() -> List.of(Page.NOTHING));
        return otherwise.prepend(reason.code()).appendAll(all(reason.arguments().map(ReasonWords::of)));
    }

    private static Seq<String> all(Seq<Seq<String>> each) {
        return each.flatMap(words -> words).prepend(Integer.toString(each.size()));
    }

    private static Seq<String> of(Argument argument) {
        if (argument instanceof Argument.OfAppointment it) {
            return List.of("appointment", it.id());
        }
        if (argument instanceof Argument.OfResource it) {
            return List.of("resource", it.id());
        }
        if (argument instanceof Argument.Named it) {
            return List.of("named", it.word());
        }
        if (argument instanceof Argument.Word it) {
            return List.of("word", it.key());
        }
        if (argument instanceof Argument.Count it) {
            return List.of("count", Long.toString(it.value()));
        }
        if (argument instanceof Argument.Moment it) {
            return List.of("moment", it.at().toString(), zone(it.zone()));
        }
        if (argument instanceof Argument.OfPlace it) {
            return List.of("place", it.start().toString(), zone(it.zone()))
                    .appendAll(all(it.with().map(List::of)));
        }
        return holding(argument);
    }

    private static Seq<String> holding(Argument argument) {
        if (argument instanceof Argument.Inner it) {
            return of(it.reason()).prepend("reason");
        }
        return argument instanceof Argument.InTurn it
                ? all(it.steps().map(ReasonWords::of)).prepend("in-turn")
                : all(((Argument.Several) argument).all().map(ReasonWords::of)).prepend("several");
    }

    private static String zone(SiteZone zone) {
        return zone.zone().getId();
    }

    /** What the words of the line that was taken last mean; it can be said. */
    static Reason read(Seq<String> words, Lines lines) {
        return lines.read(words.head(), code -> new ReasonWords(words).whole(), Reason.said(""));
    }

    private Reason whole() {
        Reason reason = reason();
        if (words.hasNext()) {
            throw new IllegalArgumentException("more than a reason");
        }
        PlanWording.english().say(reason);
        return reason;
    }

    private Reason reason() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("no reason is as deep as that");
        }
        String code = next();
        Optional<String> otherwise = switch (next()) {
            case SAID -> Optional.of(next());
            case Page.NOTHING -> Optional.empty();
            default -> throw new IllegalArgumentException("no such saying");
        };
        var reason = new Reason(code, all(this::argument), otherwise);
        depth--;
        return reason;
    }

    private <T> Seq<T> all(Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int left = Integer.parseInt(next()); left > 0; left--) {
            all.add(one.get());
        }
        return List.ofAll(all);
    }

    private Argument argument() {
        return switch (next()) {
            case "appointment" -> new Argument.OfAppointment(next());
            case "resource" -> new Argument.OfResource(next());
            case "named" -> new Argument.Named(next());
            case "word" -> new Argument.Word(next());
            case "count" -> new Argument.Count(Long.parseLong(next()));
            case "moment" -> new Argument.Moment(Instant.parse(next()), zone());
            case "place" -> place();
            case "reason" -> new Argument.Inner(reason());
            case "in-turn" -> new Argument.InTurn(all(this::reason));
            case "several" -> several();
            default -> throw new IllegalArgumentException("no such argument");
        };
    }

    private Argument several() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("no list is as deep as that");
        }
        var several = new Argument.Several(all(this::argument));
        depth--;
        return several;
    }

    private Argument place() {
        Instant start = Instant.parse(next());
        SiteZone zone = zone();
        return new Argument.OfPlace(start, all(this::next), zone);
    }

    private SiteZone zone() {
        return SiteZone.of(ZoneId.of(next()));
    }

    private String next() {
        if (!words.hasNext()) {
            throw new IllegalArgumentException("a reason ends too early");
        }
        return words.next();
    }
}
