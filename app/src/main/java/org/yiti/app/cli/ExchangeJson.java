package org.yiti.app.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.RowLine;
import org.yiti.app.exchange.RowWords;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Preview.Kind;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.record.Field;

/// What the exchange holds, as JSON.
final class ExchangeJson {
    private final Texts texts;

    ExchangeJson(Texts texts) {
        this.texts = texts;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Map<String, Object> certificate(Certificate of) {
        var map = new LinkedHashMap<String, Object>();
        map.put("replica", of.replica());
        map.put("office", of.officeCode());
        map.put("name", of.officeName());
        map.put("level", lower(of.level()));
        map.put("device", of.device());
        map.put("fingerprint", of.fingerprint());
        return map;
    }

    Map<String, Object> store(KnownStore store) {
        var map = certificate(store.certificate());
        map.put("trust", lower(store.trust()));
        store.vouchedBy().ifPresent(by -> map.put("vouchedBy", by));
        store.lastHeard().ifPresent(at -> map.put("lastHeard", at.toString()));
        store.lastSent().ifPresent(at -> map.put("lastSent", at.toString()));
        map.put("unanswered", store.unanswered());
        return map;
    }

    Map<String, Object> receiver(Exchange.Receiver receiver) {
        var map = new LinkedHashMap<String, Object>();
        map.put("office", receiver.code());
        map.put("name", receiver.name());
        map.put("waiting", receiver.waiting());
        return map;
    }

    Map<String, Object> exported(Exchange.Receiver receiver, Exported done) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", done.file().toString());
        map.put("package", done.packageId().toString());
        map.put("kind", lower(done.kind()));
        map.put("office", receiver.code());
        map.put("changes", done.changes());
        map.put("attachments", done.attachments());
        map.put("bytes", done.bytes());
        return map;
    }

    Map<String, Object> entry(PackageEntry entry) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", entry.number());
        map.put("way", entry.incoming() ? "in" : "out");
        map.put("state", lower(entry.state()));
        map.put("package", entry.packageId().toString());
        map.put("kind", lower(entry.kind()));
        map.put("office", entry.office());
        map.put("name", entry.officeName());
        map.put("file", entry.file());
        map.put("bytes", entry.bytes());
        map.put("sha256", entry.sha256());
        map.put("at", entry.at().toString());
        map.put("by", entry.actor());
        map.put("changes", entry.steps());
        map.put("canTakeBack", entry.canTakeBack());
        entry.trouble().ifPresent(trouble -> map.put("trouble", trouble(trouble)));
        return map;
    }

    private Map<String, Object> trouble(Trouble trouble) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", trouble.code().name());
        map.put("message", texts.say(trouble.sentence()));
        return map;
    }

    Map<String, Object> inspected(Inspected seen) {
        var map = new LinkedHashMap<String, Object>();
        seen.from().ifPresent(from -> map.put("from", certificate(from)));
        map.put("trust", lower(seen.trust()));
        seen.packageId().ifPresent(id -> map.put("package", id.toString()));
        map.put("kind", lower(seen.kind()));
        map.put("to", seen.to());
        seen.created().ifPresent(at -> map.put("created", at.toString()));
        map.put("program", seen.program());
        map.put("changes", seen.changes());
        map.put("attachments", seen.attachments());
        map.put("bytes", seen.bytes());
        seen.trouble().ifPresent(trouble -> map.put("trouble", trouble(trouble)));
        return map;
    }

    Map<String, Object> preview(Preview preview) {
        var map = new LinkedHashMap<String, Object>();
        for (Kind kind : Kind.values()) {
            map.put(lower(kind), preview.total(kind));
        }
        var tables = new LinkedHashMap<String, Object>();
        for (Preview.TableCount count : preview.counts()) {
            var kinds = new LinkedHashMap<String, Object>();
            for (Kind kind : Kind.values()) {
                kinds.put(lower(kind), count.of(kind));
            }
            tables.put(count.table().map(t -> t.key()).orElse(""), kinds);
        }
        map.put("tables", tables);
        map.put("attachmentsNamed", preview.attachmentsNamed());
        map.put("attachmentsPresent", preview.attachmentsPresent());
        map.put("mustConfirmRemovals", preview.mustConfirmRemovals());
        return map;
    }

    Map<String, Object> row(RowLine row) {
        var line = row.line();
        var map = new LinkedHashMap<String, Object>();
        map.put("kind", lower(line.kind()));
        map.put("table", line.table().key());
        map.put("row", line.row().toString());
        map.put("title", row.title());
        map.put("fields", row.fields());
        map.put("by", line.actor());
        map.put("office", line.office());
        map.put("at", line.at().toString());
        if (!row.reason().isEmpty()) {
            map.put("reason", row.reason());
        }
        return map;
    }

    Map<String, Object> conflict(Conflict of, RowWords words) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", of.id());
        map.put("kind", lower(of.kind()));
        map.put("table", of.table().key());
        map.put("row", of.row().toString());
        map.put("title", words.title(of.table(), of.row()));
        map.put("fields", of.fields().stream().map(Field::key).toList());
        of.base().ifPresent(base -> map.put("base", values(base, words)));
        map.put("versions", of.versions().stream().map(v -> version(of, v, words)).toList());
        of.movedTo().ifPresent(code -> map.put("movedTo", code));
        map.put("decider", of.decider());
        map.put("mine", of.mine());
        return map;
    }

    private static Map<String, Object> version(
            Conflict of, Conflict.Version version, RowWords words) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", version.number());
        map.put("values", values(version.values(), words));
        map.put("alive", version.alive());
        map.put("own", version.own());
        map.put("by", version.actor());
        map.put("office", version.office());
        map.put("name", version.officeName());
        map.put("at", version.wallTime().toString());
        version.packageNumber().ifPresent(number -> map.put("package", number));
        if (of.kind() == Conflict.Kind.OWNER) {
            map.put("going", values(nullable(of.going(version)), words));
            map.put("fillable", of.fillable(version).keySet().stream().map(Field::key).toList());
        }
        return map;
    }

    static Map<Field, @Nullable Object> nullable(Map<Field, Object> values) {
        return new LinkedHashMap<Field, @Nullable Object>(values);
    }

    static Map<String, String> values(Map<Field, @Nullable Object> values, RowWords words) {
        var map = new LinkedHashMap<String, String>();
        values.forEach((field, value) -> map.put(field.key(), words.value(field, value)));
        return map;
    }
}
