package mx.conalep.secyt.seguimiento.internal.informe.publico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.DatosPublicos.Cuadro;
import mx.conalep.secyt.seguimiento.DatosPublicos.Renglon;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;

/** What the public table says of what is verified, of what was only sent, and of what nobody told. */
@Modules(SeguimientoModule.class)
class DatosPublicosTest {

    @EachDatabase
    void historyIsToldAsSuchAndSilenceIsNeverZero(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.ejecutar(
                historico(1, 2025, "CAPACITACION", 12),
                historico(2, 2025, "CAPACITACION", 30),
                historico(3, 2025, "TECNOLOGICOS", 2),
                historico(4, 2026, "CAPACITACION", 99),
                "UPDATE historico SET linea = NULL WHERE fila = 4",
                "UPDATE periodo SET sin_movimiento = true WHERE unidad = '" + Registro.PLANTEL
                        + "' AND linea = 'TECNOLOGICOS' AND mes = 1 AND ejercicio = 2026");
        StoredDatosPublicos datos = new StoredDatosPublicos(
                mundo.tx, mundo.unidades, Clock.fixed(Instant.parse("2026-07-10T15:00:00Z"), ZoneOffset.UTC));
        assertThat(datos.ejercicios()).containsExactly(2026, 2025);

        Cuadro antes = datos.leer(2025);
        assertThat(antes.leyenda()).isEqualTo("Histórico no verificado");
        assertThat(antes.leyendaAnterior()).isNull();
        assertThat(antes.renglones())
                .filteredOn(r -> r.linea() == Linea.CAPACITACION)
                .extracting(Renglon::entidad, Renglon::servicios, Renglon::personas, Renglon::horas, Renglon::anterior)
                .contains(
                        tuple("00", 2L, 42L, 80L, null),
                        tuple("08", 2L, 42L, 80L, null),
                        tuple("09", null, null, null, null));
        assertThat(antes.renglones())
                .filteredOn(r -> r.linea() == Linea.TECNOLOGICOS && r.entidad().equals("08"))
                .singleElement()
                .satisfies(r -> assertThat(r.personas()).isNull())
                .satisfies(r -> assertThat(r.protegido()).as("two people").isTrue());

        Cuadro hoy = datos.leer(2026);
        assertThat(hoy.leyenda()).isNull();
        assertThat(hoy.leyendaAnterior()).isEqualTo("Histórico no verificado");
        assertThat(hoy.renglones())
                .extracting(Renglon::linea, Renglon::entidad, Renglon::servicios, Renglon::anterior)
                .contains(
                        tuple(Linea.CAPACITACION, "08", null, 2L),
                        tuple(Linea.CAPACITACION, "00", null, 2L),
                        tuple(Linea.TECNOLOGICOS, "08", 0L, 1L),
                        tuple(Linea.TECNOLOGICOS, "09", null, null));
        assertThatThrownBy(() -> datos.leer(2024)).isInstanceOf(Problema.class);
    }

    private static String historico(int fila, int anio, String linea, int hombres) {
        return "INSERT INTO historico (importacion, fila, ejercicio, mes, unidad, entidad, tipo, oferta, fecha_inicio,"
                + " fecha_fin, horas, modalidad, sector, hombres, mujeres, otro, cuota, linea) VALUES ('i', " + fila
                + ", " + anio + ", 3, '" + Registro.PLANTEL + "', '08', 'curso', 'CUR', '" + anio + "-03-01', '" + anio
                + "-03-05', 40, 'PRESENCIAL', 'PRIVADO', " + hombres + ", 0, 0, 10, '" + linea + "')";
    }
}
