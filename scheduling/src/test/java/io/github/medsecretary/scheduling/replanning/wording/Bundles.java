package io.github.medsecretary.scheduling.replanning.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Bundles of files beside this class. */
public final class Bundles {

    private Bundles() {}

    public static ResourceBundle of(String file) {
        var stream = Objects.requireNonNull(PlanWording.class.getResourceAsStream(file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
