package org.yiti.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.record.RowIds;

/// What may know what, and what nobody may do. Exceptions are named here, each with its reason, so that
/// they can be counted. A rule about a package that is not there yet says so; all others fail when they
/// find nothing to look at.
class ArchitectureTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.yiti")
                    .that(resideOutsideOfPackage("org.yiti.db.jooq..")); // generated

    /// Where SQL is written as text, and why jOOQ's own words do not do.
    private static final Map<String, String> SQL_AS_TEXT =
            Map.of(
                    "org.yiti.db.log.CaptureTriggers",
                            "creates triggers, which jOOQ's free edition cannot say",
                    "org.yiti.db.log.LogWriter",
                            "writes a step of 260,000 rows: one prepared INSERT, the same on every database",
                    "org.yiti.db.log.Writing", "runs inside a trigger, once a changed row",
                    "org.yiti.db.Database", "CHECKPOINT, which only H2 has",
                    "org.yiti.db.folder.H2Statements", "H2's own SCRIPT and SHUTDOWN",
                    "org.yiti.db.schema.RepeatedQuery", "what jOOQ rendered, kept prepared",
                    "org.yiti.db.supervision.ItemTouch",
                            "runs inside a trigger, once a changed row");

    private static final ArchRule NO_SQL_AS_TEXT =
            noClasses()
                    .that(predicate("are not named as exceptions", type -> !mayWriteSql(type)))
                    .should()
                    .callMethodWhere(
                            target(annotatedWith("org.jooq.PlainSQL"))
                                    .or(
                                            targetOwner("java.sql.Connection", "java.sql.Statement")
                                                    .and(runsSql())))
                    .because("SQL that jOOQ renders runs on H2 and PostgreSQL alike");

    /// A rule that looks at nothing holds always: so every source must have been looked at.
    @ParameterizedTest
    @ValueSource(strings = {"model", "db", "app"})
    void everyClassIsLookedAt(String module) {
        var written = Checkout.root().resolve(module).resolve("src/main/java");
        var sources =
                Checkout.sources().stream()
                        .filter(file -> file.startsWith(written))
                        .filter(file -> !file.endsWith("package-info.java"));
        var classes =
                ALL.stream()
                        .filter(resideInAnyPackage("org.yiti." + module + ".."))
                        .filter(type -> type.isTopLevelClass() && !isPackageInfo(type));
        assertThat(classes).hasSizeGreaterThanOrEqualTo((int) sources.count());
    }

    @Test
    void aBrokenRuleIsNoticed() {
        ArchRule canary = noClasses().should().dependOnClassesThat().haveSimpleName("Table");
        assertThatThrownBy(() -> canary.check(ALL))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.yiti.model.record.Row");
    }

    @Test
    void theModelKnowsNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("org.yiti.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.yiti.app..",
                        "org.yiti.db..",
                        "javafx..",
                        "org.jooq..",
                        "java.sql..",
                        "javax.sql..",
                        "java.awt..",
                        "javax.swing..",
                        "org.apache..",
                        "org.slf4j..")
                .because("rules and figures outlive the store and the window they are shown in")
                .check(ALL);
    }

    @Test
    void theStoreKnowsNoWindow() {
        noClasses()
                .that()
                .resideInAPackage("org.yiti.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.yiti.app..")
                .because("arrows run from app to db to model")
                .check(ALL);
    }

    @Test
    void onlyBootSeesTheStore() {
        noClasses()
                .that()
                .resideInAPackage("org.yiti.app..")
                .and()
                .resideOutsideOfPackage("org.yiti.app.boot..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yiti.db..", "java.sql..", "org.jooq..", "org.h2..")
                .because("screens speak to the ports of the model; boot puts the store behind them")
                .check(ALL);
    }

    @Test
    void featuresOfTheModelAreFreeOfCycles() {
        slices().matching("org.yiti.model.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void featuresOfTheStoreAreFreeOfCycles() {
        slices().matching("org.yiti.db.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void featuresOfTheScreensAreFreeOfCycles() {
        slices().matching("org.yiti.app.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void everyPackageSaysThatNullIsTheException() {
        classes()
                .should(
                        Conditions.on(
                                "be in a @NullMarked package",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .check(ALL);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Base)")
                .because("such a name fits everything and so says nothing")
                .check(ALL);
    }

    @Test
    void sqlIsWrittenAsTextOnlyWhereNamed() {
        NO_SQL_AS_TEXT.check(ALL);
    }

    @Test
    void sqlAsTextIsNoticed() {
        var breach = new ClassFileImporter().importClasses(SqlAsText.class);
        assertThat(NO_SQL_AS_TEXT.evaluate(breach).getFailureReport().getDetails()).hasSize(2);
    }

    private static final class SqlAsText {
        static Field<Object> byJooq() {
            return DSL.field("no");
        }

        static void byJdbc(Connection connection) throws SQLException {
            connection.prepareStatement("DELETE FROM \"task\"").close();
        }
    }

    @Test
    void onlyChartsAndPaperKnowAwtAndJFreeChart() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.yiti.app.chart..", "org.yiti.app.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..", "org.jfree..")
                .because("one place to change when the chart library goes")
                .check(ALL);
    }

    @Test
    void onlyChartsAndPaperKnowPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.yiti.app.chart..", "org.yiti.app.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..", "org.apache.pdfbox..", "javax.print..")
                .because("fonts are looked through for every character in one place")
                .check(ALL);
    }

    @Test
    void onlyTheGridKnowsControlsFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yiti.app.grid..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.controlsfx..")
                .because("its tables need care with fonts and themes, taken once")
                .check(ALL);
    }

    @Test
    void onlyJobsTouchThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yiti.app.job..")
                // listens for a second start while the store is open: no work, nothing to show or
                // cancel
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.folder.StoreLock")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .orShould()
                .callConstructorWhere(targetOwner("java.lang.Thread"))
                .orShould()
                .callMethodWhere(targetOwner("java.util.concurrent.Executors"))
                .orShould()
                .callMethodWhere(threadStart())
                .because("a job shows progress, can be cancelled and reports its failure")
                .check(ALL);
    }

    @Test
    void onlyTheCommandLinePrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                ALL.that(resideOutsideOfPackage("org.yiti.app.cli..")));
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.yiti.app.boot..")
                .and()
                .doNotBelongToAnyOf(RowIds.class) // the time in an id only keeps ids in order
                .should()
                .callMethodWhere(readsTheSystemClock())
                .because("a figure of a date must be the same on every day it is computed")
                .check(ALL);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(ALL);
        fields().that()
                .areStatic()
                .should(
                        Conditions.on(
                                "not hold what can change",
                                field -> !CHANGEABLE.contains(field.getRawType().getName())))
                .check(ALL);
    }

    private static final Set<String> CHANGEABLE =
            Set.of(
                    ArrayList.class.getName(),
                    HashMap.class.getName(),
                    AtomicReference.class.getName(),
                    "java.util.concurrent.ConcurrentHashMap",
                    "java.util.concurrent.atomic.AtomicInteger",
                    "java.util.concurrent.atomic.AtomicLong",
                    "java.util.concurrent.atomic.AtomicBoolean",
                    "java.lang.ThreadLocal",
                    "java.lang.StringBuilder");

    @Test
    void nothingIsASingleton() {
        methods().should().notHaveName("getInstance").because("constructors wire").check(ALL);
    }

    @Test
    void noSourceIsLongerThanFiveHundredLines() {
        var sources = Checkout.sources();
        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(sources)
                .allSatisfy(file ->
                        assertThat(Checkout.read(file).lines().count())
                                .as("lines of %s", Checkout.root().relativize(file))
                                .isLessThanOrEqualTo(500));
    }

    // --- words the rules are made of ---

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static boolean mayWriteSql(JavaClass type) {
        return SQL_AS_TEXT.keySet().stream().anyMatch(type.getName()::startsWith);
    }

    private static DescribedPredicate<JavaClass> predicate(
            String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    private static <A extends JavaAccess<?>> DescribedPredicate<A> targetOwner(String... names) {
        var owners = Set.of(names);
        return DescribedPredicate.describe(
                "target is in " + owners,
                access -> owners.contains(access.getTargetOwner().getName()));
    }

    private static <A extends JavaAccess<?>> DescribedPredicate<A> runsSql() {
        return DescribedPredicate.describe(
                "runs SQL", access -> access.getTarget().getName().matches("prepare.*|execute.*"));
    }

    private static <A extends JavaAccess<?>> DescribedPredicate<A> threadStart() {
        var names =
                Set.of("startVirtualThread", "ofVirtual", "ofPlatform", "runAsync", "supplyAsync");
        return DescribedPredicate.describe(
                "starts a thread", access -> names.contains(access.getTarget().getName()));
    }

    /// `now` without a clock or an instant to start from, and `System.currentTimeMillis`.
    private static <A extends JavaAccess<?>> DescribedPredicate<A> readsTheSystemClock() {
        return DescribedPredicate.describe(
                "reads the system clock",
                access ->
                        access.getTarget() instanceof AccessTarget.MethodCallTarget called
                                && (called.getFullName()
                                                .equals("java.lang.System.currentTimeMillis()")
                                        || called.getOwner().getPackageName().equals("java.time")
                                                && called.getName().equals("now")
                                                && called.getRawParameterTypes().isEmpty()));
    }
}
