package org.yiti.app.freeze;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The copy of a closed month as canonical JSON text, compressed: tables by number, rows by the letters of their ids, so
/// that the same rows are the same text. Its checksum is that of the text, for another version of the compression may
/// give other bytes. **The form is kept for ever**; a later one gets another `form`.
final class CopyText {
    /// Letters of the text: about a million rows. A small file can unpack to far more.
    private static final long MOST_LETTERS = 300_000_000;

    private static final int FORM = 1;

    private final ObjectMapper json =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxDocumentLength(MOST_LETTERS)
                                            .build())
                            .build());
    private final RowJson rows = new RowJson();

    /// @param checksum SHA-256 of the text: 64 small hexadecimal digits
    record Written(String checksum, byte[] bytes) {}

    Written write(MonthCopy copy, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        var digest = sha256();
        try (var text = new DigestOutputStream(new GZIPOutputStream(bytes), digest)) {
            write(copy, text, progress);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Written(HexFormat.of().formatHex(digest.digest()), bytes.toByteArray());
    }

    private void write(MonthCopy copy, OutputStream to, Progress progress) throws IOException {
        try (var out = json.createGenerator(to, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeNumberField("form", FORM);
            out.writeObjectFieldStart("rows");
            for (Table table : byNumber()) {
                progress.checkpoint();
                write(table.key(), copy.all(table), out);
            }
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    private void write(String key, List<Row> all, com.fasterxml.jackson.core.JsonGenerator out)
            throws IOException {
        if (all.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key);
        for (Row row : all) {
            var object = json.createObjectNode();
            rows.write(object, row);
            json.writeTree(out, object);
        }
        out.writeEndArray();
    }

    private static List<Table> byNumber() {
        return java.util.Arrays.stream(Table.values())
                .sorted(java.util.Comparator.comparingInt(Table::number))
                .toList();
    }

    /// @throws YitiException if the bytes are not the copy that the checksum names
    MonthCopy read(byte[] bytes, String checksum) throws YitiException {
        var digest = sha256();
        var found = new ArrayList<Row>();
        try (var text =
                new DigestInputStream(
                        new GZIPInputStream(new ByteArrayInputStream(bytes)), digest)) {
            read(text, found);
            if (text.read() != -1) {
                throw new IOException("more than the copy");
            }
        } catch (IOException | RuntimeException e) {
            throw new YitiException(Sentence.of("freeze.damaged"), e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(checksum)) {
            throw new YitiException(Sentence.of("freeze.damaged"));
        }
        return new MonthCopy(found);
    }

    private void read(java.io.InputStream text, List<Row> found) throws IOException {
        try (var in =
                json.createParser(text)
                        .disable(com.fasterxml.jackson.core.JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var name = in.currentName();
                in.nextToken();
                if (name.equals("form") && in.getIntValue() != FORM) {
                    throw new IOException("form " + in.getIntValue());
                }
                if (name.equals("rows")) {
                    tables(in, found);
                }
            }
        }
    }

    private void tables(com.fasterxml.jackson.core.JsonParser in, List<Row> found)
            throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var table = Table.named(in.currentName());
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                JsonNode object = json.readTree(in);
                table.ifPresent(known -> found.add(rows.read(known, object)));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
