package org.yiti.app.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.yiti.app.i18n.Texts;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.RecordState;

/// How audits, places and records are put in words, on screens and papers alike.
final class AuditWords {
    private final Texts texts;

    AuditWords(Texts texts) {
        this.texts = texts;
    }

    /// When, by whom, how many places, how they were drawn, what was given out.
    String facts(AuditBook book) {
        var parts = new ArrayList<String>();
        var audit = book.audit();
        if (audit.firstDay() != null || audit.lastDay() != null) {
            parts.add(texts.tr("audit.days", day(audit.firstDay()), day(audit.lastDay())));
        }
        if (!audit.team().isEmpty()) {
            parts.add(audit.team());
        }
        parts.add(texts.tr("audit.visited", book.sites().size(), book.visited()));
        audit.draw()
                .ifPresent(draw ->
                        parts.add(
                                texts.tr(
                                        "audit.drawn",
                                        draw.size(),
                                        draw.frame().lines().count(),
                                        draw.seed())));
        long given = book.kits().stream().filter(kit -> !kit.received()).count();
        if (given > 0) {
            long back =
                    book.kits().stream()
                            .filter(kit -> !kit.received() && kit.returnedOn() != null)
                            .count();
            parts.add(texts.tr("audit.kits", given, back));
        }
        book.receivedKit()
                .ifPresent(kit ->
                        parts.add(
                                texts.tr(
                                        "audit.from-kit", kit.officeName(), day(kit.expiresOn()))));
        return String.join(" · ", parts);
    }

    private static String day(@org.jspecify.annotations.Nullable Object day) {
        return day == null ? "" : day.toString();
    }

    /// 草稿 with the number of faults, 完整, 已核定.
    String state(AuditBook book, AuditRecord record) {
        var state = book.state(record);
        return state == RecordState.DRAFT
                ? texts.tr("audit.state.draft", book.faults(record).size())
                : texts.label(state);
    }

    String place(AuditSite site) {
        var complaints = site.complaints();
        var parts = new ArrayList<String>();
        if (!site.district().isEmpty()) {
            parts.add(site.district());
        }
        if (complaints != null) {
            parts.add(texts.tr("audit.complaints", complaints));
        }
        return String.join(" ", parts);
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
