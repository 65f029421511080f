package org.yiti.model.attachment;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The files of attachments on this computer, found by what is in them. The row of an attachment is ordinary data
/// that travels with all other; its file may come later, or never. Nothing is ever deleted here: a row that is taken
/// out of the recycle bin finds its file again. Two rows with one content share one file.
public interface Attachments {
    /// Most bytes of one file.
    long MOST_BYTES = 50L * 1024 * 1024;

    /// @param sha256 64 small hexadecimal digits
    record Kept(String sha256, long bytes) {}

    /// Keeps a copy of a file; on the disk when it returns.
    ///
    /// @throws YitiException if the file is empty, larger than [#MOST_BYTES] or cannot be read, or the copy cannot be
    ///     written; nothing is left behind
    Kept put(Path file, Progress progress) throws YitiException;

    /// Keeps what a stream gives; the stream stays open.
    ///
    /// @throws YitiException as for a file
    Kept put(InputStream in, Progress progress) throws YitiException;

    /// Whether a file of this content is here; of anything but 64 small hexadecimal digits there is none.
    boolean has(String sha256);

    /// As [#has], and a file of another length is a damaged one. The content is not read.
    FileState state(String sha256, long bytes);

    /// The content. Where it turns out not to be what its name says, the reading of its end fails with an
    /// [java.io.IOException]: whoever hands it on writes beside the target first.
    ///
    /// @throws YitiException if it is not here
    InputStream open(String sha256) throws YitiException;

    /// Reads the whole file to see whether it is what its name says.
    boolean whole(String sha256) throws YitiException;

    /// The shrunk copy that is kept of a content; one that was damaged since is none.
    Optional<Shrinking.Copy> copy(String sha256) throws YitiException;

    /// Keeps a shrunk copy of a content.
    Shrinking.Copy keepCopy(String sha256, byte[] jpeg) throws YitiException;
}
