package mx.conalep.secyt.seguimiento.internal.informe.publico;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.DatosPublicos;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public table, made of the record and kept for a quarter of an hour. */
@Component
public final class StoredDatosPublicos implements DatosPublicos {

    static final Duration FRESCO = Duration.ofMinutes(15);
    private static final int CUANTOS = 20;
    private static final Set<TipoUnidad> ESTATALES = EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);

    private final Tx tx;
    private final Unidades unidades;
    private final Clock reloj;
    private final LoadingCache<Integer, Cuadro> cuadros;

    @Activate
    public StoredDatosPublicos(@Reference Tx tx, @Reference Unidades unidades) {
        this(tx, unidades, Clock.systemUTC());
    }

    /** With a clock of one's own. */
    public StoredDatosPublicos(Tx tx, Unidades unidades, Clock reloj) {
        this.tx = tx;
        this.unidades = unidades;
        this.reloj = reloj;
        this.cuadros = Caffeine.newBuilder()
                .maximumSize(CUANTOS)
                .expireAfterWrite(FRESCO)
                .build(this::hacer);
    }

    @Override
    public List<Integer> ejercicios() {
        return tx.read(s -> {
            List<Integer> anios = new ArrayList<>();
            Sentencia.de("SELECT anio FROM ejercicio UNION SELECT ejercicio FROM historico ORDER BY 1 DESC")
                    .leer(s.jdbc(), fila -> anios.add(fila.getInt(1)));
            return anios;
        });
    }

    @Override
    public Cuadro leer(int ejercicio) {
        return Objects.requireNonNull(cuadros.get(ejercicio));
    }

    @Override
    public List<Definicion> diccionario() {
        return Diccionario.COLUMNAS;
    }

    private Cuadro hacer(int ejercicio) {
        if (!ejercicios().contains(ejercicio)) {
            throw Problema.noExiste("un ejercicio publicado", Integer.toString(ejercicio));
        }
        Pedido pedido = pedido(ejercicio);
        Anio suyo = anio(ejercicio);
        Anio previo = anio(ejercicio - 1);
        Map<String, String> nombres = nombres();
        List<Renglon> renglones = new ArrayList<>();
        for (Linea linea : Linea.values()) {
            renglones.addAll(new CuadroLinea(linea, nombres).renglones(suyo.de(linea), previo.de(linea)));
        }
        boolean demostracion = tx.read(s -> demostracion(s.jdbc(), pedido));
        return new Cuadro(
                ejercicio,
                pedido.ahora(),
                demostracion,
                suyo.leyenda(),
                previo.leyenda(),
                renglones,
                Diccionario.NOTAS);
    }

    /** A year of the record is told from the record, whatever was sent of it before. */
    private Anio anio(int ejercicio) {
        if (!ejercicios().contains(ejercicio)) {
            return Anio.DESCONOCIDO;
        }
        return delRegistro(ejercicio) ? Anio.verificado(tx, pedido(ejercicio)) : Anio.historico(tx, pedido(ejercicio));
    }

    private boolean delRegistro(int ejercicio) {
        return tx.read(s -> Query.of("SELECT anio FROM ejercicio WHERE anio = ?", ejercicio)
                .first(s.jdbc(), fila -> fila.getInt(1))
                .isPresent());
    }

    private Pedido pedido(int ejercicio) {
        return new Pedido(
                Identidad.sistema("datos"), unidades, Map.of("ejercicio", Integer.toString(ejercicio)), reloj);
    }

    private static boolean demostracion(Connection connection, Pedido pedido) throws SQLException {
        List<Integer> hay = new ArrayList<>();
        Sentencia.de("SELECT 1 FROM periodo")
                .donde(pedido.condiciones("").y("demostracion = true"))
                .mas(" FETCH FIRST 1 ROW ONLY")
                .leer(connection, fila -> hay.add(1));
        return !hay.isEmpty();
    }

    private Map<String, String> nombres() {
        return unidades.listar(ESTATALES, null, null, null).stream()
                .collect(Collectors.toMap(
                        u -> Objects.requireNonNull(u.entidad()), Unidad::nombre, (a, b) -> a, TreeMap::new));
    }
}
