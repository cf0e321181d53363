package io.github.medsecretary.scheduling.replanning.calling;

import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.replanning.Place;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What to say to whom a plan concerns. Neither ids nor services, specialties, names or reasons are ever in it, but for a
 * name that the caller gives. Immutable and thread-safe as long as the bundle is.
 */
public final class CallWording {

    private static final String SAME_TIME = "same-time";
    private static final String ELSEWHERE = "script.elsewhere";

    private final ResourceBundle texts;
    private final Locale locale;
    private final SiteZone zone;

    private CallWording(ResourceBundle texts, Locale locale, SiteZone zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
    }

    /** In English, by a wall clock. */
    public static CallWording english(SiteZone zone) {
        try (InputStream in = CallWording.class.getResourceAsStream("calls.properties")) {
            var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return new CallWording(new PropertyResourceBundle(reader), Locale.UK, zone);
        } catch (IOException e) {
            throw new UncheckedIOException("the module has no texts", e);
        }
    }

    /**
     * In another language.
     *
     * @param texts with the keys of {@code calls.properties} beside this class, patterns for {@link MessageFormat}
     * @param locale for the names of days and months
     */
    public static CallWording of(ResourceBundle texts, Locale locale, SiteZone zone) {
        return new CallWording(texts, locale, zone);
    }

    /** What to say once it is certain who is speaking: a sentence to begin with, and one to three for each appointment. */
    public Seq<String> script(Call call) {
        String opening = say(call.visits().size() > 1 ? "script.several" : "script.one");
        return call.visits().flatMap(this::sentences).prepend(opening);
    }

    private Seq<String> sentences(Call.Visit visit) {
        String told = say(
                key(visit),
                visit.from().map(this::when).orElse(""),
                visit.to().map(this::when).orElse(""));
        return List.of(told)
                .appendAll(visit.isWithAnother() ? List.of(say("script.another")) : List.empty())
                .appendAll(
                        visit.isElsewhere() && texts.containsKey(ELSEWHERE) ? List.of(say(ELSEWHERE)) : List.empty());
    }

    // A bundle that has no words for it tells the same time twice.
    private String key(Call.Visit visit) {
        String what = visit.to().isPresent() ? "placed" : "left";
        if (visit.from().isEmpty()) {
            return "script.new." + what;
        }
        String so = visit.canStay() ? "script.asked." : "script.lost.";
        return visit.isAtSameTime() && texts.containsKey(so + SAME_TIME) ? so + SAME_TIME : so + what;
    }

    /** What to leave on a machine: nothing but whom to ring. */
    public String voicemail(String telephone) {
        return say("voicemail", telephone);
    }

    /**
     * The same with who is calling, where the patient has allowed that.
     *
     * @param caller as it is to be spoken
     */
    public String voicemail(String telephone, String caller) {
        return say("voicemail.named", telephone, caller);
    }

    private String when(Place place) {
        return DateTimeFormatter.ofPattern(texts.getString("when"), locale).format(zone.wallClock(place.start()));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
