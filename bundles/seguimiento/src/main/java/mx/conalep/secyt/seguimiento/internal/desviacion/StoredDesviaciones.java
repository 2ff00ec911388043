package mx.conalep.secyt.seguimiento.internal.desviacion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.Desviaciones;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deviations: figures as they are now, explanations as they were given. */
@Component
public final class StoredDesviaciones implements Desviaciones {

    private static final BigDecimal CIEN = new BigDecimal(100);
    private static final int TEXTO = 1_000;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Avances avances;
    private final Bitacora bitacora;

    @Activate
    public StoredDesviaciones(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Avances avances,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.avances = avances;
        this.bitacora = bitacora;
    }

    @Override
    public List<Desviacion> listar(Identidad quien, Avances.Consulta consulta) {
        Integer trimestre = consulta.trimestre();
        if (trimestre == null) {
            throw Problema.campo("trimestre", "Falta «trimestre»: es obligatorio.", null);
        }
        Avance avance = avances.consultar(quien, consulta);
        Map<DesviacionRows.Clave, Desviacion.Explicacion> explicadas =
                tx.read(s -> DesviacionRows.leer(s.jdbc(), avance.ejercicio(), trimestre));
        return avance.elementos().stream()
                .flatMap(e -> desviacion(e, explicadas))
                .filter(d -> d.pedida() || d.explicacion() != null)
                .toList();
    }

    private Stream<Desviacion> desviacion(
            Avance.Elemento e, Map<DesviacionRows.Clave, Desviacion.Explicacion> explicadas) {
        return indicadores
                .buscar(e.indicador())
                .map(i -> desviacion(
                        e, i.ficha().umbral(), explicadas.get(new DesviacionRows.Clave(e.unidad(), e.indicador()))))
                .stream();
    }

    private static Desviacion desviacion(
            Avance.Elemento e, BigDecimal umbral, Desviacion.@Nullable Explicacion explicacion) {
        return new Desviacion(
                e.unidad(),
                e.indicador(),
                e.metaVigente(),
                e.alcanzado(),
                e.porcentaje(),
                umbral,
                pasa(e, umbral),
                explicacion);
    }

    /** Something where nothing was planned is off as well. */
    private static boolean pasa(Avance.Elemento e, BigDecimal umbral) {
        BigDecimal porcentaje = e.porcentaje();
        return porcentaje == null
                ? e.alcanzado().signum() > 0
                : porcentaje.subtract(CIEN).abs().compareTo(umbral) > 0;
    }

    @Override
    public Desviacion explicar(Identidad quien, Desviacion.Peticion peticion, @Nullable Integer version) {
        Unidad unidad = unidades.exigir(peticion.unidad(), "unidad");
        Indicador indicador = revisar(peticion);
        quien.exigir("explicar una desviación", unidad, quienes(unidad, indicador));
        Avance.Elemento cifras = cifras(quien, peticion, unidad);
        try {
            Desviacion.Explicacion nueva = tx.write(quien, s -> {
                int escrita = DesviacionRows.escribir(
                        s, peticion, cifras.metaVigente(), cifras.alcanzado(), Objects.requireNonNullElse(version, 0));
                if (escrita == 0) {
                    throw IfMatch.vencida();
                }
                String id = peticion.ejercicio() + "-T" + peticion.trimestre() + "/" + unidad.clave() + "/"
                        + indicador.clave();
                bitacora.anotar(s, "explicar", "desviacion", id, Map.of("causa", "" + peticion.causa()));
                return new Desviacion.Explicacion(
                        "" + peticion.causa(),
                        "" + peticion.texto(),
                        "" + peticion.efecto(),
                        "" + peticion.accion(),
                        s.actor(),
                        s.now(),
                        escrita);
            });
            return desviacion(cifras, indicador.ficha().umbral(), nueva);
        } catch (ConstraintViolatedException alguienMas) {
            throw IfMatch.vencida();
        }
    }

    private Indicador revisar(Desviacion.Peticion peticion) {
        Validacion validacion = new Validacion();
        Meses.anio(peticion.ejercicio(), validacion);
        Meses.de(null, peticion.trimestre(), validacion);
        Indicador indicador = indicadores.listar().stream()
                .filter(i -> i.clave().equals(peticion.indicador()))
                .findFirst()
                .orElse(null);
        validacion
                .presente(peticion.trimestre(), "trimestre")
                .exigir(
                        indicador != null,
                        "indicador",
                        "No existe ese indicador; consulte GET /indicadores.",
                        peticion.indicador())
                .exigir(
                        causas().stream().anyMatch(c -> c.clave().equals(peticion.causa())),
                        "causa",
                        "Elija una causa del catálogo (GET /desviaciones/causas).",
                        peticion.causa());
        texto(validacion, peticion.texto(), "texto");
        texto(validacion, peticion.efecto(), "efecto");
        texto(validacion, peticion.accion(), "accion");
        validacion.terminar();
        return Objects.requireNonNull(indicador);
    }

    private static void texto(Validacion validacion, @Nullable String texto, String campo) {
        validacion
                .presente(texto, campo)
                .exigir(texto == null || texto.length() <= TEXTO, campo, "Use a lo más 1000 caracteres.", null);
    }

    private static Rol[] quienes(Unidad unidad, Indicador indicador) {
        if (unidad.clave().equals(Unidad.NACIONAL)) {
            return Stream.of(Rol.CSC, Rol.CST, Rol.DSTC)
                    .filter(r -> r == Rol.DSTC
                            || indicador.linea() == null
                            || Peticiones.coordinacion(indicador.linea()) == r)
                    .toArray(Rol[]::new);
        }
        return unidad.tipo().esEstatal()
                ? new Rol[] {Rol.UNIDAD_ESTATAL}
                : new Rol[] {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL};
    }

    private Avance.Elemento cifras(Identidad quien, Desviacion.Peticion peticion, Unidad unidad) {
        Nivel nivel = unidad.clave().equals(Unidad.NACIONAL)
                ? Nivel.NACIONAL
                : unidad.tipo().esEstatal() ? Nivel.ESTATAL : Nivel.PLANTEL;
        Avances.Consulta consulta =
                new Avances.Consulta(peticion.ejercicio(), peticion.trimestre(), null, nivel, unidad.clave());
        return avances.consultar(quien, consulta).elementos().stream()
                .filter(e -> e.unidad().equals(unidad.clave()) && e.indicador().equals(peticion.indicador()))
                .findFirst()
                .orElseThrow(() -> Problema.campo(
                        "unidad",
                        "Las desviaciones son de un plantel, CAST, unidad estatal o CONALEP.",
                        unidad.clave()));
    }

    @Override
    public List<Desviacion.Causa> causas() {
        return tx.read(s -> DesviacionRows.causas(s.jdbc()));
    }
}
