package org.yiti.db.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;

/// The process that [KitKillTest] kills. It says what it has done, line by line.
final class DoomedAudit {
    enum Work {
        ISSUING,
        COLLECTING,
        RETURNING
    }

    /// Says that work goes on, so that it is killed in the middle of each part of it.
    private static final Progress SAYING =
            new Progress() {
                @Override
                public void report(long done, long total, Sentence doing) {}

                @Override
                public boolean cancelled() {
                    say("at work");
                    return false;
                }
            };

    private DoomedAudit() {}

    /// Folder of the store, work, audit, and the file: what is collected, or a folder to write into.
    public static void main(String[] args) throws Exception {
        try (var store = Stores.reopen(Path.of(args[0]))) {
            var audit = UUID.fromString(args[2]);
            var file = Path.of(args[3]);
            say("open");
            switch (Work.valueOf(args[1])) {
                case COLLECTING -> {
                    store.kits().collect(Stores.ANNA, file, TwoStores.DAY, SAYING);
                    say("done");
                    Thread.sleep(60_000);
                }
                case ISSUING -> {
                    for (int i = 0; ; i++) {
                        var order = order(audit);
                        store.kits()
                                .issue(
                                        Stores.ANNA,
                                        order,
                                        TwoStores.AS_THEY_ARE,
                                        file.resolve(i + ".yitk"),
                                        SAYING);
                        say("done");
                    }
                }
                case RETURNING -> {
                    for (int i = 0; ; i++) {
                        store.kits()
                                .giveBack(
                                        Stores.ANNA,
                                        audit,
                                        file.resolve(i + ".yitk"),
                                        LocalDate.of(2021, 6, 8).plusDays(i),
                                        SAYING);
                        say("done");
                    }
                }
            }
        }
    }

    private static AuditKits.Order order(UUID audit) {
        return new AuditKits.Order(audit, "李四", TwoStores.ISSUED, TwoStores.LAST, TwoStores.WORDS);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
