import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Generates jOOQ's classes from a real H2 that Flyway migrated, so that a renamed column fails the
/// compilation. Started from source by the build (`java -cp … Codegen.java <module> <build folder>`) on the
/// JDK of the toolchain, before anything is compiled. Does nothing when the migrations are the same as last
/// time.
class Codegen {
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    void main(String[] args) throws Exception {
        FLYWAY_LOG.setLevel(Level.SEVERE);
        Path module = Path.of(args[0]);
        Path build = Path.of(args[1]);
        Path migrations = module.resolve("src/main/resources/org/yiti/db/migration");
        Path output = build.resolve("generated-sources/jooq");
        Path stamp = build.resolve("codegen.sha256");
        String inputs = hash(migrations, module.resolve("src/codegen/Codegen.java"));
        if (Files.isDirectory(output)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Path folder = build.resolve("codegen-db");
        delete(folder);
        delete(output);
        String url = "jdbc:h2:file:" + folder.resolve("schema").toAbsolutePath();
        var pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
        } finally {
            pool.dispose();
        }
        GenerationTool.generate(configuration(url, output));
        Files.writeString(stamp, inputs);
    }

    private Configuration configuration(String url, Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.h2.H2Database")
                                                .withInputSchema("PUBLIC")
                                                .withOutputSchemaToDefault(true)
                                                .withExcludes("flyway_schema_history")
                                                .withForcedTypes(plainBytes()))
                                .withGenerate(
                                        new Generate()
                                                .withGeneratedAnnotation(false)
                                                .withImplicitJoinPathsToOne(false)
                                                .withImplicitJoinPathsToMany(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName("org.yiti.db.jooq")
                                                .withDirectory(output.toString())));
    }

    private ForcedType plainBytes() {
        return new ForcedType()
                .withUserType("byte[]")
                .withBinding("org.yiti.db.schema.PlainBytes")
                .withIncludeTypes("(?i:(VAR)?BINARY|BINARY\\sVARYING)(\\(.*\\))?")
                .withIncludeExpression(".*");
    }

    private String hash(Path migrations, Path source) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (var listed = Files.list(migrations)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(source));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var found = Files.walk(folder)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
