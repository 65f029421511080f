package org.yiti.app.preference;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What one person prefers on this computer. Nothing of the office's work lies here.
///
/// @param version of this record's form
/// @param language `zh` or `en`
/// @param appearance light, dark, one of both with high contrast, or as the system
/// @param typeSize percent of the normal type size, 90 to 200
/// @param motion whether things may move on the screen
/// @param person the name that history shows; empty until asked
/// @param store folder of the store that the person chose in place of the usual one; empty until then
/// @param lists how lists are laid out, by the list's name
/// @param printing how lists were last printed, by the list's name
/// @param views what lists and pages open with, by their names: ids of saved views, ways of looking
/// @param recent ids of what was chosen lately in the search box, newest first
/// @param uses how often each phrase was put in, by its id
/// @param folders folders chosen last, by what for
/// @param idleMinutes after how many minutes without a key or a click the program locks, where somebody is signed in;
///     0 for never
/// @param others fields of newer programs, kept as they are
public record Settings(
        int version,
        String language,
        Appearance appearance,
        int typeSize,
        Motion motion,
        String person,
        String store,
        Map<String, ListLayout> lists,
        Map<String, PrintChoice> printing,
        Map<String, String> views,
        List<String> recent,
        Map<String, Integer> uses,
        Map<String, String> folders,
        Integer idleMinutes,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> others) {
    public static final int MOST_RECENT = 20;

    /// Minutes without a key or a click until the program locks, unless the person chose others.
    private static final int IDLE = 10;

    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST_LIGHT,
        CONTRAST_DARK
    }

    public enum Motion {
        SYSTEM,
        STILL
    }

    public Settings {
        motion = motion == null ? Motion.SYSTEM : motion;
        store = store == null ? "" : store;
        typeSize = Math.clamp(typeSize, 90, 200);
        lists = lists == null ? Map.of() : Map.copyOf(lists);
        printing = printing == null ? Map.of() : Map.copyOf(printing);
        views = views == null ? Map.of() : Map.copyOf(views);
        recent = recent == null ? List.of() : List.copyOf(recent);
        uses = uses == null ? Map.of() : Map.copyOf(uses);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
        idleMinutes = idleMinutes == null ? IDLE : Math.clamp(idleMinutes, 0, 120);
        others = others == null ? Map.of() : new LinkedHashMap<>(others);
    }

    public static Settings initial(String person) {
        return new Settings(
                1,
                "zh",
                Appearance.SYSTEM,
                100,
                Motion.SYSTEM,
                person,
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                IDLE,
                Map.of());
    }

    /// The parts while one of them is put in another's place.
    private static final class Parts {
        private String language;
        private Appearance appearance;
        private int typeSize;
        private Motion motion;
        private String person;
        private String store;
        private Map<String, ListLayout> lists;
        private Map<String, PrintChoice> printing;
        private Map<String, String> views;
        private List<String> recent;
        private Map<String, Integer> uses;
        private Map<String, String> folders;
        private int idleMinutes;

        private Parts(Settings from) {
            language = from.language;
            appearance = from.appearance;
            typeSize = from.typeSize;
            motion = from.motion;
            person = from.person;
            store = from.store;
            lists = from.lists;
            printing = from.printing;
            views = from.views;
            recent = from.recent;
            uses = from.uses;
            folders = from.folders;
            idleMinutes = from.idleMinutes;
        }
    }

    private Settings with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return new Settings(
                version,
                parts.language,
                parts.appearance,
                parts.typeSize,
                parts.motion,
                parts.person,
                parts.store,
                parts.lists,
                parts.printing,
                parts.views,
                parts.recent,
                parts.uses,
                parts.folders,
                parts.idleMinutes,
                others);
    }

    public Settings withLanguage(String to) {
        return with(parts -> parts.language = to);
    }

    public Settings withAppearance(Appearance to) {
        return with(parts -> parts.appearance = to);
    }

    public Settings withTypeSize(int to) {
        return with(parts -> parts.typeSize = to);
    }

    public Settings withMotion(Motion to) {
        return with(parts -> parts.motion = to);
    }

    public Settings withPerson(String to) {
        return with(parts -> parts.person = to);
    }

    public Settings withIdleMinutes(int to) {
        return with(parts -> parts.idleMinutes = to);
    }

    public Settings withStore(String to) {
        return with(parts -> parts.store = to);
    }

    public Settings withList(String name, ListLayout layout) {
        var changed = new LinkedHashMap<>(lists);
        if (layout.equals(ListLayout.OWN)) {
            changed.remove(name);
        } else {
            changed.put(name, layout);
        }
        return with(parts -> parts.lists = changed);
    }

    public Settings withPrinting(String name, PrintChoice choice) {
        var changed = new LinkedHashMap<>(printing);
        changed.put(name, choice);
        return with(parts -> parts.printing = changed);
    }

    /// Lets a list open with a saved view.
    ///
    /// @param id of the view; empty for none
    public Settings withView(String list, String id) {
        var changed = new LinkedHashMap<>(views);
        if (id.isEmpty()) {
            changed.remove(list);
        } else {
            changed.put(list, id);
        }
        return with(parts -> parts.views = changed);
    }

    public Settings withRecent(List<String> to) {
        return with(parts -> parts.recent = to);
    }

    /// Counts a use of a phrase.
    public Settings withUse(String phrase) {
        var changed = new LinkedHashMap<>(uses);
        changed.merge(phrase, 1, Integer::sum);
        return with(parts -> parts.uses = changed);
    }

    /// Keeps a folder that was chosen.
    ///
    /// @param what the folder is for, for ever
    public Settings withFolder(String what, String folder) {
        var changed = new LinkedHashMap<>(folders);
        changed.put(what, folder);
        return with(parts -> parts.folders = changed);
    }
}
