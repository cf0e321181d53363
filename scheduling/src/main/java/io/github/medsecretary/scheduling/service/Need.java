package io.github.medsecretary.scheduling.service;

import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * One resource that a service takes. A service with two needs takes two resources, even if one could meet both.
 *
 * @param kind what sort of resource
 * @param capabilities what it must be able to do, all of them
 */
public record Need(ResourceKind kind, Seq<String> capabilities) {

    /** A need of a kind, whatever it can do. */
    public static Need of(ResourceKind kind) {
        return new Need(kind, List.empty());
    }

    /** A need of a kind that can do all of these. */
    public static Need of(ResourceKind kind, Iterable<String> capabilities) {
        return new Need(kind, List.ofAll(capabilities));
    }

    /** Whether that resource would do. */
    public boolean isMetBy(Resource resource) {
        return resource.kind() == kind && resource.canDo(capabilities);
    }
}
