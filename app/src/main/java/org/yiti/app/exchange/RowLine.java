package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Preview;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A row of a package in words: what becomes of it, and who wrote that.
///
/// @param reason why it is refused, waits or disagrees; may be empty
public record RowLine(
        Preview.Line line, String title, List<FieldChange> fields, String reason, String sought) {
    /// @param before empty where there was no row
    public record FieldChange(String field, String before, String after) {}

    Preview.Kind kind() {
        return line.kind();
    }

    Table table() {
        return line.table();
    }

    public static List<RowLine> of(
            Preview preview, RowWords words, Texts texts, Progress progress) {
        words.know(preview.lines());
        var lines = new ArrayList<RowLine>();
        for (Preview.Line line : preview.lines()) {
            progress.checkpoint();
            lines.add(of(line, words, texts));
        }
        return lines;
    }

    private static RowLine of(Preview.Line line, RowWords words, Texts texts) {
        var title = words.title(line.table(), line.row());
        var touched = new LinkedHashSet<Field>(line.before().keySet());
        touched.addAll(line.after().keySet());
        var fields =
                touched.stream()
                        .sorted()
                        .map(field ->
                                new FieldChange(
                                        texts.label(field),
                                        line.before().containsKey(field)
                                                ? words.value(field, line.before().get(field))
                                                : "",
                                        words.value(field, line.after().get(field))))
                        .toList();
        var reason =
                line.reason()
                        .map(texts::say)
                        .orElse(
                                line.kind() == Preview.Kind.CONFLICT
                                        ? texts.tr("exchange.row.conflict")
                                        : "");
        var sought = new StringBuilder(title).append('\n').append(line.actor()).append('\n');
        sought.append(line.office()).append('\n');
        fields.forEach(f -> sought.append(f.before()).append('\n').append(f.after()).append('\n'));
        return new RowLine(line, title, fields, reason, sought.toString().toLowerCase(Locale.ROOT));
    }

    /// The changes in one line; the reason where nothing is to be seen of them yet.
    public String summary(Texts texts) {
        if (fields.isEmpty()) {
            return reason;
        }
        return texts.list(
                fields.stream()
                        .map(f ->
                                f.before().isEmpty()
                                        ? texts.tr("exchange.field.new", f.field(), f.after())
                                        : texts.tr(
                                                "exchange.field.changed",
                                                f.field(),
                                                f.before(),
                                                f.after()))
                        .toList());
    }

    boolean shows(Optional<Preview.Kind> kind, Optional<Table> table, String words) {
        return kind.filter(k -> k != kind()).isEmpty()
                && table.filter(t -> t != table()).isEmpty()
                && sought.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
