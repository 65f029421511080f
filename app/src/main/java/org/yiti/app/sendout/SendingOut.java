package org.yiti.app.sendout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.Cover;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.ledger.LedgerWriter;
import org.yiti.app.template.TemplateFiles;
import org.yiti.app.template.TemplateLedger;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;

/// Writes every unit its ledger of a month into a folder, and remembers which were written.
public final class SendingOut {
    private final Store store;
    private final YearBook book;
    private final LocalDate asOf;
    private final Texts texts;

    /// @param asOf the date of the data, which every ledger names
    public SendingOut(Store store, YearBook book, LocalDate asOf, Texts texts) {
        this.store = store;
        this.book = book;
        this.asOf = asOf;
        this.texts = texts;
    }

    /// What is to be sent.
    ///
    /// @param units that get a ledger; those without a task get none
    /// @param template name of the office's own template that is filled; our own ledger with a cover where it is empty
    public record Order(
            int month,
            LocalDate due,
            Set<UUID> units,
            Path folder,
            CoverWords words,
            Optional<String> template) {
        public Order {
            units = Set.copyOf(units);
        }
    }

    /// @return what was written; files written before a cancel or a failure are remembered as well
    /// @throws YitiException if the folder is not there, or holds one of the files already: a filled-in one
    ///     would be lost
    public List<Sent> send(Order order, LocalDate today, Progress progress) throws YitiException {
        var memory = new SendOuts(store.mappings());
        var ledgers = ledgers(order);
        var writer = new LedgerWriter(store, book, order.month(), asOf, texts);
        var files = new LinkedHashMap<>(writer.monthFiles(order.folder()));
        files.keySet().removeIf(unit -> !order.units().contains(unit.id()));
        for (Path file : files.values()) {
            if (Files.exists(file)) {
                throw new YitiException(Sentence.of("sendout.file-there", file.toString()));
            }
        }
        memory.keepWords(order.words());
        var written = new ArrayList<Sent>();
        try {
            for (var entry : files.entrySet()) {
                var unit = entry.getKey();
                progress.checkpoint();
                progress.report(
                        written.size(),
                        files.size(),
                        Sentence.of("ledger.file.writing", unit.label()));
                var cover = new Cover(order.due(), order.words());
                int tasks = ledgers.write(entry.getValue(), unit.id(), cover);
                written.add(sent(unit.id(), order.due(), today, entry.getValue(), tasks));
            }
        } finally {
            remember(memory, order.month(), written);
        }
        return written;
    }

    /// Writes the ledger of one unit.
    private interface Ledgers {
        int write(Path file, UUID unit, Cover cover) throws YitiException;
    }

    private Ledgers ledgers(Order order) throws YitiException {
        if (order.template().isEmpty()) {
            var writer = new LedgerWriter(store, book, order.month(), asOf, texts);
            return (file, unit, cover) -> writer.writeWithCover(file, unit, cover, Progress.SILENT);
        }
        var bytes = new TemplateFiles(store.templates()).find(order.template().get());
        var writer = new TemplateLedger(store, book, order.month(), asOf, texts);
        return (file, unit, cover) ->
                writer.write(file, bytes, Optional.of(unit), Optional.of(cover), Progress.SILENT);
    }

    private void remember(SendOuts memory, int month, List<Sent> written) throws YitiException {
        if (written.isEmpty()) {
            return;
        }
        var sendOut = memory.of(book.programme().year(), month);
        for (Sent sent : written) {
            sendOut = sendOut.with(sent);
        }
        memory.keep(sendOut);
    }

    private static Sent sent(UUID unit, LocalDate due, LocalDate today, Path file, int tasks)
            throws YitiException {
        var name = String.valueOf(file.getFileName());
        return new Sent(unit, due, today, name, tasks, hash(file), Optional.empty());
    }

    private static String hash(Path file) throws YitiException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new YitiException(Sentence.of("ledger.file.unreadable", file.toString()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
