package mx.conalep.secyt.formatos.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;

/** A report by hand: what the core gives a format. */
record InformePrueba(
        List<Columna> columnas,
        Iterable<Fila> filas,
        Optional<Fila> totales,
        List<Responsable> responsables,
        boolean demostracion)
        implements Informe {

    static InformePrueba de(List<Columna> columnas, Iterable<Fila> filas) {
        return new InformePrueba(columnas, filas, Optional.empty(), List.of(), false);
    }

    InformePrueba con(Fila losTotales) {
        return new InformePrueba(columnas, filas, Optional.of(losTotales), responsables, demostracion);
    }

    InformePrueba con(List<Responsable> losResponsables) {
        return new InformePrueba(columnas, filas, totales, losResponsables, demostracion);
    }

    InformePrueba deDemostracion() {
        return new InformePrueba(columnas, filas, totales, responsables, true);
    }

    static InformePrueba deTextos(List<String> textos) {
        return de(
                List.of(columna("texto", TipoDato.TEXTO), columna("fin", TipoDato.TEXTO)),
                textos.stream().map(t -> fila(t, "fin")).toList());
    }

    static InformePrueba largo(int filas, IntConsumer alPedir) {
        Iterator<Fila> numeradas = IntStream.range(0, filas)
                .peek(alPedir)
                .mapToObj(n -> fila("Plantel número " + n, BigDecimal.valueOf(n, 2)))
                .iterator();
        return de(List.of(columna("unidad", TipoDato.TEXTO), columna("cuota", TipoDato.IMPORTE)), () -> numeradas);
    }

    static Columna columna(String clave, TipoDato tipo) {
        return new ColumnaPrueba(clave, "Título de " + clave, tipo);
    }

    /** As an author sees it who asks for ten columns of every type. */
    static InformePrueba ancho(int filas) {
        return de(
                List.of(
                        columna("entidad", TipoDato.TEXTO),
                        columna("unidad", TipoDato.TEXTO),
                        columna("nombre", TipoDato.TEXTO),
                        columna("indicador", TipoDato.TEXTO),
                        columna("corte", TipoDato.FECHA),
                        columna("meta", TipoDato.NUMERO),
                        columna("preliminar", TipoDato.NUMERO),
                        columna("alcanzado", TipoDato.NUMERO),
                        columna("porcentaje", TipoDato.PORCENTAJE),
                        columna("cuota", TipoDato.IMPORTE)),
                () -> IntStream.range(0, filas)
                        .mapToObj(InformePrueba::filaAncha)
                        .iterator());
    }

    private static Fila filaAncha(int n) {
        return fila(
                "08",
                "08DPT" + (10_000 + n % 10_000) + "C",
                "Plantel Chihuahua número " + n,
                "PERSONAS_CAPACITADAS",
                LocalDate.of(2026, 1, 1).plusDays(n % 365),
                BigDecimal.valueOf(1000L + n),
                BigDecimal.valueOf(n),
                n % 7 == 0 ? null : BigDecimal.valueOf(n),
                BigDecimal.valueOf(n % 20_000, 2),
                BigDecimal.valueOf(1_500_000L + n, 2));
    }

    static Fila fila(Object... valores) {
        return new FilaPrueba(valores);
    }

    static List<Responsable> tresFirmas() {
        return List.of(
                new ResponsablePrueba("Elaboró", "Begoña Núñez Ávila", "Jefatura de Proyecto, CE Chihuahua"),
                new ResponsablePrueba("Revisó", "", "Subcoordinación de Servicios Tecnológicos"),
                new ResponsablePrueba("Autorizó", "José Ángel Muñoz", "Dirección de Servicios Tecnológicos"));
    }

    @Override
    public String clave() {
        return "metas-resultados";
    }

    @Override
    public String titulo() {
        return "Metas y resultados de capacitación";
    }

    @Override
    public Map<String, String> filtros() {
        Map<String, String> filtros = new LinkedHashMap<>();
        filtros.put("Ejercicio", "2026");
        filtros.put("Trimestre", "1");
        return filtros;
    }

    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }

    @Override
    public List<String> notas() {
        return List.of("Cifras preliminares «al corte»");
    }

    private record ColumnaPrueba(String clave, String titulo, TipoDato tipo) implements Columna {}

    private record ResponsablePrueba(String funcion, String nombre, String puesto) implements Responsable {}

    private record FilaPrueba(Object... valores) implements Fila {

        @Override
        public Optional<Object> valor(int columna) {
            return Optional.ofNullable(valores[columna]);
        }

        @Override
        public String texto(int columna) {
            return valor(columna)
                    .map(v -> v instanceof BigDecimal n ? n.toPlainString() : v.toString())
                    .orElse("");
        }
    }
}
