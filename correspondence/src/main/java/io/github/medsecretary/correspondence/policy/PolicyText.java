package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Confidentiality;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.correspondence.content.Heading;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Optional;

/** Reads a policy's text, all problems at once. Belongs to one thread. */
final class PolicyText {

    private static final Seq<String> KINDS =
            List.of("policy", "basis", "allow", "hold", "rule", "notice", "copies", "infer");
    private static final Seq<String> PARTIES =
            List.of(Audience.values()).map(Audience::code).appendAll(List.of("everyone", "care", "family", "outside"));
    private static final Seq<String> FACTS = List.of(Fact.values()).map(Fact::code);
    private static final Seq<String> PURPOSES = List.of(PurposeOfUse.values()).map(Enum::name);
    private static final Seq<String> NATIONS = List.of(Nation.values()).map(PolicyText::nation);
    private static final Seq<String> HEADINGS = List.of(Heading.values()).map(Heading::code);

    private List<Problem> problems = List.empty();
    private String version = "";
    private String namespace = "";
    private String review = "";
    private Map<String, StatedBasis> bases = TreeMap.empty();
    private List<Allowance> allowances = List.empty();
    private List<HoldRule> holds = List.empty();
    private List<DisclosureRule> rules = List.empty();
    private Map<Audience, String> notices = TreeMap.empty();
    private List<CopyRule> copies = List.empty();
    private Inferences inferences = Inferences.NONE;
    private List<Readers> noticed = List.empty();

    private PolicyText() {}

    static Either<Seq<Problem>, PolicySet> parse(String text) {
        var reader = new PolicyText();
        Seq<PolicyBlock> blocks = blocks(List.ofAll(text.lines()));
        // A rule may stand before the law that it cites.
        blocks.filter(each -> List.of("policy", "basis").contains(each.kind())).forEach(reader::block);
        blocks.filter(each -> !List.of("policy", "basis").contains(each.kind())).forEach(reader::block);
        return reader.set();
    }

    private static Seq<PolicyBlock> blocks(List<String> lines) {
        List<PolicyBlock> blocks = List.empty();
        int start = 0;
        for (List<String> rest = lines; !rest.isEmpty(); ) {
            List<String> block = rest.takeWhile(line -> !line.isBlank());
            if (block.exists(line -> !line.startsWith("#"))) {
                blocks = blocks.prepend(PolicyBlock.of(start, block));
            }
            int taken = Math.max(1, block.size());
            start += taken;
            rest = rest.drop(taken);
        }
        return blocks.reverse();
    }

    private void block(PolicyBlock block) {
        switch (block.kind()) {
            case "policy" -> policy(block);
            case "basis" -> basis(block);
            case "allow" ->
                basisOf(block)
                        .forEach(basis -> allowances =
                                allowances.append(new Allowance(block.name(), basis, readers(block, "to"))));
            case "hold" -> hold(block);
            case "rule" -> rule(block);
            case "notice" -> notice(block);
            case "copies" -> {
                block.name();
                copies = copies.append(new CopyRule(only(block, "name"), only(block, "to")));
            }
            case "infer" -> infer(block);
            default -> block.unknown(KINDS);
        }
        problems = problems.appendAll(block.problems());
    }

    private void policy(PolicyBlock block) {
        block.name();
        version = block.text("version");
        namespace = block.text("namespace");
        block.text("jurisdiction");
        review = block.optional("review").orElse("");
        if (!namespace.matches("[a-z][a-z0-9-]{0,63}")) {
            block.wrong("namespace", "A namespace has lower-case letters, digits and hyphens.");
            namespace = "";
        }
    }

    private void basis(PolicyBlock block) {
        String code = block.name();
        String citation = block.text("cites");
        String edition = block.text("version");
        String source = block.text("source");
        Optional<String> toReview = block.optional("review");
        if (!code.isBlank() && !citation.isBlank()) {
            bases = bases.put(
                    code, new StatedBasis(new LegalBasis(code, citation), edition, source, toReview.orElse("")));
        }
    }

    private Option<LegalBasis> basisOf(PolicyBlock block) {
        return block.one(
                "basis",
                block.text("basis"),
                code -> bases.get(code).map(StatedBasis::basis).toJavaOptional(),
                bases.keySet().toList());
    }

    private void hold(PolicyBlock block) {
        String name = block.name();
        Option<LetterHold.Outcome> outcome =
                block.one("outcome", block.text("outcome"), PolicyText::outcome, List.of("held", "refused"));
        String reason = block.text("reason");
        Readers readers = readers(block, "to");
        for (LegalBasis basis : basisOf(block)) {
            holds = holds.appendAll(
                    outcome.map(what -> new HoldRule(name, new LetterHold(what, reason, basis), readers)));
        }
    }

    private static Optional<LetterHold.Outcome> outcome(String code) {
        return List.of(LetterHold.Outcome.values())
                .find(each -> each.code().equals(code))
                .toJavaOptional();
    }

    private void rule(PolicyBlock block) {
        String name = block.name();
        int number = block.optional("version").map(each -> number(block, each)).orElse(1);
        Mode mode = block.all("mode", Mode::parse, List.of("silent", "notice", "letter"))
                .headOption()
                .getOrElse(Mode.SILENT);
        LabelTest labels = labels(block);
        Seq<Heading> headings = block.all("headings", PolicyText::heading, HEADINGS);
        Seq<Heading> spared = block.all("except-headings", PolicyText::heading, HEADINGS);
        Optional<String> override = block.optional("override");
        Readers readers = readers(block, "to");
        if (!name.matches("[A-Za-z][A-Za-z0-9_-]{0,127}")) {
            block.wrong("rule", "A rule's name has letters, digits and hyphens.");
            return;
        }
        if (mode == Mode.NOTICE) {
            noticed = noticed.append(readers);
        }
        for (LegalBasis basis : basisOf(block).filter(any -> !namespace.isEmpty())) {
            rules = rules.append(new PolicyRule(
                    RuleId.of(namespace, name, number), basis, mode, override, labels, headings, spared, readers));
        }
    }

    private static int number(PolicyBlock block, String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            block.wrong("version", "A rule's version is a number from 1.");
            return 1;
        }
        return Integer.parseInt(text);
    }

    private static LabelTest labels(PolicyBlock block) {
        Seq<String> parts = block.parts("labels");
        Seq<String> levels = parts.filter(each -> each.endsWith("+"));
        Seq<Label> labels = parts.filter(each -> !each.endsWith("+") && !each.equals("unlabelled"))
                .flatMap(each -> block.one("labels", each, PolicyText::label, List.empty()));
        Seq<Confidentiality> from = levels.flatMap(each -> block.one(
                "labels",
                each,
                PolicyText::level,
                List.of(Confidentiality.values()).map(level -> level + "+")));
        return new LabelTest(
                labels,
                from.headOption().toJavaOptional(),
                parts.contains("unlabelled"),
                block.all("spares", PolicyText::label, List.empty()));
    }

    private static Optional<Label> label(String code) {
        return Label.parse(code).toJavaOptional();
    }

    private static Optional<Confidentiality> level(String code) {
        return List.of(Confidentiality.values())
                .find(each -> (each.name() + "+").equals(code))
                .toJavaOptional();
    }

    private static Optional<Heading> heading(String code) {
        return Heading.parse(code).toJavaOptional();
    }

    private void notice(PolicyBlock block) {
        Seq<Audience> audiences =
                block.all("notice", code -> Audience.parse(code).toJavaOptional(), PARTIES);
        String text = block.text("text");
        audiences.forEach(each -> notices = notices.put(each, text));
    }

    private void infer(PolicyBlock block) {
        Option<Label> label = block.one("infer", block.name(), PolicyText::label, List.empty());
        block.text("source");
        block.optional("review");
        Seq<String> phrases = List.of("drugs", "tests", "clinics").flatMap(block::parts);
        label.forEach(each -> inferences = inferences.with(each, phrases));
    }

    private static Readers readers(PolicyBlock block, String to) {
        return new Readers(
                block.all(to, Party::parse, PARTIES),
                block.all("except", Party::parse, PARTIES),
                block.all("when", Fact::parse, FACTS),
                block.all("unless", Fact::parse, FACTS),
                block.all("for", code -> PurposeOfUse.parse(code).toJavaOptional(), PURPOSES),
                block.all("not-for", code -> PurposeOfUse.parse(code).toJavaOptional(), PURPOSES),
                block.all("in", PolicyText::nationOf, NATIONS));
    }

    private static Readers only(PolicyBlock block, String key) {
        return new Readers(
                block.all(key, Party::parse, PARTIES),
                List.empty(),
                List.empty(),
                List.empty(),
                List.empty(),
                List.empty(),
                List.empty());
    }

    private static String nation(Nation nation) {
        return nation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Nation> nationOf(String code) {
        return List.of(Nation.values()).find(each -> nation(each).equals(code)).toJavaOptional();
    }

    private Either<Seq<Problem>, PolicySet> set() {
        if (version.isEmpty()) {
            problem("A policy has one block that begins with policy: and has a version.");
        }
        // Whether a notice stands must not depend on what was withheld, so it must stand wherever it could.
        List.of(Audience.values())
                .filter(each -> !notices.containsKey(each) && noticed.exists(readers -> readers.mayReach(each)))
                .forEach(each -> problem("A rule with the mode notice reaches the role " + each.code()
                        + ", for which there is no notice."));
        if (rules.map(DisclosureRule::id).distinct().size() < rules.size()) {
            problem("Two rules have the same name and version.");
        }
        return problems.isEmpty()
                ? Either.right(new PolicySet(
                        version,
                        new PolicySet.Parts(review, bases, allowances, holds, rules, notices, copies, inferences)))
                : Either.left(problems);
    }

    private void problem(String reason) {
        problems = problems.append(Problem.of(CoreCode.MALFORMED, reason));
    }
}
