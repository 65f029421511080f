package org.yiti.db.schema;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.db.folder.Migrations;
import org.yiti.db.jooq.DefaultSchema;
import org.yiti.db.log.Head;

/// The schema is what the migrations say, in the code and in every store, and nothing else changes it.
class SchemaTest {
    private static final JavaClasses DB =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.yiti.db");

    @TempDir Path folder;

    @Test
    void a_new_store_has_the_tables_and_columns_that_the_code_was_compiled_against()
            throws Exception {
        try (var database = Database.create(folder.resolve("yiti"))) {
            JooqStore.create(database, Stores.CITY);
            var compiled =
                    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                            .flatMap(table -> Arrays.stream(table.fields()))
                            .map(f -> column(f.getQualifiedName().last(), f))
                            .toList();
            assertThat(stored(database)).containsExactlyInAnyOrderElementsOf(compiled);
        }
    }

    private static String column(String name, org.jooq.Field<?> field) {
        var type = field.getDataType();
        var table = ((org.jooq.TableField<?, ?>) field).getTable();
        return "%s.%s %s%s"
                .formatted(
                        table == null ? "?" : table.getName(),
                        name,
                        type.getTypeName().toLowerCase(Locale.ROOT),
                        type.nullable() ? "" : " not null");
    }

    private static List<String> stored(Database database) {
        return DSL
                .using(database.source(), SQLDialect.H2)
                .meta()
                .filterSchemas(schema -> schema.getName().equals("PUBLIC"))
                .filterTables(table -> !table.getName().equals("flyway_schema_history"))
                .getTables()
                .stream()
                .flatMap(table -> Arrays.stream(table.fields()))
                .map(f -> column(f.getName(), f))
                .toList();
    }

    @Test
    void the_newest_schema_is_the_number_of_the_migration_files() throws Exception {
        var files = SchemaTest.class.getResource("/org/yiti/db/migration");
        assertThat(files).isNotNull();
        try (Stream<Path> all = Files.list(Path.of(files.toURI()))) {
            var names = all.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(Migrations.RELEASED.newest());
            for (int i = 0; i < names.size(); i++) {
                assertThat(names.get(i)).startsWith("V%03d__".formatted(i + 1));
            }
        }
    }

    @Test
    void only_migrations_change_the_schema() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(DSLContext.class)))
                                .and(target(nameMatching("(create|alter|drop|truncate)[A-Z].*"))))
                .check(DB);
    }

    @Test
    void only_these_classes_speak_sql_as_text() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.yiti.db.Database") // checkpoints
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.log.CaptureTriggers")
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.log.Writing") // what jOOQ rendered
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.log.LogWriter") // what jOOQ rendered
                .and()
                .doNotHaveFullyQualifiedName(
                        "org.yiti.db.schema.RepeatedQuery") // what jOOQ rendered
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.supervision.ItemTouch") // for each row
                .and()
                .doNotHaveFullyQualifiedName("org.yiti.db.folder.H2Statements")
                .should()
                .callMethodWhere(
                        target(owner(assignableTo(java.sql.Connection.class)))
                                .and(target(nameMatching("(prepare|create)(Statement|Call)"))))
                .check(DB);
    }

    /// Other offices' programs ask by it whether they can read what this one wrote.
    @Test
    void the_log_says_the_schema_that_the_program_has() {
        assertThat(Head.SCHEMA_VERSION).isEqualTo(Migrations.RELEASED.newest());
    }
}
