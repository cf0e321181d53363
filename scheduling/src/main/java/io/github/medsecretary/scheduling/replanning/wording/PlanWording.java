package io.github.medsecretary.scheduling.replanning.wording;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * Makes sentences of reasons.
 *
 * <p>A bundle has a pattern for {@link MessageFormat} under the key of each {@link ReasonCode}, with choice formats for
 * plurals, and beside them: {@code format.moment}, a pattern for {@link DateTimeFormatter}; {@code place}, of a moment and
 * a list, and {@code place.alone}, of a moment; {@code list.comma} and {@code list.and} between the things of a list,
 * {@code list.then} between what happens in turn; and the words of {@code priority}, {@code told} and {@code where}. The English one lies beside this class as {@code plan.properties}.
 * Appointments and resources go by their ids unless {@link #naming} says otherwise. The default locale never counts.
 * Immutable, and thread-safe as long as bundle and names are.
 */
public final class PlanWording {

    private static final PlanWording ENGLISH =
            new PlanWording(english(PlanWording.class), Locale.UK, UnaryOperator.identity(), UnaryOperator.identity());

    private final ResourceBundle bundle;
    private final Locale locale;
    private final UnaryOperator<String> appointments;
    private final UnaryOperator<String> resources;

    private PlanWording(
            ResourceBundle bundle, Locale locale, UnaryOperator<String> appointments, UnaryOperator<String> resources) {
        this.bundle = bundle;
        this.locale = locale;
        this.appointments = appointments;
        this.resources = resources;
    }

    private static ResourceBundle english(Class<?> beside) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream("plan.properties"), "plan.properties");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** British English. */
    public static PlanWording english() {
        return ENGLISH;
    }

    /**
     * Another language.
     *
     * @param bundle its patterns; what is missing is said in English
     * @param locale by which numbers, plurals and dates are written
     */
    public static PlanWording of(ResourceBundle bundle, Locale locale) {
        return new PlanWording(bundle, locale, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * The language among these that fits best, by the lookup of RFC 4647, or else English: {@code de-AT} finds
     * {@code de}.
     *
     * @param wanted which language
     * @param known such as {@code ServiceLoader.load(PlanMessages.class)}, called where the module declares that it uses
     *     them
     */
    public static PlanWording found(Locale wanted, Iterable<? extends PlanMessages> known) {
        Seq<PlanMessages> all = List.ofAll(known);
        var range = java.util.List.of(new Locale.LanguageRange(wanted.toLanguageTag()));
        Locale best = Locale.lookup(range, all.map(PlanMessages::locale).asJava());
        return all.find(each -> each.locale().equals(best))
                .map(each -> of(each.bundle(), each.locale()))
                .getOrElse(ENGLISH);
    }

    /**
     * The same with names for those who may know them.
     *
     * @param appointment from an appointment's id to what is printed
     * @param resource from the id of a resource or site to what is printed
     */
    public PlanWording naming(UnaryOperator<String> appointment, UnaryOperator<String> resource) {
        return new PlanWording(bundle, locale, appointment, resource);
    }

    /** One reason in words. */
    public String say(Reason reason) {
        if (bundle.containsKey(reason.code())) {
            return format(bundle.getString(reason.code()), reason.arguments());
        }
        return reason.otherwise().orElseGet(() -> spareSaying(reason));
    }

    /** Several, each in words. */
    public Seq<String> say(Seq<Reason> reasons) {
        return reasons.map(this::say);
    }

    private String spareSaying(Reason reason) {
        if (!ENGLISH.bundle.containsKey(reason.code())) {
            throw unknown(reason.code());
        }
        return ENGLISH.naming(appointments, resources).say(reason);
    }

    private String format(String pattern, Seq<Argument> arguments) {
        return new MessageFormat(pattern, locale)
                .format(arguments.map(this::shown).toJavaArray(Object[]::new));
    }

    private Object shown(Argument argument) {
        return argument instanceof Argument.Count count ? (Object) count.value() : text(argument);
    }

    private String text(Argument argument) {
        if (argument instanceof Argument.OfAppointment appointment) {
            return appointments.apply(appointment.id());
        }
        if (argument instanceof Argument.OfResource resource) {
            return resources.apply(resource.id());
        }
        if (argument instanceof Argument.Named named) {
            return named.word();
        }
        if (argument instanceof Argument.OfPlace place) {
            return place(place);
        }
        if (argument instanceof Argument.Moment moment) {
            return moment(moment);
        }
        if (argument instanceof Argument.Word word) {
            return pattern(word.key());
        }
        if (argument instanceof Argument.Inner inner) {
            return say(inner.reason());
        }
        if (argument instanceof Argument.InTurn inTurn) {
            return inTurn.steps().map(this::say).mkString(pattern("list.then"));
        }
        if (argument instanceof Argument.Several several) {
            return listed(several.all().map(this::text));
        }
        return format("{0}", List.of(argument));
    }

    private String place(Argument.OfPlace place) {
        String moment = moment(new Argument.Moment(place.start(), place.zone()));
        return place.with().isEmpty()
                ? filled("place.alone", moment)
                : filled("place", moment, place.with().map(resources).mkString(pattern("list.comma")));
    }

    private String filled(String key, Object... texts) {
        return new MessageFormat(pattern(key), locale).format(texts);
    }

    private String moment(Argument.Moment moment) {
        Instant at = moment.at();
        return DateTimeFormatter.ofPattern(pattern("format.moment"), locale)
                .format(moment.zone().wallClock(at));
    }

    private String listed(Seq<String> texts) {
        return texts.size() < 2
                ? texts.mkString()
                : texts.init().mkString(pattern("list.comma")) + pattern("list.and") + texts.last();
    }

    private String pattern(String key) {
        ResourceBundle knowing = bundle.containsKey(key) ? bundle : ENGLISH.bundle;
        if (!knowing.containsKey(key)) {
            throw unknown(key);
        }
        return knowing.getString(key);
    }

    private static IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("no bundle has " + key);
    }
}
