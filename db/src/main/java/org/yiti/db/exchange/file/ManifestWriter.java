package org.yiti.db.exchange.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Streams;

/// Writes the JSON that [ManifestJson] reads. `format` and `min_reader` come first and stay in every later format.
final class ManifestWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ManifestWriter() {}

    static byte[] write(Manifest manifest) {
        var draft = manifest.draft();
        var out =
                NODES.objectNode()
                        .put("format", manifest.format())
                        .put("min_reader", manifest.minReader())
                        .put("package_id", draft.packageId().toString())
                        .put("kind", draft.kind().name())
                        .put("federation", draft.federation())
                        .put("from", manifest.from());
        out.set("to", texts(draft.to()));
        out.put("created_ms", draft.created().toEpochMilli())
                .put("app", draft.program())
                .put("schema_version", draft.schemaVersion())
                .put("hlc_max", manifest.hlcMax());
        draft.previous().ifPresent(id -> out.put("prev_package", id.toString()));
        out.set(
                "certificates",
                texts(draft.certificates().stream().map(c -> base64(c.bytes())).toList()));
        out.set("vouchers", objects(draft.vouchers(), ManifestWriter::voucher));
        out.set("streams", objects(manifest.streams(), ManifestWriter::range));
        out.set(
                "have",
                objects(draft.have(), have -> stream(have.stream()).put("last", have.last())));
        out.set("wants", objects(draft.wants(), ManifestWriter::want));
        out.set("wanted_files", texts(draft.wantedFiles()));
        out.set("receipts", objects(draft.receipts(), ManifestWriter::receipt));
        out.set("segments", objects(manifest.segments(), ManifestWriter::segment));
        out.set("blobs", objects(manifest.blobs(), ManifestWriter::blob));
        out.set(
                "readme",
                NODES.objectNode()
                        .put("bytes", manifest.readme().bytes())
                        .put("sha256", manifest.readme().sha256()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode voucher(Voucher voucher) {
        return NODES.objectNode()
                .put("by", voucher.by())
                .put("of", voucher.of())
                .put("signature", base64(voucher.signature()));
    }

    private static ObjectNode range(StreamRange range) {
        var out = stream(range.stream()).put("first", range.first()).put("last", range.last());
        if (range.first() > 1) {
            out.put("prev_hash", HexFormat.of().formatHex(range.prevHash()));
        }
        return out.put("last_hash", HexFormat.of().formatHex(range.lastHash()))
                .put("seal", base64(range.seal()));
    }

    private static ObjectNode want(Manifest.Want want) {
        return stream(want.stream()).put("first", want.first()).put("last", want.last());
    }

    private static ObjectNode receipt(Manifest.Receipt receipt) {
        return NODES.objectNode()
                .put("package_id", receipt.packageId().toString())
                .put("state", receipt.state().name())
                .put("added", receipt.added())
                .put("changed", receipt.changed())
                .put("conflicts", receipt.conflicts())
                .put("refused", receipt.refused());
    }

    private static ObjectNode segment(Manifest.Segment segment) {
        return NODES.objectNode()
                .put("name", segment.name())
                .put("bytes", segment.bytes())
                .put("raw_bytes", segment.rawBytes())
                .put("changes", segment.changes())
                .put("sha256", segment.sha256());
    }

    private static ObjectNode blob(Manifest.Blob blob) {
        return NODES.objectNode().put("sha256", blob.sha256()).put("bytes", blob.bytes());
    }

    private static ObjectNode stream(Streams.Name stream) {
        return NODES.objectNode()
                .put("replica", ReplicaKey.letters(stream.replicaId()))
                .put("scope", stream.scope());
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode objects(List<T> things, Function<T, ObjectNode> form) {
        var array = NODES.arrayNode();
        things.forEach(thing -> array.add(form.apply(thing)));
        return array;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
