package org.yiti.db.exchange.file;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// What [MemoryTest] lets run in a process with little memory.
final class SmallHeap {
    private static final int CHANGES = 150;
    private static final int BODY = 600_000;
    private static final int FILES = 2;
    private static final int FILE = 40 << 20;

    private SmallHeap() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[1]);
        if (args[0].equals("bombs")) {
            openBombs(folder);
        } else {
            var author = new Author("110108", 3);
            large(folder, author, new Envelope.ToKeys(List.of(author.age.recipient())));
        }
        System.out.println("done");
    }

    /// One line for each file: the code.
    private static void openBombs(Path folder) throws Exception {
        for (int i = 0; Files.exists(folder.resolve("bomb-" + i)); i++) {
            String code = "read";
            try {
                PackageReader.open(
                                folder.resolve("bomb-" + i),
                                folder.resolve("work"),
                                Unlock.NOTHING,
                                Progress.SILENT)
                        .close();
            } catch (ExchangeException e) {
                code = e.trouble().code().name();
            }
            System.out.println(code);
        }
    }

    /// Writes and reads a package of 170 MB, each change and file made when it is needed.
    private static void large(Path folder, Author author, Envelope envelope) throws Exception {
        var target = folder.resolve(envelope.getClass().getSimpleName());
        try (var writer =
                new PackageWriter(
                        target,
                        folder.resolve("work"),
                        author.key,
                        author.draft(),
                        envelope,
                        Progress.SILENT)) {
            changes(author, writer);
            for (int i = 0; i < FILES; i++) {
                var file = Files.write(folder.resolve("file" + i), content(FILE, i));
                writer.attachment(HexFormat.of().formatHex(Head.sha256(content(FILE, i))), file);
            }
            writer.finish("说明", () -> {});
        }
        var unlock = new Unlock(List.of(author.age), Optional.empty());
        try (var reader =
                PackageReader.open(target, folder.resolve("work"), unlock, Progress.SILENT)) {
            for (var blob : reader.attachments()) {
                reader.copyAttachment(blob.sha256(), OutputStream.nullOutputStream());
            }
            System.out.println(Files.size(target) + " " + reader.manifest().changes());
        }
        Files.delete(target);
    }

    private static void changes(Author author, PackageWriter writer) throws Exception {
        var head = author.range("C", CHANGES).parts().getFirst().head();
        var stream = author.range("C", 1).range().stream();
        byte[] hash = Head.chainStart(stream);
        for (int i = 0; i < CHANGES; i++) {
            byte[] change = Head.change(1, new UUID(1, i), 1, content(BODY, i));
            hash = Head.next(hash, Head.sha256(head), change);
        }
        byte[] seal = StreamRange.seal(author.key, stream, CHANGES, hash);
        writer.stream(new StreamRange(stream, 1, CHANGES, Head.chainStart(stream), hash, seal));
        writer.part(head);
        for (int i = 0; i < CHANGES; i++) {
            writer.change(1, new UUID(1, i), 1, content(BODY, i));
        }
    }

    /// The same for the same number, and not to be packed.
    private static byte[] content(int size, long seed) {
        var bytes = new byte[size];
        new java.util.Random(seed).nextBytes(bytes);
        return bytes;
    }
}
