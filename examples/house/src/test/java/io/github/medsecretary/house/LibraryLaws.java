package io.github.medsecretary.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** What a library module must not do. Calls and method references count alike. */
final class LibraryLaws {

    static final ArchRule NO_CLOCK_IS_READ = never("read the clock", LibraryLaws::readsTheClock);

    static final ArchRule NOTHING_IS_PRINTED = never("print", LibraryLaws::prints);

    static final ArchRule NO_DEFAULT_OF_THE_MACHINE_IS_CHANGED =
            never("change a default of the machine", LibraryLaws::changesADefault);

    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    static final ArchRule STATIC_FIELDS_HOLD_NOTHING_THAT_CAN_CHANGE = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveRawType(new DescribedPredicate<JavaClass>("a mutable type") {
                @Override
                public boolean test(JavaClass type) {
                    return isMutable(type);
                }
            });

    private LibraryLaws() {}

    private static ArchRule never(String deed, Predicate<JavaAccess<?>> done) {
        return noClasses().should().accessTargetWhere(new DescribedPredicate<JavaAccess<?>>(deed) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return done.test(access);
            }
        });
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean javaTime = owner.getPackageName().startsWith("java.time")
                && (name.equals("now")
                        || (owner.isEquivalentTo(java.time.Clock.class) && name.matches("(system|tick).*")));
        boolean system =
                owner.isEquivalentTo(System.class) && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        boolean old = (owner.isEquivalentTo(java.util.Date.class) && name.equals("<init>"))
                || (owner.isAssignableTo(java.util.Calendar.class) && name.equals("getInstance"));
        return javaTime || system || old;
    }

    private static boolean prints(JavaAccess<?> access) {
        return access.getName().equals("printStackTrace")
                || (access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().matches("out|err|in|console"));
    }

    private static boolean changesADefault(JavaAccess<?> access) {
        return access.getName().equals("setDefault")
                || (access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().matches("setProperty|setProperties|setOut|setErr"));
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray()
                || type.isAssignableTo(java.util.Collection.class)
                || type.isAssignableTo(java.util.Map.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(java.util.Random.class)
                || type.isAssignableTo(java.text.Format.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("java.util.concurrent");
    }
}
