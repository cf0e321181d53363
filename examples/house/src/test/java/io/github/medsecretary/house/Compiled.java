package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources that a test compiles as it runs. */
final class Compiled {

    private Compiled() {}

    /** Compiles sources, each with one public class of the given simple names, into a folder. */
    static void into(Path folder, Source... sources) {
        var messages = new StringWriter();
        var options = List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        boolean good = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, List.of(sources))
                .call();
        assertTrue(good, messages::toString);
    }

    /** One source. */
    static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }
}
