package org.yiti.model.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;

/// What is missing of a record before it is complete, each as a sentence that says what to do.
final class RecordFaults {
    private final AuditBook book;
    private final AuditRecord record;
    private final List<Sentence> found = new ArrayList<>();

    RecordFaults(AuditBook book, AuditRecord record) {
        this.book = book;
        this.record = record;
    }

    List<Sentence> all() {
        ofTheVisit();
        book.rules().forEach(this::ofRule);
        if (book.rules().isEmpty()) {
            found.add(Sentence.of("audit.fault.no-rules"));
        }
        boolean signed =
                !record.signedBy().isEmpty()
                        || book.files(record).stream().anyMatch(file -> !file.isPhoto());
        if (!signed) {
            found.add(Sentence.of("audit.fault.no-signature"));
        }
        return List.copyOf(found);
    }

    private void ofTheVisit() {
        var day = record.day();
        if (day == null) {
            found.add(Sentence.of("audit.fault.no-day"));
        } else if (!book.audit().covers(day)) {
            found.add(Sentence.of("audit.fault.day-outside", day));
        } else {
            outsideItsKit(day);
        }
        if (record.inspectorNames().isEmpty()) {
            found.add(Sentence.of("audit.fault.no-inspectors"));
        }
    }

    /// The office refuses what is dated outside the days of its kit, so that is put right on the laptop.
    private void outsideItsKit(LocalDate day) {
        book.kits().stream()
                .filter(kit -> kit.received() && kit.id().equals(record.kit()))
                .filter(kit -> !kit.covers(day))
                .forEach(kit ->
                        found.add(
                                Sentence.of(
                                        "audit.fault.day-outside-kit",
                                        day,
                                        String.valueOf(kit.issuedOn()),
                                        String.valueOf(kit.expiresOn()))));
    }

    private void ofRule(ChecklistRule rule) {
        var answer = book.answer(record, rule);
        var verdict = answer.flatMap(AuditAnswer::verdict);
        if (answer.isEmpty() || verdict.isEmpty()) {
            found.add(Sentence.of("audit.fault.no-answer", rule.position()));
            return;
        }
        if (verdict.get() == AnswerVerdict.FAIL) {
            if (answer.get().text().isEmpty()) {
                found.add(Sentence.of("audit.fault.no-text", rule.position()));
            }
            int photos = book.photos(record, rule).size();
            if (photos < rule.photos()) {
                found.add(
                        Sentence.of("audit.fault.photos", rule.position(), rule.photos(), photos));
            }
        }
        var said = answer.get().deduction(rule);
        boolean tooMuch = rule.points().signum() > 0 && said.compareTo(rule.points()) > 0;
        if (said.signum() < 0 || tooMuch) {
            found.add(Sentence.of("audit.fault.deduction", rule.position(), said));
        }
    }
}
