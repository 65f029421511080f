package org.yiti.db.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiti.db.Stores;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A street's computer that the city trusts and that writes what only the city may: kept and passed on everywhere, and
/// shown nowhere.
final class Rogue {
    private static final Field TEXT = Field.TASK_CONTENT;

    private final Forger forger;
    private final Path file;

    Rogue(Path folder, UUID task, Ledger ledger) throws Exception {
        forger = new Forger(folder, Stores.STREET);
        var life = Forger.values(true, "110000");
        var text = Forger.values("我写的");
        var made = new UUID(6, 0);
        file =
                forger.write(
                        "C",
                        new Forger.Change(
                                Table.TASK.number(),
                                task,
                                Head.SET,
                                Forger.body(TEXT.group(), text)),
                        new Forger.Change(
                                Table.TASK.number(),
                                made,
                                Head.BIRTH,
                                Forger.body(0, life, TEXT.group(), text)));
        var stream = new Streams.Name(forger.replica(), "C");
        var set = new ArrayList<>(List.of(new GroupWrite(TEXT.group(), List.of(), text)));
        ledger.noteForeign(stream, 1, forger.clock, task, false, set);
        set.addFirst(new GroupWrite(0, List.of(), life));
        ledger.noteForeign(stream, 2, forger.clock, made, true, set);
    }

    Path file() {
        return file;
    }

    void trustedBy(Computer computer) throws Exception {
        computer.exchange()
                .trust(computer.person(), file, ExchangeSimulation.ANY_CLOCK, forger.fingerprint());
    }
}
