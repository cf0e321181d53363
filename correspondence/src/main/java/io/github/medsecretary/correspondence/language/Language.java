package io.github.medsecretary.correspondence.language;

import io.github.medsecretary.correspondence.template.Tongue;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A language in which letters may be written here and now: English, or one that {@link Languages} let through. Immutable
 * and thread-safe.
 */
public final class Language {

    private static final Tongue ENGLISH_TONGUE = Tongue.of(Locale.UK).orElseThrow();
    private static final Language ENGLISH = new Language(Optional.empty());

    private final Optional<LanguagePack> pack;

    private Language(Optional<LanguagePack> pack) {
        this.pack = pack;
    }

    static Language of(LanguagePack pack) {
        return new Language(Optional.of(pack));
    }

    /** British English. */
    public static Language english() {
        return ENGLISH;
    }

    /** Whether it is English, in which titles and notices are written without any texts. */
    public boolean isEnglish() {
        return pack.isEmpty();
    }

    /** Which language. */
    public Locale locale() {
        return tongue().locale();
    }

    /** Its months, days and plural forms. */
    public Tongue tongue() {
        return pack.map(LanguagePack::tongue).orElse(ENGLISH_TONGUE);
    }

    /** All its texts with their edition and review, for whoever signs a letter in it; {@code en} for English. */
    public String texts() {
        return pack.map(LanguagePack::print).orElse("en");
    }

    /** Whether somebody answers for its texts. */
    public boolean isReviewed() {
        return pack.filter(each -> each.review() instanceof Review.Draft).isEmpty();
    }

    /** A phrase with its values. */
    public String say(Phrase phrase, Object... values) {
        return pack.flatMap(each -> each.word(phrase.key()))
                .map(text -> new Pattern(text).say(locale(), values))
                .orElseGet(() -> phrase.say(values));
    }

    /** Whether there is a title of a key, such as {@code heading.history}. */
    public boolean hasTitle(String key) {
        return pack.map(each -> each.word(key).isPresent()).orElse(true);
    }

    /**
     * A title.
     *
     * @param key such as {@code heading.history}
     * @param english the same in English
     */
    public String title(String key, String english) {
        return pack.flatMap(each -> each.word(key)).orElse(english);
    }

    /** The sentences of notices, as patterns for {@link java.text.MessageFormat}; none for English. */
    public Optional<ResourceBundle> notices() {
        return pack.map(each -> new Bundle(each.notices().mapValues(text -> new Pattern(text.text()).doubled())));
    }

    /**
     * What is wrong with its sentences of notices: one is not known, or has other values than the English one. One that
     * lacks is told where a letter needs it.
     *
     * @param english the patterns in English, without doubled apostrophes, by key
     */
    public Seq<PackError> unlike(Map<String, String> english) {
        return pack.<Seq<PackError>>map(each -> unlike(each.notices(), english)).orElse(List.empty());
    }

    private static Seq<PackError> unlike(Map<String, PackText> own, Map<String, String> english) {
        return List.ofAll(own)
                .flatMap(each -> english.get(each._1())
                        .map(text -> each._2().unlike(text))
                        .getOrElse(
                                () -> List.of(each._2().error(LanguageCode.UNKNOWN_KEY, 0, "No notice has this key."))))
                .sorted();
    }

    private static final class Bundle extends ResourceBundle {

        private final Map<String, String> texts;

        Bundle(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key).getOrNull();
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet().toJavaSet());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && language.pack.equals(pack);
    }

    @Override
    public int hashCode() {
        return pack.hashCode();
    }

    @Override
    public String toString() {
        return "Language[" + locale().toLanguageTag() + "]";
    }
}
