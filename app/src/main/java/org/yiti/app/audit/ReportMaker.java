package org.yiti.app.audit;

import static org.yiti.app.audit.AuditPaper.CHINESE;
import static org.yiti.app.audit.ReportPlace.*;
import static org.yiti.app.document.letter.PlaceFilling.numbered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.Filling.Value;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.document.letter.PlaceFilling;
import org.yiti.app.document.letter.SmallPicture;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.audit.Audit;
import org.yiti.model.audit.AuditAnswer;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditReport;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.ChecklistRule;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;

/// Makes the report of an audit (实地督查报告), as text document or as PDF, from the office's template.
public final class ReportMaker {
    /// Most pictures in one report.
    private static final int MOST_PICTURES = 120;

    private final Store store;
    private final FontFiles fonts;
    private final KeptPictures pictures;
    private int taken;
    private int left;

    public ReportMaker(Store store, FontFiles fonts) {
        this.store = store;
        this.fonts = fonts;
        this.pictures = new KeptPictures(store.attachments());
    }

    /// @throws YitiException if there is no such audit or its template cannot be read
    public Letters.Made docx(UUID audit, LocalDate on, Progress progress) throws YitiException {
        var filling = filling(audit, on, progress);
        return told(new Letters(fonts).docx(template(), filling));
    }

    /// @throws YitiException as for the text document, or if a character is in no font
    public Letters.Made pdf(UUID audit, LocalDate on, Progress progress) throws YitiException {
        var filling = filling(audit, on, progress);
        return told(
                new Letters(fonts)
                        .pdf(template(), filling, CHINESE.label(AuditPaper.AUDIT_REPORT)));
    }

    private byte[] template() {
        return new LetterTemplates(store.templates()).find(AuditPaper.AUDIT_REPORT);
    }

    private Letters.Made told(Letters.Made made) {
        if (left == 0) {
            return made;
        }
        var notes = new ArrayList<>(made.notes());
        notes.add(Sentence.of("paper.note.pictures", left));
        return new Letters.Made(made.bytes(), made.pages(), notes);
    }

    private Filling filling(UUID audit, LocalDate on, Progress progress) throws YitiException {
        taken = 0;
        left = 0;
        var rows = AuditRows.read(store.rows());
        var book =
                rows.book(audit)
                        .orElseThrow(
                                () -> new YitiException(Sentence.of("audit.kit.no-such-audit")));
        var report = AuditReport.of(rows, book);
        var lists = new EnumMap<ReportList, List<Map<ReportPlace, Value>>>(ReportList.class);
        lists.put(ReportList.RULES, numbered(NUMBER, rules(report)));
        lists.put(ReportList.PLACES, numbered(NUMBER, places(report)));
        lists.put(ReportList.FOUND, numbered(NUMBER, found(report, progress)));
        lists.put(ReportList.PAIRS, numbered(NUMBER, pairs(report, progress)));
        return PlaceFilling.of(
                ReportPlace.class, ReportList.class, facts(rows, book, report, on), lists);
    }

    private Map<ReportPlace, Value> facts(
            AuditRows rows, AuditBook book, AuditReport report, LocalDate on) {
        var audit = book.audit();
        var said = new EnumMap<ReportPlace, Value>(ReportPlace.class);
        put(said, NAME, audit.name());
        put(
                said,
                CHECKLIST,
                rows.checklists().stream()
                        .filter(list -> list.id().equals(audit.checklist()))
                        .map(list -> list.name())
                        .findFirst()
                        .orElse(""));
        put(said, OFFICE, store.office().name());
        put(said, DATE, day(on));
        put(said, DAYS, days(audit));
        put(said, TEAM, audit.team());
        put(said, SITES, String.valueOf(book.sites().size()));
        put(said, VISITED, String.valueOf(report.visited()));
        put(said, FINDINGS, String.valueOf(report.findings().size()));
        long items = report.findings().stream().filter(f -> f.answer().item() != null).count();
        put(said, ITEMS, String.valueOf(items));
        put(said, DRAFTS, report.drafts() == 0 ? "" : String.valueOf(report.drafts()));
        put(
                said,
                DRAW,
                audit.draw()
                        .map(draw ->
                                CHINESE.tr(
                                        "audit.report.draw",
                                        draw.frame().lines().count(),
                                        draw.size(),
                                        draw.seed(),
                                        draw.method()))
                        .orElse(""));
        return said;
    }

    private static String days(Audit audit) {
        var first = audit.firstDay();
        var last = audit.lastDay();
        if (first == null && last == null) {
            return "";
        }
        return first == null || last == null || first.equals(last)
                ? day(first == null ? last : first)
                : CHINESE.tr("audit.report.days", day(first), day(last));
    }

    static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : CHINESE.tr("paper.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<Map<ReportPlace, Value>> rules(AuditReport report) {
        var rows = new ArrayList<Map<ReportPlace, Value>>();
        for (var count : report.rules()) {
            var row = new EnumMap<ReportPlace, Value>(ReportPlace.class);
            put(row, RULE, count.rule().text());
            put(row, PASSED, String.valueOf(count.passed()));
            put(row, FAILED, String.valueOf(count.failed()));
            put(row, OTHERS, String.valueOf(count.others()));
            put(row, RATE, count.rate().map(rate -> rate + "%").orElse("—"));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<ReportPlace, Value>> places(AuditReport report) {
        var rows = new ArrayList<Map<ReportPlace, Value>>();
        for (var place : report.places()) {
            var row = new EnumMap<ReportPlace, Value>(ReportPlace.class);
            put(row, SITE, place.site().name());
            put(row, DISTRICT, place.site().district());
            put(row, DAY, place.record().map(record -> day(record.day())).orElse(""));
            put(
                    row,
                    INSPECTORS,
                    place.record().map(record -> CHINESE.list(record.inspectorNames())).orElse(""));
            put(row, RESULT, result(place));
            put(
                    row,
                    DEDUCTION,
                    place.record().map(_ -> AuditWords.number(place.deduction())).orElse(""));
            rows.add(row);
        }
        return rows;
    }

    private static String result(AuditReport.Place place) {
        if (place.record().isEmpty()) {
            return CHINESE.tr("audit.report.unvisited");
        }
        return place.findings() == 0
                ? CHINESE.tr("audit.report.clean")
                : CHINESE.tr("audit.report.found", place.findings());
    }

    private List<Map<ReportPlace, Value>> found(AuditReport report, Progress progress)
            throws YitiException {
        var rows = new ArrayList<Map<ReportPlace, Value>>();
        for (var found : report.findings()) {
            progress.checkpoint();
            var row = row(found.site().name(), found.rule());
            put(row, TEXT, found.answer().text());
            var shown = shown(found.photos(), 2);
            row.put(PHOTO_1, picture(shown, 0));
            row.put(PHOTO_2, picture(shown, 1));
            int count = found.photos().size();
            put(
                    row,
                    PHOTOS,
                    count <= shown.size()
                            ? ""
                            : CHINESE.tr("audit.report.photos", count, shown.size()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<ReportPlace, Value>> pairs(AuditReport report, Progress progress)
            throws YitiException {
        var rows = new ArrayList<Map<ReportPlace, Value>>();
        for (var pair : report.pairs()) {
            progress.checkpoint();
            var row = row(pair.site().name(), pair.rule());
            row.put(BEFORE, picture(shown(pair.photosBefore(), 1), 0));
            row.put(AFTER, picture(shown(pair.photosAfter(), 1), 0));
            put(row, BEFORE_SAID, said(pair.before(), "", pair.photosBefore()));
            var verdict =
                    pair.answer().flatMap(AuditAnswer::verdict).map(CHINESE::label).orElse("");
            put(row, AFTER_SAID, said(pair.after(), verdict, pair.photosAfter()));
            rows.add(row);
        }
        return rows;
    }

    /// The day of a visit, what it says, and that there is no photo of it.
    private static String said(AuditRecord record, String verdict, List<AuditFile> photos) {
        var parts = new ArrayList<String>();
        parts.add(day(record.day()));
        parts.add(verdict);
        parts.add(photos.isEmpty() ? CHINESE.tr("audit.report.no-photo") : "");
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static Map<ReportPlace, Value> row(String site, ChecklistRule rule) {
        var row = new EnumMap<ReportPlace, Value>(ReportPlace.class);
        put(row, SITE, site);
        put(row, RULE, rule.text());
        return row;
    }

    /// The first photos that can be drawn.
    private List<SmallPicture> shown(List<AuditFile> photos, int most) throws YitiException {
        var shown = new ArrayList<SmallPicture>();
        for (AuditFile photo : photos) {
            if (shown.size() < most) {
                var small =
                        taken < MOST_PICTURES
                                ? pictures.small(photo.attachment())
                                : Optional.<SmallPicture>empty();
                small.ifPresent(shown::add);
                taken += small.isPresent() ? 1 : 0;
                left += small.isPresent() ? 0 : 1;
            }
        }
        return shown;
    }

    private static Value picture(List<SmallPicture> shown, int at) {
        return new Value.Shown(at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty());
    }

    private static void put(Map<ReportPlace, Value> row, ReportPlace place, String words) {
        row.put(place, new Value.Words(words));
    }
}
