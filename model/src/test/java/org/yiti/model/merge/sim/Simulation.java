package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.store.Office;

/// One run: offices work, send, lose and restore as the seed says, then everything is delivered and the judge looks.
public final class Simulation {
    private static final long DAY = 86_400_000L;
    private static final long MUST_ASK = 30 * DAY;
    private static final int ROUNDS = 4;

    private final Mistake mistake;
    private final RandomGenerator chance;
    private final World world;
    private final Rows rows;
    private final Person person;
    private final List<SimStore> stores = new ArrayList<>();
    private final Map<Integer, SimStore> backups = new HashMap<>();
    private final List<Packet> flying = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Tally tally = new Tally();

    /// A decision of a person, to be looked at again in the end.
    record Decision(Act.Settle act, Made write) {}

    private Simulation(long seed, Mistake mistake) {
        this.mistake = mistake;
        chance = new SplittableRandom(seed);
        world = new World(chance);
        for (Office office : Town.computers(chance)) {
            var store = new SimStore(world, office, mistake);
            store.skew(chance.nextInt(4) == 0 ? skew(300) : chance.nextInt(2) * 60_000L);
            stores.add(store);
        }
        rows = new Rows(chance, 4 + chance.nextInt(4 + stores.size() / 2));
        var codes = stores.stream().map(store -> store.office().code()).distinct().toList();
        person = new Person(chance, rows, codes);
    }

    /// @return what happened
    /// @throws Disproved if a promise did not hold
    public static Tally run(long seed, Mistake mistake) {
        var run = new Simulation(seed, mistake);
        run.work();
        run.deliver();
        new Judge(run.world, run.stores, run.rows.all(), run.decisions, run.tally).judge();
        return run.tally;
    }

    private long skew(int days) {
        return chance.nextLong(-days * DAY, days * DAY);
    }

    // --- the year
    // -------------------------------------------------------------------------------------

    private void work() {
        tally.count(Tally.Event.COMPUTERS, stores.size());
        int steps = 60 + chance.nextInt(20 * stores.size());
        for (int step = 0; step < steps; step++) {
            world.passTime();
            int place = chance.nextInt(stores.size());
            int kind = chance.nextInt(100);
            if (kind < 42) {
                edit(stores.get(place));
            } else if (kind < 62) {
                send(place);
            } else if (kind < 84) {
                arrive();
            } else if (kind < 90) {
                decide(stores.get(place));
            } else if (kind < 93) {
                backups.put(place, stores.get(place).copy());
            } else if (kind < 95) {
                restore(place);
            } else {
                stores.get(place).skew(skew(450)); // somebody sets the clock
            }
        }
    }

    private void edit(SimStore store) {
        int acts = 1 + chance.nextInt(3);
        for (int i = 0; i < acts; i++) {
            var row = rows.any();
            person.act(store.office(), row, store.row(row)).ifPresent(act -> write(store, act));
        }
    }

    private void write(SimStore store, Act act) {
        var drafts = new Drafts(store.office(), store.row(act.row()), mistake).of(act);
        store.write(drafts);
        tally.count(Tally.Event.WRITES, drafts.size());
        tally.count(Tally.Event.REFUSED_WRITES, act instanceof Act.Intrude ? 1 : 0);
        tally.count(Tally.Event.MOVES, act instanceof Act.Move ? 1 : 0);
    }

    private void decide(SimStore store) {
        for (var row : rows.all()) {
            var act = person.settle(store.office(), row, store.row(row));
            if (act.isPresent() && act.get() instanceof Act.Settle settle) {
                write(store, settle);
                Judge.settled(settle.about(), store.row(row));
                tally.count(Tally.Event.DECISIONS, 1);
                if (settle.about().kind() != Disagreement.Kind.OWNER) {
                    decisions.add(new Decision(settle, world.made().getLast()));
                }
                return;
            }
        }
    }

    private void restore(int place) {
        var backup = backups.get(place);
        if (backup == null) {
            return;
        }
        tally.count(Tally.Event.RESTORED, 1);
        var restored = backup.copy();
        if (mistake != Mistake.FORK) {
            restored.rename(Town.renamed(chance, restored.office()));
        }
        stores.set(place, restored);
    }

    // --- packages
    // -------------------------------------------------------------------------------------

    private void send(int from) {
        int to = chance.nextInt(stores.size());
        if (to == from) {
            return;
        }
        var sender = stores.get(from);
        var receiver = stores.get(to);
        var packet = sender.export(receiver, to, start(sender, receiver));
        sender.sentTo(receiver);
        if (packet.parts().size() > 1 && chance.nextInt(4) == 0) {
            int cut = 1 + chance.nextInt(packet.parts().size() - 1);
            post(packet.volume(0, cut));
            post(packet.volume(cut, packet.parts().size()));
        } else {
            post(packet);
        }
    }

    private void post(Packet packet) {
        tally.count(Tally.Event.PACKAGES, 1);
        if (chance.nextInt(6) == 0) {
            tally.count(Tally.Event.LOST, 1);
            return;
        }
        flying.add(packet);
        if (chance.nextInt(6) == 0) {
            tally.count(Tally.Event.DOUBLED, 1);
            flying.add(packet);
        }
    }

    /// Mostly what is not acknowledged; everything for somebody who lost something; what was not sent yet, where a
    /// careless sender trusts the post.
    private long[] start(SimStore sender, SimStore receiver) {
        if (mistake == Mistake.BELIEVES_SENT) {
            return sender.sent(receiver);
        }
        int kind = chance.nextInt(10);
        if (kind < 2) {
            return new long[0];
        }
        return kind < 6 ? sender.received(receiver) : sender.sent(receiver);
    }

    private void arrive() {
        if (flying.isEmpty()) {
            return;
        }
        var packet = flying.remove(chance.nextInt(flying.size()));
        var receiver = stores.get(packet.to());
        if (chance.nextInt(15) == 0) {
            cut(receiver, packet);
            return;
        }
        boolean ahead = (packet.newest() >> 16) - receiver.wall() > MUST_ASK;
        if (ahead && chance.nextInt(3) > 0) {
            tally.count(Tally.Event.PARKED_FOR_CLOCK, 1);
            flying.add(packet);
            return;
        }
        take(receiver, packet);
    }

    /// A package that broke off on the way is refused, and nothing of it is here.
    private void cut(SimStore receiver, Packet packet) {
        tally.count(Tally.Event.CUT, 1);
        var before = receiver.vector();
        if (mistake == Mistake.HALF_PACKAGE) {
            receiver.takeParts(packet.parts().subList(0, (packet.parts().size() + 1) / 2));
        }
        Judge.unchanged(before, receiver.vector());
    }

    private void take(SimStore receiver, Packet packet) {
        var before = receiver.vector();
        var outcome = receiver.take(packet);
        switch (outcome) {
            case TAKEN -> {}
            case GAP -> {
                tally.count(Tally.Event.GAPS, 1);
                Judge.unchanged(before, receiver.vector());
                if (chance.nextBoolean()) {
                    flying.add(packet); // kept, and tried again
                }
            }
            case FORK -> throw new Disproved("a store wrote two things under one name");
        }
    }

    /// The computers that are left exchange everything, each with each, as often as an office would bear.
    private void deliver() {
        if (stores.size() > 3 && chance.nextInt(4) == 0) {
            stores.removeLast();
            tally.count(Tally.Event.DIED, 1);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (SimStore sender : stores) {
                for (int to = 0; to < stores.size(); to++) {
                    var receiver = stores.get(to);
                    if (receiver != sender) {
                        take(receiver, sender.export(receiver, to, lastKnown(sender, receiver)));
                    }
                }
            }
        }
    }

    private long[] lastKnown(SimStore sender, SimStore receiver) {
        return switch (mistake) {
            case BELIEVES_SENT -> sender.sent(receiver);
            case NO_DEDUPE -> new long[0];
            default -> receiver.vector();
        };
    }
}
