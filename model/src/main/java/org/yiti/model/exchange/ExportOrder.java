package org.yiti.model.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// One package to write.
///
/// @param office code of the receiving office
/// @param folder where the file goes; its name follows from sender, receiver and time
/// @param attachments whether the files of attachments go along (their rows always do)
/// @param asciiName a file name without Chinese, for mail programs that spoil it
/// @param name the file's name where a person gives one; nothing has it yet
public record ExportOrder(
        String office,
        PackageKind kind,
        Lock lock,
        Path folder,
        boolean attachments,
        boolean asciiName,
        Optional<String> name) {
    public ExportOrder(
            String office,
            PackageKind kind,
            Lock lock,
            Path folder,
            boolean attachments,
            boolean asciiName) {
        this(office, kind, lock, folder, attachments, asciiName, Optional.empty());
    }
}
