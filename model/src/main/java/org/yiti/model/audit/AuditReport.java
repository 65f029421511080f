package org.yiti.model.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an audit has found, to be reported: the last complete record of each place counts, drafts do not.
///
/// @param drafts places whose only records are not complete
public record AuditReport(
        List<Place> places,
        List<RuleCount> rules,
        List<Finding> findings,
        List<Pair> pairs,
        int drafts) {
    /// @param record the visit that counts; empty for a place that was not visited
    public record Place(
            AuditSite site, Optional<AuditRecord> record, int findings, BigDecimal deduction) {}

    /// @param others places where it did not apply or was not looked at
    public record RuleCount(ChecklistRule rule, int passed, int failed, int others) {
        /// In per cent with one digit; empty where nothing was looked at.
        public Optional<BigDecimal> rate() {
            int seen = passed + failed;
            return seen == 0
                    ? Optional.empty()
                    : Optional.of(
                            BigDecimal.valueOf(100L * passed)
                                    .divide(BigDecimal.valueOf(seen), 1, RoundingMode.HALF_UP));
        }
    }

    public record Finding(
            AuditSite site,
            AuditRecord record,
            ChecklistRule rule,
            AuditAnswer answer,
            List<AuditFile> photos) {}

    /// What the visit before found of a rule, and what this one found.
    public record Pair(
            AuditSite site,
            ChecklistRule rule,
            AuditRecord before,
            List<AuditFile> photosBefore,
            AuditRecord after,
            Optional<AuditAnswer> answer,
            List<AuditFile> photosAfter) {}

    public AuditReport {
        places = List.copyOf(places);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        pairs = List.copyOf(pairs);
    }

    public static AuditReport of(AuditRows rows, AuditBook book) {
        var places = new ArrayList<Place>();
        var findings = new ArrayList<Finding>();
        var pairs = new ArrayList<Pair>();
        int drafts = 0;
        for (AuditSite site : book.sites()) {
            var counts = counts(book, site);
            drafts += counts.isEmpty() && !book.records(site).isEmpty() ? 1 : 0;
            places.add(
                    new Place(
                            site,
                            counts,
                            counts.map(r -> book.findings(r).size()).orElse(0),
                            counts.map(book::deduction).orElse(BigDecimal.ZERO)));
            counts.ifPresent(record -> {
                findings.addAll(findings(book, site, record));
                pairs.addAll(pairs(rows, book, site, record));
            });
        }
        var visits = places.stream().flatMap(place -> place.record().stream()).toList();
        var rules = book.rules().stream().map(rule -> count(book, rule, visits)).toList();
        return new AuditReport(places, rules, findings, pairs, drafts);
    }

    private static Optional<AuditRecord> counts(AuditBook book, AuditSite site) {
        return book.records(site).reversed().stream()
                .filter(record -> book.state(record) != RecordState.DRAFT)
                .findFirst();
    }

    private static List<Finding> findings(AuditBook book, AuditSite site, AuditRecord record) {
        var found = new ArrayList<Finding>();
        for (ChecklistRule rule : book.findings(record)) {
            book.answer(record, rule)
                    .ifPresent(answer ->
                            found.add(
                                    new Finding(
                                            site,
                                            record,
                                            rule,
                                            answer,
                                            book.photos(record, rule))));
        }
        return found;
    }

    private static List<Pair> pairs(
            AuditRows rows, AuditBook book, AuditSite site, AuditRecord record) {
        var pairs = new ArrayList<Pair>();
        var earlier = rows.earlier(site, record);
        for (ChecklistRule rule : book.rules()) {
            earlier.filter(before -> before.answer(rule).filter(AuditAnswer::isFinding).isPresent())
                    .ifPresent(before ->
                            pairs.add(
                                    new Pair(
                                            site,
                                            rule,
                                            before.record(),
                                            before.photos(rule),
                                            record,
                                            book.answer(record, rule),
                                            book.photos(record, rule))));
        }
        return pairs;
    }

    private static RuleCount count(AuditBook book, ChecklistRule rule, List<AuditRecord> visits) {
        int passed = 0;
        int failed = 0;
        for (AuditRecord visit : visits) {
            var verdict = book.answer(visit, rule).flatMap(AuditAnswer::verdict);
            passed += verdict.filter(v -> v == AnswerVerdict.PASS).isPresent() ? 1 : 0;
            failed += verdict.filter(v -> v == AnswerVerdict.FAIL).isPresent() ? 1 : 0;
        }
        return new RuleCount(rule, passed, failed, visits.size() - passed - failed);
    }

    /// How many places were visited.
    public long visited() {
        return places.stream().filter(place -> place.record().isPresent()).count();
    }
}
