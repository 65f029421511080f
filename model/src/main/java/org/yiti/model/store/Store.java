package org.yiti.model.store;

import java.io.Writer;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.history.History;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.record.Rows;
import org.yiti.model.supervision.Items;

/// An open store: everything an office keeps, on this computer, in one folder.
/// One process has it open at a time.
public interface Store extends AutoCloseable {
    Office office();

    Rows rows();

    Recorder recorder();

    History history();

    VolumeTotals volumes();

    /// Supervision items.
    Items items();

    Backups backups();

    /// The files of attachments.
    Attachments attachments();

    /// How columns of files were matched the last time, on this computer.
    Mappings mappings();

    /// The office's own table files with places to fill in.
    Templates templates();

    /// The copies that closed months name.
    MonthCopies monthCopies();

    /// How often signing in to the accounts failed, on this computer.
    SignIns signIns();

    /// Private remarks for meetings, on this computer.
    ///
    /// @param of the account whose they are; empty while the office has none
    Remarks remarks(Optional<UUID> of);

    /// Audits for laptops, and what comes back from them.
    AuditKits kits();

    /// Packages to and from other offices.
    Exchange exchange();

    /// Writes the whole store as canonical JSON: tables by name, rows by id, keys in fixed order, one row a
    /// line. Two stores that hold the same data give the same text.
    ///
    /// @throws YitiException if the store cannot be read or the writer cannot be written
    void dump(Writer out) throws YitiException;

    /// Checks what must always hold (rows equal what the log says, chains unbroken, references point at
    /// something, no task without its issue). An empty list is a healthy store.
    java.util.List<org.yiti.model.Sentence> check() throws YitiException;

    /// Makes the closing backup if something changed, and closes.
    @Override
    void close() throws YitiException;
}
