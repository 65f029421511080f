package org.yiti.app.sendout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One unit's ledger of a month that was sent out, and whether it came back.
///
/// @param due the day by which it has to be back
/// @param file name of the file that was sent
/// @param hash of that file, SHA-256 in hexadecimal digits
/// @param receipt empty while the unit has not answered
public record Sent(
        UUID unit,
        LocalDate due,
        LocalDate sentOn,
        String file,
        int tasks,
        String hash,
        Optional<Receipt> receipt) {
    /// @param on the day it was taken back
    /// @param file name of the file that came back
    /// @param step what was recorded for it; 0 where nothing had changed
    public record Receipt(LocalDate on, String file, long step) {}

    public boolean answered() {
        return receipt.isPresent();
    }

    /// Whether it came back after its day, or is still out after it.
    public boolean late(LocalDate today) {
        return receipt.map(Receipt::on).orElse(today).isAfter(due);
    }

    public Sent with(Optional<Receipt> receipt) {
        return new Sent(unit, due, sentOn, file, tasks, hash, receipt);
    }
}
