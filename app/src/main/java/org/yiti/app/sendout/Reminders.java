package org.yiti.app.sendout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.yiti.app.i18n.Texts;
import org.yiti.model.unit.UnitRegister;

/// The words with which an office reminds units that have not answered, to be pasted elsewhere.
public final class Reminders {
    private final Texts texts;
    private final UnitRegister units;
    private final String office;

    /// @param office that wants the ledgers back
    public Reminders(Texts texts, UnitRegister units, String office) {
        this.texts = texts;
        this.units = units;
        this.office = office;
    }

    /// For one unit.
    public String of(SendOut sendOut, Sent sent) {
        return texts.tr(
                "sendout.reminder.one",
                units.label(sent.unit()),
                Integer.toString(sendOut.year()),
                sendOut.month(),
                day(sent.due()),
                sent.tasks(),
                office);
    }

    /// For all that have not answered, those of one day in one line; empty where all have.
    public String all(SendOut sendOut) {
        var byDay = new LinkedHashMap<LocalDate, List<UUID>>();
        sendOut.outstanding()
                .forEach(sent ->
                        byDay.computeIfAbsent(sent.due(), _ -> new ArrayList<>()).add(sent.unit()));
        var lines = new ArrayList<String>();
        byDay.forEach((due, out) -> {
            var names = out.stream().map(units::label).toList();
            lines.add(
                    texts.tr(
                            "sendout.reminder.all",
                            Integer.toString(sendOut.year()),
                            sendOut.month(),
                            day(due),
                            out.size(),
                            names,
                            office));
        });
        return String.join("\n", lines);
    }

    String unit(Sent sent) {
        return units.label(sent.unit());
    }

    String day(LocalDate day) {
        return texts.tr("sendout.day", day.getMonthValue(), day.getDayOfMonth());
    }
}
