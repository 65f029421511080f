package org.yiti.model.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitEntry.Role;

/// Takes a cell apart that names several units: `牵头单位:\n市教委\n责任单位:\n各区`.
/// Separators within brackets do not part, so that a name keeps its explanation.
public final class UnitWords {
    private static final String SEPARATORS = " \u3000\u00A0\t\n\r:：;；、,，/";
    private static final Pattern ROLE_WORD =
            Pattern.compile("(?:市级|区级)?(牵头|主责|主办|责任|承办|配合|协办|协同)(?:责任)?(?:单位|部门|方)?");
    private static final Pattern ROLE_BEHIND =
            Pattern.compile("(.+)[(（](牵头|主责|责任|配合|协办)(?:单位|部门)?[)）]");

    /// 市教委牵头, 由市教委牵头负责: the role as a verb.
    private static final Pattern ROLE_SAID =
            Pattern.compile("由?(.{2,}?)(牵头|主责|配合|协办|协助)(?:负责|落实|办理)?");

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "各.+|(?:全市)?(?:\\d+|[一二三四五六七八九十]+)个?(?:区|县|市|街道|乡镇|街乡镇|部门|单位).*"
                            + "|(?:有关|相关|其他).+|.+(?:各(?:部门|单位)|等(?:部门|单位))");

    private UnitWords() {}

    /// Whether a name speaks of several units that it does not name (各区, 16区, 有关部门): it is no unit itself.
    public static boolean namesSeveral(String name) {
        return SEVERAL.matcher(Texts.compact(name)).matches();
    }

    /// The names in their order, each once for a role.
    public static List<UnitEntry> split(String cell) {
        var entries = new ArrayList<UnitEntry>();
        var role = Role.UNSAID;
        for (String token : tokens(cell)) {
            var said = roleWord(token);
            if (said.isPresent()) {
                role = said.get();
                continue;
            }
            var entry = entry(role, token);
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    private static UnitEntry entry(Role role, String token) {
        // Some systems export 部门|领导|人员: only the first is a unit.
        int bar = token.indexOf('|');
        var name = bar > 0 ? token.substring(0, bar) : token;
        var behind = ROLE_BEHIND.matcher(name);
        if (behind.matches()) {
            return new UnitEntry(role(behind.group(2)), Texts.tidy(behind.group(1)));
        }
        var verb = ROLE_SAID.matcher(name);
        return verb.matches()
                ? new UnitEntry(role(verb.group(2)), Texts.tidy(verb.group(1)))
                : new UnitEntry(role, Texts.tidy(name));
    }

    private static List<String> tokens(String cell) {
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        int depth = 0;
        for (char c : Texts.tidy(cell).toCharArray()) {
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                flush(token, tokens);
            } else {
                token.append(c);
            }
        }
        flush(token, tokens);
        return tokens;
    }

    private static void flush(StringBuilder token, List<String> tokens) {
        var text = Texts.tidy(token.toString()).replaceAll("[。.]+$", "");
        if (!text.isEmpty()) {
            tokens.add(text);
        }
        token.setLength(0);
    }

    private static Optional<Role> roleWord(String token) {
        var matcher = ROLE_WORD.matcher(token);
        return matcher.matches() ? Optional.of(role(matcher.group(1))) : Optional.empty();
    }

    private static Role role(String word) {
        return switch (word) {
            case "牵头", "主责", "主办" -> Role.LEAD;
            case "责任", "承办" -> Role.RESPONSIBLE;
            default -> Role.COOPERATING;
        };
    }
}
