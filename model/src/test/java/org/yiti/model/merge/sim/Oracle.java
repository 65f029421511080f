package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What a row must show, worked out slowly and plainly from the definitions: of its writes, those that count and that
/// no other took the place of.
final class Oracle {
    /// How it is known that a write took another's place.
    enum Lens {
        /// It names it: what stores have to go by.
        NAMED,
        /// Its author had the other when he wrote: the truth, which no store knows.
        KNOWN
    }

    private static final int LIFE = 0;

    /// Rival states, the one to be shown first.
    private static final Map<Field, String> STATES =
            Map.of(
                    Field.TASK_STATUS,
                    "CANCELLED ADJUSTING DRAFT ISSUED IN_PROGRESS AWAITING_CHECK DONE",
                    Field.ISSUE_STATUS,
                    "ADJUSTING DRAFT AWAITING_APPROVAL DEPLOYED IN_PROGRESS AWAITING_CHECK"
                            + " VERIFIED LONG_TERM_CARE CARRIED_OVER YEAR_CLOSED",
                    Field.MONTH_REPORT_STATE,
                    "RETURNED DRAFT SUBMITTED ACCEPTED",
                    Field.POLICY_STAGE,
                    "CANCELLED MERGED PLANNED DRAFTING COMMENTS REVIEW PASSED ISSUED IN_FORCE"
                            + " CARRIED_OVER");

    private final Lens lens;
    private final TreeMap<String, Scope> scopes = new TreeMap<>();

    /// @param writes all of one row that a store may have, in any order
    Oracle(List<Made> writes, Lens lens) {
        this.lens = lens;
        var byScope = new HashMap<String, List<Made>>();
        writes.stream()
                .filter(Rights::counts)
                .forEach(w ->
                        byScope.computeIfAbsent(w.stream().scope().text(), _ -> new ArrayList<>())
                                .add(w));
        byScope.forEach((name, list) -> {
            list.sort(Made.KEY.reversed());
            if (list.stream().anyMatch(w -> w.write().born())) {
                scopes.put(name, new Scope(name, list));
            }
        });
    }

    Optional<Row> shown() {
        return best().map(Scope::row);
    }

    Optional<Row> shown(String scope) {
        return Optional.ofNullable(scopes.get(scope)).map(Scope::row);
    }

    private Optional<Scope> best() {
        return scopes.values().stream()
                .min(
                        Comparator.comparing((Scope s) -> s.alive() ? 0 : 1)
                                .thenComparing(s -> "CDABUO".indexOf(s.name.charAt(0)))
                                .thenComparing(s -> -s.birth.write().clock())
                                .thenComparing(s -> s.name));
    }

    /// One line for each.
    Set<String> disagreements() {
        var all = new TreeSet<String>();
        var best = best();
        for (Scope scope : scopes.values()) {
            scope.disagreements(all);
            if (best.isPresent() && scope != best.get() && scope.alive()) {
                boolean same = scope.row().filled().equals(best.get().row().filled());
                if (!same) {
                    var versions = List.of(best.get().birth, scope.birth);
                    all.add(line("OWNER", scope.name, LIFE, versions));
                }
            }
        }
        return all;
    }

    static String line(String kind, String scope, int group, List<Made> versions) {
        return kind + " " + scope + " " + group + " " + versions.stream().map(Made::dot).toList();
    }

    /// What one scope's writes say, newest first.
    private final class Scope {
        final String name;
        final List<Made> writes;
        final Made birth;
        private final Map<Integer, List<Made>> found = new HashMap<>();

        Scope(String name, List<Made> writes) {
            this.name = name;
            this.writes = writes;
            birth = writes.stream().filter(w -> w.write().born()).findFirst().orElseThrow();
        }

        private Table table() {
            return birth.write().table();
        }

        private boolean tookPlace(Made by, Made of, int group) {
            return switch (lens) {
                case NAMED -> by.named(group).contains(of.dot());
                case KNOWN -> !by.write().born() && by.writes(group) && by.knew(of);
            };
        }

        private boolean saw(Made removal, Made write) {
            return switch (lens) {
                case NAMED ->
                        removal.write().groups().stream()
                                        .anyMatch(g -> g.replaced().contains(write.dot()))
                                || (removal.stream() == write.stream()
                                        && removal.dot().seq() >= write.dot().seq());
                case KNOWN -> removal == write || removal.knew(write);
            };
        }

        private boolean stands(Made write, int group) {
            if (!write.speaks(group)) {
                return false;
            }
            for (Made by : writes) {
                if (tookPlace(by, write, group)) {
                    return false;
                }
            }
            return true;
        }

        /// The newest write for each thing that is said.
        private List<Made> versions(int group) {
            return found.computeIfAbsent(group, this::find);
        }

        private List<Made> find(int group) {
            var standing = writes.stream().filter(w -> stands(w, group)).toList();
            boolean filled = standing.stream().anyMatch(w -> w.writes(group));
            var byValue = new HashMap<List<@Nullable Object>, Made>();
            var versions = new ArrayList<Made>();
            for (Made write : standing) {
                if (filled && !write.writes(group)) {
                    continue;
                }
                if (byValue.putIfAbsent(said(write, group), write) == null) {
                    versions.add(write);
                }
            }
            versions.sort(Comparator.comparingInt(w -> rank(w, group)));
            return versions;
        }

        private List<@Nullable Object> said(Made write, int group) {
            if (group == LIFE) {
                return List.of(write.write().alive());
            }
            var said = new ArrayList<@Nullable Object>(write.write().values(group));
            while (said.size() < fields(group).size()) {
                said.add(null);
            }
            return said;
        }

        private List<Field> fields(int group) {
            return Objects.requireNonNull(table().groups().get(group));
        }

        private int rank(Made write, int group) {
            if (group == LIFE) {
                return write.write().alive() ? 0 : 1;
            }
            var fields = fields(group);
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).mergeRule() == MergeRule.STATE) {
                    return rank(fields.get(i), said(write, group).get(i));
                }
            }
            return 0;
        }

        private static int rank(Field field, @Nullable Object state) {
            var order = List.of(Objects.requireNonNull(STATES.get(field)).split(" "));
            return state == null ? order.size() : order.indexOf(state);
        }

        boolean alive() {
            return versions(LIFE).getFirst().write().alive();
        }

        Row row() {
            var values = new HashMap<Field, @Nullable Object>();
            table().groups()
                    .forEach((group, fields) -> {
                        var said = said(versions(group).getFirst(), group);
                        for (int i = 0; i < fields.size(); i++) {
                            values.put(fields.get(i), said.get(i));
                        }
                    });
            var life = versions(LIFE).getFirst();
            var home = Objects.requireNonNull((String) life.write().values(LIFE).get(1));
            return Row.of(table(), birth.write().row(), home, life.write().alive(), values);
        }

        void disagreements(Set<String> all) {
            var life = versions(LIFE);
            if (life.size() > 1) {
                all.add(line("LIFE", name, LIFE, life));
            }
            if (alive()) {
                table().groups().keySet().forEach(group -> values(group, all));
            } else {
                removed(life.getFirst(), all);
            }
        }

        private void values(int group, Set<String> all) {
            boolean quiet = fields(group).stream().allMatch(f -> f.mergeRule() == MergeRule.QUIET);
            var versions = versions(group);
            if (!quiet && versions.size() > 1) {
                all.add(line("VALUES", name, group, versions));
            }
        }

        /// What stands in a removed row and no removal that stands had seen.
        private void removed(Made shown, Set<String> all) {
            var removals = writes.stream().filter(w -> stands(w, LIFE)).toList();
            var versions = new ArrayList<Made>();
            for (Made write : writes.reversed()) {
                boolean stands =
                        table().groups().keySet().stream()
                                .anyMatch(g -> write.writes(g) && stands(write, g));
                if (stands
                        && !write.write().born()
                        && removals.stream().noneMatch(r -> saw(r, write))) {
                    versions.add(write);
                }
            }
            if (!versions.isEmpty()) {
                versions.addFirst(shown);
                all.add(line("LIFE", name, LIFE, versions));
            }
        }
    }
}
