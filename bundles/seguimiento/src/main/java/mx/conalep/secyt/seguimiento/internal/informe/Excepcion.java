package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Clase;
import mx.conalep.secyt.informes.ParametroInforme.Opcion;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.PorPaginas;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import org.jspecify.annotations.Nullable;

/** What makes a service worth a second look. */
enum Excepcion {
    /** Sent back when it was already validated or verified. */
    REABIERTO("reabierto") {
        @Override
        Condiciones aplicar(Condiciones donde, Pedido pedido, Cortes cortes) {
            return donde.y("EXISTS (SELECT 1 FROM paso p WHERE p.servicio = s.id AND p.transicion = 'devolver'"
                    + " AND p.estado_de IN ('VALIDADO', 'VERIFICADO'))");
        }
    },
    /** Validated by whoever captured it. */
    AUTOVALIDADO("autovalidado") {
        @Override
        Condiciones aplicar(Condiciones donde, Pedido pedido, Cortes cortes) {
            return donde.y("s.autovalidado = true");
        }
    },
    /** Not released before the time limit of its month; what the system loaded has none. */
    TARDIO("tardío") {
        @Override
        Condiciones aplicar(Condiciones donde, Pedido pedido, Cortes cortes) {
            Limites limites = Limites.de(pedido, cortes);
            List<Object> valores = new ArrayList<>(limites.valores());
            valores.add(Timestamp.from(pedido.ahora()));
            valores.addAll(limites.valores());
            return donde.y(
                    limites.sql()
                            + " <= CAST(? AS TIMESTAMP) AND NOT EXISTS (SELECT 1 FROM paso p WHERE p.servicio = s.id"
                            + " AND (p.transicion = 'cargar' OR (p.transicion = 'liberar' AND p.momento < "
                            + limites.sql() + ")))",
                    valores.toArray());
        }
    },
    /** A fee an hour far from the average of its offer. */
    CUOTA("cuota fuera de lo usual") {
        @Override
        Condiciones aplicar(Condiciones donde, Pedido pedido, Cortes cortes) {
            double banda = banda(pedido) / 100.0;
            return donde.y("s.horas > 0")
                    .y("(s.cuota < s.horas * m.media * ? OR s.cuota > s.horas * m.media * ?)", 1 - banda, 1 + banda);
        }
    };

    static final int MINIMO = 5;
    static final ParametroInforme BANDA = ParametroInforme.de(
            "banda",
            "Banda de cuota",
            Clase.ENTERO,
            "Cuánto puede apartarse la cuota por hora del promedio de su oferta, en por ciento; 50 si no lo indica.");

    private static final String COLUMNAS =
            "s.id, s.folio, s.entidad, s.unidad, s.linea, s.fecha_fin AS fin, s.estado," + " s.cuota, ";
    private static final String MEDIAS = " JOIN (SELECT oferta, CAST(SUM(cuota) AS DOUBLE PRECISION)"
            + " / CAST(SUM(CAST(horas AS BIGINT)) AS DOUBLE PRECISION) AS media FROM servicio WHERE ejercicio = ?"
            + " AND horas > 0 GROUP BY oferta HAVING COUNT(*) >= " + MINIMO + ") m ON m.oferta = s.oferta";

    private final String nombre;

    Excepcion(String nombre) {
        this.nombre = nombre;
    }

    abstract Condiciones aplicar(Condiciones donde, Pedido pedido, Cortes cortes);

    static ParametroInforme parametro() {
        Opcion[] opciones = Stream.concat(
                        Stream.of(new Opcion("", "Todas")),
                        Arrays.stream(values()).map(e -> new Opcion(e.name().toLowerCase(Locale.ROOT), e.nombre)))
                .toArray(Opcion[]::new);
        return ParametroInforme.lista("excepcion", "Excepción", "De qué clase.", opciones);
    }

    /** Those asked for. */
    static List<Excepcion> pedidas(Pedido pedido) {
        Excepcion una = Palabras.una(Excepcion.class, pedido.texto("excepcion"), "excepcion");
        banda(pedido);
        Parametros.plazo(pedido);
        return una == null ? List.of(values()) : List.of(una);
    }

    private static int banda(Pedido pedido) {
        int banda = pedido.entero("banda", 50, 1, 1_000);
        pedido.filtro("Banda de cuota", banda + " %");
        return banda;
    }

    Sentencia pagina(Pedido pedido, long despues, Cortes cortes) {
        boolean media = this == CUOTA;
        Sentencia sentencia = Sentencia.de("SELECT " + COLUMNAS + "'" + nombre + "' AS excepcion, "
                + (media ? "m.media" : "CAST(NULL AS DOUBLE PRECISION)") + " AS referencia FROM servicio s");
        if (media) {
            sentencia.mas(MEDIAS, pedido.ejercicio());
        }
        return sentencia
                .donde(aplicar(pedido.condiciones("s."), pedido, cortes).y("s.id > ?", despues))
                .mas(" ORDER BY s.id FETCH FIRST " + PorPaginas.TAMANO + " ROWS ONLY");
    }

    static @Nullable BigDecimal dos(@Nullable BigDecimal monto) {
        return monto == null ? null : monto.setScale(2, RoundingMode.HALF_UP);
    }
}
