package org.yiti.db.audit;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Row;

/// Photos of visits before that go along with a kit: large ones as their shrunk copies, others as they are.
final class EarlierPhotos {
    /// What cannot be shrunk goes along up to this.
    private static final long SMALL = 2L << 20;

    private final Attachments files;
    private final Shrinking shrinking;
    private final PhotoCopies copies;
    private final TreeMap<String, Path> photos = new TreeMap<>();

    EarlierPhotos(Attachments files, Shrinking shrinking, PhotoCopies copies) {
        this.files = files;
        this.shrinking = shrinking;
        this.copies = copies;
    }

    /// By the hash of what goes along.
    TreeMap<String, Path> photos() {
        return photos;
    }

    /// @return the row that goes along, empty where the photo stays behind
    Optional<Row> take(AuditFile photo, Progress progress) throws YitiException {
        progress.checkpoint();
        var file = photo.attachment();
        if (!files.whole(file.sha256())) {
            return Optional.empty();
        }
        var shrunk = shrinking.copy(file.name(), file.content());
        if (shrunk.isPresent()) {
            var copy = shrunk.get();
            photos.put(copy.sha256(), copies.of(copy.sha256(), copy.jpeg()));
            return Optional.of(row(photo, copy));
        }
        if (file.bytes() > SMALL) {
            return Optional.empty();
        }
        photos.put(file.sha256(), copies.of(file.sha256(), progress));
        return Optional.of(photo.row());
    }

    private static Row row(AuditFile photo, Shrinking.Copy copy) {
        var name = photo.attachment().name();
        boolean named = FileType.of(name, copy.jpeg()).isPresent();
        return photo.row()
                .with(
                        Map.of(
                                AUDIT_FILE_SHA256,
                                copy.sha256(),
                                AUDIT_FILE_BYTES,
                                copy.jpeg().length,
                                AUDIT_FILE_MIME,
                                FileType.JPEG.mime(),
                                AUDIT_FILE_NAME,
                                named ? name : SafeName.of(name + ".jpg")));
    }
}
