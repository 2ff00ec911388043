package mx.conalep.secyt.seguimiento.internal.avance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sums the totals at every reading; a unit without movement appears with zeros. */
@Component
public final class LiveAvances implements Avances {

    private static final Set<TipoUnidad> ESTATALES = EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);
    private static final Set<TipoUnidad> HOJAS = EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST);

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;

    @Activate
    public LiveAvances(@Reference Tx tx, @Reference Unidades unidades, @Reference Indicadores indicadores) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    @Override
    public Avance consultar(Identidad quien, Consulta consulta) {
        Validacion validacion = new Validacion();
        Meses.anio(consulta.ejercicio(), validacion);
        Meses meses = Meses.de(consulta.mes(), consulta.trimestre(), validacion);
        validacion.terminar();
        int ejercicio = Objects.requireNonNull(consulta.ejercicio());
        Nivel nivel = Objects.requireNonNullElse(consulta.nivel(), Nivel.NACIONAL);
        Alcance alcance = alcance(quien, nivel, consulta.unidad());
        AvanceQuery query = new AvanceQuery(nivel, ejercicio, meses, consulta.mes() == null, alcance);
        return tx.read(s -> new Avance(
                ejercicio,
                consulta.trimestre(),
                consulta.mes(),
                nivel,
                query.demostracion(s.jdbc()),
                elementos(query.leer(s.jdbc()), lugares(nivel, alcance))));
    }

    private Alcance alcance(Identidad quien, Nivel nivel, @Nullable String unidad) {
        if (nivel == Nivel.PLANTEL) {
            return Alcance.visible(quien, unidades, unidad);
        }
        Unidad pedida = unidades.exigir(unidad == null ? Unidad.NACIONAL : unidad, "unidad");
        boolean cabe = pedida.clave().equals(Unidad.NACIONAL)
                || (nivel == Nivel.ESTATAL && pedida.tipo().esEstatal());
        if (!cabe) {
            throw Problema.campo(
                    "unidad",
                    nivel == Nivel.NACIONAL
                            ? "El nivel nacional es de " + Unidad.NACIONAL + "; quite «unidad» o pida otro nivel."
                            : "Indique una unidad estatal, como CE-08, o pida nivel=plantel.",
                    unidad);
        }
        return Alcance.de(pedida);
    }

    /** Keys of the units that get a row, by how the query names their place. */
    private Map<String, String> lugares(Nivel nivel, Alcance alcance) {
        return switch (nivel) {
            case NACIONAL -> Map.of(AvanceQuery.NACION, Unidad.NACIONAL);
            case ESTATAL ->
                unidades.listar(ESTATALES, null, null, null).stream()
                        .filter(u -> alcance.contiene(u.clave(), u.entidad()))
                        .collect(Collectors.toMap(u -> Objects.requireNonNull(u.entidad()), Unidad::clave));
            case PLANTEL ->
                unidades.listar(HOJAS, null, null, null).stream()
                        .map(Unidad::clave)
                        .filter(u -> alcance.contiene(
                                u, unidades.buscar(u).map(Unidad::entidad).orElse(null)))
                        .collect(Collectors.toMap(u -> u, u -> u));
        };
    }

    private List<Avance.Elemento> elementos(Map<AvanceQuery.Clave, Cifras> cifras, Map<String, String> lugares) {
        TreeMap<String, String> porUnidad = new TreeMap<>();
        cifras.keySet().forEach(c -> porUnidad.put(c.lugar(), c.lugar()));
        lugares.forEach((lugar, unidad) -> {
            porUnidad.remove(lugar);
            porUnidad.put(unidad, lugar);
        });
        List<Avance.Elemento> elementos = new ArrayList<>();
        porUnidad.forEach((unidad, lugar) -> indicadores.listar().stream()
                .filter(i -> i.activo() || cifras.containsKey(new AvanceQuery.Clave(lugar, i.clave())))
                .map(Indicador::clave)
                .forEach(i -> elementos.add(cifras.getOrDefault(new AvanceQuery.Clave(lugar, i), Cifras.CERO)
                        .elemento(i, unidad))));
        return elementos;
    }
}
