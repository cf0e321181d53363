package io.github.medsecretary.correspondence.language;

import io.github.medsecretary.core.person.CommunicationNeeds;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The languages in which a practice writes. Texts that nobody has reviewed are refused until somebody asks for that
 * language unreviewed, by its name: {@link #withUnreviewed}. English is always there.
 *
 * <p>Where somebody needs Welsh, both languages go into one letter, the Welsh before the English: the Welsh Language
 * Standards (No. 7) Regulations 2018, Schedule 1, in force for health boards and NHS trusts in Wales, want
 * correspondence in Welsh for those who have asked for it and no Welsh text treated less favourably than an English
 * one; where both stand together, that the Welsh is likely to be read first. <strong>What they ask of a practice needs
 * review by a qualified person.</strong> Immutable and thread-safe.
 */
public final class Languages {

    private static final RuleId RULE = RuleId.builtIn("language");
    private static final Languages BUILT_IN = new Languages(TreeMap.of("cy", own("cy.language")), TreeSet.empty());

    private final SortedMap<String, LanguagePack> packs;
    private final SortedSet<String> unreviewed;

    private Languages(SortedMap<String, LanguagePack> packs, SortedSet<String> unreviewed) {
        this.packs = packs;
        this.unreviewed = unreviewed;
    }

    private static LanguagePack own(String file) {
        try (InputStream in = Languages.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return LanguagePack.parse(text).getOrElseThrow(errors -> new IllegalStateException(errors.mkString("\n")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** English, and Welsh as a draft that nobody has asked for. */
    public static Languages builtIn() {
        return BUILT_IN;
    }

    /** The same with another language, or with other texts of one, such as reviewed ones. */
    public Languages with(LanguagePack pack) {
        return new Languages(packs.put(pack.locale().getLanguage(), pack), unreviewed);
    }

    /** The same for somebody who asks for the texts of a language though nobody has reviewed them. */
    public Languages withUnreviewed(Locale language) {
        return new Languages(packs, unreviewed.add(language.getLanguage()));
    }

    /** A language, or {@code UNREVIEWED_LANGUAGE} or {@code NO_TEXTS} with what is needed. */
    public Either<Refusal, Language> find(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals(Locale.ENGLISH.getLanguage())) {
            return Either.right(Language.english());
        }
        return packs.get(language)
                .toEither(() -> refused(
                        LanguageCode.NO_TEXTS,
                        "There are no texts in " + locale.toLanguageTag()
                                + ": a language pack is needed, or a translation of the letter by other means."))
                .filterOrElse(
                        pack -> pack.review() instanceof Review.Reviewed || unreviewed.contains(language),
                        pack -> refused(
                                LanguageCode.UNREVIEWED_LANGUAGE,
                                "The texts in " + locale.toLanguageTag()
                                        + " are a draft: a review by somebody who speaks the language is needed, or"
                                        + " somebody who asks for them unreviewed."))
                .map(Language::of);
    }

    /**
     * The languages of a letter to somebody, in the order in which they are read: English alone for whoever needs
     * English, and else the reader's own before English. A refusal as of {@link #find}: that a letter goes out in English
     * alone all the same is then for somebody to decide.
     */
    public Either<Refusal, Seq<Language>> readBy(CommunicationNeeds needs) {
        return find(needs.language())
                .map(language -> language.isEnglish() ? List.of(language) : List.of(language, Language.english()));
    }

    /**
     * What is to be said of a letter that goes to somebody in other languages than the one that they need, with what is
     * needed to write in that one; nothing if it is in that one.
     *
     * @param needs what the reader needs
     * @param written in which languages the letter is
     */
    public Optional<Finding> unmet(CommunicationNeeds needs, Seq<Locale> written) {
        String language = needs.language().getLanguage();
        if (written.map(Locale::getLanguage).contains(language)) {
            return Optional.empty();
        }
        String missing = find(needs.language())
                .fold(refusal -> refusal.findings().head().message(), there -> "There are texts in it.");
        return Optional.of(finding(
                Severity.WARN,
                "The letter is in " + written.map(Locale::toLanguageTag).mkString(" and ") + ", and its reader needs "
                        + needs.language().toLanguageTag() + ". " + missing));
    }

    private static Refusal refused(LanguageCode code, String message) {
        return Refusal.of(code, List.of(finding(Severity.BLOCK, message)));
    }

    private static Finding finding(Severity severity, String message) {
        return Finding.builder()
                .rule(RULE)
                .severity(severity)
                .disposition(Disposition.ASK)
                .message(message)
                .build();
    }

    /** Which languages, with the state of their texts. */
    public Map<String, Review> reviews() {
        return packs.mapValues(LanguagePack::review);
    }

    @Override
    public String toString() {
        return "Languages" + packs.values().mkString("[", ", ", "]");
    }
}
