package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** The lexicons for United Kingdom practice that come with the library. Each call reads them anew: keep the result. */
public final class UkLexicons {

    private static final Seq<String> NAMES = List.of(
            "uk-shortforms",
            "uk-confusables",
            "uk-error-prone",
            "uk-drugs",
            "uk-variants",
            "uk-headings",
            "uk-plain-language");

    private UkLexicons() {}

    /** All of them as the base layer. */
    public static Layers layers() {
        Seq<Lexicon> sealed = opened();
        return sealed.size() == NAMES.size() ? Layers.disjoint(sealed) : Layers.base(NAMES.map(UkLexicons::read));
    }

    // A build without Maven may leave no seals, or those of older texts: then the texts are read.
    private static Seq<Lexicon> opened() {
        var lexicons = new ArrayList<Lexicon>();
        for (String name : NAMES) {
            byte[] seal = bytes(name + ".seal");
            Seal.parse(new String(seal, StandardCharsets.UTF_8))
                    .flatMap(parsed -> parsed.open(text(name)))
                    .forEach(lexicons::add);
        }
        return List.ofAll(lexicons);
    }

    private static Lexicon read(String name) {
        return Lexicon.read(new String(text(name), StandardCharsets.UTF_8))
                .getOrElseThrow(problems -> new IllegalStateException("lexicon " + name + ": " + problems));
    }

    private static byte[] text(String name) {
        byte[] text = bytes(name + ".tsv");
        if (text.length == 0) {
            throw new IllegalStateException("the library lacks its lexicon " + name);
        }
        return text;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = UkLexicons.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
