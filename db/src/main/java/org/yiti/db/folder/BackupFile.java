package org.yiti.db.folder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.folder.Contents.TableContents;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Backups.Occasion;

/// A backup on disk: a zip of `manifest.json` and `store.sql`, the whole database as text.
final class BackupFile {
    /// @param at ISO instant
    /// @param program version that made it
    /// @param replica the replica that it is a copy of
    /// @param lastStep number of the newest step in it
    /// @param sha256 of `store.sql`
    record Manifest(
            int format,
            String at,
            Occasion occasion,
            String program,
            int schema,
            String replica,
            long lastStep,
            String sha256,
            Contents contents) {}

    static final int FORMAT = 1;
    private static final String MANIFEST = "manifest.json";
    private static final String SCRIPT = "store.sql";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    static String sha256(Path script) throws IOException {
        var sha = Contents.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(script), sha)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    void write(Manifest manifest, Path script) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.putNextEntry(new ZipEntry(SCRIPT));
            Files.copy(script, zip);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    Manifest manifest() throws IOException {
        try (var zip = new ZipFile(file.toFile());
                InputStream in = entry(zip, MANIFEST)) {
            return JSON.readValue(in.readAllBytes(), Manifest.class);
        }
    }

    /// Whether the text in it is what the manifest says: since it was proved to restore, nothing happened to it.
    boolean whole() throws IOException {
        var sha = Contents.sha256();
        try (var zip = new ZipFile(file.toFile());
                var in = new DigestInputStream(entry(zip, SCRIPT), sha)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest()).equals(manifest().sha256());
    }

    /// Builds the database anew from this file and compares every table with what the manifest says.
    ///
    /// @param database the H2 file to make; must not exist
    /// @throws YitiException if the file is damaged or gives something else than was saved
    Manifest restoreTo(Path database) throws YitiException {
        Path script = database.resolveSibling(SCRIPT);
        try {
            Files.createDirectories(database.getParent());
            Manifest manifest = manifest();
            try (var zip = new ZipFile(file.toFile());
                    InputStream in = entry(zip, SCRIPT)) {
                Files.copy(in, script);
            }
            if (!sha256(script).equals(manifest.sha256())) {
                throw new IOException("store.sql is not what the manifest says");
            }
            load(script, database, manifest);
            return manifest;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("backup.damaged", file.toString()), e);
        } finally {
            script.toFile().delete();
        }
    }

    private void load(Path script, Path database, Manifest manifest)
            throws IOException, YitiException {
        var pool = H2File.create(database);
        try {
            var db = DSL.using(pool, SQLDialect.H2);
            new BackupScript(script).runOn(pool);
            var found = Contents.of(db);
            if (!found.equals(manifest.contents())) {
                throw new YitiException(
                        Sentence.of(
                                "backup.differs", file.toString(), difference(manifest, found)));
            }
        } finally {
            pool.dispose();
        }
    }

    private static String difference(Manifest manifest, Contents found) {
        var expected = manifest.contents().tables();
        var none = new TableContents(0, "");
        return expected.keySet().stream()
                .filter(t -> !found.tables().getOrDefault(t, none).equals(expected.get(t)))
                .findFirst()
                .orElse("?");
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }
}
