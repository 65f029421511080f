package org.yiti.app.ledger.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.YitiException;

/// What a file is by its first bytes; its name only decides where the bytes say nothing.
enum FileKind {
    ZIP,
    DELIMITED,
    PASSWORD,
    OLD_EXCEL,
    WPS,
    WEB_PAGE,
    OTHER;

    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP_ENTRY = 0x504B0304;
    private static final int ZIP_END = 0x504B0506;

    /// @throws YitiException if the file is missing, empty, a folder, or cannot be opened
    static FileKind of(Path file) throws YitiException {
        if (Files.isDirectory(file)) {
            throw FileTrouble.refused("ledger.file.folder", file);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(512);
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
        if (start.length == 0) {
            throw FileTrouble.refused("ledger.file.empty", file);
        }
        return switch (first4(start)) {
            case ZIP_ENTRY, ZIP_END -> ZIP;
            case OLE -> insideOle(file);
            default -> text(file, start);
        };
    }

    private static FileKind text(Path file, byte[] start) {
        if (Set.of("csv", "tsv", "txt").contains(extension(file))) {
            return DELIMITED;
        }
        String head = new String(start, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        boolean page = head.contains("<html") || head.contains("<table") || head.contains("<?xml");
        return page ? WEB_PAGE : OTHER;
    }

    private static FileKind insideOle(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return PASSWORD;
            }
        } catch (IOException | RuntimeException e) {
            // A damaged container of the old kind is answered like a sound one: save it anew.
            return named(file);
        }
        return named(file);
    }

    private static FileKind named(Path file) {
        return Set.of("et", "ett", "wps", "wpt").contains(extension(file)) ? WPS : OLD_EXCEL;
    }

    private static int first4(byte[] start) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | (i < start.length ? start[i] & 0xFF : 0);
        }
        return value;
    }

    private static String extension(Path file) {
        String name = FileTrouble.nameOf(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
