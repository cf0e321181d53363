package io.github.medsecretary.terminology.importing;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.LexiconHeader;
import io.github.medsecretary.terminology.lexicon.LexiconProblem;
import io.github.medsecretary.terminology.lexicon.LexiconText;
import io.github.medsecretary.terminology.lexicon.PartlyRead;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts the files of a release together. Belongs to one thread. */
final class DmdReading {

    private static final String MOIETIES = "f_vtm2_*.xml";
    private static final String PRODUCTS = "f_vmp2_*.xml";
    private static final String BRANDS = "f_amp2_*.xml";
    private static final String SUBSTANCES = "f_ingredient2_*.xml";

    /** A medicine, the other names that its products give it, and where it stands. */
    private record Moiety(String name, int line, TreeSet<String> otherNames) {}

    private final Path folder;
    private final ArrayList<ImportProblem> fatal = new ArrayList<>();
    private final ArrayList<ImportProblem> problems = new ArrayList<>();
    private final TreeMap<String, Moiety> moieties = new TreeMap<>();
    private final TreeMap<String, String> substances = new TreeMap<>();
    /** The moiety of each product; empty where it has none, or a retired one. */
    private final TreeMap<String, String> products = new TreeMap<>();

    private final TreeMap<String, TreeSet<String>> ingredients = new TreeMap<>();
    private final TreeSet<String> retired = new TreeSet<>();

    DmdReading(Path folder) {
        this.folder = folder;
    }

    Either<Seq<ImportProblem>, Imported> read(LexiconHeader header) {
        rows(MOIETIES, "VTM", this::moiety);
        rows(SUBSTANCES, "ING", this::substance);
        rows(PRODUCTS, "VMP", this::product);
        rows(PRODUCTS, "VPI", this::ingredient);
        rows(BRANDS, "AMP", this::brand);
        if (!fatal.isEmpty()) {
            return Either.left(List.ofAll(fatal).distinct());
        }
        ingredients.forEach(this::onlyIngredient);
        return Either.right(imported(header));
    }

    private void rows(String file, String element, Consumer<DmdFile.Row> sink) {
        new DmdFile(folder, file).read(element, sink).forEach(fatal::add);
    }

    private void moiety(DmdFile.Row row) {
        if (row.isRetired()) {
            retired.add(row.field("VTMID"));
        } else if (isWhole(row, MOIETIES, "VTMID") && isFresh(row, MOIETIES, "VTMID", moieties)) {
            String name = row.field("NM").toLowerCase(Locale.ROOT);
            moieties.put(row.field("VTMID"), new Moiety(name, row.line(), new TreeSet<>()));
        }
    }

    private void substance(DmdFile.Row row) {
        if (!row.isRetired() && isWhole(row, SUBSTANCES, "ISID") && isFresh(row, SUBSTANCES, "ISID", substances)) {
            substances.put(row.field("ISID"), row.field("NM").toLowerCase(Locale.ROOT));
        }
    }

    private void product(DmdFile.Row row) {
        String moiety = row.field("VTMID");
        if (row.isRetired()) {
            retired.add(row.field("VPID"));
        } else if (isWhole(row, PRODUCTS, "VPID") && isFresh(row, PRODUCTS, "VPID", products)) {
            boolean known = moieties.containsKey(moiety);
            products.put(row.field("VPID"), known ? moiety : "");
            if (!known && !moiety.isEmpty() && !retired.contains(moiety)) {
                tell(PRODUCTS, row, "VTMID", ImportCode.UNKNOWN_REFERENCE);
            }
        }
    }

    private void ingredient(DmdFile.Row row) {
        if (products.containsKey(row.field("VPID"))) {
            ingredients
                    .computeIfAbsent(row.field("VPID"), product -> new TreeSet<>())
                    .add(row.field("ISID"));
        }
    }

    private void brand(DmdFile.Row row) {
        String product = row.field("VPID");
        if (row.isRetired() || !isWhole(row, BRANDS, "APID")) {
            return;
        }
        if (!products.containsKey(product)) {
            if (!retired.contains(product)) {
                tell(BRANDS, row, "VPID", ImportCode.UNKNOWN_REFERENCE);
            }
            return;
        }
        Moiety moiety = moieties.get(products.get(product));
        String brand = brandOf(row.field("NM"));
        if (moiety != null && !brand.isEmpty() && !beginsAlike(brand, moiety.name())) {
            moiety.otherNames().add("brand:" + brand);
        }
    }

    /** The words before the first that begins with a small letter, a digit or a sign: before the strength and the form. */
    private static String brandOf(String product) {
        var brand = new StringBuilder();
        for (String word : product.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                break;
            }
            brand.append(brand.isEmpty() ? "" : " ").append(word);
        }
        return brand.toString();
    }

    private static boolean beginsAlike(String brand, String moiety) {
        return firstWord(brand.toLowerCase(Locale.ROOT)).equals(firstWord(moiety));
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private void onlyIngredient(String product, Set<String> its) {
        Moiety moiety = moieties.get(products.getOrDefault(product, ""));
        String substance =
                its.size() == 1 ? substances.getOrDefault(its.iterator().next(), "") : "";
        if (moiety != null && !substance.isEmpty() && !substance.equals(moiety.name())) {
            moiety.otherNames().add("substance:" + substance);
        }
    }

    private boolean isWhole(DmdFile.Row row, String file, String id) {
        Seq<String> missing = List.of(id, "NM").filter(field -> row.field(field).isEmpty());
        missing.forEach(field -> tell(file, row, field, ImportCode.FIELD_MISSING));
        return missing.isEmpty();
    }

    private boolean isFresh(DmdFile.Row row, String file, String id, Map<String, ?> known) {
        boolean fresh = !known.containsKey(row.field(id));
        if (!fresh) {
            tell(file, row, id, ImportCode.DUPLICATE_ID);
        }
        return fresh;
    }

    private void tell(String file, DmdFile.Row row, String field, ImportCode code) {
        problems.add(ImportProblem.of(file, row.line(), field, code));
    }

    private Imported imported(LexiconHeader header) {
        var text = new LexiconText(header);
        var lines = new TreeMap<Integer, Integer>();
        for (Moiety each : List.ofAll(moieties.values()).sortBy(Moiety::line)) {
            var cells = List.<Iterable<String>>of(
                    List.of(each.name()), List.empty(), each.otherNames(), List.empty(), List.of("NHS dm+d"));
            lines.put(text.row("drug", cells), each.line());
        }
        PartlyRead read = Lexicon.readGoodRows(text.print())
                .getOrElseThrow(wrong -> new IllegalArgumentException("the header is no lexicon's: " + wrong));
        read.problems().forEach(each -> problems.add(located(each, lines)));
        return new Imported(read.lexicon(), List.ofAll(problems));
    }

    private static ImportProblem located(LexiconProblem found, Map<Integer, Integer> lines) {
        return new ImportProblem(MOIETIES, lines.getOrDefault(found.line(), 0), "NM", found.problem());
    }
}
