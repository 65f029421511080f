package org.yiti.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiti.app.Checkout;
import org.yiti.app.i18n.Texts;
import org.yiti.model.account.Grant;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Permissions;
import org.yiti.model.account.Right;
import org.yiti.model.account.Role;
import org.yiti.model.account.TableMatters;
import org.yiti.model.record.Scope;
import org.yiti.model.record.Table;

/// `docs/permissions.md` against the table of permissions. `-Dyiti.permissions=write` prints it anew.
class PermissionsPageTest {
    private static final Path PAGE = Checkout.root().resolve("docs/permissions.md");

    private final Texts texts = new Texts(Locale.CHINESE);

    @Test
    void the_page_is_what_the_table_says() throws IOException {
        var made = page();
        if ("write".equals(System.getProperty("yiti.permissions"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("print it anew with -Dyiti.permissions=write")
                .isEqualTo(made);
    }

    private String page() {
        return """
        # Table of permissions

        Printed from the table in code by `PermissionsPageTest`; not to be edited. Who has a right also reads; "本单位"
        is only what belongs to the account's own unit or one below it; "代录" is entering, in a unit's name, what it said
        on paper. Why some cells differ from those of the domain report: ADR 22.

        """
                + matrix()
                + "\n## What asks for a right\n\n"
                + "`DeedTest` does each of these with every role, with own things and with others'. \"—\": nothing that is built\n"
                + "asks for it yet. Reading is looked at table by table (`SightTest`).\n\n"
                + "| matter | right | deed |\n| --- | --- | --- |\n"
                + Arrays.stream(Matter.values()).map(this::deeds).collect(Collectors.joining())
                + "\n## Which tables a matter is about\n\n"
                + "`*`: the office keeps it to itself; who reads \"本单位\" only is shown nothing of it.\n\n| matter | tables |\n| --- | --- |\n"
                + Arrays.stream(Matter.values()).map(this::tables).collect(Collectors.joining());
    }

    private String matrix() {
        var roles =
                Arrays.stream(Role.values()).map(texts::label).collect(Collectors.joining(" | "));
        var rule = " --- |".repeat(Role.values().length + 1);
        var lines = Arrays.stream(Matter.values()).map(this::line).collect(Collectors.joining());
        return "| | " + roles + " |\n|" + rule + "\n" + lines;
    }

    private String line(Matter matter) {
        var cells =
                Arrays.stream(Role.values())
                        .map(role -> cell(Permissions.grant(role, matter)))
                        .collect(Collectors.joining(" | "));
        return "| " + texts.label(matter) + " " + matter.name() + " | " + cells + " |\n";
    }

    private String cell(Grant grant) {
        var everywhere = words(grant.everywhere(), "");
        var own = words(grant.ofOwn(), "（本单位）");
        var both = everywhere.isEmpty() || own.isEmpty() ? "" : "；";
        return everywhere.isEmpty() && own.isEmpty() ? "—" : everywhere + both + own;
    }

    /// Who may do anything also reads.
    private String words(Set<Right> rights, String after) {
        boolean more = rights.size() > 1;
        var words =
                rights.stream()
                        .filter(right -> !more || right != Right.READ)
                        .map(texts::label)
                        .collect(Collectors.joining("、"));
        return words.isEmpty() ? "" : words + after;
    }

    private String deeds(Matter matter) {
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.READ)
                .filter(right ->
                        Arrays.stream(Role.values())
                                .anyMatch(role -> Permissions.grant(role, matter).allows(right)))
                .map(right ->
                        "| %s | %s | %s |\n"
                                .formatted(
                                        texts.label(matter),
                                        texts.label(right),
                                        Deed.of(matter, right).map(Deed::words).orElse("—")))
                .collect(Collectors.joining());
    }

    private static String kept(Table table) {
        return table.scope() == Scope.KEPT && !TableMatters.forAll(table) ? "*" : "";
    }

    private String tables(Matter matter) {
        var tables =
                Arrays.stream(Table.values())
                        .filter(table -> TableMatters.of(table) == matter)
                        .map(table -> texts.say(table.label()) + " " + table.key() + kept(table))
                        .collect(Collectors.joining("、"));
        return "| " + texts.label(matter) + " | " + (tables.isEmpty() ? "—" : tables) + " |\n";
    }
}
