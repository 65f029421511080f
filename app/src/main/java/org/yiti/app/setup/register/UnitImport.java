package org.yiti.app.setup.register;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.unit.Line;
import org.yiti.model.unit.UnitLevel;

/// Reads a list of units from a sheet and says what taking it in would do; changes nothing itself. Units are
/// known by their code: a code that is there is changed where the sheet says something else, never emptied.
/// Run again with the same sheet it finds nothing to do.
final class UnitImport {
    /// A row that is not taken.
    ///
    /// @param number as a table program counts, from 1
    record Rejected(int number, String words, Sentence why) {}

    /// @param changes everything of one step
    record Plan(int added, int changed, int same, List<Rejected> rejected, List<Change> changes) {}

    private static final int DEEPEST_HEAD = 10;
    private static final List<String> SUBDISTRICTS = List.of("街道", "乡", "镇", "地区");

    /// What a column holds, and the words its head may have; the earlier meaning wins.
    private enum Part {
        PARENT("上级", "所属区", "parent", "district"),
        ALIASES("别名", "alias"),
        SHORT_NAME("简称", "short"),
        LEVEL("级别", "层级", "类型", "level", "type"),
        CODE("代码", "编码", "code"),
        NAME("名称", "全称", "单位", "name");

        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }
    }

    private record Entry(int number, String code, String name, Map<Part, String> texts) {}

    private final String federation;
    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<String, UUID> idsByName = new HashMap<>();
    private final List<Row> aliases;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int order;
    private int added;
    private int changed;
    private int same;

    /// @param units living rows of UNIT
    /// @param aliases living rows of UNIT_ALIAS
    UnitImport(String federation, List<Row> units, List<Row> aliases) {
        this.federation = federation;
        this.aliases = aliases;
        for (Row unit : units) {
            byCode.put(unit.words(UNIT_CODE), unit);
            idsByName.putIfAbsent(unit.words(UNIT_NAME), unit.id());
            idsByName.putIfAbsent(unit.words(UNIT_SHORT_NAME), unit.id());
            order =
                    Math.max(
                            order,
                            Objects.requireNonNullElse(unit.integer(UNIT_OFFICIAL_ORDER), 0));
        }
    }

    /// Empty where no row has the heads of a code and a name.
    Optional<Plan> plan(Sheet sheet) {
        for (int head = 0; head < Math.min(DEEPEST_HEAD, sheet.rows().size()); head++) {
            var parts = parts(sheet, head);
            if (parts.containsKey(Part.CODE) && parts.containsKey(Part.NAME)) {
                var entries = entries(sheet, head, parts);
                entries.values().forEach(entry -> take(entry, entries));
                return Optional.of(
                        new Plan(
                                added, changed, same, List.copyOf(rejected), List.copyOf(changes)));
            }
        }
        return Optional.empty();
    }

    private static Map<Part, Integer> parts(Sheet sheet, int row) {
        var parts = new EnumMap<Part, Integer>(Part.class);
        for (int c = 0; c < sheet.width(); c++) {
            var head = sheet.cell(row, c).shown().strip().toLowerCase(Locale.ROOT);
            for (Part part : Part.values()) {
                if (part.words.stream().anyMatch(head::contains)) {
                    parts.putIfAbsent(part, c);
                    break;
                }
            }
        }
        return parts;
    }

    private Map<String, Entry> entries(Sheet sheet, int head, Map<Part, Integer> parts) {
        var entries = new LinkedHashMap<String, Entry>();
        for (int r = head + 1; r < sheet.rows().size(); r++) {
            var texts = new EnumMap<Part, String>(Part.class);
            int row = r;
            parts.forEach((part, c) -> texts.put(part, sheet.cell(row, c).shown().strip()));
            var code = texts.getOrDefault(Part.CODE, "");
            var name = texts.getOrDefault(Part.NAME, "");
            if (texts.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            var entry = new Entry(r + 1, code, name, texts);
            if (code.isEmpty() || name.isEmpty()) {
                reject(entry, Sentence.of("setup.import.incomplete"));
            } else if (entries.putIfAbsent(code, entry) != null) {
                reject(entry, Sentence.of("setup.import.twice", code));
            }
        }
        return entries;
    }

    private void reject(Entry entry, Sentence why) {
        rejected.add(
                new Rejected(entry.number(), (entry.code() + " " + entry.name()).strip(), why));
    }

    private void take(Entry entry, Map<String, Entry> entries) {
        var levelWord = entry.texts().getOrDefault(Part.LEVEL, "");
        var level = level(levelWord);
        if (level.isEmpty() && !levelWord.isEmpty()) {
            reject(entry, Sentence.of("setup.import.level", levelWord));
            return;
        }
        var parentWord = entry.texts().getOrDefault(Part.PARENT, "");
        var parent = parent(parentWord, entries);
        if (parent.isEmpty() && !parentWord.isEmpty()) {
            reject(entry, Sentence.of("setup.import.parent", parentWord));
            return;
        }
        var values = new LinkedHashMap<Field, Object>();
        values.put(UNIT_NAME, entry.name());
        var shortName = entry.texts().getOrDefault(Part.SHORT_NAME, "");
        if (!shortName.isEmpty()) {
            values.put(UNIT_SHORT_NAME, shortName);
        }
        level.ifPresent(known -> values.put(UNIT_LEVEL, known.name()));
        parent.ifPresent(id -> values.put(UNIT_PARENT, id));
        var standing = byCode.get(entry.code());
        int before = changes.size();
        if (standing == null) {
            add(entry, level.orElse(UnitLevel.OTHER), values);
        } else {
            change(standing, values);
        }
        aliases(id(entry.code()), entry);
        count(standing == null, changes.size() > before);
    }

    private void count(boolean isNew, boolean different) {
        if (isNew) {
            added++;
        } else if (different) {
            changed++;
        } else {
            same++;
        }
    }

    private void add(Entry entry, UnitLevel level, Map<Field, Object> values) {
        order += 10;
        values.put(UNIT_CODE, entry.code());
        values.put(UNIT_LEVEL, level.name());
        values.put(UNIT_LINE, line(level).name());
        values.put(UNIT_OFFICIAL_ORDER, order);
        changes.add(new Change.Add(Table.UNIT, id(entry.code()), values));
    }

    /// Areas are 块, departments are 条.
    private static Line line(UnitLevel level) {
        return switch (level) {
            case DISTRICT, SUBDISTRICT -> Line.BLOCK;
            case CITY, OTHER -> Line.LINE;
        };
    }

    private void change(Row standing, Map<Field, Object> values) {
        var different = new LinkedHashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!value.equals(standing.get(field))) {
                different.put(field, value);
            }
        });
        if (!different.isEmpty()) {
            changes.add(new Change.Put(Table.UNIT, standing.id(), different));
        }
    }

    private void aliases(UUID unit, Entry entry) {
        for (String alias : entry.texts().getOrDefault(Part.ALIASES, "").split("[、,，;；|]")) {
            var word = alias.strip();
            boolean there =
                    aliases.stream()
                            .anyMatch(row ->
                                    unit.equals(row.reference(UNIT_ALIAS_UNIT))
                                            && word.equals(row.words(UNIT_ALIAS_ALIAS)));
            if (!word.isEmpty() && !there) {
                changes.add(
                        new Change.Add(
                                Table.UNIT_ALIAS,
                                RowIds.named(federation, Table.UNIT_ALIAS, entry.code(), word),
                                Map.of(UNIT_ALIAS_UNIT, unit, UNIT_ALIAS_ALIAS, word)));
            }
        }
    }

    private UUID id(String code) {
        var standing = byCode.get(code);
        return standing == null ? RowIds.named(federation, Table.UNIT, code) : standing.id();
    }

    /// By code first, then by name; of this list or of the register.
    private Optional<UUID> parent(String word, Map<String, Entry> entries) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (byCode.containsKey(word) || entries.containsKey(word)) {
            return Optional.of(id(word));
        }
        return Optional.ofNullable(idsByName.get(word))
                .or(() ->
                        entries.values().stream()
                                .filter(entry -> entry.name().equals(word))
                                .findFirst()
                                .map(entry -> id(entry.code())));
    }

    private static Optional<UnitLevel> level(String word) {
        return switch (word) {
            case "市", "市级", "CITY" -> Optional.of(UnitLevel.CITY);
            case "区", "区级", "县", "DISTRICT" -> Optional.of(UnitLevel.DISTRICT);
            case "SUBDISTRICT" -> Optional.of(UnitLevel.SUBDISTRICT);
            case "其他", "OTHER" -> Optional.of(UnitLevel.OTHER);
            default ->
                    SUBDISTRICTS.stream().anyMatch(word::contains)
                            ? Optional.of(UnitLevel.SUBDISTRICT)
                            : Optional.empty();
        };
    }
}
