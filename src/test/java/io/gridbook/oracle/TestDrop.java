package io.gridbook.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the few files that a night needs, each with the shortest heading that is allowed. */
record TestDrop(Path folder) {

    static final OracleCalendar WEEKDAYS = new OracleCalendar(Set.of(), Set.of());

    /** Rows {@code grid,area}; also an empty arrears file of the day. */
    TestDrop grids(String day, String... rows) {
        arrears(day);
        return write(
                "grids_" + day,
                "grid_code,area_code,grid_name,area_name,manager_code,manager_name",
                Stream.of(rows).map(row -> row + ",,,M1,").toList());
    }

    /** Rows {@code customer,grid,id type,id number,name,phone,mobile,address,employer,birthday}; the end may be left out. */
    TestDrop customers(String day, String... rows) {
        return write(
                "customers_" + day,
                "customer_id,grid_code,id_type,id_number,name,contact_phone,contact_mobile,address,employer,birthday",
                padded(rows, 10));
    }

    /**
     * Rows {@code service,customer,account,opened,ceased,package end,next package start,bundle,product,number,payment};
     * the end may be left out.
     */
    TestDrop services(String day, String... rows) {
        List<String> lines = new ArrayList<>();
        for (String row : padded(rows, 11)) {
            List<String> fields = new ArrayList<>(List.of(row.split(",", -1)));
            fields.set(8, fields.get(8).isEmpty() ? "4G" : fields.get(8));
            fields.set(9, fields.get(9).isEmpty() ? "8613" : fields.get(9));
            fields.add(fields.get(4).isEmpty() ? "ACTIVE" : "CEASED");
            fields.add(fields.get(5).isEmpty() ? "," : "ANNUAL,720.00");
            lines.add(String.join(",", fields));
        }
        return write(
                "services_" + day,
                "service_id,customer_id,account_id,opened_on,ceased_on,package_end,next_package_start,bundle_id,"
                        + "product,service_number,payment,status,package_term,package_fee",
                lines);
    }

    /** Rows {@code service,amount}, all of it for voice. */
    TestDrop bills(String month, String... rows) {
        return write(
                "bills_" + month,
                "service_id,voice,total,bill_month,rent,data",
                Stream.of(rows)
                        .map(row -> row + row.substring(row.indexOf(',')) + "," + month + ",0,0")
                        .toList());
    }

    /** Rows {@code account,service,month,outstanding,due date}. */
    TestDrop arrears(String day, String... rows) {
        return write("arrears_" + day, "account_id,service_id,bill_month,outstanding,due_date", List.of(rows));
    }

    TestDrop balances(String day, String... rows) {
        return write("balances_" + day, "account_id,balance_type,balance,valid_to", List.of(rows));
    }

    TestDrop charges(String day, String... rows) {
        return write("charges_" + day, "service_id,charged_to_date", List.of(rows));
    }

    /** Rows {@code order,service,requested,contacted,status,code,text}; the end may be left out. */
    TestDrop disconnects(String day, String... rows) {
        return write(
                "disconnects_" + day,
                "order_id,service_id,requested_at,contacted_at,status,reason_code,reason_text",
                padded(rows, 7));
    }

    /** Rows {@code adjustment,account,service,amount}. */
    TestDrop adjustments(String month, String... rows) {
        return write(
                "adjustments_" + month,
                "adjustment_id,account_id,service_id,amount,made_on,cause",
                Stream.of(rows).map(row -> row + ",2026-10-20,DISPUTE").toList());
    }

    /** Rows {@code account,customer,kind,from,to}; the end may be left out. */
    TestDrop exemptions(String day, String... rows) {
        return write("exemptions_" + day, "account_id,customer_id,kind,valid_from,valid_to", padded(rows, 5));
    }

    OracleNight night(String day, OracleNight... history) {
        return night(OracleSettings.defaults(), day, history);
    }

    OracleNight night(OracleSettings settings, String day, OracleNight... history) {
        return new Oracle(folder, settings, WEEKDAYS).night(LocalDate.parse(day), List.of(history));
    }

    OracleNight night(String day, List<OracleContact> contacts, OracleNight... history) {
        return new Oracle(folder, OracleSettings.defaults(), WEEKDAYS)
                .night(LocalDate.parse(day), List.of(history), contacts);
    }

    TestDrop write(String name, String heading, List<String> rows) {
        try {
            String text = Stream.concat(Stream.of(heading), rows.stream()).collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(folder.resolve(name + ".csv"), text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> padded(String[] rows, int fields) {
        return Stream.of(rows)
                .map(row -> row + ",".repeat(fields - row.split(",", -1).length))
                .toList();
    }
}
