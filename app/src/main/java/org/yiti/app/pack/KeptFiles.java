package org.yiti.app.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yiti.app.document.FontFiles;
import org.yiti.app.freeze.Finishing;
import org.yiti.app.freeze.SealedMonth;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.store.Store;

/// The finished files of closed months. They are made once, when the month is closed, and come out as the same bytes for
/// ever. The PDF lies in the store, where every backup has it; the others, which are larger, beside it as files of
/// attachments do.
public final class KeptFiles implements Finishing {
    private final Store store;
    private final FontFiles fonts;
    private final Texts texts;
    private final Consumer<Sentence> told;

    /// @param told what a person should know of files that are made
    public KeptFiles(Store store, FontFiles fonts, Texts texts, Consumer<Sentence> told) {
        this.store = store;
        this.fonts = fonts;
        this.texts = texts;
        this.told = told;
    }

    @Override
    public Map<Field, String> finish(SealedMonth month, Progress progress) throws YitiException {
        var source = PackSources.of(month, month.closed().close().marking(), texts);
        var pack = new PackMaker(source).printed(progress);
        var template = PackTemplate.of(store.templates(), Optional.empty());
        var all = PackForm.values();
        var files = new EnumMap<PackForm, byte[]>(PackForm.class);
        for (PackForm form : all) {
            progress.checkpoint();
            progress.report(files.size(), all.length, Sentence.of("pack.writing", form));
            var made = MadeFile.of(form, pack, source, fonts, template, progress);
            made.notes().forEach(told);
            files.put(form, made.bytes());
        }
        progress.checkpoint();
        var named = new HashMap<Field, String>();
        for (var file : files.entrySet()) {
            named.put(file.getKey().kept(), keep(file.getKey(), file.getValue()));
        }
        named.put(Field.MONTH_CLOSE_PRINTED, pack.checksum());
        return named;
    }

    private String keep(PackForm form, byte[] bytes) throws YitiException {
        if (form == PackForm.PDF) {
            var checksum = checksum(bytes);
            store.monthCopies().keep(checksum, bytes);
            return checksum;
        }
        var content = new ByteArrayInputStream(bytes);
        return store.attachments().put(content, Progress.SILENT).sha256();
    }

    /// A file of a closed month as it was when the month was closed.
    ///
    /// @throws YitiException if it is not on this computer, or not what its checksum says
    static byte[] read(Store store, MonthClose closed, PackForm form) throws YitiException {
        var checksum = closed.file(form.kept());
        if (form == PackForm.PDF) {
            var found = store.monthCopies().find(checksum);
            var bytes = found.orElseThrow(() -> trouble("pack.kept.missing", closed, form, null));
            if (!checksum(bytes).equals(checksum)) {
                throw trouble("pack.kept.damaged", closed, form, null);
            }
            return bytes;
        }
        if (!store.attachments().has(checksum)) {
            throw trouble("pack.kept.missing", closed, form, null);
        }
        try (var content = store.attachments().open(checksum)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw trouble("pack.kept.damaged", closed, form, e);
        }
    }

    private static YitiException trouble(
            String key,
            MonthClose closed,
            PackForm form,
            @org.jspecify.annotations.Nullable Exception cause) {
        var sentence = Sentence.of(key, closed.month(), form);
        return cause == null ? new YitiException(sentence) : new YitiException(sentence, cause);
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
