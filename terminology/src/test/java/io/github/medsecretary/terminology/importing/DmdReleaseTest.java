package io.github.medsecretary.terminology.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release's files become medicines with their brands. */
class DmdReleaseTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aSmallRelease() {
        file("f_vtm2_1.xml", """
                <VIRTUAL_THERAPEUTIC_MOIETIES>
                <VTM><VTMID>1</VTMID><NM>Ramipril</NM></VTM>
                <VTM><VTMID>2</VTMID><NM>Amoxicillin</NM></VTM>
                <VTM><VTMID>3</VTMID><INVALID>1</INVALID><NM>Old one</NM></VTM>
                </VIRTUAL_THERAPEUTIC_MOIETIES>
                """);
        file("f_vmp2_1.xml", """
                <VIRTUAL_MED_PRODUCTS><VMPS>
                <VMP><VPID>11</VPID><VTMID>1</VTMID><NM>Ramipril 5mg capsules</NM></VMP>
                <VMP><VPID>12</VPID><VTMID>2</VTMID><NM>Amoxicillin 500mg capsules</NM></VMP>
                <VMP><VPID>13</VPID><VTMID>3</VTMID><NM>Old one tablets</NM></VMP>
                <VMP><VPID>14</VPID><NM>Wound dressing</NM></VMP>
                </VMPS><VIRTUAL_PRODUCT_INGREDIENT>
                <VPI><VPID>11</VPID><ISID>21</ISID></VPI>
                <VPI><VPID>12</VPID><ISID>22</ISID></VPI>
                </VIRTUAL_PRODUCT_INGREDIENT></VIRTUAL_MED_PRODUCTS>
                """);
        file("f_amp2_1.xml", """
                <ACTUAL_MEDICINAL_PRODUCTS><AMPS>
                <AMP><APID>31</APID><VPID>11</VPID><NM>Tritace 5mg capsules</NM><DESC>Tritace 5mg (A)</DESC></AMP>
                <AMP><APID>32</APID><VPID>11</VPID><NM>Ramipril 5mg capsules</NM></AMP>
                <AMP><APID>33</APID><VPID>12</VPID><NM>Amoxil Forte 500mg capsules</NM></AMP>
                <AMP><APID>34</APID><VPID>13</VPID><NM>Oldie tablets</NM></AMP>
                <AMP><APID>35</APID><VPID>11</VPID><INVALID>1</INVALID><NM>Gone 5mg capsules</NM></AMP>
                </AMPS></ACTUAL_MEDICINAL_PRODUCTS>
                """);
        file("f_ingredient2_1.xml", """
                <INGREDIENT_SUBSTANCES>
                <ING><ISID>21</ISID><NM>Ramipril</NM></ING>
                <ING><ISID>22</ISID><NM>Amoxicillin trihydrate</NM></ING>
                </INGREDIENT_SUBSTANCES>
                """);
    }

    private void file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Imported read() {
        return new DmdRelease(folder).read(Headers.HEADER).get();
    }

    private static Seq<String> codes(Seq<ImportProblem> problems) {
        return problems.map(each -> each.file() + ":" + each.line() + ":" + each.column() + " "
                + each.problem().code().name());
    }

    private static Seq<String> drugs(Imported imported) {
        return imported.lexicon()
                .entries()
                .map(each ->
                        ((Drug) each).name() + "=" + ((Drug) each).equivalents().mkString("|"));
    }

    @Test
    void moietiesInUseAreMedicinesWithTheirBrandsAndSubstances() {
        assertEquals(
                List.of("ramipril=brand:Tritace", "amoxicillin=brand:Amoxil Forte|substance:amoxicillin trihydrate"),
                drugs(read()));
        assertEquals(List.empty(), read().problems());
    }

    @Test
    void aBrandIsFoundInALetter() {
        Layers layers = Layers.empty().with(Layer.VENDOR, read().lexicon());
        var mentions = Dictionary.of(layers)
                .read(ClinicalText.of("She takes TRITACE.").get())
                .mentions(Drug.class);
        assertEquals(
                List.of("ramipril"),
                mentions.flatMap(
                        each -> each.entries().map(entry -> entry.entry().name())));
    }

    @Test
    void badRowsAreToldByFileAndLineAndTheOthersUsed() {
        file("f_vtm2_1.xml", """
                <VIRTUAL_THERAPEUTIC_MOIETIES>
                <VTM><VTMID>1</VTMID><NM>Ramipril</NM></VTM>
                <VTM><VTMID>1</VTMID><NM>Other</NM></VTM>
                <VTM><VTMID>5</VTMID></VTM>
                <VTM><NM>Nameless</NM></VTM>
                <VTM><VTMID>6</VTMID><NM>ramipril</NM></VTM>
                <VTM><VTMID>3</VTMID><INVALID>1</INVALID><NM>Old one</NM></VTM>
                </VIRTUAL_THERAPEUTIC_MOIETIES>
                """);
        file("f_amp2_1.xml", """
                <ACTUAL_MEDICINAL_PRODUCTS><AMPS>
                <AMP><APID>31</APID><VPID>99</VPID><NM>Lost 5mg capsules</NM></AMP>
                </AMPS></ACTUAL_MEDICINAL_PRODUCTS>
                """);
        assertEquals(
                List.of(
                        "f_vtm2_*.xml:3:VTMID DUPLICATE_ID",
                        "f_vtm2_*.xml:4:NM FIELD_MISSING",
                        "f_vtm2_*.xml:5:VTMID FIELD_MISSING",
                        "f_vmp2_*.xml:3:VTMID UNKNOWN_REFERENCE",
                        "f_amp2_*.xml:2:VPID UNKNOWN_REFERENCE",
                        "f_vtm2_*.xml:6:NM DUPLICATE_ENTRY"),
                codes(read().problems()));
        assertEquals(List.of("ramipril="), drugs(read()));
    }

    @Test
    void allMissingAndBrokenFilesAreToldAtOnce() throws IOException {
        Files.delete(folder.resolve("f_amp2_1.xml"));
        file("f_ingredient2_2.xml", "<x/>");
        file("f_vtm2_1.xml", "<VTMS>\n<VTM><VTMID>1</VTMID>\n</VTMS>");
        assertEquals(
                List.of(
                        "f_vtm2_1.xml:3: FILE_MALFORMED",
                        "f_ingredient2_*.xml:0: FILE_MISSING",
                        "f_amp2_*.xml:0: FILE_MISSING"),
                codes(new DmdRelease(folder).read(Headers.HEADER).getLeft()));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        var problems =
                new DmdRelease(folder.resolve("none")).read(Headers.HEADER).getLeft();
        assertTrue(problems.forAll(each -> each.problem().code() == ImportCode.FILE_UNREADABLE));
    }

    @Test
    void nothingIsFetchedAndNoEntityUnfolded() {
        for (String definition : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY e \"ha\"><!ENTITY f \"&e;&e;\">]>",
                "<!DOCTYPE x SYSTEM \"file:///none.dtd\">")) {
            file("f_vtm2_1.xml", definition + "<x><VTM><VTMID>1</VTMID><NM>&e;</NM></VTM></x>");
            assertEquals(
                    List.of("f_vtm2_1.xml:1: FILE_MALFORMED"),
                    codes(new DmdRelease(folder).read(Headers.HEADER).getLeft()));
        }
    }
}
