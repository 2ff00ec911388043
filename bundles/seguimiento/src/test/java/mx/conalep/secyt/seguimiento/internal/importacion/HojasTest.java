package mx.conalep.secyt.seguimiento.internal.importacion;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mx.conalep.secyt.http.Neutro;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionHoja;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.ResultadoFila;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

@Modules({TrabajosModule.class, SeguimientoModule.class})
class HojasTest {

    private static final PeticionHoja TRIMESTRE = new PeticionHoja(Registro.PLANTEL, 2026, null, 1, null);

    @EachDatabase
    void anUntouchedSheetChangesNothing(TestDatabase database) {
        Taller taller = conServicios(database);
        for (String formato : List.of("xlsx", "csv")) {
            byte[] hoja = hoja(taller, formato);
            Importacion hecha = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, hoja);
            assertThat(List.of(hecha.filas(), hecha.iguales(), hecha.buenas(), hecha.malas(), hecha.conflictos()))
                    .as(formato + " " + taller.filas(hecha.id()))
                    .containsExactly(4, 4, 0, 0, 0);
        }
        assertThat(taller.mundo.numero("SELECT COUNT(*) FROM paso")).isZero();
        assertThat(taller.mundo.numero("SELECT MAX(version) FROM servicio")).isOne();
    }

    @EachDatabase
    void onlyWhatWasEditedIsApplied(TestDatabase database) {
        Taller taller = conServicios(database);
        Random azar = new Random(20260411);
        for (int vez = 0; vez < 10; vez++) {
            Map<String, Servicio> antes = servicios(taller.mundo);
            boolean xlsx = vez % 2 == 0;
            List<List<String>> hoja = tabla(taller, xlsx);
            Map<String, Map<String, Object>> esperado = editar(azar, hoja);
            Importacion hecha = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, archivo(hoja));
            assertThat(List.of(hecha.buenas(), hecha.malas(), hecha.conflictos()))
                    .as(esperado + " " + taller.filas(hecha.id()))
                    .containsExactly(esperado.size(), 0, 0);
            servicios(taller.mundo).forEach((folio, ahora) -> {
                Map<String, Object> cambios = cambios(antes.get(folio), ahora);
                assertThat(cambios).as(folio).isEqualTo(esperado.getOrDefault(folio, Map.of()));
                assertThat(ahora.version()).isEqualTo(antes.get(folio).version() + (cambios.isEmpty() ? 0 : 1));
            });
        }
        assertThat(taller.mundo.recalculo.revisar(taller.mundo.csc, 2026, false))
                .isEmpty();
    }

    /** Changes some cells to other good values; tells what is to come of it by folio. */
    private static Map<String, Map<String, Object>> editar(Random azar, List<List<String>> hoja) {
        List<String> columnas = hoja.get(0);
        Map<String, Map<String, Object>> esperado = new LinkedHashMap<>();
        for (List<String> fila : hoja.subList(1, hoja.size())) {
            for (int i = azar.nextInt(3); i > 0; i--) {
                String columna = List.of("horas", "participantesMujeres", "cuota", "requerimiento")
                        .get(azar.nextInt(4));
                String nuevo = columna.equals("requerimiento")
                        ? List.of("=1+1", "'-5", "año; \"dos\"\nrenglones", "+52")
                                        .get(azar.nextInt(4))
                                + azar.nextInt()
                        : String.valueOf(1_000 + azar.nextInt(90) - 500);
                int c = columnas.indexOf(columna);
                fila.set(c, Neutro.escribir(nuevo));
                esperado.computeIfAbsent(fila.get(columnas.indexOf("folio")), f -> new LinkedHashMap<>())
                        .put(columna, columna.equals("requerimiento") ? nuevo : new BigDecimal(nuevo));
            }
        }
        return esperado;
    }

    private static Map<String, Object> cambios(Servicio antes, Servicio ahora) {
        Map<String, String> viejos = Textos.de(antes);
        Map<String, Object> cambios = new LinkedHashMap<>();
        Textos.de(ahora).forEach((columna, valor) -> {
            if (!valor.equals(viejos.get(columna))) {
                cambios.put(
                        columna,
                        columna.equals("requerimiento")
                                ? valor
                                : new BigDecimal(valor).stripTrailingZeros().setScale(0));
            }
        });
        return cambios;
    }

    @EachDatabase
    void aRecordThatMovedOnIsAConflictWithMineAndTheirs(TestDatabase database) {
        Taller taller = conServicios(database);
        List<List<String>> hoja = tabla(taller, true);
        String folio = celda(hoja, 1, "folio");
        editado(taller.mundo, folio, 3);
        poner(hoja, 1, "horas", "41");
        poner(hoja, 2, "horas", "42");
        Importacion hecha = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, archivo(hoja));
        assertThat(List.of(hecha.buenas(), hecha.conflictos(), hecha.iguales())).containsExactly(1, 1, 2);
        assertThat(taller.filas(hecha.id()))
                .filteredOn(f -> f.resultado() == ResultadoFila.CONFLICTO)
                .extracting(
                        FilaImportacion::fila,
                        FilaImportacion::columna,
                        FilaImportacion::valor,
                        FilaImportacion::actual,
                        FilaImportacion::folio)
                .containsExactly(
                        tuple(2, "horas", "41", "40", folio), tuple(2, "participantesMujeres", "9", "3", folio));
        byte[] respuesta = taller.bytes(taller.importaciones.respuesta(taller.mundo.capturista, hecha.id()));
        List<List<String>> mendada = tabla(respuesta);
        poner(mendada, 1, "participantesMujeres", "3");
        Importacion otra = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, archivo(mendada));
        assertThat(List.of(otra.buenas(), otra.conflictos(), otra.iguales()))
                .as("the answer is decided and sent again")
                .containsExactly(1, 0, 3);
        Servicio ahora = taller.mundo.servicios.leer(taller.mundo.capturista, folio);
        assertThat(List.of(ahora.horas(), ahora.participantesMujeres())).containsExactly(41, 3);
    }

    @EachDatabase
    void anUntouchedRowWhoseRecordMovedOnIsNoConflict(TestDatabase database) {
        Taller taller = conServicios(database);
        byte[] hoja = hoja(taller, "xlsx");
        editado(taller.mundo, servicios(taller.mundo).keySet().iterator().next(), 3);
        Importacion hecha = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, hoja);
        assertThat(List.of(hecha.iguales(), hecha.conflictos())).containsExactly(4, 0);
    }

    @EachDatabase
    void newRowsAreCapturedAndFaultyOnesAreMendedInTheAnswerWithoutDoubles(TestDatabase database) {
        Taller taller = conServicios(database);
        List<List<String>> hoja = tabla(taller, true);
        List<String> nueva = new ArrayList<>(hoja.get(1));
        List<String> mala = new ArrayList<>(hoja.get(1));
        hoja.add(nueva);
        hoja.add(mala);
        for (int fila : List.of(5, 6)) {
            List.of("folio", "version", "estado", "huella").forEach(c -> poner(hoja, fila, c, ""));
        }
        poner(hoja, 6, "sector", "NINGUNO");
        poner(hoja, 2, "cuota", "-1");
        hoja.remove(3);
        Importacion revisada = taller.completa(ClaseImportacion.HOJA, ModoImportacion.REVISION, archivo(hoja));
        assertThat(List.of(revisada.buenas(), revisada.malas(), revisada.iguales()))
                .containsExactly(1, 2, 2);
        assertThat(servicios(taller.mundo)).hasSize(4);
        String aplicada = taller.importaciones
                .aplicar(taller.mundo.capturista, revisada.id())
                .id();
        taller.trabajar();
        assertThat(servicios(taller.mundo)).as("a row left out deletes nothing").hasSize(5);
        byte[] respuesta = taller.bytes(taller.importaciones.respuesta(taller.mundo.capturista, aplicada));
        List<List<String>> mendada = tabla(respuesta);
        assertThat(celda(mendada, 4, "folio")).startsWith("S2026-");
        poner(mendada, 5, "sector", "SOCIAL");
        poner(mendada, 2, "cuota", "1");
        Importacion otra = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, archivo(mendada));
        assertThat(List.of(otra.buenas(), otra.malas(), otra.iguales(), otra.conflictos()))
                .as("%s", taller.filas(otra.id()))
                .containsExactly(2, 0, 3, 0);
        assertThat(servicios(taller.mundo)).hasSize(6);
        assertThat(taller.mundo.recalculo.revisar(taller.mundo.csc, 2026, false))
                .isEmpty();
    }

    @EachDatabase
    void rulesOfEditionHoldAsOneByOne(TestDatabase database) {
        Taller taller = conServicios(database);
        List<String> folios = new ArrayList<>(servicios(taller.mundo).keySet());
        taller.mundo.pasos.avanzar(taller.mundo.capturista, folios.get(0), Transicion.REPORTAR, PeticionPaso.sola());
        taller.mundo.pasos.avanzar(taller.mundo.capturista, folios.get(1), Transicion.REPORTAR, PeticionPaso.sola());
        taller.mundo.pasos.devolver(
                taller.mundo.directora,
                folios.get(1),
                new PeticionDevolucion("capturar", "Revise las horas.", 5, List.of("horas")),
                null);
        byte[] descargada = hoja(taller, "xlsx");
        List<List<String>> hoja = tabla(descargada);
        for (int fila : List.of(1, 2)) {
            poner(hoja, fila, "horas", "33");
            poner(hoja, fila, "cuota", "33");
        }
        poner(hoja, 3, "folio", "S2026-99999999");
        poner(hoja, 3, "horas", "1");
        poner(hoja, 4, "folio", celda(hoja, 2, "folio"));
        Importacion hecha = taller.completa(ClaseImportacion.HOJA, ModoImportacion.CARGA, archivo(hoja));
        assertThat(hecha.malas()).isEqualTo(4);
        assertThat(taller.filas(hecha.id()))
                .extracting(FilaImportacion::fila, FilaImportacion::columna)
                .containsExactlyInAnyOrder(
                        tuple(2, "horas"), tuple(2, "cuota"), tuple(3, "cuota"), tuple(4, "folio"), tuple(5, "folio"));
        assertThat(taller.filas(hecha.id()))
                .allSatisfy(f -> assertThat(f.mensaje()).isNotBlank())
                .allSatisfy(f -> assertThat(f.remedio()).isNotBlank());
    }

    @EachDatabase
    void aSheetIsForThoseWhoSeeTheUnitAndForOnePeriod(TestDatabase database) {
        Taller taller = conServicios(database);
        refused(() -> taller.hojas.periodo(taller.mundo.otroEstado, TRIMESTRE), 403, "fuera-de-ambito");
        refused(
                () -> taller.hojas.periodo(taller.mundo.capturista, new PeticionHoja(null, null, 13, null, "pdf")),
                422,
                "datos-invalidos");
        List<List<String>> hoja = tabla(taller.bytes(taller.hojas.periodo(
                taller.mundo.capturista, new PeticionHoja(Registro.PLANTEL, 2026, 3, null, null))));
        assertThat(hoja).hasSize(2);
    }

    private static Taller conServicios(TestDatabase database) {
        Taller taller = new Taller(new Mundo(database));
        Mundo mundo = taller.mundo;
        mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(1)));
        mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        mundo.capturas.capturar(mundo.capturista, Mundo.ensayo(Registro.PLANTEL, Mundo.dia(2)));
        mundo.capturas.capturar(
                mundo.capturista,
                Mundo.servicio(
                        "ensayo",
                        Mundo.ENSAYO,
                        Registro.PLANTEL,
                        Mundo.dia(3),
                        1,
                        2,
                        new BigDecimal("10.50"),
                        Map.of("norma", "=A1", "muestras", 3, "recibida", "2026-03-01", "medio", "AGUA")));
        return taller;
    }

    private static void editado(Mundo mundo, String folio, int mujeres) {
        mundo.capturas.editar(
                mundo.estado,
                folio,
                1,
                Mundo.servicio(
                        "curso",
                        Mundo.CURSO,
                        Registro.PLANTEL,
                        Mundo.dia(1),
                        12,
                        mujeres,
                        new BigDecimal("15000.00"),
                        Map.of()));
    }

    private static byte[] hoja(Taller taller, String formato) {
        return taller.bytes(taller.hojas.periodo(
                taller.mundo.capturista, new PeticionHoja(Registro.PLANTEL, 2026, null, 1, formato)));
    }

    private static List<List<String>> tabla(Taller taller, boolean xlsx) {
        return tabla(hoja(taller, xlsx ? "xlsx" : "csv"));
    }

    /** The rows of a file, its header first. */
    private static List<List<String>> tabla(byte[] archivo) {
        byte[] csv =
                Libro.es(archivo) ? Libro.csv(archivo, Set.of("fechaInicio", "fechaFin", "datos.recibida")) : archivo;
        Hoja hoja = new Hoja(Codificacion.texto(csv));
        List<List<String>> tabla = new ArrayList<>();
        tabla.add(hoja.encabezado());
        for (Renglon renglon : hoja.siguientes(1_000)) {
            List<String> celdas = new ArrayList<>(renglon.celdas());
            while (celdas.size() < hoja.encabezado().size()) {
                celdas.add("");
            }
            tabla.add(celdas);
        }
        return tabla;
    }

    private static byte[] archivo(List<List<String>> tabla) {
        StringBuilder texto = new StringBuilder();
        for (List<String> fila : tabla) {
            fila.forEach(c -> texto.append('"').append(c.replace("\"", "\"\"")).append("\","));
            texto.setLength(texto.length() - 1);
            texto.append("\r\n");
        }
        return texto.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String celda(List<List<String>> tabla, int fila, String columna) {
        return tabla.get(fila).get(tabla.get(0).indexOf(columna));
    }

    private static void poner(List<List<String>> tabla, int fila, String columna, String valor) {
        tabla.get(fila).set(tabla.get(0).indexOf(columna), valor);
    }

    private static Map<String, Servicio> servicios(Mundo mundo) {
        Map<String, Servicio> servicios = new LinkedHashMap<>();
        mundo.servicios
                .listar(
                        mundo.auditor,
                        new FiltroServicios(null, 2026, null, null, null, null, null, null, null, null, null, "folio"),
                        new Paginacion(1, 500))
                .elementos()
                .forEach(s -> servicios.put(s.folio(), s));
        return servicios;
    }
}
