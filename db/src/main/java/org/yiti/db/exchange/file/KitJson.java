package org.yiti.db.exchange.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

/// The JSON of an audit kit. As with packages there is one way to write a thing, and whatever differs is refused.
final class KitJson {
    static final int FORMAT = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KIND = Pattern.compile("KIT|RESULTS");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final int WORDS = 200;
    private static final int DEPTH = 6;

    private static final ObjectMapper STRICT =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNumberLength(19)
                                                    .maxNameLength(100)
                                                    .maxStringLength(Texts.LONGEST_TEXT)
                                                    .maxDocumentLength(Limits.KIT)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /// @param blobs contents that lie beside, ascending
    record Read(
            String federation,
            SignedCertificate signer,
            KitContent content,
            List<Manifest.Blob> blobs,
            Manifest.Readme readme) {}

    private KitJson() {}

    static byte[] write(Read kit) {
        var content = kit.content();
        var out =
                NODES.objectNode()
                        .put("format", FORMAT)
                        .put("kind", content.kind().name())
                        .put("federation", kit.federation())
                        .put("kit", content.kit().toString())
                        .put("issued_on", content.issuedOn().toString())
                        .put("expires_on", content.expiresOn().toString())
                        .put("office", content.office())
                        .put("office_name", content.officeName())
                        .put(
                                "certificate",
                                Base64.getEncoder().encodeToString(kit.signer().bytes()));
        if (!content.issuedTo().isEmpty()) {
            out.put("issued_to", content.issuedTo());
        }
        content.secret().ifPresent(secret -> out.put("secret", secret));
        var rows = out.putArray("rows");
        content.rows().forEach(row -> rows.add(row(row)));
        var blobs = out.putArray("blobs");
        kit.blobs()
                .forEach(blob ->
                        blobs.add(
                                NODES.objectNode()
                                        .put("sha256", blob.sha256())
                                        .put("bytes", blob.bytes())));
        out.set(
                "readme",
                NODES.objectNode()
                        .put("bytes", kit.readme().bytes())
                        .put("sha256", kit.readme().sha256()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode row(Row row) {
        var values = NODES.objectNode();
        row.filled()
                .forEach((field, value) -> {
                    switch (value) {
                        case Integer number -> values.put(field.key(), number);
                        case Boolean yes -> values.put(field.key(), yes);
                        case BigDecimal number -> values.put(field.key(), number.toPlainString());
                        default -> values.put(field.key(), value.toString());
                    }
                });
        var out = NODES.objectNode().put("table", row.table().key()).put("id", row.id().toString());
        out.set("values", values);
        return out;
    }

    /// @throws ExchangeException if it is no kit by these rules
    static Read read(byte[] bytes) throws ExchangeException {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var in = new Fields(STRICT.readTree(text));
            if (in.number("format", Integer.MAX_VALUE) > FORMAT) {
                throw Faults.of(ExchangeCode.TOO_NEW, "a kit of a later format");
            }
            return read(in);
        } catch (IOException | RuntimeException e) {
            throw Faults.of(ExchangeCode.BAD_FORMAT, e);
        }
    }

    private static Read read(Fields in) throws ExchangeException {
        var kind = KitContent.Kind.valueOf(in.text("kind", KIND));
        boolean out = kind == KitContent.Kind.KIT;
        var rows = new ArrayList<Row>();
        for (Fields each : in.objects("rows", KitContent.MOST_ROWS)) {
            rows.add(row(each));
        }
        var content =
                new KitContent(
                        kind,
                        in.id("kit"),
                        LocalDate.parse(in.text("issued_on", DAY)),
                        LocalDate.parse(in.text("expires_on", DAY)),
                        in.has("issued_to") ? in.text("issued_to", WORDS) : "",
                        in.text("office", WORDS),
                        in.text("office_name", WORDS),
                        out ? Optional.of(in.text("secret", SECRET)) : Optional.empty(),
                        rows);
        var blobs = new ArrayList<Manifest.Blob>();
        for (Fields each : in.objects("blobs", Limits.ENTRIES)) {
            var blob =
                    new Manifest.Blob(
                            each.text("sha256", ManifestJson.SHA256),
                            each.number("bytes", Limits.BLOB));
            if (!blobs.isEmpty() && blobs.getLast().sha256().compareTo(blob.sha256()) >= 0) {
                throw new IllegalArgumentException("contents in another order");
            }
            each.end();
            blobs.add(blob);
        }
        var readme = in.object("readme");
        var words =
                new Manifest.Readme(
                        readme.number("bytes", Limits.README),
                        readme.text("sha256", ManifestJson.SHA256));
        readme.end();
        var read =
                new Read(
                        in.text("federation", WORDS),
                        SignedCertificate.read(in.base64("certificate", Limits.CERTIFICATE)),
                        content,
                        blobs,
                        words);
        in.end();
        return read;
    }

    private static Row row(Fields in) {
        var table = Table.named(in.text("table", WORDS)).orElseThrow();
        UUID id = in.id("id");
        var values = new HashMap<Field, Object>();
        var given = in.node("values");
        if (!given.isObject() || given.isEmpty()) {
            throw new IllegalArgumentException("a row without values");
        }
        given.properties()
                .forEach(entry -> {
                    var field = table.field(entry.getKey()).orElseThrow();
                    values.put(field, value(field, entry.getValue()));
                });
        in.end();
        return Row.of(table, id, values);
    }

    private static Object value(Field field, JsonNode node) {
        return switch (field.type()) {
            case INTEGER -> {
                if (!node.isInt()) {
                    throw new IllegalArgumentException(field + " is no number");
                }
                yield node.intValue();
            }
            case BOOLEAN -> {
                if (!node.isBoolean()) {
                    throw new IllegalArgumentException(field + " is neither true nor false");
                }
                yield node.booleanValue();
            }
            case TEXT, CODE -> text(field, node);
            case DATE -> LocalDate.parse(matching(field, node, DAY));
            case DECIMAL -> new BigDecimal(matching(field, node, DECIMAL));
            case REFERENCE -> {
                var text = text(field, node);
                var id = UUID.fromString(text);
                if (!id.toString().equals(text)) {
                    throw new IllegalArgumentException(field + " is no id");
                }
                yield id;
            }
        };
    }

    private static String matching(Field field, JsonNode node, Pattern form) {
        var text = text(field, node);
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(field + " has another form");
        }
        return text;
    }

    private static String text(Field field, JsonNode node) {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return node.textValue();
    }
}
