package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.RowLog;

/// Looks at all stores after everything was delivered.
final class Judge {
    private final World world;
    private final List<SimStore> stores;
    private final List<UUID> rows;
    private final List<Simulation.Decision> decisions;
    private final Tally tally;

    Judge(
            World world,
            List<SimStore> stores,
            List<UUID> rows,
            List<Simulation.Decision> decisions,
            Tally tally) {
        this.world = world;
        this.stores = stores;
        this.rows = rows;
        this.decisions = decisions;
        this.tally = tally;
    }

    static void check(boolean holds, String promise, Object... more) {
        if (!holds) {
            throw new Disproved(promise + " " + Arrays.asList(more));
        }
    }

    /// After a package that was refused.
    static void unchanged(long[] before, long[] after) {
        check(Arrays.equals(before, after), "a package is taken in whole or not at all");
    }

    /// Right after a decision, where it was made.
    static void settled(Disagreement about, RowLog log) {
        boolean open =
                log.disagreements().stream()
                        .anyMatch(d ->
                                d.kind() == about.kind()
                                        && d.scope().equals(about.scope())
                                        && d.group() == about.group());
        check(!open, "a decision settles what it is about", about);
    }

    void judge() {
        var reached = new LinkedHashSet<Made>();
        for (SimStore store : stores) {
            noLeak(store);
            store.streams().forEach(reached::addAll);
        }
        everythingIsEverywhere(reached);
        var byRow = new HashMap<UUID, List<Made>>();
        reached.forEach(w -> byRow.computeIfAbsent(w.write().row(), _ -> new ArrayList<>()).add(w));
        var ever = new HashMap<UUID, List<Made>>();
        world.made()
                .forEach(w -> ever.computeIfAbsent(w.write().row(), _ -> new ArrayList<>()).add(w));
        for (UUID row : rows) {
            var writes = byRow.getOrDefault(row, List.of());
            clocksFollowCauses(writes);
            nothingVanished(writes);
            rowIsAsItMustBe(row, writes, ever.getOrDefault(row, List.of()));
        }
        decisionsHold();
    }

    private static void noLeak(SimStore store) {
        for (List<Made> stream : store.streams()) {
            for (Made made : stream) {
                check(
                        Rights.mayHave(store.office(), made.stream().scope().text()),
                        "nobody has what he may not have",
                        store.office().code(),
                        made);
            }
        }
    }

    private void everythingIsEverywhere(Set<Made> reached) {
        for (SimStore store : stores) {
            int here = 0;
            int wanted = 0;
            for (Made made : reached) {
                wanted += Rights.mayHave(store.office(), made.stream().scope().text()) ? 1 : 0;
            }
            for (List<Made> stream : store.streams()) {
                here += stream.size();
                for (int i = 0; i < stream.size(); i++) {
                    check(stream.get(i).dot().seq() == i + 1, "a stream has no gap", stream.get(i));
                }
            }
            check(here == wanted, "what may be had is had", store.office().code(), here, wanted);
        }
    }

    private static void clocksFollowCauses(List<Made> writes) {
        for (Made later : writes) {
            for (Made earlier : writes) {
                check(
                        !later.knew(earlier) || Made.KEY.compare(earlier, later) < 0,
                        "what was known is older",
                        earlier,
                        later);
            }
        }
    }

    /// A write that stands no more was replaced by somebody who had it before him.
    private static void nothingVanished(List<Made> writes) {
        for (Made by : writes) {
            for (GroupWrite part : by.write().groups()) {
                for (Dot gone : part.replaced()) {
                    check(by.knew(gone), "nobody replaces what he never saw", gone, by);
                }
            }
        }
    }

    private void rowIsAsItMustBe(UUID row, List<Made> reached, List<Made> ever) {
        boolean closed = reached.size() == ever.size() || isClosed(reached, ever);
        var named = new HashMap<Set<String>, Expected>();
        for (SimStore store : stores) {
            var office = store.office();
            var visible = new TreeSet<String>();
            for (Made made : reached) {
                var scope = made.stream().scope().text();
                if (Rights.mayHave(office, scope)) {
                    visible.add(scope);
                }
            }
            var expected =
                    named.computeIfAbsent(visible, _ -> Expected.of(reached, visible, closed));
            var log = store.row(row);
            expected.mustBe(log, Renumbering.none(), office.code());
            tally.count(Tally.Event.ROWS_COMPARED, 1);
            if (world.chance().nextInt(4) == 0) {
                var other = Renumbering.any(world.chance(), world.streamCount());
                expected.mustBe(other.of(log), other, office.code() + " renumbered");
            }
        }
        named.values().forEach(expected -> expected.count(tally));
    }

    /// Whether nothing that an author of these knew died with a computer.
    private static boolean isClosed(List<Made> reached, List<Made> ever) {
        var here = new HashSet<>(reached);
        for (Made made : ever) {
            if (!here.contains(made) && reached.stream().anyMatch(w -> w.knew(made))) {
                return false;
            }
        }
        return true;
    }

    /// What was decided is open again only if there is something that the decider had not seen.
    private void decisionsHold() {
        for (Simulation.Decision decision : decisions) {
            var about = decision.act().about();
            for (SimStore store : stores) {
                if (store.has(decision.write())) {
                    store.row(decision.act().row()).disagreements().stream()
                            .filter(d ->
                                    d.kind() == about.kind()
                                            && d.scope().equals(about.scope())
                                            && d.group() == about.group())
                            .forEach(open -> mustBeNew(open, decision));
                }
            }
        }
    }

    private static void mustBeNew(Disagreement open, Simulation.Decision decision) {
        boolean news =
                open.versions().stream()
                        .anyMatch(w ->
                                !w.dot().equals(decision.write().dot())
                                        && !decision.write().knew(w.dot()));
        check(news, "what was decided stays decided", decision.act(), open);
    }
}
