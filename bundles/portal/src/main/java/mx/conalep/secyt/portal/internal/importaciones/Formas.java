package mx.conalep.secyt.portal.internal.importaciones;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The forms of these pages. */
@Component(service = Formas.class)
public final class Formas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final int TRIMESTRES = 4;
    private static final int MESES_TRIMESTRE = 3;

    private final Unidades unidades;

    /** Of the units of whoever asks. */
    @Activate
    public Formas(@Reference Unidades unidades) {
        this.unidades = unidades;
    }

    /** What period is wanted as a sheet. */
    Formulario descarga(Identidad quien) {
        List<Opcion> suyas = unidades(quien);
        LocalDate hoy = LocalDate.now(MEXICO);
        int trimestre = (hoy.getMonthValue() - 1) / MESES_TRIMESTRE + 1;
        Entrada unidad = Entrada.lista("unidad", "Unidad", suyas).obligatoria();
        return Formulario.de(
                suyas.isEmpty() ? unidad : unidad.conValor(suyas.get(0).valor()),
                Entrada.de(Entrada.Clase.ENTERO, "ejercicio", "Año")
                        .obligatoria()
                        .conValor(hoy.getYear()),
                Entrada.lista("trimestre", "Trimestre", trimestres()).deFiltro().conValor(trimestre),
                Entrada.lista("formato", "Formato", List.of(new Opcion("xlsx", "Excel"), new Opcion("csv", "CSV")))
                        .obligatoria()
                        .conValor("xlsx"));
    }

    private static List<Opcion> trimestres() {
        List<Opcion> opciones = new ArrayList<>();
        for (int t = 1; t <= TRIMESTRES; t++) {
            opciones.add(new Opcion(String.valueOf(t), "Trimestre " + t));
        }
        return opciones;
    }

    /** Those that deliver services below his posts, his own first. */
    private List<Opcion> unidades(Identidad quien) {
        Map<String, Unidad> suyas = new TreeMap<>();
        quien.facultades().stream()
                .map(Facultad::unidad)
                .distinct()
                .filter(u -> !u.equals(Unidad.NACIONAL))
                .forEach(u -> unidades.listar(EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, u, null)
                        .forEach(x -> suyas.put(x.clave(), x)));
        return suyas.values().stream()
                .map(u -> new Opcion(u.clave(), u.clave() + " · " + u.nombre()))
                .toList();
    }

    /** A file to be sent. */
    Formulario subida() {
        return Formulario.de(
                Entrada.de(Entrada.Clase.ARCHIVO, "archivo", "Archivo")
                        .obligatoria()
                        .conAyuda("XLSX o CSV de hasta 20 MB y 100,000 renglones; elíjalo, o arrástrelo aquí.")
                        .con("accept", ".xlsx,.csv,.txt"),
                radios("clase", "Qué contiene", "HOJA")
                        .conOpciones(List.of(
                                new Opcion(
                                        ClaseImportacion.HOJA.name(),
                                        "Mi periodo, descargado aquí y editado: sólo se aplica lo que cambie"),
                                new Opcion(ClaseImportacion.NUEVOS.name(), "Servicios nuevos, un renglón cada uno"),
                                new Opcion(
                                        ClaseImportacion.HISTORICO.name(),
                                        "Histórico no verificado de años anteriores: sólo para comparar"))),
                radios("modo", "Qué hacer", "REVISION")
                        .conOpciones(List.of(
                                new Opcion(
                                        ModoImportacion.REVISION.name(),
                                        "Revisar: dice qué pasaría y no cambia nada; después puede aplicarlo"),
                                new Opcion(
                                        ModoImportacion.CARGA.name(), "Aplicar lo que está bien y señalar lo demás"))),
                Entrada.de(Entrada.Clase.CASILLA, "repetir", "Cargar aunque ya haya cargado este mismo archivo"));
    }

    private static Entrada radios(String id, String etiqueta, String valor) {
        return Entrada.de(Entrada.Clase.RADIOS, id, etiqueta).obligatoria().conValor(valor);
    }
}
