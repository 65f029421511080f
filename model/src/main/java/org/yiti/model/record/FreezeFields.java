package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;

/// Fields of a closed month. They are written once and never changed, but for the remark.
interface FreezeFields {
    Field MONTH_CLOSE_PROGRAMME = to(Table.MONTH_CLOSE, 1, "programme", Table.PROGRAMME);
    Field MONTH_CLOSE_MONTH = of(Table.MONTH_CLOSE, 1, "month", Type.INTEGER, MergeRule.REVIEW);
    Field MONTH_CLOSE_DAY = of(Table.MONTH_CLOSE, 1, "day", Type.DATE, MergeRule.REVIEW);
    Field MONTH_CLOSE_POINT = of(Table.MONTH_CLOSE, 1, "point", Type.INTEGER, MergeRule.REVIEW);
    Field MONTH_CLOSE_CHECKSUM = of(Table.MONTH_CLOSE, 1, "checksum", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_ROWS = of(Table.MONTH_CLOSE, 1, "rows", Type.INTEGER, MergeRule.REVIEW);
    Field MONTH_CLOSE_CLOSED_BY =
            of(Table.MONTH_CLOSE, 1, "closed_by", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_CLOSED_ON =
            of(Table.MONTH_CLOSE, 1, "closed_on", Type.DATE, MergeRule.REVIEW);
    Field MONTH_CLOSE_REMARK = of(Table.MONTH_CLOSE, 2, "remark", Type.TEXT, MergeRule.TEXT);
    Field MONTH_CLOSE_MARKING = of(Table.MONTH_CLOSE, 3, "marking", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_PRINTED = of(Table.MONTH_CLOSE, 3, "printed", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_PDF = of(Table.MONTH_CLOSE, 3, "pdf", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_DOCX = of(Table.MONTH_CLOSE, 3, "docx", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_XLSX = of(Table.MONTH_CLOSE, 3, "xlsx", Type.TEXT, MergeRule.REVIEW);
    Field MONTH_CLOSE_PPTX = of(Table.MONTH_CLOSE, 3, "pptx", Type.TEXT, MergeRule.REVIEW);
}
