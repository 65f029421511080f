package org.yiti.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiti.app.exchange.RowLine;
import org.yiti.app.exchange.RowWords;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.record.Field;

/// What the exchange holds, in lines for people.
final class ExchangeLines {
    private final Texts texts;

    ExchangeLines(Texts texts) {
        this.texts = texts;
    }

    String line(KnownStore store) {
        var of = store.certificate();
        return texts.tr(
                "cli.exchange.store",
                store.trust(),
                of.officeCode(),
                of.officeName(),
                of.device(),
                of.replica(),
                of.fingerprint());
    }

    String line(PackageEntry entry) {
        return texts.tr(
                "cli.exchange.entry",
                entry.number(),
                texts.tr(entry.incoming() ? "exchange.way.in" : "exchange.way.out"),
                entry.kind(),
                entry.officeName(),
                entry.at(),
                entry.steps(),
                entry.file(),
                ExchangeJson.lower(entry.state()));
    }

    List<String> lines(Inspected seen) {
        var lines = new ArrayList<String>();
        seen.from()
                .ifPresent(from -> {
                    lines.add(
                            texts.tr(
                                    "exchange.fact.from",
                                    from.officeName(),
                                    from.officeCode(),
                                    from.level(),
                                    from.device()));
                    lines.add(texts.tr("exchange.fact.trust", seen.trust(), from.fingerprint()));
                });
        lines.add(
                texts.tr(
                        "cli.exchange.made",
                        seen.created().<Object>map(at -> at).orElse("—"),
                        seen.kind(),
                        seen.program(),
                        seen.to(),
                        seen.changes(),
                        seen.attachments(),
                        seen.bytes()));
        return lines;
    }

    String line(RowLine row) {
        return texts.tr(
                "cli.exchange.row",
                ExchangeJson.lower(row.line().kind()),
                row.title(),
                row.summary(texts),
                row.line().actor(),
                row.line().office(),
                row.reason());
    }

    List<String> lines(Conflict of, RowWords words) {
        var lines = new ArrayList<String>();
        lines.add(
                texts.tr(
                        "cli.exchange.conflict",
                        of.id(),
                        words.title(of.table(), of.row()),
                        of.fields(),
                        of.mine() ? texts.tr("exchange.decider.mine") : of.decider()));
        of.base()
                .ifPresent(base ->
                        lines.add(
                                texts.tr(
                                        "cli.exchange.base",
                                        String.join(
                                                " ", ExchangeJson.values(base, words).values()))));
        for (Conflict.Version version : of.versions()) {
            lines.add(
                    texts.tr(
                            "cli.exchange.version",
                            version.number(),
                            version.officeName(),
                            version.actor(),
                            version.wallTime(),
                            version.alive()
                                    ? String.join(
                                            " ",
                                            ExchangeJson.values(version.values(), words).values())
                                    : texts.tr("exchange.version.removed")));
        }
        of.movedTo().ifPresent(to -> lines.add(texts.tr("exchange.conflict.moved-to", to)));
        for (Conflict.Version version : of.versions()) {
            going(of, version, words, lines);
        }
        return lines;
    }

    private void going(Conflict of, Conflict.Version version, RowWords words, List<String> lines) {
        var going = of.going(version);
        if (!going.isEmpty()) {
            lines.add(texts.tr("cli.exchange.going", version.officeName(), values(going, words)));
            var fillable = of.fillable(version);
            if (!fillable.isEmpty()) {
                lines.add(texts.tr("cli.exchange.fillable", values(fillable, words)));
            }
        }
    }

    /// Values with the names of their fields.
    String values(Map<Field, Object> values, RowWords words) {
        return texts.list(
                values.entrySet().stream()
                        .map(e ->
                                texts.tr(
                                        "exchange.decide.value",
                                        e.getKey(),
                                        words.value(e.getKey(), e.getValue())))
                        .toList());
    }
}
