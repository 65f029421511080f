package org.yiti.app.preference;

import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings in force; a change takes effect at once and is kept.
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(SettingsFile file) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// A small file, written at once: settings are changed a few times a year.
    public void change(UnaryOperator<Settings> how) {
        var changed = how.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.write(changed);
        } catch (IOException e) {
            // A preference that cannot be kept is not worth stopping anybody's work.
            LOG.warn("settings could not be kept", e);
        }
    }

    /// Keeps how a person has laid out a list.
    ///
    /// @param name of the list, for ever
    public LayoutMemory list(String name) {
        return new LayoutMemory() {
            @Override
            public ListLayout recalled() {
                return get().lists().getOrDefault(name, ListLayout.OWN);
            }

            @Override
            public void keep(ListLayout layout) {
                change(now -> now.withList(name, layout));
            }
        };
    }
}
