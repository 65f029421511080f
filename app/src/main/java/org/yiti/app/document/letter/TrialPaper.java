package org.yiti.app.document.letter;

import java.util.Locale;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.ReadyPaper;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The template of a paper as it would look, each place filled with its own name.
public final class TrialPaper implements ReadyPaper {
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final LetterKind kind;
    private final LetterTemplates templates;
    private final FontFiles fonts;

    public TrialPaper(LetterKind kind, LetterTemplates templates, FontFiles fonts) {
        this.kind = kind;
        this.templates = templates;
        this.fonts = fonts;
    }

    @Override
    public String name() {
        return "paper." + kind.name();
    }

    @Override
    public String title() {
        return CHINESE.label(kind);
    }

    @Override
    public Pages make(Progress progress) throws YitiException {
        return new Letters(fonts).pdf(templates.find(kind), kind.trial(), title()).paper();
    }
}
