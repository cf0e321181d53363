package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a module exports is documented: types, their public methods, constructors and enum constants. */
class JavadocTest {

    private static final Pattern EXPORTS = Pattern.compile("exports ([a-z0-9.]+);");

    @Test
    void everythingExportedHasJavadoc() throws IOException {
        assertEquals(List.empty(), undocumented(House.PUBLISHED.flatMap(JavadocTest::exportedSources)));
    }

    @Test
    void everyExportedPackageSaysWhereToStart() {
        House.PUBLISHED
                .flatMap(JavadocTest::exportedPackages)
                .forEach(folder -> assertTrue(
                        House.text(folder.resolve("package-info.java")).startsWith("/**"), folder.toString()));
    }

    @Test
    void whatLacksJavadocIsSeen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Example.java");
        Files.writeString(file, """
                /** Said. */
                public class Example {
                    public Example() {}
                    /** Said. */
                    public void said() {}
                    public void unsaid() {}
                    void hidden() {}
                    @Override public String toString() { return ""; }
                    public enum Kind { ONE, /** Said. */ TWO }
                    /** Said. */
                    public interface Inner { void inside(); }
                    /** Said. */
                    public record Pair(int a) { public Pair { } }
                }
                """);
        assertEquals(
                List.of("<init>", "unsaid", "Kind", "ONE", "inside").map(name -> "Example.java: " + name),
                undocumented(List.of(file)));
    }

    private static Seq<Path> exportedPackages(String module) {
        Path sources = House.root(module).resolve("src/main/java");
        return List.ofAll(EXPORTS.matcher(House.text(sources.resolve("module-info.java")))
                        .results())
                .map(match -> sources.resolve(match.group(1).replace('.', '/')));
    }

    private static Seq<Path> exportedSources(String module) {
        return exportedPackages(module)
                .flatMap(folder -> House.sources(folder)
                        .filter(file -> folder.equals(file.getParent()))
                        .filter(file -> !file.endsWith("package-info.java")));
    }

    private static Seq<String> undocumented(Seq<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, null, null, manager.getJavaFileObjectsFromFiles(files.map(Path::toFile)));
            var scanner = new Undocumented(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return scanner.found;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private List<String> found = List.empty();

        Undocumented(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (!isVisible(type.getModifiers())) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (isVisible(method.getModifiers()) && !isOverride(method) && !isCanonicalConstructor(method)) {
                require(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void unused) {
            if (isVisible(field.getModifiers())) {
                require(field.getName().toString());
            }
            return null;
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface =
                    owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().endsWith("Override"));
        }

        // A record's components are documented at the record.
        private boolean isCanonicalConstructor(MethodTree method) {
            return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null;
        }

        private void require(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                Path file = Path.of(
                        getCurrentPath().getCompilationUnit().getSourceFile().toUri());
                found = found.append(file.getFileName() + ": " + name);
            }
        }
    }
}
