package io.github.medsecretary.cli.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where what was made is written.
 *
 * @param folder made if it isn't there
 */
public record OutFolder(Path folder) {

    private static final int LONGEST_NAME = 100;

    /**
     * A file name for an id, another for another: what could lead out of the folder, or upset a file system, is written
     * as its code in hexadecimal.
     */
    public static String name(String id) {
        var name = new StringBuilder();
        id.codePoints()
                .forEach(each -> name.append(
                        isPlain(each, name.length())
                                ? Character.toString(each)
                                : "%" + Integer.toHexString(each) + "_"));
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME) + "%" + Integer.toHexString(id.hashCode());
    }

    private static boolean isPlain(int codePoint, int before) {
        return Character.isLetterOrDigit(codePoint)
                || "-_ ".indexOf(codePoint) >= 0
                || (codePoint == '.' && before > 0);
    }

    /** Writes a file of text, as UTF-8, in place of what was there. */
    public void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes away a file that an earlier run may have left. */
    void remove(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
    }

    /** Writes a file in place of what was there. */
    public void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes);
    }
}
