package org.yiti.model.freeze;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// A month that was closed (月度冻结): what the pack, the rankings and "last month" of it read for ever. A month that was
/// closed by mistake is closed once more; both stay, and the later one counts.
public record MonthClose(Row row) {
    private static final Comparator<MonthClose> BY_POINT =
            Comparator.comparingInt(MonthClose::point).thenComparing(MonthClose::id);

    /// The checksums of its finished files.
    public static final List<Field> FILES =
            List.of(MONTH_CLOSE_PDF, MONTH_CLOSE_DOCX, MONTH_CLOSE_XLSX, MONTH_CLOSE_PPTX);

    public MonthClose {
        row.mustBe(Table.MONTH_CLOSE);
    }

    /// All closings of a year, by the points of the log that they name.
    public static List<MonthClose> of(Rows rows, UUID programme) {
        return rows.where(MONTH_CLOSE_PROGRAMME, programme).stream()
                .map(MonthClose::new)
                .sorted(BY_POINT)
                .toList();
    }

    /// The one that counts for a month: the last.
    public static Optional<MonthClose> ofMonth(Rows rows, UUID programme, int month) {
        return of(rows, programme).stream().filter(each -> each.month() == month).max(BY_POINT);
    }

    public UUID id() {
        return row.id();
    }

    public UUID programme() {
        return Objects.requireNonNull(row.reference(MONTH_CLOSE_PROGRAMME));
    }

    /// 1 to 12.
    public int month() {
        return Objects.requireNonNullElse(row.integer(MONTH_CLOSE_MONTH), 0);
    }

    /// The date of the data (数据截至).
    public @Nullable LocalDate day() {
        return row.date(MONTH_CLOSE_DAY);
    }

    /// The number of the last step of the log that is in it.
    public int point() {
        return Objects.requireNonNullElse(row.integer(MONTH_CLOSE_POINT), 0);
    }

    /// SHA-256 of the copy's text: 64 small hexadecimal digits.
    public String checksum() {
        return row.words(MONTH_CLOSE_CHECKSUM);
    }

    /// How many rows the copy holds.
    public int rows() {
        return Objects.requireNonNullElse(row.integer(MONTH_CLOSE_ROWS), 0);
    }

    public String closedBy() {
        return row.words(MONTH_CLOSE_CLOSED_BY);
    }

    public @Nullable LocalDate closedOn() {
        return row.date(MONTH_CLOSE_CLOSED_ON);
    }

    public String remark() {
        return row.words(MONTH_CLOSE_REMARK);
    }

    /// Who may see its material (标识); empty where nothing is said of it.
    public String marking() {
        return row.words(MONTH_CLOSE_MARKING);
    }

    /// The checksum at the foot of its finished files; empty where none were kept.
    public String printed() {
        return row.words(MONTH_CLOSE_PRINTED);
    }

    /// Whether the finished files were kept. Programs before schema 21 kept none.
    public boolean keepsFiles() {
        return FILES.stream().noneMatch(field -> row.words(field).isEmpty());
    }

    /// SHA-256 of a finished file; empty where none was kept.
    ///
    /// @param field one of [#FILES]
    public String file(Field field) {
        return row.words(field);
    }
}
