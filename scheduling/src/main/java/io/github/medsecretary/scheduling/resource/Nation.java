package io.github.medsecretary.scheduling.resource;

/**
 * The nation whose bank holidays a site keeps. England, Wales, Scotland and Northern Ireland differ; others may be
 * named.
 *
 * @param name its English name, not blank
 */
public record Nation(String name) implements Comparable<Nation> {

    /** England. */
    public static final Nation ENGLAND = new Nation("England");

    /** Wales. */
    public static final Nation WALES = new Nation("Wales");

    /** Scotland. */
    public static final Nation SCOTLAND = new Nation("Scotland");

    /** Northern Ireland. */
    public static final Nation NORTHERN_IRELAND = new Nation("Northern Ireland");

    /** Refuses a blank name. */
    public Nation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a nation has a name");
        }
    }

    /** By name. */
    @Override
    public int compareTo(Nation other) {
        return name.compareTo(other.name);
    }
}
