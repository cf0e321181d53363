package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.correspondence.content.Body;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import java.util.Optional;

/** One reason to withhold a fragment from somebody. Pure and thread-safe: it decides by labels, never by the words. */
public interface DisclosureRule {

    /** Its name and version. */
    RuleId id();

    /** The law or guidance that it follows. */
    LegalBasis basis();

    /** How it withholds; silently by default. */
    default Mode mode() {
        return Mode.SILENT;
    }

    /** The privilege that lets a named person show what it withholds; empty, the default, where nobody may. */
    default Optional<String> overridableWith() {
        return Optional.empty();
    }

    /**
     * Whether the rule may withhold anything at all from the reader; where it says no, {@link #withholds} is not asked.
     * Yes by default, so that it need not be told.
     */
    default boolean concerns(Reader reader) {
        return true;
    }

    /**
     * Whether the fragment is withheld from the reader.
     *
     * @param fragment with all its labels, those that were inferred too
     * @param reader who reads
     */
    boolean withholds(Fragment fragment, Reader reader);

    /**
     * Whether what carries a letter and bears these labels is withheld too: the name of a service, an address, a copy
     * that would be named. By default, if running text with the same labels is.
     *
     * @param labels at least one
     * @param reader who reads
     */
    default boolean withholdsCarrier(Labels labels, Reader reader) {
        return withholds(
                Fragment.builder()
                        .id("carrier")
                        .heading(Heading.DISTRIBUTION_LIST)
                        .body(new Body.Narrative("carrier"))
                        .labels(labels)
                        .build(),
                reader);
    }
}
