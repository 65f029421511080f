package org.yiti.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.kit.KitClock;
import org.yiti.model.record.Row;

/// One audit with all that belongs to it.
public final class AuditBook {
    private static final Comparator<AuditRecord> BY_TIME =
            Comparator.comparing(AuditRecord::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            AuditRecord::minute, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(AuditRecord::id);

    private final Audit audit;
    private final List<ChecklistRule> rules;
    private final List<AuditSite> sites;
    private final List<AuditKit> kits;
    private final Map<UUID, List<AuditRecord>> bySite = new HashMap<>();
    private final Map<UUID, Map<UUID, AuditAnswer>> answers = new HashMap<>();
    private final Map<UUID, List<AuditFile>> files = new HashMap<>();

    /// @param rows living rows; what is of other audits is passed over
    AuditBook(Audit audit, AuditRows rows) {
        this.audit = audit;
        rules = rows.rules(audit.checklist());
        sites = rows.sites(audit.id());
        kits = rows.kits(audit.id());
        sites.forEach(site -> bySite.put(site.id(), new ArrayList<>()));
        rows.records().forEach(this::file);
        bySite.values().forEach(list -> list.sort(BY_TIME));
        rows.answers().forEach(this::file);
        rows.files().forEach(this::file);
    }

    private void file(AuditRecord record) {
        var of = bySite.get(record.site());
        if (of != null) {
            of.add(record);
            answers.put(record.id(), new HashMap<>());
            files.put(record.id(), new ArrayList<>());
        }
    }

    private void file(AuditAnswer answer) {
        var of = answers.get(answer.record());
        var rule = answer.rule();
        if (of != null && rule != null) {
            of.put(rule, answer);
        }
    }

    private void file(AuditFile file) {
        var of = files.get(file.record());
        if (of != null) {
            of.add(file);
        }
    }

    public Audit audit() {
        return audit;
    }

    public List<ChecklistRule> rules() {
        return rules;
    }

    public List<AuditSite> sites() {
        return sites;
    }

    /// What was given out of it, the newest first.
    public List<AuditKit> kits() {
        return kits;
    }

    public Optional<AuditSite> site(@Nullable UUID id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /// The visits to a place, the oldest first.
    public List<AuditRecord> records(AuditSite site) {
        return bySite.getOrDefault(site.id(), List.of());
    }

    public List<AuditRecord> records() {
        return sites.stream().flatMap(site -> records(site).stream()).toList();
    }

    public Optional<AuditRecord> latest(AuditSite site) {
        var all = records(site);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public Optional<AuditRecord> record(@Nullable UUID id) {
        return records().stream().filter(record -> record.id().equals(id)).findFirst();
    }

    public Optional<AuditAnswer> answer(AuditRecord record, ChecklistRule rule) {
        return Optional.ofNullable(answers.getOrDefault(record.id(), Map.of()).get(rule.id()));
    }

    public List<AuditAnswer> answers(AuditRecord record) {
        return rules.stream().flatMap(rule -> answer(record, rule).stream()).toList();
    }

    public List<AuditFile> files(AuditRecord record) {
        return files.getOrDefault(record.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(file -> file.attachment().position()))
                .toList();
    }

    public List<AuditFile> photos(AuditRecord record, ChecklistRule rule) {
        var answer = answer(record, rule).map(AuditAnswer::id);
        return files(record).stream()
                .filter(AuditFile::isPhoto)
                .filter(file -> answer.isPresent() && answer.get().equals(file.answer()))
                .toList();
    }

    /// What is missing of a record.
    public List<Sentence> faults(AuditRecord record) {
        return new RecordFaults(this, record).all();
    }

    public RecordState state(AuditRecord record) {
        if (!faults(record).isEmpty()) {
            return RecordState.DRAFT;
        }
        return record.checkedBy().isEmpty() ? RecordState.COMPLETE : RecordState.CHECKED;
    }

    /// The sum of what the findings of a record cost.
    public BigDecimal deduction(AuditRecord record) {
        return rules.stream()
                .flatMap(rule -> answer(record, rule).map(a -> a.deduction(rule)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The rules that a record finds broken.
    public List<ChecklistRule> findings(AuditRecord record) {
        return rules.stream()
                .filter(rule -> answer(record, rule).filter(AuditAnswer::isFinding).isPresent())
                .toList();
    }

    /// Records of one place and one day, which two inspectors may have written of one visit (疑似重复); the record
    /// itself is not among them.
    public List<AuditRecord> doubles(AuditRecord record) {
        var day = record.day();
        return day == null
                ? List.of()
                : site(record.site()).stream()
                        .flatMap(site -> records(site).stream())
                        .filter(other -> !other.id().equals(record.id()))
                        .filter(other -> Objects.equals(other.day(), day))
                        .toList();
    }

    /// How many places have a record that is complete.
    public long visited() {
        return sites.stream()
                .filter(site -> records(site).stream().anyMatch(r -> state(r) != RecordState.DRAFT))
                .count();
    }

    /// Why no record can be begun here now: in the office nothing stands against it, on a laptop a kit has its days.
    public Optional<Sentence> closed(KitClock clock) {
        return receivedKit()
                .flatMap(kit -> {
                    var first = kit.issuedOn();
                    var last = kit.expiresOn();
                    return first == null || last == null
                            ? Optional.of(Sentence.of("audit.kit.no-audit"))
                            : clock.refuses(first, last, "audit.kit.expired");
                });
    }

    /// The kit that this store has the audit from, where it is not its own: of several the one that is valid longest.
    public Optional<AuditKit> receivedKit() {
        return kits.stream()
                .filter(AuditKit::received)
                .max(
                        Comparator.comparing(
                                        AuditKit::expiresOn,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(AuditKit::id));
    }

    /// All rows of the audit itself and of what it looks for: what a kit takes along.
    public List<Row> planRows(AuditRows rows) {
        var all = new ArrayList<Row>();
        rows.checklists().stream()
                .filter(list -> list.id().equals(audit.checklist()))
                .forEach(list -> all.add(list.row()));
        rules.forEach(rule -> all.add(rule.row()));
        all.add(audit.row());
        sites.forEach(site -> all.add(site.row()));
        return all;
    }
}
