package org.yiti.app.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.CameraData;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.audit.AuditEdits.NewFile;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.TimeFrom;
import org.yiti.model.job.Progress;

/// Takes photos and scans into the store as they are, with the time at which they were made: the camera's, or else the
/// file's own. Of large photos a shrunk copy is kept at once.
final class PhotoIntake {
    /// @param refused one sentence for each file that is not in the store
    record Taken(List<NewFile> arrived, List<Sentence> refused) {
        Taken {
            arrived = List.copyOf(arrived);
            refused = List.copyOf(refused);
        }
    }

    private final Attachments files;
    private final Shrinking shrinking;
    private final ZoneId zone;

    PhotoIntake(Attachments files, ZoneId zone) {
        this.files = files;
        this.shrinking = new KeptPictures(files);
        this.zone = zone;
    }

    Taken take(AuditFileKind kind, List<Path> given, Progress progress) {
        var arrived = new ArrayList<NewFile>();
        var refused = new ArrayList<Sentence>();
        for (Path file : given) {
            progress.checkpoint();
            var name = SafeName.of(FileTrouble.nameOf(file));
            progress.report(
                    arrived.size() + refused.size(),
                    given.size(),
                    Sentence.of("attachment.adding.one", name));
            try {
                arrived.add(take(kind, file, name, progress));
            } catch (YitiException e) {
                refused.add(Sentence.of("attachment.refused.one", name, e.sentence()));
            } catch (IOException e) {
                refused.add(
                        Sentence.of(
                                "attachment.refused.one",
                                name,
                                Sentence.of("attachment.unreadable")));
            }
        }
        return new Taken(arrived, refused);
    }

    private NewFile take(AuditFileKind kind, Path file, String name, Progress progress)
            throws IOException, YitiException {
        var kept = files.put(file, progress);
        byte[] first;
        try (var in = files.open(kept.sha256())) {
            first = in.readNBytes(CameraData.MOST_BYTES);
        }
        var type = FileType.of(name, first);
        shrinking.copy(name, kept);
        var camera =
                type.filter(t -> t == FileType.JPEG).isPresent()
                        ? CameraData.read(first).taken()
                        : Optional.<LocalDateTime>empty();
        var made = camera.orElse(fileTime(file));
        return new NewFile(
                kind,
                name,
                kept,
                type.map(FileType::mime).orElse(FileType.OTHER),
                made.toLocalDate(),
                made.getHour() * 60 + made.getMinute(),
                camera.isPresent() ? TimeFrom.CAMERA : TimeFrom.FILE);
    }

    private LocalDateTime fileTime(Path file) throws IOException {
        return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
    }
}
