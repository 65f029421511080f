package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One year of 每月一题 in one area (年度方案). Numbers of themes and issues are data.
public record Programme(Row row) {
    public Programme {
        row.mustBe(Table.PROGRAMME);
    }

    public UUID id() {
        return row.id();
    }

    public int year() {
        return Objects.requireNonNullElse(row.integer(PROGRAMME_YEAR), 0);
    }

    public String owner() {
        return row.words(PROGRAMME_OWNER);
    }

    public Level level() {
        return Code.read(Level.class, row.text(PROGRAMME_LEVEL)).orElse(Level.CITY);
    }

    public String name() {
        return row.words(PROGRAMME_NAME);
    }

    public ProgrammeStatus status() {
        return Code.read(ProgrammeStatus.class, row.text(PROGRAMME_STATUS))
                .orElse(ProgrammeStatus.OPEN);
    }

    /// The day of the following month by which a month's report is due; 5 where the office set none.
    public int reportingDay() {
        var day = row.integer(PROGRAMME_REPORTING_DAY);
        return day == null ? 5 : day;
    }
}
