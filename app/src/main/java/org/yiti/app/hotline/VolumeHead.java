package org.yiti.app.hotline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.record.Texts;

/// The head of a table of hotline volumes: in which row it is and in which columns what stands.
///
/// @param row from 0
record VolumeHead(int row, Map<Part, Integer> columns) {
    private static final int DEEPEST = 15;

    enum Part {
        ISSUE("问题", "具体问题", "问题名称", "题目", "问题编号", "每月一题", "issue"),
        UNIT("单位", "区", "所在区", "街乡镇", "承办单位", "牵头单位", "责任单位", "被反映区", "地区", "unit"),
        MONTH("月份", "月", "统计月份", "month"),
        RECEIVED("受理量", "受理数", "接诉量", "诉求量", "来电量", "received"),
        DISPATCHED("派单量", "派单数", "派件量", "dispatched");

        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }

        private boolean named(String head) {
            return words.contains(head);
        }
    }

    VolumeHead {
        columns = Map.copyOf(columns);
    }

    /// The first row that names an issue, a month and at least one amount.
    static Optional<VolumeHead> find(Sheet sheet) {
        for (int row = 0; row < Math.min(DEEPEST, sheet.rows().size()); row++) {
            var columns = columns(sheet, row);
            boolean amount =
                    columns.containsKey(Part.RECEIVED) || columns.containsKey(Part.DISPATCHED);
            if (columns.containsKey(Part.ISSUE) && columns.containsKey(Part.MONTH) && amount) {
                return Optional.of(new VolumeHead(row, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<Part, Integer> columns(Sheet sheet, int row) {
        var columns = new EnumMap<Part, Integer>(Part.class);
        for (int c = 0; c < sheet.rows().get(row).size(); c++) {
            var head = Texts.compact(sheet.cell(row, c).shown()).toLowerCase(java.util.Locale.ROOT);
            for (Part part : Part.values()) {
                if (part.named(head.replaceAll("\\(.*\\)$", ""))) {
                    columns.putIfAbsent(part, c);
                }
            }
        }
        return columns;
    }

    /// What a row says under a head; empty where the table has no such column.
    String text(Sheet sheet, int atRow, Part part) {
        var column = columns.get(part);
        return column == null ? "" : Texts.tidy(sheet.cell(atRow, column).shown());
    }
}
