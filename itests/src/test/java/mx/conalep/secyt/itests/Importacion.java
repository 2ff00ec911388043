package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import of many rows on the assembly, cut off in the middle by {@code kill -9}. */
abstract class Importacion {

    private static final int ANIO = 2027;
    private static final int FILAS = 12_000;
    private static final int CADA_FALTA = 400;
    private static final String PLANTEL = "08DPT0001C";

    private final Motor motor;
    private Entorno entorno;

    Importacion(Motor motor) {
        this.motor = motor;
    }

    @BeforeEach
    void preparar() {
        entorno = Entorno.de(motor);
        entorno.catalogo();
        entorno.abrir(ANIO);
        entorno.cuenta("importa", "CAPTURISTA", PLANTEL);
    }

    @Test
    void aKilledImportGoesOnWithNothingLostAndNothingDoubled() {
        String id = entorno.como("importa")
                .enviar("POST", "/servicios/importaciones?modo=carga&nombre=anio.csv", "text/csv", archivo())
                .con(202)
                .json()
                .path("id")
                .asText();
        Esperar.hasta("va a la mitad", 180, TimeUnit.SECONDS, () -> hechas(id) >= FILAS / 6);
        assertThat(hechas(id)).as("killed in the middle").isLessThan(FILAS);
        entorno.servidor().matar();
        entorno.reanudar();
        Esperar.hasta(
                "termina",
                600,
                TimeUnit.SECONDS,
                () -> importacion(id).path("estado").asText().equals("TERMINADA"));
        JsonNode hecha = importacion(id);
        int malas = FILAS / CADA_FALTA;
        assertThat(hecha.path("hechas").asInt()).isEqualTo(FILAS);
        assertThat(hecha.path("malas").asInt()).isEqualTo(malas);
        assertThat(hecha.path("buenas").asInt()).isEqualTo(FILAS - malas);
        cadaRenglonUnaVez(id, malas);
        lasFaltasEnSuRenglon(id, malas);
        assertThat(entorno.consola("secyt:recalcular --ejercicio " + ANIO)).contains("sin diferencias");
    }

    /** Each good row has a folio of its own, and there are as many services as good rows. */
    private void cadaRenglonUnaVez(String id, int malas) {
        Set<String> folios = new HashSet<>();
        Set<Integer> filas = new HashSet<>();
        for (int pagina = 1; pagina <= FILAS / 500 + 1; pagina++) {
            entorno.como("importa")
                    .get("/servicios/importaciones/" + id + "/filas?tamano=500&pagina=" + pagina)
                    .con(200)
                    .json()
                    .path("elementos")
                    .forEach(f -> {
                        filas.add(f.path("fila").asInt());
                        if (f.path("folio").isTextual()) {
                            folios.add(f.path("folio").asText());
                        }
                    });
        }
        assertThat(filas).hasSize(FILAS);
        assertThat(folios).hasSize(FILAS - malas);
        JsonNode avance = entorno.como("importa")
                .get("/periodos?ejercicio=" + ANIO + "&unidad=" + PLANTEL + "&tamano=500")
                .con(200)
                .json();
        long capturados = 0;
        for (JsonNode periodo : avance.path("elementos")) {
            capturados += periodo.path("cuentas").path("capturados").asLong();
        }
        assertThat(capturados).as("services counted in the periods").isEqualTo(FILAS - malas);
    }

    private void lasFaltasEnSuRenglon(String id, int malas) {
        JsonNode filas = entorno.como("importa")
                .get("/servicios/importaciones/" + id + "/filas?soloMalas=true&tamano=500")
                .con(200)
                .json()
                .path("elementos");
        assertThat(filas).hasSize(malas);
        filas.forEach(f -> {
            assertThat((f.path("fila").asInt() - 2) % CADA_FALTA).isZero();
            assertThat(f.path("columna").asText()).isEqualTo("horas");
        });
    }

    private JsonNode importacion(String id) {
        return entorno.como("importa")
                .get("/servicios/importaciones/" + id)
                .con(200)
                .json()
                .path("importacion");
    }

    private int hechas(String id) {
        return importacion(id).path("hechas").asInt();
    }

    private static String archivo() {
        StringBuilder csv = new StringBuilder("tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,"
                + "participantesHombres,participantesMujeres,cuota,requerimiento\r\n");
        for (int i = 0; i < FILAS; i++) {
            String horas = i % CADA_FALTA == 0 ? "muchas" : "20";
            csv.append("curso,")
                    .append(PLANTEL)
                    .append(",")
                    .append("CUR-SOLDADURA")
                    .append(",%d-%02d-01,%d-%02d-05,".formatted(ANIO, 1 + i % 6, ANIO, 1 + i % 6))
                    .append(horas)
                    .append(",PRESENCIAL,PRIVADO,10,8,100.00,R")
                    .append(i)
                    .append("\r\n");
        }
        return csv.toString();
    }
}
