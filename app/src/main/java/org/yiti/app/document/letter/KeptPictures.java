package org.yiti.app.document.letter;

import java.io.IOException;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.PictureSize;

/// Pictures of the store, as small as papers need them.
public final class KeptPictures {
    private final Attachments files;

    public KeptPictures(Attachments files) {
        this.files = files;
    }

    /// Empty for one that is not here, is damaged, or unfolds to too much.
    public Optional<SmallPicture> small(Attachment file) throws YitiException {
        if (!files.has(file.sha256())) {
            return Optional.empty();
        }
        try {
            FileType type;
            try (var in = files.open(file.sha256())) {
                var known = FileType.of(file.name(), in.readNBytes(FileType.FIRST_BYTES));
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                type = known.get();
            }
            try (var in = files.open(file.sha256())) {
                if (PictureSize.of(type, in).filter(size -> size.drawable(type)).isEmpty()) {
                    return Optional.empty();
                }
            }
            try (var in = files.open(file.sha256())) {
                return SmallPicture.of(in);
            }
        } catch (IOException e) {
            return Optional.empty(); // damaged: said as one that is not on the paper
        }
    }
}
