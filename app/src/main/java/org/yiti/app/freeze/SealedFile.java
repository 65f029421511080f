package org.yiti.app.freeze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Code;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// A closed month as a file (`….yitr`) that is read without a store and written to by nobody: a zip of `manifest.json` and of
/// the copies as the store keeps them, each of which has to be what the checksum of its closing says. It is neither
/// signed nor locked.
public final class SealedFile {
    public static final String ENDING = ".yitr";

    private static final int FORMAT = 1;
    private static final int MOST_OF_MANIFEST = 1_000_000;
    private static final String MANIFEST = "manifest.json";
    private static final String CLOSED = "closed";
    private static final String BEFORE = "before";
    private static final String COPY = ".json.gz";

    private final ObjectMapper json = new ObjectMapper();
    private final RowJson rows = new RowJson();
    private final CopyText text = new CopyText();

    /// Whether a file is called as one is.
    public static boolean named(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// @param marking who may see it, at the foot of every page
    public record Sealed(SealedMonth month, String marking) {}

    public void write(Sealed sealed, OutputStream to, Progress progress) throws IOException {
        var month = sealed.month();
        try (var zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(sealed)));
            zip.closeEntry();
            copy(zip, CLOSED, month.closed().copy(), progress);
            if (month.before().isPresent()) {
                copy(zip, BEFORE, month.before().get().copy(), progress);
            }
        }
    }

    private void copy(ZipOutputStream zip, String name, MonthCopy copy, Progress progress)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + COPY));
        zip.write(text.write(copy, progress).bytes());
        zip.closeEntry();
    }

    private ObjectNode manifest(Sealed sealed) {
        var month = sealed.month();
        var manifest = json.createObjectNode();
        manifest.put("format", FORMAT);
        manifest.putObject("office")
                .put("federation", month.office().federation())
                .put("code", month.office().code())
                .put("name", month.office().name())
                .put("level", month.office().level().name());
        manifest.put("marking", sealed.marking());
        rows.write(manifest.putObject(CLOSED), month.closed().close().row());
        month.before()
                .ifPresent(before -> rows.write(manifest.putObject(BEFORE), before.close().row()));
        return manifest;
    }

    /// @throws YitiException if it is no such file, of a newer program, or not what its checksums say
    public Sealed read(Path file) throws YitiException {
        if (!Files.isRegularFile(file)) {
            throw new YitiException(Sentence.of("review.file.missing", file.toString()));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = json.readTree(bytes(zip, MANIFEST, MOST_OF_MANIFEST));
            if (manifest.path("format").asInt() != FORMAT) {
                throw new YitiException(Sentence.of("review.file.newer", file.toString()));
            }
            var before = manifest.path(BEFORE);
            var month =
                    new SealedMonth(
                            office(manifest.path("office")),
                            closed(zip, CLOSED, manifest.path(CLOSED)),
                            before.isObject()
                                    ? Optional.of(closed(zip, BEFORE, before))
                                    : Optional.empty());
            return new Sealed(month, manifest.path("marking").asText());
        } catch (IOException | RuntimeException e) {
            throw new YitiException(Sentence.of("review.file.damaged", file.toString()), e);
        }
    }

    private static Office office(JsonNode node) {
        return new Office(
                node.path("federation").asText(),
                node.path("code").asText(),
                node.path("name").asText(),
                Code.read(Level.class, node.path("level").asText()).orElseThrow(),
                "");
    }

    private SealedMonth.Closed closed(ZipFile zip, String name, JsonNode node) throws IOException {
        var close = new MonthClose(rows.read(Table.MONTH_CLOSE, node));
        var bytes = bytes(zip, name + COPY, MonthCopies.MOST_BYTES);
        try {
            return new SealedMonth.Closed(close, text.read(bytes, close.checksum()));
        } catch (YitiException e) {
            // Its advice is for who has the store: to close the month again.
            throw new IOException("not the copy that was closed: " + name, e);
        }
    }

    private static byte[] bytes(ZipFile zip, String name, int most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("too large: " + name);
            }
            return bytes;
        }
    }
}
