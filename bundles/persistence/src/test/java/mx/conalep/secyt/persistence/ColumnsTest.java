package mx.conalep.secyt.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Instant MOMENT = Instant.parse("2026-04-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void whatIsThereReadsAsItIs() throws SQLException {
        ResultSet row = row(Timestamp.from(MOMENT), Date.valueOf(DAY), 0, 0L, false, "MONDAY");

        assertThat(Columns.instant(row, 1)).isEqualTo(MOMENT).isEqualTo(Columns.instant(row, "moment"));
        assertThat(Columns.day(row, 2)).isEqualTo(DAY).isEqualTo(Columns.day(row, "day"));
        assertThat(Columns.integer(row, 3)).isZero().isEqualTo(Columns.integer(row, "small"));
        assertThat(Columns.number(row, 4)).isZero().isEqualTo(Columns.number(row, "large"));
        assertThat(Columns.truth(row, 5)).isFalse();
        assertThat(Columns.constant(DayOfWeek.class, row, "name")).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void whatIsEmptyReadsAsNull() throws SQLException {
        ResultSet row = row(null, null, null, null, null, null);

        assertThat(Columns.instant(row, 1)).isNull();
        assertThat(Columns.day(row, 2)).isNull();
        assertThat(Columns.integer(row, 3)).isNull();
        assertThat(Columns.number(row, 4)).isNull();
        assertThat(Columns.truth(row, 5)).isNull();
        assertThat(Columns.constant(DayOfWeek.class, row, "name")).isNull();
    }

    private static ResultSet row(@Nullable Object... values) throws SQLException {
        String[] names = {"moment", "day", "small", "large", "truth", "name"};
        int[] types = {Types.TIMESTAMP, Types.DATE, Types.INTEGER, Types.BIGINT, Types.BOOLEAN, Types.VARCHAR};
        RowSetMetaDataImpl columns = new RowSetMetaDataImpl();
        columns.setColumnCount(names.length);
        for (int i = 0; i < names.length; i++) {
            columns.setColumnName(i + 1, names[i]);
            columns.setColumnType(i + 1, types[i]);
        }
        CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
        rows.setMetaData(columns);
        rows.moveToInsertRow();
        for (int i = 0; i < names.length; i++) {
            if (values[i] == null) {
                rows.updateNull(i + 1);
            } else {
                rows.updateObject(i + 1, values[i]);
            }
        }
        rows.insertRow();
        rows.moveToCurrentRow();
        rows.first();
        return rows;
    }
}
