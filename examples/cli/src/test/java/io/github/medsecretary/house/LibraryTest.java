package io.github.medsecretary.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** A library module reads no clock, prints nothing, changes no setting of the machine, and keeps nothing between calls. */
class LibraryTest {

    private static final JavaClasses LIBRARY = House.classes(House.LIBRARY.append("correspondence/pdf"));

    @Test
    void noClockIsRead() {
        noClasses()
                .should()
                .callMethodWhere(named(
                        "reads the clock",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .callMethodWhere(named(
                        "reads the clock",
                        call -> call.getTargetOwner().isEquivalentTo(System.class)
                                && (call.getName().equals("currentTimeMillis")
                                        || call.getName().equals("nanoTime"))))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(LIBRARY);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should()
                .accessFieldWhere(new DescribedPredicate<>("is a standard stream") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaFieldAccess access) {
                        return isStandardStream(access);
                    }
                })
                .orShould()
                .callMethodWhere(
                        named("prints a stack trace", call -> call.getName().equals("printStackTrace")))
                .check(LIBRARY);
    }

    @Test
    void noDefaultOfTheMachineIsChanged() {
        noClasses()
                .should()
                .callMethodWhere(named(
                        "sets a default",
                        call -> call.getName().equals("setDefault")
                                || (call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getName().equals("setProperty"))))
                .check(LIBRARY);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void staticFieldsHoldNothingThatCanChange() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(new DescribedPredicate<JavaClass>("a mutable type") {
                    @Override
                    public boolean test(JavaClass type) {
                        return isMutable(type);
                    }
                })
                .check(LIBRARY);
    }

    private static boolean isMutable(JavaClass type) {
        return type.isAssignableTo(java.util.Collection.class)
                || type.isAssignableTo(java.util.Map.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getName().equals("out") || access.getName().equals("err"));
    }

    private static DescribedPredicate<JavaCall<?>> named(String name, java.util.function.Predicate<JavaCall<?>> test) {
        return new DescribedPredicate<>(name) {
            @Override
            public boolean test(JavaCall<?> call) {
                return test.test(call);
            }
        };
    }
}
