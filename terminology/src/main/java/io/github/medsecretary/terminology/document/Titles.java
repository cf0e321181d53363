package io.github.medsecretary.terminology.document;

import io.vavr.collection.HashSet;

/** What goes before and after a person's name. */
final class Titles {

    private static final HashSet<String> BEFORE = HashSet.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lady",
            "lord",
            "rev",
            "sister",
            "nurse");

    private static final HashSet<String> AFTER = HashSet.of(
            "MBE",
            "OBE",
            "CBE",
            "MBBS",
            "MBChB",
            "BMBS",
            "BM",
            "BS",
            "BSc",
            "MB",
            "ChB",
            "BChir",
            "BDS",
            "MA",
            "MSc",
            "MD",
            "PhD",
            "DM",
            "FRCP",
            "FRCS",
            "FRCA",
            "FRCR",
            "FRCOG",
            "FRCGP",
            "FRCPath",
            "FRCPCH",
            "FRCPsych",
            "FRCOphth",
            "FRCEM",
            "FRACP",
            "FACP",
            "MRCP",
            "MRCS",
            "MRCGP",
            "MRCPsych",
            "MRCOG",
            "MRCPCH",
            "DCH",
            "DRCOG",
            "RGN",
            "RMN",
            "RN");

    private static final HashSet<String> PARTICLES =
            HashSet.of("van", "von", "de", "der", "den", "di", "da", "del", "la", "le", "al", "bin", "ap", "ter");

    private Titles() {}

    /** Whether a folded word is a title. */
    static boolean isTitle(String folded) {
        return BEFORE.contains(folded);
    }

    static boolean isLetters(String written) {
        return AFTER.contains(written);
    }

    static boolean isParticle(String written) {
        return PARTICLES.contains(written);
    }
}
