package org.yiti.db.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What the folder must ask of the disk that it lies on.
public interface Disk {
    /// Bytes that this process may still write there.
    long free(Path path) throws IOException;

    /// Whether an existing file or folder may be written.
    boolean writable(Path path) throws IOException;

    Kind kind(Path path) throws IOException;

    /// What a file system means for a store: on a network a lock and a flush may not hold; FAT has no journal
    /// and ends files at 4 GB.
    enum Kind {
        LOCAL,
        NETWORK,
        FAT;

        /// @param type the name that the system gives the file system, such as `ext4` or `FAT32`
        static Kind named(String type) {
            String name = type.toLowerCase(Locale.ROOT);
            if (name.contains("fat") || name.equals("msdos")) {
                return FAT;
            }
            boolean network =
                    name.startsWith("nfs")
                            || name.startsWith("smb")
                            || name.equals("cifs")
                            || name.equals("9p")
                            || name.equals("davfs")
                            || name.equals("fuse.sshfs");
            return network ? NETWORK : LOCAL;
        }
    }

    /// The disk of this computer.
    static Disk real() {
        return new Disk() {
            @Override
            public long free(Path path) throws IOException {
                return Files.getFileStore(path).getUsableSpace();
            }

            @Override
            public boolean writable(Path path) throws IOException {
                return Files.isWritable(path) && !Files.getFileStore(path).isReadOnly();
            }

            @Override
            public Kind kind(Path path) throws IOException {
                if (path.toString().startsWith("\\\\")) {
                    return Kind.NETWORK;
                }
                return Kind.named(Files.getFileStore(path).type());
            }
        };
    }
}
