package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A set of rules, ready to look at diaries.
 *
 * <p>Findings come in canonical order: by start of the time they are about, by rule, then by the ids they are about.
 * What is found about one appointment is exactly what is found in the whole diary and is about it. Immutable and
 * thread-safe.
 */
public final class Conflicts {

    private final RuleSet<Diary, DiaryContext> rules;
    private final DiaryContext context;
    private final Set<SchedulingCode> blocking = EnumSet.noneOf(SchedulingCode.class);
    private final Set<SchedulingCode> telling = EnumSet.noneOf(SchedulingCode.class);
    private final boolean haveOthers;

    private Conflicts(RuleSet<Diary, DiaryContext> rules, DiaryContext context) {
        this.rules = rules;
        this.context = context;
        boolean others = false;
        for (Rule<Diary, DiaryContext> rule : rules.rules()) {
            if (!(rule instanceof DiaryRule known)) {
                others = true;
            } else {
                (known.blocks() ? blocking : telling).add(known.found().code());
            }
        }
        this.haveOthers = others;
    }

    /** The rules that come with the library, in a context. */
    public static Conflicts standard(DiaryContext context) {
        return of(SchedulingRules.all(), context);
    }

    /** Rules of one's choice, in a context. */
    public static Conflicts of(RuleSet<Diary, DiaryContext> rules, DiaryContext context) {
        return new Conflicts(rules, context);
    }

    /** The same rules in the same context, but at another present. */
    public Conflicts at(AsOf present) {
        return new Conflicts(rules, context.at(present));
    }

    /** A diary as the rules see it: without holds that have lapsed, where the context knows the present. */
    public Diary seen(Diary diary) {
        return context.asOf().map(diary::asOf).orElse(diary);
    }

    /** What else the rules know. */
    public DiaryContext context() {
        return context;
    }

    /** All that is wrong in a diary. */
    public Seq<Finding> in(Diary diary) {
        return InOrder.of(rules.check(seen(diary), context));
    }

    /** All that is wrong with these appointments: in O(log n + k) for each, by the rules of the library. */
    public Seq<Finding> about(Diary diary, Iterable<String> appointments) {
        Set<String> asked = new TreeSet<>();
        appointments.forEach(asked::add);
        return InOrder.of(
                rules.check(seen(diary), context.focusedOn(asked)).filter(finding -> concerns(finding, asked)));
    }

    /** All that is wrong with one appointment. */
    public Seq<Finding> about(Diary diary, String appointment) {
        return about(diary, List.of(appointment));
    }

    /** Whether something that blocks is wrong with an appointment. */
    public boolean block(Diary diary, String appointment) {
        return about(diary, appointment).exists(finding -> finding.severity() == Severity.BLOCK);
    }

    /** Whether the library's own rules that block with these codes are all among the rules. */
    public boolean keepOwn(Set<SchedulingCode> codes) {
        return blocking.containsAll(codes);
    }

    /** Whether nothing else can block: all other rules are the library's own and warn or note at most. */
    public boolean blockOnlyFor(Set<SchedulingCode> codes) {
        return !haveOthers && codes.containsAll(blocking);
    }

    /** Whether nothing else can warn or note: all other rules are the library's own and block. */
    public boolean tellOnlyFor(Set<SchedulingCode> codes) {
        return !haveOthers && codes.containsAll(telling);
    }

    /** The same rules without the library's own that find one of these codes. */
    public Conflicts without(Set<SchedulingCode> codes) {
        return without(own -> codes.contains(own.found().code()));
    }

    /** Of the same rules only the library's own that find one of these codes. */
    public Conflicts only(Set<SchedulingCode> codes) {
        return of(
                rules.filter(rule -> rule instanceof DiaryRule own
                        && codes.contains(own.found().code())),
                context);
    }

    /** The same rules without the library's own that block. */
    public Conflicts withoutBlocking() {
        return without(DiaryRule::blocks);
    }

    private Conflicts without(Predicate<DiaryRule> which) {
        return of(rules.filter(rule -> !(rule instanceof DiaryRule own && which.test(own))), context);
    }

    private static boolean concerns(Finding finding, Set<String> asked) {
        return finding.rule().equals(RuleSet.RULE_FAULT)
                || finding.about().exists(each -> each.type().equals("Appointment") && asked.contains(each.id()));
    }
}
