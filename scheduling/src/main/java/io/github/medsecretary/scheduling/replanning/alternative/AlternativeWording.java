package io.github.medsecretary.scheduling.replanning.alternative;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Says what sets a plan apart from the one that was asked for. Immutable and thread-safe as long as the bundle is. */
public final class AlternativeWording {

    private final ResourceBundle texts;
    private final Locale locale;

    private AlternativeWording(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** In English. */
    public static AlternativeWording english() {
        try (InputStream in = AlternativeWording.class.getResourceAsStream("alternatives.properties")) {
            var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return new AlternativeWording(new PropertyResourceBundle(reader), Locale.UK);
        } catch (IOException e) {
            throw new UncheckedIOException("the module has no texts", e);
        }
    }

    /**
     * In another language.
     *
     * @param texts with the keys of {@code alternatives.properties} beside this class, patterns for {@link MessageFormat}
     * @param locale for the numbers
     */
    public static AlternativeWording of(ResourceBundle texts, Locale locale) {
        return new AlternativeWording(texts, locale);
    }

    /** What it is after, and then each number that differs from the plan that was asked for. */
    public Seq<String> say(Alternative alternative, Alternative asked) {
        Figures here = alternative.figures();
        Figures there = asked.figures();
        return List.of(
                        differing("moved", here.moved(), there.moved()),
                        differing("notified", here.notified(), there.notified()),
                        differing("daysLater", here.daysLater(), there.daysLater()),
                        differing("otherPractitioner", here.otherPractitioner(), there.otherPractitioner()),
                        differing("unplaced", here.unplaced(), there.unplaced()),
                        differing("cost", here.cost(), there.cost()))
                .flatMap(each -> each)
                .prepend(say("aim." + alternative.aim().name()));
    }

    private Seq<String> differing(String key, long here, long there) {
        return here == there ? List.empty() : List.of(say(key, here, there));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
