package kz.enrollment.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import kz.enrollment.allocation.LedgerLine;

/** A ledger as an array of objects whose members are the columns of the CSV. */
record LedgerJson(LedgerRows rows) implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        // Not closed when a row fails: the array has to stay visibly unfinished.
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartArray();
        rows.pour(row -> object(json, row));
        json.writeEnd().close();
    }

    private static void object(JsonGenerator json, LedgerLine row) {
        json.writeStartObject()
                .write("number", row.number())
                .write("time", row.at().toString())
                .write("application", row.application())
                .write("category", row.category())
                .write("event", row.event())
                .write("places", row.places())
                .write("catchment", row.catchment())
                .write("outside", row.outside())
                .write("released", row.released())
                .write("hash", row.hash())
                .writeEnd();
    }
}
