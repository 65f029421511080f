package org.yiti.db.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.yiti.db.Stores;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The process that [ExchangeKillTest] kills. It says what it has done, line by line.
final class DoomedOffice {
    enum Work {
        TAKING_IN,
        TAKING_BACK,
        FETCHING_PARKED
    }

    private DoomedOffice() {}

    public static void main(String[] args) throws Exception {
        var first = Path.of(args[2]);
        var district = new Office(Path.of(args[0]), Stores.DISTRICT, true);
        say("open");
        switch (Work.valueOf(args[1])) {
            case TAKING_IN -> takeIn(district, first);
            case TAKING_BACK -> takeBack(district, first);
            case FETCHING_PARKED -> fetchParked(district, first);
        }
    }

    /// Takes the package in, then writes packages for the city, with a new row before each.
    private static void takeIn(Office district, Path first) throws Exception {
        district.take(first);
        say("in");
        for (int i = 0; i < 1000; i++) {
            district.add(Table.TASK_UNIT, Map.of(Field.TASK_UNIT_POSITION, i));
            var city =
                    new ExportOrder(
                            "110000",
                            PackageKind.CHANGES,
                            new Lock.Open(),
                            district.desk(),
                            false,
                            true);
            var out = district.exchange().export(district.person, city, Progress.SILENT);
            say("out " + out.file());
        }
    }

    private static void takeBack(Office district, Path first) throws Exception {
        long number = district.exchange().packages().getFirst().number();
        for (int i = 0; i < 1000; i++) {
            var back = district.exchange().takeBack(district.person, number, Progress.SILENT);
            say(back instanceof TakenBack.Whole ? "back" : "not back: " + back);
            number = district.take(first).number();
            say("again");
        }
    }

    /// The first package comes, then the one that waited for it.
    private static void fetchParked(Office district, Path first) throws Exception {
        district.take(first);
        say("in");
        district.exchange().retryParked(district.person, Unlocking.NONE, Progress.SILENT);
        say("in too");
        Thread.sleep(60_000);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
