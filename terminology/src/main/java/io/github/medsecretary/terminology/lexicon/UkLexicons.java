package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** The lexicons for United Kingdom practice that come with the library. Each call reads them anew: keep the result. */
public final class UkLexicons {

    // On the way to the first letter that is read there are no lambdas and no joined strings: the machine builds
    // classes for them when it meets the first, and that takes as long as all the rest.

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
            Option<Seal> seal = Seal.parse(new String(bytes(name.concat(".seal")), StandardCharsets.UTF_8));
            Option<Lexicon> lexicon = seal.isDefined() ? seal.get().open(text(name)) : Option.none();
            if (lexicon.isDefined()) {
                lexicons.add(lexicon.get());
            }
        }
        return List.ofAll(lexicons);
    }

    private static Lexicon read(String name) {
        return Lexicon.read(new String(text(name), StandardCharsets.UTF_8))
                .getOrElseThrow(problems -> new IllegalStateException("lexicon " + name + ": " + problems));
    }

    private static byte[] text(String name) {
        byte[] text = bytes(name.concat(".tsv"));
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
