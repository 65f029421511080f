package org.yiti.model.attachment;

import java.util.Optional;
import org.yiti.model.YitiException;

/// Makes the shrunk copies of large photos, which the store keeps beside the originals: upright, and without what the
/// camera wrote of place and owner.
@FunctionalInterface
public interface Shrinking {
    /// Most pixels on the longest edge of a copy.
    int LONGEST = 1600;

    /// A photo of more bytes, or of more pixels on its longest edge, is a large one.
    long LARGE = 1L << 20;

    /// @param sha256 of the copy, not of the original
    /// @param jpeg names the original's hash in its comment
    record Copy(String sha256, byte[] jpeg) {}

    /// The kept copy of a photo, or else one that is made now and kept. Long work where it has to be made.
    ///
    /// @param name of the photo
    /// @return empty for what is no large photo, is not here, or cannot be drawn
    Optional<Copy> copy(String name, Attachments.Kept content) throws YitiException;
}
