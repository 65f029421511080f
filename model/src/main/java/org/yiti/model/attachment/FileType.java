package org.yiti.model.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Kinds of files that offices attach and that are opened with a double click: both the end of the name and the first
/// bytes must say so. All others are kept and saved as they are, but never handed to the system to be run.
public enum FileType {
    PDF("application/pdf", Start.of("25504446"), "pdf"),
    JPEG("image/jpeg", Start.of("FFD8FF"), "jpg", "jpeg"),
    PNG("image/png", Start.of("89504E470D0A1A0A"), "png"),
    GIF("image/gif", Start.of("47494638"), "gif"),
    BMP("image/bmp", Start.of("424D"), "bmp"),
    OFD("application/ofd", Start.ZIP, "ofd"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Start.ZIP,
            "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Start.ZIP, "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Start.ZIP,
            "pptx"),
    DOC("application/msword", Start.OLE, "doc", "wps"),
    XLS("application/vnd.ms-excel", Start.OLE, "xls", "et"),
    PPT("application/vnd.ms-powerpoint", Start.OLE, "ppt", "dps"),
    TEXT("text/plain", Start.ANY, "txt", "csv");

    /// Bytes that [#of] wants to see of a file, if it has as many.
    public static final int FIRST_BYTES = 16;

    /// What is recorded of a file of no known kind.
    public static final String OTHER = "application/octet-stream";

    private final String mime;
    private final Start start;
    private final List<String> endings;

    FileType(String mime, Start start, String... endings) {
        this.mime = mime;
        this.start = start;
        this.endings = List.of(endings);
    }

    /// @param first the first [#FIRST_BYTES] of the file, or all of a shorter one
    public static Optional<FileType> of(String name, byte[] first) {
        var ending = SafeName.ending(name);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.start.begins(first))
                .findFirst();
    }

    public String mime() {
        return mime;
    }

    /// What a file begins with.
    private record Start(byte[] bytes) {
        static final Start ANY = new Start(new byte[0]);
        static final Start ZIP = of("504B0304");
        static final Start OLE = of("D0CF11E0A1B11AE1");

        static Start of(String hex) {
            return new Start(java.util.HexFormat.of().parseHex(hex));
        }

        boolean begins(byte[] first) {
            return first.length >= bytes.length
                    && Arrays.equals(first, 0, bytes.length, bytes, 0, bytes.length);
        }
    }
}
