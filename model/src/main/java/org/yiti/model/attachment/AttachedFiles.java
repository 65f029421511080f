package org.yiti.model.attachment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiti.model.record.Rows;

/// The contents that living rows speak of, each once however many rows share it.
///
/// @param bySha256 length in bytes by the hash
public record AttachedFiles(Map<String, Long> bySha256) {
    public AttachedFiles {
        bySha256 = Map.copyOf(bySha256);
    }

    public static AttachedFiles of(Rows rows) {
        var files = new HashMap<String, Long>();
        for (Attachment each : all(rows)) {
            if (!each.sha256().isEmpty()) {
                files.putIfAbsent(each.sha256(), each.bytes());
            }
        }
        return new AttachedFiles(files);
    }

    /// Every living attachment of the store.
    public static List<Attachment> all(Rows rows) {
        return Attachment.TABLES.stream()
                .flatMap(table -> rows.all(table).stream())
                .map(Attachment::new)
                .toList();
    }

    /// How many are here, wanted and damaged by their length.
    public Map<FileState, Integer> states(Attachments files) {
        var states = new EnumMap<FileState, Integer>(FileState.class);
        for (FileState state : FileState.values()) {
            states.put(state, 0);
        }
        bySha256.forEach(
                (sha256, bytes) -> states.merge(files.state(sha256, bytes), 1, Integer::sum));
        return states;
    }
}
