package org.yiti.db.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.yiti.model.attachment.SafeName;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.store.Office;

/// The file name of a package: from whom, to whom, when; made to be read, and never read by the program.
final class PackageName {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// Letters of an office's name: with two names the whole is within 120 UTF-16 units, so that
    /// [SafeName] cuts no time and no count off, and within the 255 bytes of Linux.
    private static final int LONGEST_OFFICE = 22;

    private PackageName() {}

    /// A name in the order's folder that no file has.
    static Path free(Office from, String to, ExportOrder order, Instant at) {
        String stamp = STAMP.withZone(ZoneId.systemDefault()).format(at);
        String stem =
                order.asciiName()
                        ? "yiti_" + from.code() + "-" + order.office() + "_" + stamp
                        : words(order.kind())
                                + "_"
                                + cut(from.name())
                                + "→"
                                + cut(to)
                                + "_"
                                + stamp;
        String end = end(order);
        for (int n = 1; ; n++) {
            String name = SafeName.of(stem + (n == 1 ? "" : "-" + n));
            Path file = order.folder().resolve(name + end);
            if (!Files.exists(file)) {
                return file;
            }
        }
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_OFFICE
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_OFFICE));
    }

    private static String end(ExportOrder order) {
        String end = order.kind() == PackageKind.REQUEST ? ".yitq" : ".yiti";
        return order.lock() instanceof Lock.Open ? end : end + ".age";
    }

    /// As offices call it; part of files that go to people, so in Chinese in every language of the screens.
    static String words(PackageKind kind) {
        return switch (kind) {
            case CHANGES -> "数据包";
            case FULL -> "全量包";
            case RECEIPT -> "回执";
            case REQUEST -> "索取单";
        };
    }

    static String stamp(Instant at) {
        return READABLE.withZone(ZoneId.systemDefault()).format(at);
    }
}
