package mx.conalep.secyt.portal.internal.metas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Hoja;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Nivel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Indicators by quarters of one unit. */
@Component(service = HojaUnidad.class)
public final class HojaUnidad {

    private static final List<String> COLUMNAS = List.of("T1", "T2", "T3", "T4");

    private final MetasUnidad metas;
    private final Indicadores indicadores;
    private final Conformidades conformidades;
    private final Avances avances;

    @Activate
    public HojaUnidad(
            @Reference MetasUnidad metas,
            @Reference Indicadores indicadores,
            @Reference Conformidades conformidades,
            @Reference Avances avances) {
        this.metas = metas;
        this.indicadores = indicadores;
        this.conformidades = conformidades;
        this.avances = avances;
    }

    List<Bloque> bloques(Solicitud s, Unidad unidad) {
        Map<String, Meta> suyas = metas.leer(s, unidad);
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(hoja(s, unidad, suyas));
        bloques.add(Bloque.lista(
                "comparacion",
                "Original, vigente, autorizada y alcanzado",
                "Del año completo.",
                comparacion(s, unidad)));
        boolean observa = s.identidad().puede(unidad, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC);
        if (observa && !suyas.isEmpty()) {
            bloques.add(observacion(s, unidad, suyas));
        }
        return bloques;
    }

    /** Names of indicators, for reading. */
    String nombres(Collection<String> claves) {
        return claves.stream().map(this::nombre).collect(Collectors.joining(", "));
    }

    private String nombre(String clave) {
        return indicadores.buscar(clave).map(Indicador::nombre).orElse(clave);
    }

    private Bloque hoja(Solicitud s, Unidad unidad, Map<String, Meta> suyas) {
        boolean edita = s.identidad().puede(unidad, Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL);
        List<Indicador> renglones = renglones(s, unidad, suyas);
        List<Entrada> ocultas = new ArrayList<>(
                List.of(Entrada.oculta("ejercicio", Hojas.ejercicio(s)), Entrada.oculta("unidad", unidad.clave())));
        suyas.forEach((clave, meta) -> ocultas.add(Entrada.oculta("v." + clave, meta.version())));
        Hoja hoja = new Hoja(
                "hoja-metas",
                "Metas de " + Hojas.ejercicio(s) + " por trimestre, sin acumular",
                "Indicador",
                COLUMNAS,
                renglones.stream()
                        .map(i -> fila(s, i, suyas.get(i.clave()), edita))
                        .toList(),
                true,
                false);
        return Bloque.forma(
                        "hoja",
                        unidad.nombre(),
                        unidad.clave() + ". Puede pegar un bloque copiado de Excel; sólo se guarda lo que cambie.",
                        Formulario.de(ocultas),
                        "/metas",
                        edita ? "Guardar" : "")
                .con(hoja);
    }

    /** With a goal, or asked for and missing; when nothing was asked, all in use. */
    private List<Indicador> renglones(Solicitud s, Unidad unidad, Map<String, Meta> suyas) {
        Set<String> claves = new TreeSet<>(suyas.keySet());
        for (Linea linea : Linea.values()) {
            conformidades.situacion(s.identidad(), Hojas.ejercicio(s), linea, unidad.clave()).stream()
                    .filter(u -> u.unidad().equals(unidad.clave()))
                    .forEach(u -> claves.addAll(u.faltan()));
        }
        return indicadores.listar().stream()
                .filter(i -> claves.isEmpty() ? i.activo() : claves.contains(i.clave()))
                .toList();
    }

    private static Hoja.Fila fila(Solicitud s, Indicador indicador, @Nullable Meta meta, boolean edita) {
        String estado = meta == null ? "Falta" : palabra(meta.estado());
        return new Hoja.Fila(
                indicador.nombre(),
                estado + " · " + indicador.unidadMedida(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(t -> cuadro(s, indicador, meta, t, edita))
                        .toList());
    }

    private static String palabra(Meta.Estado estado) {
        return switch (estado) {
            case CAPTURADA -> "Capturada";
            case OBSERVADA -> "Observada: corrija lo marcado";
            case ACEPTADA -> "Aceptada";
        };
    }

    private static Hoja.Cuadro cuadro(
            Solicitud s, Indicador indicador, @Nullable Meta meta, int trimestre, boolean edita) {
        String nombre = "t." + indicador.clave() + "." + trimestre;
        if (meta == null) {
            return new Hoja.Cuadro(nombre, s.parametro(nombre).orElse(""), !edita, "");
        }
        String nota = meta.observaciones().stream()
                .filter(o -> o.trimestre() == null || o.trimestre() == trimestre)
                .map(o -> o.motivo() + " (plazo: " + o.vence() + ")")
                .collect(Collectors.joining(" "));
        boolean fijo = meta.estado() == Meta.Estado.ACEPTADA || (meta.vigente() != null && nota.isEmpty());
        String valor = s.parametro(nombre)
                .orElseGet(() -> Hojas.cifra(meta.trimestres().get(trimestre - 1)));
        return new Hoja.Cuadro(nombre, valor, !edita || fijo, nota);
    }

    private Tabla comparacion(Solicitud s, Unidad unidad) {
        Avances.Consulta consulta = new Avances.Consulta(Hojas.ejercicio(s), null, null, Nivel.PLANTEL, unidad.clave());
        List<List<Celda>> filas = avances.consultar(s.identidad(), consulta).elementos().stream()
                .filter(e -> e.unidad().equals(unidad.clave()))
                .map(this::comparada)
                .toList();
        return Tabla.de(
                "comparacion",
                "Metas y resultado",
                List.of(
                        Columna.de("Indicador"),
                        Columna.numero("Original"),
                        Columna.numero("Vigente"),
                        Columna.numero("Autorizada"),
                        Columna.numero("Alcanzado"),
                        Columna.numero("%")),
                filas);
    }

    private List<Celda> comparada(Avance.Elemento e) {
        Indicador indicador = indicadores.buscar(e.indicador()).orElseThrow();
        int decimales = indicador.hecho() == Indicador.Hecho.CUOTA ? 2 : 0;
        return List.of(
                Celda.de(indicador.nombre()),
                Celda.numero(e.metaOriginal(), decimales),
                Celda.numero(e.metaVigente(), decimales),
                Celda.numero(e.metaAutorizada(), decimales),
                Celda.numero(e.alcanzado(), decimales),
                Celda.numero(e.porcentaje(), 2));
    }

    private Bloque observacion(Solicitud s, Unidad unidad, Map<String, Meta> suyas) {
        List<Opcion> opciones = suyas.values().stream()
                .map(m -> new Opcion(Long.toString(m.id()), nombre(m.indicador())))
                .toList();
        Formulario forma = Formulario.de(
                Entrada.lista("meta", "Meta", opciones).obligatoria(),
                Entrada.lista(
                                "trimestre",
                                "Trimestre",
                                IntStream.rangeClosed(1, 4)
                                        .mapToObj(t -> new Opcion("" + t, "T" + t))
                                        .toList())
                        .conAyuda("Sin elegir se observa toda la meta."),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "vence", "Fecha límite").conAyuda("Sin fecha hay diez días de plazo."));
        return Bloque.forma(
                "observar",
                "Observar una celda",
                "La unidad recibe un aviso y corrige sólo lo que se marque.",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("accion", "observar"),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("unidad", unidad.clave())),
                "/metas",
                "Observar");
    }
}
