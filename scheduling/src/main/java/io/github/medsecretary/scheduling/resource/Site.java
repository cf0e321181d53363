package io.github.medsecretary.scheduling.resource;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;

/**
 * A place with a door and a wall clock, where visits are held.
 *
 * @param id the caller's id
 * @param nation whose bank holidays it keeps
 * @param zone whose wall clock it goes by
 */
public record Site(String id, Nation nation, SiteZone zone) {

    /** The id of the only site of a practice that names none. */
    public static final String MAIN = "main";

    /** The type of a {@link #reference} to a site. */
    public static final String REFERENCE_TYPE = "Site";

    /** Checks that nothing is null. */
    public Site {
        requireNonNull(id, "id");
        requireNonNull(nation, "nation");
        requireNonNull(zone, "zone");
    }

    /** The only site of a practice that names none: {@link #MAIN}, in England. */
    public static Site main(SiteZone zone) {
        return new Site(MAIN, Nation.ENGLAND, zone);
    }

    /** The reference {@code Site/id}. */
    public Reference reference() {
        return Reference.of(REFERENCE_TYPE, id);
    }
}
