package org.yiti.model.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueAlias;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;

/// The issues and themes of a year by every name they have; those a ledger names anew are made here.
final class IssuePlaces {
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.、．]\\s*");

    private static final Pattern CODE = Pattern.compile("X?(?:0[1-9]|[1-9]\\d{1,3})");

    private final UUID programme;
    private final RowNames names;
    private final Bin bin;
    private final ChangeList changes;
    private final Map<String, Place> issues = new HashMap<>();
    private final Map<String, UUID> themes = new HashMap<>();
    private int lastIssue;
    private int lastTheme;

    /// An issue that tasks hang on.
    record Place(UUID id, String code) {}

    IssuePlaces(YearBook book, RowNames names, Bin bin, ChangeList changes) {
        this.programme = book.programme().id();
        this.names = names;
        this.bin = bin;
        this.changes = changes;
        for (Issue issue : book.issues()) {
            issues.putIfAbsent(key(issue.name()), new Place(issue.id(), issue.code()));
            if (issue.origin() == IssueOrigin.LISTED) {
                lastIssue = Math.max(lastIssue, issue.no());
            }
        }
        for (Issue issue : bin.usedIssues()) {
            lastIssue = Math.max(lastIssue, issue.no());
        }
        // The aliases are what the office decided: they win over names.
        for (Issue issue : book.issues()) {
            for (IssueAlias alias : book.aliasesOf(issue.id())) {
                issues.put(key(alias.alias()), new Place(issue.id(), issue.code()));
            }
        }
        for (Theme theme : book.themes()) {
            themes.putIfAbsent(key(theme.name()), theme.id());
            lastTheme = Math.max(lastTheme, theme.no());
        }
    }

    static String key(String name) {
        return Texts.compact(name).replaceAll("[“”\"'《》]", "");
    }

    private static String bare(String name) {
        return Texts.tidy(NUMBERING.matcher(name).replaceFirst(""));
    }

    Optional<Place> find(String name) {
        return Optional.ofNullable(issues.get(key(name)))
                .or(() -> Optional.ofNullable(issues.get(key(bare(name)))));
    }

    /// The issue of this name. Where there is none it is made, with the code that it has elsewhere if that is
    /// free, else with the next number.
    ///
    /// @param elsewhere such as `03` or `X02`; empty where it is not known
    Place issue(String written, String theme, @Nullable UUID leadUnit, String elsewhere) {
        return find(written)
                .orElseGet(
                        () -> made(bare(written), theme, leadUnit, code(bare(written), elsewhere)));
    }

    /// The code under which an issue of this name lies in the recycle bin, so that it comes back under it.
    private String code(String name, String elsewhere) {
        return bin.issue(each -> key(each).equals(key(name))).map(Issue::code).orElse(elsewhere);
    }

    private Place made(String name, String theme, @Nullable UUID leadUnit, String elsewhere) {
        boolean kept =
                CODE.matcher(elsewhere).matches()
                        && issues.values().stream().noneMatch(i -> i.code().equals(elsewhere));
        boolean own = kept && elsewhere.startsWith("X");
        int no = kept ? Integer.parseInt(elsewhere.substring(own ? 1 : 0)) : lastIssue + 1;
        if (!own) {
            lastIssue = Math.max(lastIssue, no);
        }
        var code = (own ? "X" : "") + "%02d".formatted(no);
        var place = new Place(names.issue(code), code);
        var values = new TreeMap<Field, Object>();
        values.put(Field.ISSUE_PROGRAMME, programme);
        values.put(Field.ISSUE_NO, no);
        values.put(Field.ISSUE_NAME, name);
        values.put(Field.ISSUE_ORIGIN, (own ? IssueOrigin.OWN : IssueOrigin.LISTED).name());
        values.put(Field.ISSUE_STATUS, IssueStatus.DRAFT.name());
        if (!theme.isEmpty()) {
            values.put(Field.ISSUE_THEME, theme(bare(theme)));
        }
        if (leadUnit != null) {
            values.put(Field.ISSUE_LEAD_UNIT, leadUnit);
        }
        changes.add(new Change.Add(Table.ISSUE, place.id(), values));
        issues.put(key(name), place);
        return place;
    }

    private UUID theme(String name) {
        return themes.computeIfAbsent(
                key(name),
                _ -> {
                    lastTheme++;
                    var values = new TreeMap<Field, Object>();
                    values.put(Field.THEME_PROGRAMME, programme);
                    values.put(Field.THEME_NO, lastTheme);
                    values.put(Field.THEME_NAME, name);
                    changes.add(new Change.Add(Table.THEME, names.theme(lastTheme), values));
                    return names.theme(lastTheme);
                });
    }
}
