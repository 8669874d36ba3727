package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.protect.Passwords;
import io.gridbook.protect.Passwords.Holder;
import io.gridbook.protect.ProtectProperties;
import io.gridbook.publish.Json;
import io.gridbook.settings.JobsFolder;
import io.gridbook.settings.Meant;
import io.gridbook.text.TextTable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The passwords of the workbooks as an operator sees them: which grids have one, and in which file they are. */
public final class PasswordList {
    private final Passwords passwords;
    private final boolean on;

    public PasswordList(Path home, JobsFolder jobs, Clock clock) {
        passwords = new Passwords(home, clock);
        on = jobs.bind("delivery.yml", "protect", ProtectProperties.class).passwords();
    }

    private record Facts(boolean on, String file, List<Holder> grids) {}

    public String json() {
        return Json.text(new Facts(on, file(), passwords.holders()));
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!on) {
            lines.add("protect.passwords is off (delivery.yml): workbooks are written without passwords.");
        }
        List<Holder> holders = passwords.holders();
        if (holders.isEmpty()) {
            lines.add("No grid has a password yet; the first night with protect.passwords makes them.");
            return lines;
        }
        TextTable table = new TextTable("GRID", "MANAGER SINCE", "EARLIER ONES");
        holders.forEach(
                each -> table.row(each.gridCode(), String.valueOf(each.since()), String.valueOf(each.earlier())));
        lines.addAll(table.lines());
        lines.add("");
        lines.add("%d grids; the passwords are in %s, for this user alone.".formatted(holders.size(), file()));
        return lines;
    }

    /** Makes a new password for a grid, and says where it is. */
    public String rotate(String gridCode) {
        List<String> known = passwords.holders().stream().map(Holder::gridCode).toList();
        if (!known.contains(gridCode) || !passwords.rotate(gridCode)) {
            throw new StopException(ExitCode.WRONG_USE, unknown(gridCode, known));
        }
        return ("Grid %s has a new password, for the work lists of the next night on; it is in %s. The one before still"
                        + " opens lists that are written, and takes them back for 35 days.")
                .formatted(gridCode, file());
    }

    private static String unknown(String gridCode, List<String> known) {
        if (known.isEmpty()) {
            return "No grid has a password yet; the first night with protect.passwords makes them";
        }
        List<String> near = Meant.near(gridCode, known);
        return "Grid " + gridCode + " has no password"
                + (near.isEmpty()
                        ? "; passwords without --rotate lists the grids that have one"
                        : "; did you mean " + String.join(" or ", near) + "?");
    }

    private String file() {
        return passwords.file().toAbsolutePath().normalize().toString();
    }
}
