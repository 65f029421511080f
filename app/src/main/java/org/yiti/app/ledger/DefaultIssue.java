package org.yiti.app.ledger;

import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Texts;

/// The issue of rows that name none: what a person said, else the title over the table, else the file's name.
final class DefaultIssue {
    private static final int LONGEST = 200;

    private final YearBook book;
    private final String fileName;

    DefaultIssue(YearBook book, String fileName) {
        this.book = book;
        this.fileName = fileName;
    }

    /// @param said code, number or name; empty for the title of the sheet
    /// @return the name of the issue, which may have to be made
    /// @throws YitiException if a code or number is said that no issue has, or a name is no name
    String of(String said, LedgerPage page) throws YitiException {
        if (said.isBlank()) {
            return title(page);
        }
        var name = Texts.tidy(said);
        var known = coded(name).map(Issue::name);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.matches("[Xx]?\\d{1,3}") || Texts.fault(Field.ISSUE_NAME, name).isPresent()) {
            throw new YitiException(Sentence.of("ledger.import.no-issue", name));
        }
        return name;
    }

    private Optional<Issue> coded(String said) {
        var code = said.matches("\\d") ? "0" + said : said;
        return book.issues().stream().filter(i -> i.code().equalsIgnoreCase(code)).findFirst();
    }

    private String title(LedgerPage page) {
        var title = Texts.tidy(page.mapping().defaultIssue()).replaceAll("\\s+", " ");
        boolean says = !title.isEmpty() && !title.matches("(?i)sheet\\s*\\d*|工作表\\s*\\d*");
        var name = says ? title : fileName.replaceFirst("\\.[^.]{1,5}$", "");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
