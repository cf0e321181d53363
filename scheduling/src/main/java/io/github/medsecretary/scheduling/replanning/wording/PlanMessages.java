package io.github.medsecretary.scheduling.replanning.wording;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of plans in another language, for {@link java.util.ServiceLoader}: see {@link PlanWording#found}. A module
 * loads its bundle itself, so that it may stand in any package of its own. Implementations are thread-safe.
 */
public interface PlanMessages {

    /** The language, by which numbers and dates are written too. */
    Locale locale();

    /** The patterns; what is missing is said in English. */
    ResourceBundle bundle();
}
