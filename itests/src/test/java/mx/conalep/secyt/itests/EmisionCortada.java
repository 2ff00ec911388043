package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of issuing an edition: nothing lost, nothing doubled, no gap between folios. */
abstract class EmisionCortada {

    static final int ANIO = 2023;
    private static final int SERVICIOS = 1_200;
    private static final int ESTADOS = 32;
    private static final int MESES = 3;
    private static final String PLANTEL = "08DPT0001C";
    private static final Map<String, Object> PERIODO =
            Map.of("ejercicio", ANIO, "trimestre", 1, "unidad", PLANTEL, "linea", "CAPACITACION");

    private static final List<String> TABLAS =
            List.of("edicion", "edicion_acto", "edicion_servicio", "edicion_cifra", "periodo", "folio_edicion");

    private final Entorno entorno;

    EmisionCortada(Motor motor) {
        entorno = Entorno.de(motor);
    }

    @BeforeEach
    void preparar() {
        entorno.catalogo();
        entorno.abrir(ANIO);
        entorno.cuenta("ed-captura", "CAPTURISTA", PLANTEL);
        entorno.cuenta("ed-direccion", "DIRECTOR", PLANTEL);
        entorno.cuenta("ed-estado", "UNIDAD_ESTATAL", "CE-08");
        importar();
        acto("/reportes", "ed-captura", PERIODO);
        acto("/liberaciones", "ed-direccion", Nacion.explicado(PERIODO));
        acto("/validaciones", "ed-estado", PERIODO);
        acto("/verificaciones", "csc", PERIODO);
        Map<String, Object> nacion = Map.of("ejercicio", ANIO, "trimestre", 1, "unidad", "CONALEP");
        List.of("csc", "cst")
                .forEach(c -> entorno.como(c).post("/cierres", nacion).con(200));
    }

    @Test
    void aKilledIssueIsThereWholeOrNotAtAllAndTheNextTakesItsFolio() throws SQLException {
        cortar();
        Cliente.Respuesta repetida = emitir("csc", "CAPACITACION").con(201);
        // Its body is too long to be kept for whoever repeats the request.
        assertThat(repetida.cabecera("Location")).endsWith("/ediciones/ED-T-" + ANIO + "-001");
        completa();
        assertThat(emitir("cst", "TECNOLOGICOS").con(201).json().path("folio").asText())
                .as("no gap, however many were killed")
                .isEqualTo("ED-T-" + ANIO + "-002");
        assertThat(entorno.consola("secyt:recalcular --ejercicio " + ANIO)).contains("sin diferencias");
    }

    /** Asks for the edition and kills the server at it, again and again; what is left of each is looked at. */
    abstract void cortar() throws SQLException;

    Entorno entorno() {
        return entorno;
    }

    /** Asks for the edition in a thread of its own; the server may go away before it answers. */
    Thread pedir() {
        Thread pide = new Thread(() -> emitir("csc", "CAPACITACION"), "emite");
        pide.setUncaughtExceptionHandler((hilo, cortada) -> {});
        pide.start();
        return pide;
    }

    static void juntar(Thread pide) {
        try {
            pide.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int cuantos(Statement s, String tabla) throws SQLException {
        String propias = switch (tabla) {
            case "edicion" -> "edicion WHERE ejercicio = " + ANIO;
            case "periodo" -> "periodo WHERE edicion IS NOT NULL AND ejercicio = " + ANIO;
            case "folio_edicion" -> "folio_edicion WHERE ejercicio = " + ANIO;
            default -> tabla + " WHERE acto IN (SELECT acto FROM edicion_acto WHERE ejercicio = " + ANIO + ")";
        };
        return numero(s, "SELECT COUNT(*) FROM " + propias);
    }

    static int numero(Statement s, String consulta) throws SQLException {
        try (ResultSet fila = s.executeQuery(consulta)) {
            fila.next();
            return fila.getInt(1);
        }
    }

    /** How many rows there are of an edition that was killed: none, or those of a whole one. */
    boolean quedo() throws SQLException {
        try (Connection c = entorno.base().abrir();
                Statement s = c.createStatement()) {
            boolean entera = cuantos(s, "edicion") == 1;
            for (String tabla : TABLAS) {
                assertThat(cuantos(s, tabla)).as(tabla).isEqualTo(entera ? renglones(tabla) : 0);
            }
            return entera;
        } finally {
            entorno.base().soltar();
        }
    }

    private static int renglones(String tabla) {
        return switch (tabla) {
            case "edicion_servicio" -> SERVICIOS;
            case "edicion_cifra" -> ESTADOS * Libro.DE_CAPACITACION.size();
            case "periodo" -> MESES;
            default -> 1;
        };
    }

    private void completa() {
        JsonNode suyos = entorno.como("csc")
                .get("/ediciones/ED-T-" + ANIO + "-001/servicios?tamano=1")
                .con(200)
                .json();
        assertThat(suyos.path("total").asInt()).isEqualTo(SERVICIOS);
    }

    private Cliente.Respuesta emitir(String quien, String linea) {
        Map<String, Object> peticion = new HashMap<>();
        peticion.put("tipo", "TRIMESTRAL");
        peticion.put("linea", linea);
        peticion.put("ejercicio", ANIO);
        peticion.put("periodo", 1);
        peticion.put("justificacion", "Sólo un plantel prestó servicios");
        List.of("elaboro", "reviso", "autorizo")
                .forEach(f -> peticion.put(f, Map.of("nombre", "Persona que " + f, "cargo", "Cargo de prueba")));
        return entorno.como(quien)
                .con("Idempotency-Key", "edicion-" + linea)
                .post("/informes/metas-resultados/ediciones", peticion);
    }

    private void acto(String ruta, String quien, Map<String, Object> peticion) {
        JsonNode hecho = entorno.como(quien).post(ruta, peticion).con(200).json();
        assertThat(hecho.path("hechos").asInt()).as(ruta + hecho).isEqualTo(SERVICIOS);
    }

    private void importar() {
        Cliente quien = entorno.como("ed-captura");
        String id = quien.enviar("POST", "/servicios/importaciones?modo=carga&nombre=t1.csv", "text/csv", archivo())
                .con(202)
                .json()
                .path("id")
                .asText();
        Esperar.hasta(
                "termina la importación",
                180,
                TimeUnit.SECONDS,
                () -> quien.get("/servicios/importaciones/" + id)
                                .json()
                                .at("/importacion/buenas")
                                .asInt()
                        == SERVICIOS);
    }

    private static String archivo() {
        StringBuilder csv = new StringBuilder("tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,"
                + "participantesHombres,participantesMujeres,cuota,requerimiento\r\n");
        for (int i = 0; i < SERVICIOS; i++) {
            csv.append("curso,%s,CUR-SOLDADURA,%d-%02d-01,%d-%02d-05,20,PRESENCIAL,PRIVADO,10,8,100.00,R%d\r\n"
                    .formatted(PLANTEL, ANIO, 1 + i % 3, ANIO, 1 + i % 3, i));
        }
        return csv.toString();
    }
}
