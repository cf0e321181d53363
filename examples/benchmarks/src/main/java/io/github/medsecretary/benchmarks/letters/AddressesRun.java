package io.github.medsecretary.benchmarks.letters;

import io.github.medsecretary.correspondence.address.AddressPart;
import io.github.medsecretary.correspondence.address.AddressParts;
import io.github.medsecretary.correspondence.address.PostalCountry;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How many formatted addresses that others have written down come out the same, line by line: those with a road and a
 * postcode, the line of the country left away on both sides.
 */
public final class AddressesRun {

    private static final Map<String, AddressPart> PARTS = TreeMap.<String, AddressPart>empty()
            .put("house_number", AddressPart.NUMBER)
            .put("road", AddressPart.ROAD)
            .put("quarter", AddressPart.QUARTER)
            .put("suburb", AddressPart.SUBURB)
            .put("city_district", AddressPart.TOWN_DISTRICT)
            .put("hamlet", AddressPart.HAMLET)
            .put("locality", AddressPart.HAMLET)
            .put("village", AddressPart.VILLAGE)
            .put("town", AddressPart.TOWN)
            .put("city", AddressPart.CITY)
            .put("municipality", AddressPart.MUNICIPALITY)
            .put("county", AddressPart.COUNTY)
            .put("state_district", AddressPart.REGION_DISTRICT)
            .put("state", AddressPart.REGION)
            .put("state_code", AddressPart.REGION_CODE)
            .put("postcode", AddressPart.POSTCODE);

    /** What says where a place lies, but is no part of its address. Anything else names a building. */
    private static final Seq<String> NOT_IN_AN_ADDRESS = List.of(
            "country",
            "country_code",
            "continent",
            "region",
            "county_code",
            "neighbourhood",
            "local_administrative_area",
            "road_reference",
            "road_reference_intl");

    private AddressesRun() {}

    /** Prints a line a country; the argument is the folder of the cases. */
    public static void main(String[] arguments) throws IOException {
        int right = 0;
        int all = 0;
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                Seq<Boolean> cases = judged(file);
                int good = cases.count(each -> each);
                System.out.println(file.getFileName() + ": " + good + " of " + cases.size());
                right += good;
                all += cases.size();
            }
        }
        System.out.println("all: " + right + " of " + all);
    }

    private static Seq<Boolean> judged(Path file) throws IOException {
        String country = file.getFileName().toString().replace(".yaml", "");
        PostalCountry post = PostalCountry.parse(country).get();
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Seq<Boolean> cases = List.empty();
        for (Object document : yaml.loadAll(Files.readString(file))) {
            if (document instanceof java.util.Map<?, ?> each
                    && each.get("components") instanceof java.util.Map<?, ?> components
                    && components.containsKey("road")
                    && components.containsKey("postcode")) {
                boolean right = same(post, components, String.valueOf(each.get("expected")));
                if (!right) {
                    System.out.println("  " + each.get("description") + ": " + post.lines(parts(components)));
                }
                cases = cases.append(right);
            }
        }
        return cases;
    }

    private static boolean same(PostalCountry post, java.util.Map<?, ?> components, String expected) {
        Seq<String> wanted = List.of(expected.strip().split("\\R", -1)).map(String::strip);
        Seq<String> lines = post.lines(parts(components));
        return lines.equals(wanted) || lines.equals(wanted.init());
    }

    private static AddressParts parts(java.util.Map<?, ?> components) {
        AddressParts parts = AddressParts.none();
        for (var each : components.entrySet()) {
            String key = String.valueOf(each.getKey());
            String value = String.valueOf(each.getValue());
            AddressPart part = PARTS.get(key).getOrElse(AddressPart.NAME);
            parts = NOT_IN_AN_ADDRESS.contains(key) ? parts : parts.with(part, value);
        }
        return parts;
    }
}
