package org.yiti.model.pack;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One thing that the office changed of the meeting material of a month, a week or a day. Words that stand for made ones remember which those
/// were, and the key and the figures they were made of.
public record PackText(Row row) {
    private static final char MARK = '/';

    public PackText {
        row.mustBe(Table.PACK_TEXT);
    }

    public UUID id() {
        return row.id();
    }

    /// What stands before the pages of a week or a day, whose material is of that time only.
    static String page(String time, String page) {
        return time.isEmpty() ? page : time + MARK + page;
    }

    /// Of which week or day it is, as `2021-W24`; empty for what is of the month.
    public String time() {
        var page = row.words(PACK_TEXT_PAGE);
        return page.substring(0, Math.max(0, page.indexOf(MARK)));
    }

    /// 1 to 12.
    public int month() {
        return Objects.requireNonNullElse(row.integer(PACK_TEXT_MONTH), 0);
    }

    /// Empty for what a later program wrote.
    public Optional<PackTextKind> kind() {
        return Code.read(PackTextKind.class, row.words(PACK_TEXT_KIND));
    }

    /// The key of its page; empty for what is of the whole.
    public String page() {
        var page = row.words(PACK_TEXT_PAGE);
        return page.substring(page.indexOf(MARK) + 1);
    }

    /// Where it stands on the page: of words whose they are, of a paragraph what it stands behind, of a title which chart.
    public String place() {
        return row.words(PACK_TEXT_PLACE);
    }

    public String text() {
        return row.words(PACK_TEXT_TEXT);
    }

    /// The made words that it stands for, as they were then.
    public String made() {
        return row.words(PACK_TEXT_MADE);
    }

    /// What those were made of.
    public String basis() {
        return row.words(PACK_TEXT_BASIS);
    }

    /// Whether something else would be made now.
    public boolean stale(String basisNow) {
        return !basis().equals(basisNow);
    }
}
