package org.yiti.app.sendout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.CoverWords;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFiles;
import org.yiti.app.ledger.LedgerIntake;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.ledger.UnitChoice;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.LedgerExport;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// A small year whose ledgers go to two units: one with one task, one with two.
final class SentLedgers {
    static final LocalDate SENT = LocalDate.of(2021, 6, 20);
    static final LocalDate DUE = LocalDate.of(2021, 6, 30);
    static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|责任单位|完成时限|本月进展|完成状态";

    private SentLedgers() {}

    static void fill(Store store, Path home, Texts texts) throws Exception {
        var path =
                LedgerFiles.write(
                        home.resolve("台账.xlsx"),
                        "2021年任务台账",
                        HEAD,
                        "1|题|01-01|做事|甲局|乙局|||推进中",
                        "2|题|01-02|再做|乙局||||推进中");
        var file = new LedgerReader(store.mappings()).read(path, Progress.SILENT);
        var choices =
                new ImportChoices(2021, 6, true, "", Map.of())
                        .withUnit("甲局", new UnitChoice.Create())
                        .withUnit("乙局", new UnitChoice.Create());
        var plan = new LedgerPlanner(store, texts::say).plan(file, choices, Progress.SILENT);
        var anna = new Actor("anna", "安娜");
        new LedgerIntake(store).take(anna, file, plan, Map.of(), Progress.SILENT);
    }

    static YearBook book(Store store) {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    /// To all units.
    static SendingOut.Order order(Store store, Path folder) {
        var units =
                LedgerExport.units(book(store), UnitRegister.load(store.rows())).keySet().stream()
                        .map(unit -> unit.id())
                        .collect(Collectors.toSet());
        return new SendingOut.Order(
                6, DUE, units, folder, new CoverWords("照填", "市专班王某"), Optional.empty());
    }
}
