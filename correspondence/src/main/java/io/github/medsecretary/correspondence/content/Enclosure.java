package io.github.medsecretary.correspondence.content;

import io.github.medsecretary.core.confidentiality.Labels;

/**
 * Something that goes along with a letter, and whose very title may tell. It is content: where a fragment with its
 * labels would be withheld, it isn't sent and isn't named.
 *
 * @param id unique in its letter, never printed
 * @param title as the letter names it
 * @param labels who may read it
 */
public record Enclosure(String id, String title, Labels labels) {

    /** The id only. */
    @Override
    public String toString() {
        return "Enclosure[" + id + "]";
    }
}
