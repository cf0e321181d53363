package io.github.medsecretary.correspondence.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** The laws of a text in two languages. Each value of these subjects can be told from all others wherever it stands. */
class PairedTemplateProperties {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final String SIGN = "\ue000";

    private record Item(String name, Optional<String> why) {}

    private record Case(Optional<String> maybe, boolean urgent, Seq<Item> items) {}

    // A value's name in signs of ours, so that it is found again in whatever is printed.
    private static String value(String name) {
        return SIGN + name + SIGN;
    }

    private static final View<Item> ITEM =
            View.<Item>empty().text("name", Item::name).maybeText("why", Item::why);

    private static final View<Case> VIEW = View.<Case>empty()
            .text("word", any -> value("word"))
            .text("place", any -> value("place"))
            .maybeText("maybe", Case::maybe)
            .flag("urgent", Case::urgent)
            .list("items", ITEM, Case::items);

    /** A piece of both versions, in words of their own. */
    private record Twin(String welsh, String english) {}

    private static final Seq<Twin> TWINS = List.of(
            new Twin("gair {word}\n", "word {word}\n"),
            new Twin("lle {place} a {word}\n", "{word} at {place}\n"),
            new Twin("{if maybe}os {maybe}{end}\n", "{if maybe}{maybe} if{end}\n"),
            new Twin("{unless urgent}na{otherwise}{word}{end}\n", "{if urgent}{word}{otherwise}no{end}\n"),
            new Twin("\n{if urgent}\n\nbrys {place}\n\n{end}\n", "\n{if urgent}\n- {place} now\n{end}\n"),
            new Twin("{each items}{name}{between}, {end}\n", "{each items}{name}{between}, {last} and {end}\n"),
            new Twin(
                    "\n{each items}\n- {if why}{why}: {end}{name}\n{otherwise}\ndim\n{end}\n",
                    "\n{each items}\n- {name}{if why} ({why}){end}\n{otherwise}\nnone\n{end}\n"),
            new Twin("{each items}a{between}{word}{end}\n", "{each items}b{between}{word}{last}{word}{end}\n"));

    @Provide
    Arbitrary<Seq<Twin>> twins() {
        return Arbitraries.of(TWINS.asJava()).list().ofMinSize(1).ofMaxSize(6).map(List::ofAll);
    }

    @Provide
    Arbitrary<Case> cases() {
        var items = Combinators.combine(Arbitraries.integers().between(1, 99), Arbitraries.of(true, false))
                .as((number, why) -> new Item(
                        value("n" + number), Optional.of(value("y" + number)).filter(any -> why)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), items)
                .as((maybe, urgent, all) ->
                        new Case(Optional.of(value("maybe")).filter(any -> maybe), urgent, List.ofAll(all)));
    }

    private static Map<String, Integer> values(Version<Case> version, Case subject) {
        String text = version.template()
                .fill(subject, WritingStyle.usual())
                .map(Block::text)
                .mkString("\n");
        return List.of(text.split(SIGN, -1))
                .zipWithIndex()
                .filter(each -> each._2() % 2 == 1)
                .map(each -> each._1())
                .groupBy(each -> each)
                .mapValues(Seq::length)
                .toSortedMap(each -> each);
    }

    /** Both halves hold the same values, each as often, whatever they are filled with and in whatever order they say it. */
    @Property
    void theHalvesHoldTheSameValues(
            @ForAll("twins") Seq<Twin> twins, @ForAll("cases") Case subject, @ForAll Random random) {
        var shuffled = new java.util.ArrayList<>(twins.asJava());
        Collections.shuffle(shuffled, random);
        var paired = PairedTemplate.compile(
                TemplateSource.of(twins.map(Twin::welsh).mkString()).in(WELSH),
                TemplateSource.of(List.ofAll(shuffled).map(Twin::english).mkString()),
                VIEW);
        assertTrue(paired.isValid(), () -> paired.getError().mkString("\n"));
        Seq<Map<String, Integer>> both = paired.get().versions().map(each -> values(each, subject));
        assertEquals(both.head(), both.last());
    }

    private static final Seq<String> WORDS =
            List.of("x", "{word}", "{place}", "{if maybe}{maybe}{end}", "{if items}{word}{end}", "");

    private static Arbitrary<String> texts(int depth) {
        var plain = Arbitraries.of(WORDS.asJava());
        if (depth == 0) {
            return plain;
        }
        var inner = texts(depth - 1);
        var asked = Arbitraries.of("if maybe", "unless maybe", "if urgent", "unless urgent", "if items");
        var choice = Combinators.combine(asked, inner, inner)
                .as((tag, one, other) -> "{" + tag + "}" + one + "{otherwise}" + other + "{end}");
        var item = Combinators.combine(Arbitraries.of("{name}", "{if why}{why}{end}", ""), inner)
                .as((own, other) -> own + other);
        var each = Combinators.combine(item, inner, inner)
                .as((body, joint, none) ->
                        "{each items}" + body + "{between}" + joint + "{otherwise}" + none + "{end}");
        var last = Combinators.combine(item, inner, inner)
                .as((body, joint, end) -> "{each items}" + body + "{between}" + joint + "{last}" + end + "{end}");
        return Arbitraries.oneOf(plain, choice, each, last);
    }

    /** Two texts that have most of their pieces alike. */
    @Provide
    Arbitrary<Twin> neighbours() {
        return Combinators.combine(
                        texts(2),
                        texts(2),
                        texts(1),
                        texts(1),
                        Arbitraries.integers().between(0, 3))
                .as((one, two, three, four, how) -> switch (how) {
                    case 0 -> new Twin(one + " " + two, two + " " + one);
                    case 1 -> new Twin(one + three, one + four);
                    case 2 -> new Twin("{if maybe}" + three + four + "{end}", "{if maybe}" + four + "y{end}");
                    default -> new Twin(three, four);
                });
    }

    @Tag("deep")
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void ofAHundredThousandTextsWhatIsTakenForAPairIsOne(
            @ForAll("neighbours") Twin texts, @ForAll("cases") Case subject) {
        whatIsTakenForAPairIsOne(texts, subject);
    }

    /** Of any two texts: if they are taken for a pair, both hold the same values. */
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenForAPairIsOne(@ForAll("neighbours") Twin texts, @ForAll("cases") Case subject) {
        var paired = PairedTemplate.compile(
                TemplateSource.of(texts.welsh()).in(WELSH), TemplateSource.of(texts.english()), VIEW);
        boolean telling = false;
        if (paired.isValid()) {
            Seq<Map<String, Integer>> both = paired.get().versions().map(each -> values(each, subject));
            assertEquals(both.head(), both.last());
            telling = !both.head().isEmpty() && !texts.welsh().equals(texts.english());
        }
        Statistics.label("pairs of unlike texts with values")
                .collect(telling)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    /** A version is a pair with itself, and no more once one value or sentence is struck out of it. */
    @Property
    void whatIsStruckOutIsMissed(@ForAll("twins") Seq<Twin> twins, @ForAll Random random) {
        String english = twins.map(Twin::english).mkString();
        var whole = TemplateSource.of(english);
        assertTrue(PairedTemplate.compile(whole.in(WELSH), whole, VIEW).isValid());
        var tags = List.of("{word}", "{place}", "{maybe}", "{name}").filter(english::contains);
        if (!tags.isEmpty()) {
            String tag = tags.get(random.nextInt(tags.size()));
            int at = english.lastIndexOf(tag);
            String less = english.substring(0, at) + "-" + english.substring(at + tag.length());
            var paired = PairedTemplate.compile(TemplateSource.of(less).in(WELSH), whole, VIEW);
            assertFalse(paired.isValid());
            assertTrue(paired.getError().forAll(each -> each.locale().equals(Locale.UK)));
        }
    }
}
