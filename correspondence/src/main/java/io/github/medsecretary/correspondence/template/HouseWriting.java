package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.confidentiality.Audience;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A house style in layers: base, then vendor, practice and clinician. A later layer goes before an earlier one, and a
 * layer for one reader before the layers for all. Immutable and thread-safe.
 */
public final class HouseWriting {

    private static final StyleLayer FOR_PATIENTS =
            StyleLayer.builder().doses(DoseStyle.IN_WORDS).build();

    private final Seq<StyleLayer> forAll;
    private final Seq<Own> forSome;

    private record Own(Audience reader, StyleLayer layer) {}

    private HouseWriting(Seq<StyleLayer> forAll, Seq<Own> forSome) {
        this.forAll = forAll;
        this.forSome = forSome;
    }

    /** The usual style for everybody. */
    public static HouseWriting plain() {
        return new HouseWriting(List.empty(), List.empty());
    }

    /** The usual style, with units in words for the patient and those who stand for the patient. */
    public static HouseWriting uk() {
        return List.of(Audience.values())
                .filter(Audience::isPatientSide)
                .foldLeft(plain(), (house, reader) -> house.with(reader, FOR_PATIENTS));
    }

    /** The same with a layer above the others. */
    public HouseWriting with(StyleLayer layer) {
        return new HouseWriting(forAll.append(layer), forSome);
    }

    /** The same with a layer for one reader above the others. */
    public HouseWriting with(Audience reader, StyleLayer layer) {
        return new HouseWriting(forAll, forSome.append(new Own(reader, layer)));
    }

    /** How to write for a reader. */
    public WritingStyle styleFor(Audience reader) {
        return forSome.filter(each -> each.reader() == reader)
                .map(Own::layer)
                .prependAll(forAll)
                .foldLeft(WritingStyle.usual(), WritingStyle::under);
    }
}
