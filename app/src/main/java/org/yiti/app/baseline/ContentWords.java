package org.yiti.app.baseline;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.baseline.Content;
import org.yiti.model.record.Field;

/// What a cell held, in words. Units that nobody knows here any more are called as they were when the
/// baseline was frozen.
final class ContentWords {
    private final Snapshot at;
    private final Texts texts;
    private final Map<UUID, String> frozenNames;

    ContentWords(Snapshot at, Texts texts, Map<UUID, String> frozenNames) {
        this.at = at;
        this.texts = texts;
        this.frozenNames = frozenNames;
    }

    String of(Content content) {
        return switch (content) {
            case Content.Values(var values) -> values(values);
            case Content.Units(var units) -> texts.list(units.stream().map(this::unit).toList());
            case Content.Numbers(var numbers) -> texts.list(numbers);
            case Content.Place(var place) -> texts.tr("baseline.place", place);
            case Content.Nothing() -> "";
        };
    }

    /// A due date in its own words; else what the fields hold, one after the other.
    private String values(Map<Field, Object> values) {
        var due = values.get(Field.TASK_DUE_WORDS);
        var date = values.get(Field.TASK_DUE_DATE);
        if (due != null) {
            return date == null ? due.toString() : texts.tr("baseline.due", due, date);
        }
        return values.entrySet().stream()
                .map(entry -> word(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String word(Field field, Object value) {
        if (value instanceof UUID id) {
            return unit(id);
        }
        return field == Field.TASK_LONG_TERM
                ? texts.label(field)
                : new FieldWords(at, texts).of(field, value);
    }

    private String unit(UUID id) {
        var label = at.units().label(id);
        return label.isEmpty() ? frozenNames.getOrDefault(id, "?") : label;
    }
}
