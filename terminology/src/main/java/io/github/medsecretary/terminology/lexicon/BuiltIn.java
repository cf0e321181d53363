package io.github.medsecretary.terminology.lexicon;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Lexicons that come with the library, by the names of their files. The build proves that their keys differ. */
final class BuiltIn {

    // On the way to the first letter that is read there are no lambdas and no joined strings: the machine builds
    // classes for them when it meets the first, and that takes as long as all the rest.

    private BuiltIn() {}

    /** Some of them as the base layer. */
    static Layers layers(Seq<String> names) {
        Seq<Lexicon> sealed = opened(names);
        return sealed.size() == names.size() ? Layers.disjoint(sealed) : Layers.base(names.map(BuiltIn::read));
    }

    // A build without Maven may leave no seals, or those of older texts: then the texts are read.
    private static Seq<Lexicon> opened(Seq<String> names) {
        var lexicons = new ArrayList<Lexicon>();
        for (String name : names) {
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
        try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
