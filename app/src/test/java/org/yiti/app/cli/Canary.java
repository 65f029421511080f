package org.yiti.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.store.Store;

/// A word that stands in every row which somebody is not to see, and nowhere else: where it comes out, a row came out.
final class Canary {
    private static final String WORD = "金丝雀";
    private static final Set<String> NUMBERS = Set.of("no", "code");

    /// Who works in an office, and what its units are called, everybody reads.
    private static final Set<Table> EVERYBODYS =
            Set.of(Table.ACCOUNT, Table.UNIT, Table.UNIT_ALIAS, Table.PERSON);

    private final Map<Table, UUID> hidden = new HashMap<>();
    private final Map<Table, String> numbers = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Canary() {}

    /// @param seen the rows as who is not to see the others reads them
    static Canary planted(Store store, Rows seen) throws YitiException {
        var canary = new Canary();
        for (Table table : Table.values()) {
            if (!EVERYBODYS.contains(table)) {
                var ids = new HashSet<UUID>();
                seen.all(table).forEach(row -> ids.add(row.id()));
                store.rows().all(table).stream()
                        .filter(row -> !ids.contains(row.id()))
                        .forEach(canary::plant);
            }
        }
        var step = Step.of(Sentence.of("step.undo"), canary.changes.toArray(Change[]::new));
        store.recorder().record(new Actor("zhang", "张三"), step);
        return canary;
    }

    private void plant(Row row) {
        var values = new HashMap<Field, @Nullable Object>();
        for (Field field : row.filled().keySet()) {
            if (field.type() == Type.TEXT && NUMBERS.contains(field.key())) {
                numbers.putIfAbsent(row.table(), row.words(field)); // a command names the row by it
            } else if (field.type() == Type.TEXT) {
                values.put(field, WORD + row.words(field));
            }
        }
        hidden.putIfAbsent(row.table(), row.id());
        if (!values.isEmpty()) {
            changes.add(new Change.Put(row.table(), row.id(), values));
        }
    }

    /// In how many rows the word stands.
    int rows() {
        return changes.size();
    }

    /// One of the rows that are not to be seen.
    String id(Table table) {
        return String.valueOf(hidden.get(table));
    }

    String number(Table table) {
        return numbers.getOrDefault(table, "x");
    }

    /// What stands around the word in a text that holds it.
    static Optional<String> in(String text) {
        int at = text.indexOf(WORD);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
    }

    /// Whether a file holds it, also inside of what is packed.
    static boolean in(Path file) throws IOException {
        return in(Files.readAllBytes(file));
    }

    private static boolean in(byte[] bytes) throws IOException {
        if (in(new String(bytes, StandardCharsets.UTF_8)).isPresent()) {
            return true;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (in(zip.readAllBytes())) {
                    return true;
                }
            }
        } catch (ZipException _) {
            return false; // not every file is one
        }
        return false;
    }
}
