package org.yiti.model.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Row;

/// What an audit kit holds, out to a laptop or back from it.
///
/// @param issuedTo who carries it; may be empty
/// @param office code of the office that gave it out
/// @param secret what comes back is locked with it; only a kit that goes out has it
/// @param rows in the order in which they can be made
public record KitContent(
        Kind kind,
        UUID kit,
        LocalDate issuedOn,
        LocalDate expiresOn,
        String issuedTo,
        String office,
        String officeName,
        Optional<String> secret,
        List<Row> rows) {
    /// Which way it goes. The names are written into files and never change.
    public enum Kind {
        /// 任务包: plan, checklist and places.
        KIT,
        /// 回传: records.
        RESULTS
    }

    public KitContent {
        rows = List.copyOf(rows);
    }

    /// Most rows that a file may have.
    public static final int MOST_ROWS = 20_000;
}
