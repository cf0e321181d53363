package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.Patient;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;

/** {@code @ForAll} works for every value of core. */
class ProviderProperties {

    private static final CoreArbitraryProvider PROVIDER = new CoreArbitraryProvider();

    // Facades, interfaces that a vendor implements, and data that is there once.
    private static final Seq<String> NO_VALUES = List.of(
            "HouseStyle",
            "Code",
            "IdentifierScheme",
            "IdentifierSchemes",
            "Rule",
            "RuleRun",
            "RuleSet",
            "RuleSource",
            "RuleVerifier",
            "Judgement",
            "BankHolidays",
            "BankHolidayRule",
            "BankHolidayYear",
            "Proclamation");

    private static Seq<Class<?>> values() throws URISyntaxException, IOException {
        Path root = Path.of(Patient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return classes(root)
                .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                .<Class<?>>map(ProviderProperties::load)
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                .reject(type -> NO_VALUES.contains(type.getSimpleName()));
    }

    // Core is a folder where the modules are built up to their tests, and a jar where they are packaged.
    private static Seq<String> classes(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return below(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return below(jar.getPath("/"));
        }
    }

    private static Seq<String> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return List.ofAll(files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
                    .sorted()
                    .toList());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Example
    void every_value_of_core_has_an_arbitrary_or_is_an_enum() throws URISyntaxException, IOException {
        var values = values();
        assertTrue(values.size() > 40, "the walk finds core");
        assertEquals(
                List.empty(),
                values.reject(type -> type.isEnum() || PROVIDER.canProvideFor(TypeUsage.of(type)))
                        .map(Class::getSimpleName));
    }

    @Example
    void other_types_are_left_to_others() {
        for (Class<?> other : List.<Class<?>>of(String.class, Object.class, Optional.class, ProviderProperties.class)) {
            assertFalse(PROVIDER.canProvideFor(TypeUsage.of(other)), other.getName());
            assertEquals(Set.of(), PROVIDER.provideFor(TypeUsage.of(other), type -> {
                throw new AssertionError("no other type is asked for");
            }));
        }
    }

    @Property(tries = 20)
    void values_of_core_are_generated_inside_other_types(
            @ForAll java.util.List<Patient> patients, @ForAll Optional<Patient> perhaps) {
        assertTrue(patients.stream().noneMatch(each -> each.id().isBlank()));
        assertTrue(perhaps.map(each -> !each.id().isBlank()).orElse(true));
    }
}
