package mx.conalep.secyt.seguimiento.internal.informe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;
import org.jspecify.annotations.Nullable;

/** Services added up by what their type asks for, which SQL does not see: row by row, keeping only the sums. */
final class DatosAgrupados {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BigDecimal CIEN = new BigDecimal(100);
    private static final String CONSULTA = "SELECT s.unidad, s.mes, s.tipo, s.fecha_fin, s.horas, s.hombres + s.mujeres"
            + " + s.otro AS personas, s.cuota, s.datos FROM servicio s";

    private final Pedido pedido;
    private final Condiciones cuales;
    private final Map<List<String>, Suma> sumas = new TreeMap<>((a, b) -> {
        int orden = 0;
        for (int i = 0; orden == 0 && i < a.size(); i++) {
            orden = a.get(i).compareTo(b.get(i));
        }
        return orden;
    });

    DatosAgrupados(Pedido pedido, Condiciones cuales) {
        this.pedido = pedido;
        this.cuales = cuales;
    }

    /** Where a service belongs. */
    @FunctionalInterface
    private interface Grupo {
        @Nullable List<String> de(ResultSet fila, JsonNode datos) throws SQLException;
    }

    /** Sums of a group. */
    private static final class Suma {
        private long servicios;
        private long personas;
        private long horas;
        private BigDecimal cuota = BigDecimal.ZERO;
        private long conCosto;
        private BigDecimal cuotaConCosto = BigDecimal.ZERO;
        private BigDecimal costo = BigDecimal.ZERO;
        private long conSolicitud;
        private long dias;

        void agregar(ResultSet fila, JsonNode datos) throws SQLException {
            BigDecimal suya = fila.getBigDecimal("cuota");
            servicios++;
            personas += fila.getLong("personas");
            horas += fila.getLong("horas");
            cuota = cuota.add(suya);
            BigDecimal costoDirecto = numero(datos, "costoDirecto");
            if (costoDirecto != null) {
                conCosto++;
                cuotaConCosto = cuotaConCosto.add(suya);
                costo = costo.add(costoDirecto);
            }
            LocalDate solicitud = fecha(datos, "fechaSolicitud");
            if (solicitud != null) {
                conSolicitud++;
                dias += ChronoUnit.DAYS.between(
                        solicitud, fila.getDate("fecha_fin").toLocalDate());
            }
        }
    }

    List<Fila> porNorma(Tx tx) {
        leer(
                tx,
                (fila, datos) -> List.of(
                        "%02d".formatted(fila.getInt("mes")),
                        fila.getString("tipo"),
                        texto(datos, "norma", "sin norma")));
        return sumas.entrySet().stream()
                .map(e -> InformeTabular.fila(List.of(
                        Optional.of(new BigDecimal(e.getKey().get(0))),
                        Optional.of(e.getKey().get(1)),
                        Optional.of(e.getKey().get(2)),
                        entero(e.getValue().servicios),
                        entero(e.getValue().personas),
                        entero(e.getValue().horas),
                        simple(e.getValue().cuota))))
                .toList();
    }

    List<Fila> porEquipo(Tx tx) {
        leer(tx, (fila, datos) -> {
            String equipo = texto(datos, "equipo", texto(datos, "instrumento", ""));
            return equipo.isEmpty() ? null : List.of(fila.getString("unidad"), equipo);
        });
        return sumas.entrySet().stream()
                .map(e -> InformeTabular.fila(List.of(
                        Optional.of(e.getKey().get(0)),
                        Optional.of(pedido.nombre(e.getKey().get(0))),
                        Optional.of(e.getKey().get(1)),
                        entero(e.getValue().servicios),
                        entero(e.getValue().horas))))
                .toList();
    }

    List<Fila> porCast(Tx tx) {
        leer(tx, (fila, datos) -> List.of(fila.getString("unidad")));
        return sumas.entrySet().stream()
                .map(e -> resultado(e.getKey().get(0), e.getValue()))
                .toList();
    }

    private Fila resultado(String unidad, Suma suma) {
        boolean sinCosto = suma.conCosto == 0;
        return InformeTabular.fila(List.of(
                Optional.of(unidad),
                Optional.of(pedido.nombre(unidad)),
                entero(suma.servicios),
                simple(suma.cuota),
                entero(suma.conCosto),
                sinCosto ? Optional.empty() : simple(suma.cuotaConCosto),
                sinCosto ? Optional.empty() : simple(suma.costo),
                sinCosto ? Optional.empty() : simple(suma.cuotaConCosto.subtract(suma.costo)),
                Optional.ofNullable(Tabla.razon(suma.cuotaConCosto, suma.costo, CIEN, 2)),
                entero(suma.conSolicitud),
                Optional.ofNullable(Tabla.razon(
                        BigDecimal.valueOf(suma.dias), BigDecimal.valueOf(suma.conSolicitud), BigDecimal.ONE, 1))));
    }

    private void leer(Tx tx, Grupo grupo) {
        tx.<Integer>read(s -> {
            sumas.clear();
            Sentencia.de(CONSULTA).donde(cuales).leer(s.jdbc(), fila -> {
                JsonNode datos = datos(fila.getString("datos"));
                List<String> clave = grupo.de(fila, datos);
                if (clave != null) {
                    sumas.computeIfAbsent(clave, k -> new Suma()).agregar(fila, datos);
                }
            });
            return sumas.size();
        });
    }

    private static JsonNode datos(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a type asked for is stored as JSON", e);
        }
    }

    private static String texto(JsonNode datos, String campo, String omision) {
        String texto = datos.path(campo).asText("").strip();
        return texto.isEmpty() ? omision : texto;
    }

    private static @Nullable BigDecimal numero(JsonNode datos, String campo) {
        try {
            String texto = texto(datos, campo, "");
            return texto.isEmpty() ? null : new BigDecimal(texto);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate fecha(JsonNode datos, String campo) {
        try {
            String texto = texto(datos, campo, "");
            return texto.isEmpty() ? null : LocalDate.parse(texto);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<BigDecimal> entero(long cuantos) {
        return Optional.of(BigDecimal.valueOf(cuantos));
    }

    private static Optional<BigDecimal> simple(BigDecimal monto) {
        return Optional.ofNullable(Tabla.simple(monto));
    }
}
