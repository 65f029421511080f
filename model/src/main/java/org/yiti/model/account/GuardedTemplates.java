package org.yiti.model.account;

import java.util.List;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.store.Templates;

/// The office's own files, changed only by who makes its papers.
final class GuardedTemplates implements Templates {
    private final Templates templates;
    private final Guard guard;

    GuardedTemplates(Templates templates, Guard guard) {
        this.templates = templates;
        this.guard = guard;
    }

    @Override
    public List<String> names() {
        return templates.names();
    }

    @Override
    public Optional<byte[]> find(String name) {
        return templates.find(name);
    }

    @Override
    public void keep(String name, byte[] file) throws YitiException {
        guard.must(Matter.REPORT, Right.WRITE);
        templates.keep(name, file);
    }

    @Override
    public void remove(String name) throws YitiException {
        guard.must(Matter.REPORT, Right.WRITE);
        templates.remove(name);
    }
}
