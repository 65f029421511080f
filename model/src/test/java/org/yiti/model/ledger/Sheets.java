package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Sheets for tests, written as rows of cells.
final class Sheets {
    private Sheets() {}

    static Sheet of(List<Sheet.Merge> merges, Object[]... rows) {
        return new Sheet("台账", Arrays.stream(rows).map(Sheets::row).toList(), merges);
    }

    static Sheet of(Object[]... rows) {
        return of(List.of(), rows);
    }

    static Object[] cells(Object... cells) {
        return cells;
    }

    private static List<Cell> row(Object[] row) {
        return Arrays.stream(row).map(Sheets::cell).toList();
    }

    private static Cell cell(Object content) {
        return switch (content) {
            case Cell cell -> cell;
            case Integer number -> new Cell.Number(BigDecimal.valueOf(number), number.toString());
            case String text when text.isEmpty() -> new Cell.Blank();
            default -> new Cell.Text(content.toString());
        };
    }

    /// The list of 民生实事 of a county for 2016, as it was published: a title, merged cells, a row without number.
    static Sheet dazhu() {
        return of(
                List.of(
                        new Sheet.Merge(1, 0, 1, 3),
                        new Sheet.Merge(8, 0, 9, 0),
                        new Sheet.Merge(8, 2, 9, 2)),
                cells("附件"),
                cells("2016年民生实事目标任务分解表", "", "", ""),
                cells(),
                cells("序号", "民生实事", "责任单位", "完成时限"),
                cells(1, "启动建设东柳河城区段综合治理工程和东湖湿地公园。", "县水务局\n县住建局\n县护城河指挥部", "12月底前"),
                cells(2, "新建2座人行天桥。", "县住建局", "9月投入使用"),
                cells(3, "启动县图书馆新馆建设。", "县文体广新局\n县代建中心", "12月底前"),
                cells(4, "建成县残疾人综合服务中心。", "县残联", "5月底前动工"),
                cells(5, "开工建设县老年养护楼。", "县民政局", "5月底前动工"),
                cells("", "开工建设老年大学。", "", "12月底前"),
                cells(6, "迁建县政务服务中心。", "县政务服务中心\n县代建中心", "12月底前"),
                cells(7, "加快推进土地滩水库建设。", "县水务局", "12月底前"),
                cells(8, "启动大竹县第十二小学建设,新建中心幼儿园2所。", "县教科局\n县代建中心", "12月底前"),
                cells(9, "完成棚户区改造2836户。", "县住建局", "12月底前"),
                cells(10, "城区再新建1个农贸市场。", "县商务局", "12月底前"));
    }
}
