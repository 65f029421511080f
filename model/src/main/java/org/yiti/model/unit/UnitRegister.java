package org.yiti.model.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

/// The units of the register by every name they are written with. Immutable; built anew when units change.
public final class UnitRegister {
    private static final int MOST_SUGGESTIONS = 5;
    private static final Pattern AREAS =
            Pattern.compile(
                    "(?:各|全市各|\\d+个?|[一二三四五六七八九十]+个?)(?:县区|区县|县\\(区\\)|区\\(县\\)|区)(?:人民)?(?:政府)?");
    private static final Pattern DEPARTMENTS =
            Pattern.compile("(?:市直|市级|市)?各(?:有关|相关)?(?:部门|单位|委办局)|市(?:直|级)(?:有关|相关)?(?:部门|单位)");

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Map<String, Set<UUID>> byBareName = new HashMap<>();
    private final Map<UUID, List<String>> names = new HashMap<>();
    private final List<UnitGroup> groups;
    private final Map<UUID, List<UnitGroupMember>> members = new HashMap<>();
    private final Map<UUID, List<Person>> people = new HashMap<>();

    /// @param rows living rows of UNIT, UNIT_ALIAS, UNIT_GROUP, UNIT_GROUP_MEMBER and PERSON, in any order; others
    ///     are passed by
    public UnitRegister(Collection<Row> rows) {
        rows.stream()
                .filter(of(Table.UNIT))
                .map(Unit::new)
                .sorted(officialOrder())
                .forEach(this::add);
        rows.stream().filter(of(Table.UNIT_ALIAS)).map(UnitAlias::new).forEach(this::add);
        groups = rows.stream().filter(of(Table.UNIT_GROUP)).map(UnitGroup::new).toList();
        rows.stream()
                .filter(of(Table.UNIT_GROUP_MEMBER))
                .map(UnitGroupMember::new)
                .forEach(
                        m -> members.computeIfAbsent(m.unitGroup(), _ -> new ArrayList<>()).add(m));
        rows.stream()
                .filter(of(Table.PERSON))
                .map(Person::new)
                .forEach(p -> people.computeIfAbsent(p.unit(), _ -> new ArrayList<>()).add(p));
    }

    public static UnitRegister load(Rows rows) {
        var all = new ArrayList<Row>(rows.all(Table.UNIT));
        all.addAll(rows.all(Table.UNIT_ALIAS));
        all.addAll(rows.all(Table.UNIT_GROUP));
        all.addAll(rows.all(Table.UNIT_GROUP_MEMBER));
        all.addAll(rows.all(Table.PERSON));
        return new UnitRegister(all);
    }

    private static Predicate<Row> of(Table table) {
        return row -> row.table() == table && row.alive();
    }

    private static Comparator<Unit> officialOrder() {
        return Comparator.comparing(
                        Unit::officialOrder,
                        Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(Unit::id);
    }

    private void add(Unit unit) {
        units.put(unit.id(), unit);
        addName(unit.id(), unit.name());
        addName(unit.id(), unit.shortName());
    }

    private void add(UnitAlias alias) {
        if (units.containsKey(alias.unit())) {
            addName(alias.unit(), alias.alias());
        }
    }

    private void addName(UUID unit, String name) {
        var key = key(name);
        if (!key.isEmpty()) {
            byName.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(unit);
            byBareName.computeIfAbsent(bare(key), _ -> new LinkedHashSet<>()).add(unit);
            names.computeIfAbsent(unit, _ -> new ArrayList<>()).add(key);
        }
    }

    /// All units in their official order.
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public Optional<Unit> unit(@Nullable UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    /// The name that lists show; empty for no unit.
    public String label(@Nullable UUID id) {
        return unit(id).map(Unit::label).orElse("");
    }

    /// The people of a unit, also those who have left their post.
    public List<Person> peopleOf(UUID unit) {
        return List.copyOf(people.getOrDefault(unit, List.of()));
    }

    /// All people, unit after unit.
    public List<Person> people() {
        return units.keySet().stream().flatMap(unit -> peopleOf(unit).stream()).toList();
    }

    /// What a unit may be called: the name that lists show first, then all others as they are compared.
    public List<String> calledBy(Unit unit) {
        var called = new ArrayList<String>();
        called.add(unit.label());
        called.addAll(names.getOrDefault(unit.id(), List.of()));
        return called;
    }

    /// What a written name means in a year. Exact names first, then group words, then the name without its
    /// leading 北京市 or 市, then names that hold its characters in order, as suggestions.
    public UnitMatch find(String written, int year) {
        var key = key(written);
        if (key.isEmpty()) {
            return new UnitMatch.Unknown();
        }
        var exact = active(byName.getOrDefault(key, Set.of()), year);
        if (exact.size() == 1) {
            return new UnitMatch.One(exact.getFirst());
        }
        var group = group(key);
        if (exact.isEmpty() && group.isPresent()) {
            return new UnitMatch.Group(group.get(), membersOf(group.get(), year));
        }
        var near =
                exact.isEmpty()
                        ? active(byBareName.getOrDefault(bare(key), Set.of()), year)
                        : exact;
        if (near.size() == 1) {
            return new UnitMatch.One(near.getFirst());
        }
        var suggested = near.isEmpty() ? alike(key) : near;
        return suggested.isEmpty() ? new UnitMatch.Unknown() : new UnitMatch.Suggested(suggested);
    }

    /// The members of a group at any time of a year, in official order.
    public List<Unit> membersOf(UnitGroup group, int year) {
        return members.getOrDefault(group.id(), List.of()).stream()
                .filter(m -> during(m.activeFrom(), m.activeTo(), year))
                .flatMap(m -> unit(m.unit()).stream())
                .distinct()
                .sorted(officialOrder())
                .toList();
    }

    private Optional<UnitGroup> group(String key) {
        var named = groups.stream().filter(g -> key(g.name()).equals(key)).findFirst();
        if (named.isPresent()) {
            return named;
        }
        for (Pattern word : List.of(AREAS, DEPARTMENTS)) {
            if (word.matcher(key).matches()) {
                return groups.stream()
                        .filter(g -> word.matcher(key(g.name())).matches())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// The units of a name: those that existed in the year, or all where none did.
    private List<Unit> active(Set<UUID> ids, int year) {
        var all = ids.stream().flatMap(id -> unit(id).stream()).toList();
        var active = all.stream().filter(u -> during(u.activeFrom(), u.activeTo(), year)).toList();
        return active.isEmpty() ? all : active;
    }

    private static boolean during(@Nullable LocalDate from, @Nullable LocalDate to, int year) {
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }

    /// Units that have a name which holds the characters of the word in order, or is held by it so:
    /// 市教委 in 市教育委员会. Shorter names first, as they differ least.
    private List<Unit> alike(String key) {
        record Near(Unit unit, int distance) {}
        return units.values().stream()
                .flatMap(unit ->
                        names.getOrDefault(unit.id(), List.of()).stream()
                                .filter(name -> inOrder(key, name) || inOrder(name, key))
                                .map(name -> Math.abs(name.length() - key.length()))
                                .min(Comparator.naturalOrder())
                                .map(distance -> new Near(unit, distance))
                                .stream())
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(MOST_SUGGESTIONS)
                .map(Near::unit)
                .toList();
    }

    private static boolean inOrder(String few, String many) {
        if (few.length() < 2 || few.length() > many.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            if (many.charAt(i) == few.charAt(at)) {
                at++;
            }
        }
        return at == few.length();
    }

    private static String key(String name) {
        return Texts.compact(name).replaceAll("[“”\"'《》〔〕\\[\\]【】]", "");
    }

    /// The name without the city before it: 北京市教委, 市教委 and 教委 are one.
    private static String bare(String key) {
        for (String city : List.of("北京市", "市")) {
            if (key.startsWith(city) && key.length() > city.length() + 1) {
                return key.substring(city.length());
            }
        }
        return key;
    }
}
