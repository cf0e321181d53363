package io.github.medsecretary.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the modules are, and what is in them. */
final class House {

    /** The modules that embedders put on their module path. */
    static final Seq<String> LIBRARY = List.of("core", "scheduling", "terminology", "correspondence");

    /** What else is published. */
    static final Seq<String> PUBLISHED = LIBRARY.appendAll(List.of(
            "correspondence/pdf",
            "core/testkit",
            "scheduling/testkit",
            "terminology/testkit",
            "correspondence/testkit"));

    private static final Path ROOT = root();

    // Reading classes takes seconds, so all of them are read once.
    private static final JavaClasses CLASSES = imported(PUBLISHED.map(House::output));

    private House() {}

    private static Path root() {
        return Stream.<Path>iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("correspondence/pom.xml")))
                .findFirst()
                .orElseThrow();
    }

    static Path root(String inside) {
        return ROOT.resolve(inside);
    }

    /** The classes of modules. */
    static JavaClasses classes(Seq<String> modules) {
        Seq<Path> folders = modules.map(House::output);
        return CLASSES.that(new DescribedPredicate<>("of " + modules.mkString(", ")) {
            @Override
            public boolean test(JavaClass type) {
                Path file = Path.of(type.getSource().orElseThrow().getUri());
                return folders.exists(file::startsWith);
            }
        });
    }

    static JavaClasses imported(Seq<Path> folders) {
        return new ClassFileImporter().importPaths(folders.asJava());
    }

    private static Path output(String module) {
        return root(module).resolve("target/classes");
    }

    static Seq<Path> sources(Path folder) {
        return Files.exists(folder) ? walk(folder, path -> path.toString().endsWith(".java")) : List.empty();
    }

    /** Main and test sources of all modules: a testkit publishes contracts from its main sources. */
    static Seq<Path> allSources() {
        return walk(
                ROOT,
                path -> path.toString().endsWith(".java")
                        && path.toString().replace('\\', '/').matches(".*/src/(main|test)/java/.*"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Seq<Path> walk(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.ofAll(files.filter(wanted).sorted().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
