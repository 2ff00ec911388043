package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Barra;
import mx.conalep.secyt.documentos.Bloque.Barras;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Tabla;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import org.jspecify.annotations.Nullable;

/** Tables and charts of an edition. */
final class Tablas {

    private static final List<Columna> ESTADOS = List.of(
            new Columna("Estado", Tipo.TEXTO),
            new Columna("Meta original", Tipo.NUMERO),
            new Columna("Meta vigente", Tipo.NUMERO),
            new Columna("Alcanzado", Tipo.NUMERO),
            new Columna("%", Tipo.PORCENTAJE),
            new Columna("Regularizado", Tipo.NUMERO),
            new Columna("Periodo anterior", Tipo.NUMERO),
            new Columna("Año anterior", Tipo.NUMERO));

    private Tablas() {}

    static List<Bloque> indicador(IndicadorCongelado indicador, List<CifraEstado> cifras) {
        List<List<@Nullable Object>> filas = new ArrayList<>();
        cifras.forEach(c -> filas.add(fila(
                c.nombre(),
                c.original(),
                c.vigente(),
                c.alcanzado(),
                c.regularizado(),
                c.anterior(),
                c.anioAnterior())));
        List<@Nullable Object> totales = fila(
                "Nacional",
                Redactor.total(cifras, CifraEstado::original),
                Redactor.total(cifras, CifraEstado::vigente),
                Redactor.total(cifras, CifraEstado::alcanzado),
                Redactor.total(cifras, CifraEstado::regularizado),
                Redactor.total(cifras, CifraEstado::anterior),
                Redactor.total(cifras, CifraEstado::anioAnterior));
        return List.of(
                barras(indicador, cifras), new Tabla(indicador.nombre() + " por estado", ESTADOS, filas, totales));
    }

    private static List<@Nullable Object> fila(
            String nombre,
            @Nullable BigDecimal original,
            @Nullable BigDecimal vigente,
            @Nullable BigDecimal alcanzado,
            @Nullable BigDecimal regularizado,
            @Nullable BigDecimal anterior,
            @Nullable BigDecimal anioAnterior) {
        BigDecimal porcentaje = alcanzado == null ? null : CifraEstado.porcentaje(alcanzado, vigente);
        return Arrays.asList(nombre, original, vigente, alcanzado, porcentaje, regularizado, anterior, anioAnterior);
    }

    /** Goal and result where there are goals, the result alone otherwise; states without either are left out. */
    private static Bloque barras(IndicadorCongelado indicador, List<CifraEstado> cifras) {
        boolean conMeta = cifras.stream().anyMatch(c -> c.vigente() != null);
        List<Barra> barras = cifras.stream()
                .map(c -> new Barra(c.nombre(), valores(c, conMeta)))
                .filter(b -> b.valores().stream().anyMatch(v -> v.signum() != 0))
                .toList();
        return barras.isEmpty()
                ? new Parrafo("Sin movimiento en el periodo.")
                : new Barras(
                        indicador.nombre() + (conMeta ? ": meta vigente y alcanzado" : ": alcanzado"),
                        "Estado",
                        conMeta ? List.of("Meta vigente", "Alcanzado") : List.of("Alcanzado"),
                        barras);
    }

    private static List<BigDecimal> valores(CifraEstado c, boolean conMeta) {
        return conMeta
                ? List.of(Objects.requireNonNullElse(c.vigente(), BigDecimal.ZERO), c.alcanzado())
                : List.of(c.alcanzado());
    }

    static List<Bloque> desviaciones(List<IndicadorCongelado> indicadores, List<CifraEstado> cifras) {
        Map<String, String> nombres = nombres(indicadores);
        List<List<@Nullable Object>> filas = new ArrayList<>();
        cifras.stream()
                .filter(c -> c.causa() != null)
                .forEach(c ->
                        filas.add(Arrays.asList(c.nombre(), nombres.get(c.indicador()), c.porcentaje(), c.causa())));
        Bloque cuerpo = filas.isEmpty()
                ? new Parrafo("Los estados no registraron causas de desviación para este periodo.")
                : new Tabla(
                        "Desviaciones y su causa según cada estado",
                        List.of(
                                new Columna("Estado", Tipo.TEXTO),
                                new Columna("Indicador", Tipo.TEXTO),
                                new Columna("%", Tipo.PORCENTAJE),
                                new Columna("Causa y efecto", Tipo.TEXTO)),
                        filas,
                        List.of());
        return List.of(new Titulo(1, "Desviaciones y sus causas"), cuerpo);
    }

    static List<Bloque> regularizaciones(List<IndicadorCongelado> indicadores, List<CifraEstado> cifras) {
        Map<String, String> nombres = nombres(indicadores);
        List<List<@Nullable Object>> filas = new ArrayList<>();
        cifras.stream()
                .filter(c -> c.regularizado().signum() != 0)
                .forEach(c -> filas.add(Arrays.asList(c.nombre(), nombres.get(c.indicador()), c.regularizado())));
        Bloque cuerpo = filas.isEmpty()
                ? new Parrafo("No hay regularizaciones de periodos ya publicados.")
                : new Tabla(
                        "Diferencias de periodos ya publicados, conocidas después de su edición",
                        List.of(
                                new Columna("Estado", Tipo.TEXTO),
                                new Columna("Indicador", Tipo.TEXTO),
                                new Columna("Diferencia", Tipo.NUMERO)),
                        filas,
                        List.of());
        return List.of(new Titulo(1, "Regularizaciones"), cuerpo);
    }

    private static Map<String, String> nombres(List<IndicadorCongelado> indicadores) {
        return indicadores.stream().collect(Collectors.toMap(IndicadorCongelado::clave, IndicadorCongelado::nombre));
    }
}
