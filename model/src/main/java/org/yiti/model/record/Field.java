package org.yiti.model.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// Every field that a person or an import can write. Fields of one table that share a group number
/// mean something together (a due date and its words, a stage and its document number): they are
/// written, travel and win as one. Group numbers are written into the log and are never used again;
/// group 0 is the life of the row (there, or in the recycle bin).
///
/// The constants stand in one list a feature, since one list of all would be longer than anybody reads;
/// they are inherited here, and used as `Field.TASK_CONTENT`. All fields of a table stand in the same list.
///
/// Adding a field: a new constant with a new group number, a migration with the same column, a text
/// `field.<table>.<field>`. A test compares the lists with the store's real columns.
public final class Field
        implements Comparable<Field>,
                UnitFields,
                AccountFields,
                ProgrammeFields,
                DeskFields,
                FileFields,
                ItemFields,
                ModeFields,
                InspectionFields,
                ProgrammeActFields,
                AuditFields,
                FreezeFields,
                MeetingFields,
                PackFields {
    private final Table table;
    private final int index;
    private final int group;
    private final String key;
    private final String name;
    private final Type type;
    private final MergeRule mergeRule;
    private final @Nullable Table target;

    private Field(
            Table table,
            int group,
            String key,
            Type type,
            MergeRule mergeRule,
            @Nullable Table target) {
        this.table = table;
        this.index = Places.next(table);
        this.group = group;
        this.key = key;
        this.name = table.name() + "_" + key.toUpperCase(Locale.ROOT);
        this.type = type;
        this.mergeRule = mergeRule;
        this.target = target;
    }

    static Field of(Table table, int group, String key, Type type, MergeRule mergeRule) {
        return new Field(table, group, key, type, mergeRule, null);
    }

    /// A field that holds the id of a row of `target`.
    static Field to(Table table, int group, String key, Table target) {
        return new Field(table, group, key, Type.REFERENCE, MergeRule.REVIEW, target);
    }

    /// All fields, by table and in the order of the columns.
    public static List<Field> values() {
        return All.FIELDS;
    }

    /// The field with this name, such as `TASK_CONTENT`.
    public static Optional<Field> named(String name) {
        return All.FIELDS.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// The name of its constant: table and key in capitals, such as `TASK_CONTENT`.
    public String name() {
        return name;
    }

    public Table table() {
        return table;
    }

    /// The number of its group within the table, from 1.
    public int group() {
        return group;
    }

    /// Column name, and the field's name in `dump` and on the command line.
    public String key() {
        return key;
    }

    /// Its name as people read it: the text `field.<table>.<field>`.
    public Sentence label() {
        return Sentence.of("field." + table.key() + "." + key);
    }

    public Type type() {
        return type;
    }

    public MergeRule mergeRule() {
        return mergeRule;
    }

    /// The table that a reference points into.
    public Optional<Table> target() {
        return Optional.ofNullable(target);
    }

    /// Its place among the table's columns, from 0; also its place in a [Row]'s values.
    public int index() {
        return index;
    }

    @Override
    public int compareTo(Field other) {
        var tables = table.compareTo(other.table);
        return tables != 0 ? tables : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return name();
    }

    /// Counts the fields of each table while the constants are made.
    private static final class Places {
        private static final int[] TAKEN = new int[Table.values().length];

        static int next(Table table) {
            return TAKEN[table.ordinal()]++;
        }
    }

    /// Made when first asked for, after the lists: a list's constants cannot be made before this class is there.
    private static final class All {
        static final List<Field> FIELDS = fields();
        static final Map<Table, List<Field>> BY_TABLE = byTable();
        static final Map<Table, SortedMap<Integer, List<Field>>> GROUPS = groups();

        private static List<Field> fields() {
            return Arrays.stream(Field.class.getFields())
                    .filter(constant -> constant.getType() == Field.class)
                    .map(All::value)
                    .sorted()
                    .toList();
        }

        private static Field value(java.lang.reflect.Field constant) {
            try {
                return (Field) constant.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("constants of an interface are public", e);
            }
        }

        private static Map<Table, List<Field>> byTable() {
            var map = new EnumMap<Table, List<Field>>(Table.class);
            FIELDS.forEach(
                    field -> map.computeIfAbsent(field.table, _ -> new ArrayList<>()).add(field));
            map.replaceAll((_, fields) -> List.copyOf(fields));
            return map;
        }

        private static Map<Table, SortedMap<Integer, List<Field>>> groups() {
            var map = new EnumMap<Table, SortedMap<Integer, List<Field>>>(Table.class);
            BY_TABLE.forEach((table, fields) -> {
                var groups = new TreeMap<Integer, List<Field>>();
                fields.forEach(f -> groups.computeIfAbsent(f.group, _ -> new ArrayList<>()).add(f));
                map.put(table, Collections.unmodifiableSortedMap(groups));
            });
            return map;
        }
    }

    static List<Field> of(Table table) {
        return All.BY_TABLE.getOrDefault(table, List.of());
    }

    static SortedMap<Integer, List<Field>> groupsOf(Table table) {
        return All.GROUPS.getOrDefault(table, Collections.emptySortedMap());
    }
}
