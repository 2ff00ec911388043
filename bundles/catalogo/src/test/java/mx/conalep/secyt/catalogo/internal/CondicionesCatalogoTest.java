package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.Condicion.Respuesta;
import mx.conalep.secyt.procedimientos.Contexto;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class CondicionesCatalogoTest {

    @EachDatabase
    void theYearOfTheCaseAndItsCutOffDecide(TestDatabase base) {
        Catalogo c = new Catalogo(base);
        EdicionesCatalogo ediciones = new StoredEdiciones(base.tx(), c.bitacora);
        CondicionesCatalogo condiciones = new CondicionesCatalogo(ediciones, c.solicitudes);
        int este = LocalDate.now(ZoneId.of("America/Mexico_City")).getYear();
        c.ofertas.crear(
                Catalogo.CSC,
                new Oferta(
                        0,
                        "CUR-001",
                        Linea.CAPACITACION,
                        "Soldadura",
                        40,
                        null,
                        null,
                        null,
                        List.of(),
                        true,
                        0,
                        false));
        assertThat(condiciones.revisar("catalogo-publicado", de(este, null)).cumplida())
                .isFalse();
        ediciones.emitir(Catalogo.CSC, null);
        assertThat(condiciones.revisar("catalogo-publicado", de(este, null)).cumplida())
                .isTrue();
        Respuesta anterior = condiciones.revisar("catalogo-publicado", de(este - 1, null));
        assertThat(anterior.cumplida())
                .as("a later year's edition is not its own")
                .isFalse();
        assertThat(anterior.falta()).contains(Integer.toString(este - 1));

        Solicitud pedida = c.solicitudes.solicitarDirecto(
                Catalogo.CE_08,
                new Solicitud.Propuesta(null, "CE-08", "CAPACITACION", "Robótica", 30, "La pide la industria", null));
        recibida(base, "2026-04-01T05:59:59Z");
        assertThat(condiciones.revisar("altas-atendidas", de(2026, 1)).falta()).contains("2026-03-31");
        recibida(base, "2026-04-01T06:00:00Z");
        assertThat(condiciones.revisar("altas-atendidas", de(2026, 1)).cumplida())
                .as("it came after the cut-off, in Mexico City")
                .isTrue();
        assertThat(condiciones.revisar("altas-atendidas", de(2026, null)).cumplida())
                .isFalse();
        assertThat(condiciones
                        .revisar("altas-atendidas", de("sc-it-06", 2022, 1))
                        .cumplida())
                .as("who verifies leaves none, whenever it came")
                .isFalse();
        c.solicitudes.rechazar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), "Ya está en CUR-001");
        assertThat(condiciones.revisar("altas-atendidas", de(2026, null)).cumplida())
                .isTrue();
    }

    private static void recibida(TestDatabase base, String momento) {
        base.tx()
                .write(
                        Catalogo.CSC,
                        s -> Query.of("UPDATE solicitud_oferta SET creada = ?", Timestamp.from(Instant.parse(momento)))
                                .update(s));
    }

    private static Contexto de(int ejercicio, Integer trimestre) {
        return de("sc-it-05", ejercicio, trimestre);
    }

    private static Contexto de(String procedimiento, int ejercicio, Integer trimestre) {
        return new Contexto(
                procedimiento, 7, "CAPACITACION", ejercicio, trimestre, null, "", "CSC", List.of(), List.of());
    }
}
