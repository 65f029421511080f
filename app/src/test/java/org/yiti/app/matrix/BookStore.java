package org.yiti.app.matrix;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.FakeItems;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Mappings;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.SignIns;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;
import org.yiti.model.supervision.Items;

/// A store over a made-up year: it notes the steps it is given and has no history of its own.
public final class BookStore implements Store {
    public final List<Step> steps = Collections.synchronizedList(new ArrayList<>());
    private final BigBook book;

    public BookStore(BigBook book) {
        this.book = book;
    }

    @Override
    public org.yiti.model.kit.AuditKits kits() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Office office() {
        return new Office("110000", "110000", "督查室", Level.CITY, "ABCDEFGHIJKLMNOP");
    }

    @Override
    public Rows rows() {
        return book;
    }

    @Override
    public Recorder recorder() {
        return (_, step) -> {
            steps.add(step);
            return steps.size();
        };
    }

    @Override
    public VolumeTotals volumes() {
        return new VolumeTotals() {
            @Override
            public List<Total> byIssueAndMonth(UUID programme) {
                return book.volumes();
            }

            @Override
            public List<OfUnit> byUnitAndMonth(UUID programme) {
                return List.of();
            }
        };
    }

    @Override
    public Backups backups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Attachments attachments() {
        return new FakeStore().attachments();
    }

    @Override
    public Mappings mappings() {
        return new FakeStore().mappings();
    }

    @Override
    public Templates templates() {
        return new FakeStore().templates();
    }

    @Override
    public MonthCopies monthCopies() {
        return new FakeStore().monthCopies();
    }

    @Override
    public Remarks remarks(java.util.Optional<java.util.UUID> of) {
        return new FakeStore().remarks(of);
    }

    @Override
    public SignIns signIns() {
        return new FakeStore().signIns();
    }

    @Override
    public Items items() {
        return new FakeItems(rows());
    }

    @Override
    public Exchange exchange() {
        return new FakeStore().exchange();
    }

    @Override
    public void dump(Writer out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Sentence> check() {
        return List.of();
    }

    @Override
    public void close() {}

    @Override
    public History history() {
        return new History() {
            @Override
            public long last() {
                return 0;
            }

            @Override
            public java.time.Instant clock() {
                return java.time.Instant.EPOCH;
            }

            @Override
            public List<LoggedStep> latest(long before, int limit) {
                return List.of();
            }

            @Override
            public Optional<LoggedStep> step(long number) {
                return Optional.empty();
            }

            @Override
            public List<LoggedChange> changesOf(long step) {
                return List.of();
            }

            @Override
            public List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows) {
                return List.of();
            }

            @Override
            public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
                return Map.of();
            }
        };
    }
}
