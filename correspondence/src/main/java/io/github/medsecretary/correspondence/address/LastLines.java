package io.github.medsecretary.correspondence.address;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/** The lines with town, region and postcode. */
interface LastLines {

    Seq<String> lines(AddressParts parts);

    /** Town, then postcode, a line each. */
    static LastLines apart(Seq<AddressPart> towns, PostcodeForm form) {
        return parts -> present(List.of(parts.first(towns), postcode(parts, form)));
    }

    /** Post town, then postcode, as Royal Mail wants them. */
    static LastLines british() {
        return parts -> present(List.of(PostTown.of(parts), postcode(parts, PostcodeForm.BRITISH)));
    }

    /** Postcode, town and the letters of the province, where there are such, on one line. */
    static LastLines postcodeFirst(Seq<AddressPart> towns, PostcodeForm form, Regions provinces) {
        return parts -> joined(
                " ",
                List.of(
                        postcode(parts, form),
                        parts.first(towns),
                        parts.part(AddressPart.COUNTY).flatMap(provinces::code)));
    }

    /** Town and postcode on one line, then others. */
    static LastLines townFirst(Seq<AddressPart> towns, String between, Seq<AddressPart> after) {
        return parts -> joined(between, List.of(parts.first(towns), postcode(parts, PostcodeForm.AS_GIVEN)))
                .appendAll(present(after.map(parts::part)));
    }

    /** Town, the letters of the region, and postcode on one line. */
    static LastLines regional(Seq<AddressPart> towns, String afterTown, Regions regions) {
        return parts -> {
            Optional<String> region = parts.part(AddressPart.REGION_CODE)
                    .or(() -> parts.part(AddressPart.REGION)
                            .map(name -> regions.code(name).orElse(name)));
            Seq<String> rest = joined(" ", List.of(region, postcode(parts, PostcodeForm.AS_GIVEN)));
            return present(List.of(parts.first(towns).map(LastLines::bare)))
                    .appendAll(rest)
                    .reduceOption((town, end) -> town + afterTown + end)
                    .toList();
        };
    }

    // A municipality's legal name is not its name in the post.
    private static String bare(String town) {
        return town.startsWith("Town of ") ? town.substring("Town of ".length()) : town;
    }

    private static Optional<String> postcode(AddressParts parts, PostcodeForm form) {
        return parts.part(AddressPart.POSTCODE).flatMap(form::written);
    }

    private static Seq<String> joined(String between, Seq<Optional<String>> parts) {
        Seq<String> there = present(parts);
        return there.isEmpty() ? there : List.of(there.mkString(between));
    }

    private static Seq<String> present(Seq<Optional<String>> parts) {
        return parts.flatMap(part -> part.stream().toList());
    }
}
