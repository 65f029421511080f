package org.yiti.model.record;

import static org.yiti.model.record.Field.of;
import static org.yiti.model.record.Field.to;

/// Fields of what the office changed of a month's meeting material. What a row is of is never changed.
interface PackFields {
    Field PACK_TEXT_PROGRAMME = to(Table.PACK_TEXT, 1, "programme", Table.PROGRAMME);
    Field PACK_TEXT_MONTH = of(Table.PACK_TEXT, 1, "month", Type.INTEGER, MergeRule.REVIEW);
    Field PACK_TEXT_KIND = of(Table.PACK_TEXT, 1, "kind", Type.CODE, MergeRule.REVIEW);
    Field PACK_TEXT_PAGE = of(Table.PACK_TEXT, 1, "page", Type.TEXT, MergeRule.REVIEW);
    Field PACK_TEXT_PLACE = of(Table.PACK_TEXT, 1, "place", Type.TEXT, MergeRule.REVIEW);
    Field PACK_TEXT_TEXT = of(Table.PACK_TEXT, 2, "text", Type.TEXT, MergeRule.TEXT);
    Field PACK_TEXT_MADE = of(Table.PACK_TEXT, 2, "made", Type.TEXT, MergeRule.TEXT);
    Field PACK_TEXT_BASIS = of(Table.PACK_TEXT, 2, "basis", Type.TEXT, MergeRule.TEXT);
}
