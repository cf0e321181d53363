package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.terminology.lexicon.LexiconHeader;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;

/**
 * A folder of a release of the NHS dictionary of medicines and devices in XML, as the NHS Business Services Authority
 * publishes it: the files {@code f_vtm2_*}, {@code f_vmp2_*}, {@code f_amp2_*} and {@code f_ingredient2_*}.
 *
 * <p>Each therapeutic moiety that is in use becomes a medicine. Other names are the brands of its products (the words of
 * a product's name up to the first that begins with a small letter or a digit, unless they begin as the moiety does)
 * and, where a product has only one, the substance in it. Retired rows are left out, what is bad is told by file and
 * line. The release has no classes of medicines, so allergies are found by name only. Document types and entities are
 * refused, nothing is fetched. Immutable and thread-safe.
 *
 * @param folder where the files are
 */
public record DmdRelease(Path folder) {

    /**
     * The lexicon of the release.
     *
     * @param header with the release as version, and its licence
     * @return its medicines, and what is wrong with rows; or what is wrong with the files, if one is missing or broken
     */
    public Either<Seq<ImportProblem>, Imported> read(LexiconHeader header) {
        return new DmdReading(folder).read(header);
    }
}
