package org.yiti.model.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// The rows that who is signed in may read. Lists, pages, search, figures, papers, exports and commands all read through
/// it, so what is not to be seen is in none of them.
final class GuardedRows implements Rows {
    private final Rows rows;
    private final Sights sights;

    GuardedRows(Rows rows, Sights sights) {
        this.rows = rows;
        this.sights = sights;
    }

    private List<Row> seen(Table table, Supplier<List<Row>> read) {
        return switch (sights.coverage(table)) {
            case WHOLE -> table == Table.ATTACHMENT ? own(read.get()) : read.get();
            case PART -> own(read.get());
            case NOTHING -> List.of();
        };
    }

    private List<Row> own(List<Row> rows) {
        return rows.stream().filter(sights::sees).toList();
    }

    @Override
    public List<Row> all(Table table) {
        return seen(table, () -> rows.all(table));
    }

    @Override
    public List<Row> where(Field field, Object value) {
        return seen(field.table(), () -> rows.where(field, value));
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return sights.coverage(table) == Coverage.NOTHING
                ? Optional.empty()
                : rows.find(table, id).filter(sights::sees);
    }

    @Override
    public List<Row> removed(Table table) {
        return seen(table, () -> rows.removed(table));
    }

    @Override
    public Coverage coverage(Table table) {
        return sights.coverage(table);
    }
}
