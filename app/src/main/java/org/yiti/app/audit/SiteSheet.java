package org.yiti.app.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yiti.app.document.Listing;
import org.yiti.app.document.Printable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.audit.AnswerVerdict;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.audit.SheetCode;

/// The blank sheet of the place that is chosen, to be filled in by hand: its code, by which it is entered later, every
/// point of the checklist with boxes to tick, and the lines on which people sign.
final class SiteSheet implements Printable {
    private static final int SITUATION = 16;
    private static final int DEDUCTION = 4;

    private final Supplier<Optional<VisitModel.Page>> page;
    private final Supplier<LocalDate> asOf;
    private final Texts texts;

    SiteSheet(Supplier<Optional<VisitModel.Page>> page, Supplier<LocalDate> asOf, Texts texts) {
        this.page = page;
        this.asOf = asOf;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "audit-sheet";
    }

    @Override
    public boolean ready() {
        return page.get()
                .filter(at -> at.site().isPresent() && !at.book().rules().isEmpty())
                .isPresent();
    }

    @Override
    public int selected() {
        return 0;
    }

    @Override
    public Taking take(boolean onlySelected) {
        var at = page.get().orElseThrow();
        return Taking.whole(listing(at, at.site().orElseThrow()));
    }

    private Listing listing(VisitModel.Page at, AuditSite site) {
        var columns =
                List.of(
                        Listing.Column.of(texts.tr("audit.sheet.no")),
                        Listing.Column.of(texts.tr("audit.sheet.rule")),
                        Listing.Column.of(texts.tr("audit.sheet.verdict")),
                        Listing.Column.byHand(texts.tr("audit.sheet.situation"), SITUATION),
                        Listing.Column.byHand(texts.tr("audit.sheet.deduction"), DEDUCTION));
        var lines = new ArrayList<Listing.Line>();
        for (var rule : at.book().rules()) {
            lines.add(line(rule));
        }
        var heading =
                new Listing.Heading(
                        texts.tr("audit.sheet.title", site.name()),
                        texts.tr("audit.sheet.code", SheetCode.of(site.id()).shown()),
                        "",
                        "",
                        asOf.get());
        var about =
                List.of(at.book().audit().name(), new AuditWords(texts).place(site)).stream()
                        .filter(words -> !words.isEmpty())
                        .toList();
        return new Listing(
                heading,
                new Listing.Body(columns, lines, about),
                List.of(
                        texts.tr("audit.sheet.inspectors"),
                        texts.tr("audit.sheet.inspected"),
                        texts.tr("audit.sheet.when")));
    }

    private Listing.Item line(ChecklistRule rule) {
        var boxes = new ArrayList<String>();
        for (var verdict : AnswerVerdict.values()) {
            boxes.add("□" + texts.label(verdict));
        }
        var asked = new ArrayList<String>();
        asked.add(rule.text());
        if (!rule.basis().isEmpty()) {
            asked.add(texts.tr("audit.sheet.basis", rule.basis()));
        }
        if (rule.photos() > 0) {
            asked.add(texts.tr("audit.sheet.photos", rule.photos()));
        }
        return new Listing.Item(
                rule.text(),
                List.of(
                        Listing.Cell.of(String.valueOf(rule.position())),
                        Listing.Cell.of(String.join("\n", asked)),
                        Listing.Cell.of(String.join("\n", boxes)),
                        Listing.Cell.BY_HAND,
                        Listing.Cell.BY_HAND));
    }
}
