package mx.conalep.secyt.portal.internal.ediciones;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.informes.edicion.EstadoEdicion;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.Renglon;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.security.Identidad;

/** One edition, and what was asked of it. */
public final class EdicionesFalsas implements Ediciones {

    public final List<String> hechos = new ArrayList<>();
    public boolean abiertos;

    private static final PeriodoEdicion PERIODO =
            new PeriodoEdicion(TipoEdicion.TRIMESTRAL, Linea.CAPACITACION, 2026, 1);
    private static final Firmante ANA = new Firmante("Ana <b>", "CSC");

    public static Edicion edicion() {
        return new Edicion(
                1,
                "ED-T-2026-001",
                "metas-resultados",
                "Informe del <primer> trimestre",
                PERIODO,
                Instant.parse("2026-04-20T18:00:00Z"),
                "0a".repeat(32),
                7,
                "0b".repeat(32),
                "https://secyt.example/verificar?folio=ED-T-2026-001&h=0a0a",
                EstadoEdicion.CORREGIDA,
                3,
                "Sin acta",
                List.of(new Faltante("08DPT0001C", "Plantel", 2, "sin captura", false)),
                ANA,
                ANA,
                ANA,
                null,
                null,
                "csc",
                true,
                List.of(new Errata(
                        "FE-2026-001",
                        "Tarde",
                        "0c".repeat(32),
                        "csc",
                        Instant.parse("2026-05-01T00:00:00Z"),
                        List.of(new Cambio("Nacional: Personas", "21", "42")))));
    }

    @Override
    public List<Serie> series() {
        return List.of(new Serie("metas-resultados", "Metas y resultados"));
    }

    @Override
    public Previa previa(Identidad quien, String clave, PeriodoEdicion periodo) {
        return new Previa(periodo, List.of(new Faltante("08DPT0001C", "Plantel", 2, "sin captura", abiertos)), null);
    }

    @Override
    public Escrito borrador(Identidad quien, String clave, PeriodoEdicion periodo, String formato) {
        return new Escrito(
                "BORRADOR." + formato,
                "application/pdf",
                salida -> salida.write(periodo.texto().getBytes(UTF_8)));
    }

    @Override
    public Edicion emitir(Identidad quien, String clave, NuevaEdicion nueva) {
        if (nueva.justificacion() == null) {
            throw Problema.campo("justificacion", "Justifique por qué falta.", null);
        }
        hechos.add("emitir " + nueva.periodo().texto() + " " + nueva.autorizo().nombre());
        return edicion();
    }

    @Override
    public Pagina<Edicion> listar(Filtro filtro, Paginacion paginacion) {
        return Pagina.de(List.of(edicion()), paginacion);
    }

    @Override
    public Edicion leer(String folio) {
        if (!folio.equals("ED-T-2026-001")) {
            throw Problema.noExiste("una edición", folio);
        }
        return edicion();
    }

    @Override
    public Escrito escribir(Identidad quien, String folio, String formato) {
        return new Escrito(folio + "." + formato, "text/plain", s -> s.write(formato.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Escrito legajo(Identidad quien, String folio) {
        return new Escrito(folio + ".zip", "application/zip", s -> s.write('z'));
    }

    @Override
    public Pagina<Renglon> servicios(
            Identidad quien, String folio, String unidad, String indicador, Paginacion paginacion) {
        return Pagina.de(
                List.of(new Renglon(
                        "S2026-00000001",
                        5,
                        "08DPT0001C",
                        1,
                        true,
                        Map.of("PERSONAS_CAPACITADAS", java.math.BigDecimal.TEN))),
                paginacion);
    }

    @Override
    public Edicion firmar(Identidad quien, String folio, long archivo) {
        hechos.add("firmar " + archivo);
        return edicion();
    }

    @Override
    public Edicion corregir(Identidad quien, String folio, String causa, List<Cambio> textos) {
        if (causa.isEmpty()) {
            throw Problema.campo("causa", "Diga la causa.", null);
        }
        hechos.add("corregir " + causa + " " + textos);
        return edicion();
    }
}
