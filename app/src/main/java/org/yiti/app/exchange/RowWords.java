package org.yiti.app.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.RowAbove;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Preview;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// What rows and their values are called, those of a package that are not here yet among them. Reads the store, so it
/// is used within a job.
public final class RowWords {
    private final Rows rows;
    private final Texts texts;
    private final UnitRegister units;
    private final FieldWords fields;
    private final Map<UUID, Map<Field, @Nullable Object>> coming = new HashMap<>();
    private final Map<UUID, Optional<Row>> found = new HashMap<>();

    public RowWords(Rows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
        this.units = UnitRegister.load(rows);
        this.fields = new FieldWords(units, this::find, texts);
    }

    /// Takes in what a package would write, so that its rows can be named by it.
    void know(List<Preview.Line> lines) {
        lines.forEach(line -> coming.put(line.row(), line.after()));
        found.clear();
    }

    private Optional<Row> find(Table table, UUID id) {
        return found.computeIfAbsent(id, _ -> read(table, id));
    }

    private Optional<Row> read(Table table, UUID id) {
        var standing = rows.find(table, id);
        var more = coming.get(id);
        if (more == null) {
            return standing;
        }
        return Optional.of(standing.orElseGet(() -> Row.of(table, id, Map.of())).with(more));
    }

    public String title(Table table, UUID id) {
        return find(table, id)
                .map(row -> texts.say(RowTitle.of(row, this::find, units)))
                .orElse(texts.tr("exchange.row.unknown", table.label()));
    }

    /// What the issue is called that a row belongs to; empty where the row is the issue itself, or belongs to none.
    Optional<String> issue(Table table, UUID id) {
        return find(table, id)
                .flatMap(row -> RowAbove.of(row, Table.ISSUE, this::find))
                .filter(issue -> !issue.id().equals(id))
                .map(issue -> texts.say(RowTitle.of(issue, this::find, units)));
    }

    /// A value as a person reads it; a word of its own for an empty one.
    public String value(Field field, @Nullable Object value) {
        if (field.target().filter(t -> t == Table.UNIT).isPresent()
                && value instanceof UUID unit
                && units.unit(unit).isEmpty()) {
            return find(Table.UNIT, unit).map(row -> row.words(Field.UNIT_NAME)).orElse("");
        }
        var words = fields.of(field, value);
        return words.isEmpty() ? texts.tr("issue.history.nothing") : words;
    }
}
