package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Cifra;
import mx.conalep.secyt.documentos.Bloque.Cifras;
import mx.conalep.secyt.documentos.Bloque.Lista;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import org.jspecify.annotations.Nullable;

/** Writes the document of an edition out of its frozen figures. */
final class Redactor {

    private final Edicion edicion;
    private final List<IndicadorCongelado> indicadores;
    private final List<CifraEstado> cifras;

    Redactor(Edicion edicion, List<IndicadorCongelado> indicadores, List<CifraEstado> cifras) {
        this.edicion = edicion;
        this.indicadores = indicadores;
        this.cifras = cifras;
    }

    List<Bloque> bloques() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "Resultado nacional"));
        bloques.add(new Parrafo(resumen()));
        bloques.add(
                new Cifras(indicadores.stream().map(i -> nacional(i, suyas(i))).toList()));
        bloques.add(new Titulo(1, "Resultado por indicador y estado"));
        for (IndicadorCongelado indicador : indicadores) {
            bloques.add(new Titulo(2, indicador.nombre()));
            bloques.add(new Parrafo(texto(indicador, suyas(indicador))));
            bloques.addAll(Tablas.indicador(indicador, suyas(indicador)));
        }
        bloques.addAll(Tablas.desviaciones(indicadores, cifras));
        bloques.addAll(Tablas.regularizaciones(indicadores, cifras));
        bloques.add(new Titulo(1, "Notas de método"));
        bloques.add(new Lista(notas(edicion, indicadores)));
        return bloques;
    }

    static List<String> notas(Edicion edicion, List<IndicadorCongelado> indicadores) {
        List<String> notas = new ArrayList<>(List.of(
                "Alcanzado: servicios verificados cuya fecha de fin cae en el periodo, con la versión que tenían al corte.",
                "Regularizado: diferencia, conocida después, de meses que ya contó una edición anterior; aquella no cambia.",
                "Porcentaje: alcanzado entre meta vigente; sin meta no se calcula.",
                "Periodo anterior y mismo periodo del año anterior: lo publicado en sus ediciones hasta este corte;"
                        + " con raya cuando no hubo edición."));
        if (edicion.periodo().tipo() == TipoEdicion.MENSUAL) {
            notas.add("Las metas son trimestrales; una edición mensual no las compara.");
        }
        indicadores.stream()
                .filter(IndicadorCongelado::conjunto)
                .forEach(
                        i -> notas.add(
                                i.nombre()
                                        + ": se cuentan los servicios de esta línea; su meta es de ambas líneas y no se compara aquí."));
        indicadores.stream()
                .filter(i -> !i.oficial())
                .map(IndicadorCongelado::nombre)
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(n -> notas.add("Indicadores de ejemplo, no oficiales: " + n + "."));
        return notas;
    }

    private List<CifraEstado> suyas(IndicadorCongelado indicador) {
        return cifras.stream()
                .filter(c -> c.indicador().equals(indicador.clave()))
                .toList();
    }

    private String resumen() {
        long conMovimiento = cifras.stream()
                .filter(c -> c.alcanzado().signum() != 0)
                .map(CifraEstado::unidad)
                .distinct()
                .count();
        long estados = cifras.stream().map(CifraEstado::unidad).distinct().count();
        return "En el periodo de " + edicion.periodo().texto() + " se verificaron "
                + Cantidad.de(BigDecimal.valueOf(edicion.servicios())) + " "
                + edicion.periodo().nombreLinea() + " en " + conMovimiento + " de " + estados + " entidades.";
    }

    private static Cifra nacional(IndicadorCongelado indicador, List<CifraEstado> suyas) {
        BigDecimal alcanzado = Objects.requireNonNull(total(suyas, CifraEstado::alcanzado));
        BigDecimal porcentaje = CifraEstado.porcentaje(alcanzado, total(suyas, CifraEstado::vigente));
        return new Cifra(
                indicador.nombre(),
                Cantidad.de(alcanzado),
                porcentaje == null ? "sin meta comparable" : Cantidad.de(porcentaje) + " % de la meta vigente");
    }

    private String texto(IndicadorCongelado indicador, List<CifraEstado> suyas) {
        BigDecimal alcanzado = Objects.requireNonNull(total(suyas, CifraEstado::alcanzado));
        StringBuilder texto = new StringBuilder(
                "Se alcanzaron " + Cantidad.de(alcanzado) + " (unidad de medida: " + indicador.unidadMedida() + ").");
        BigDecimal vigente = total(suyas, CifraEstado::vigente);
        BigDecimal porcentaje = CifraEstado.porcentaje(alcanzado, vigente);
        if (vigente != null && porcentaje != null) {
            texto.append(" La meta vigente es de " + Cantidad.de(vigente) + ": se cumplió en " + Cantidad.de(porcentaje)
                    + " %.");
        }
        comparar(texto, "el periodo anterior", alcanzado, total(suyas, CifraEstado::anterior));
        comparar(texto, "el mismo periodo del año anterior", alcanzado, total(suyas, CifraEstado::anioAnterior));
        return texto.toString();
    }

    private static void comparar(StringBuilder texto, String con, BigDecimal ahora, @Nullable BigDecimal antes) {
        if (antes != null) {
            BigDecimal diferencia = ahora.subtract(antes);
            texto.append(" Frente a " + con + " (" + Cantidad.de(antes) + ") hay una diferencia de "
                    + (diferencia.signum() > 0 ? "+" : "") + Cantidad.de(diferencia) + ".");
        }
    }

    static @Nullable BigDecimal total(List<CifraEstado> cifras, Function<CifraEstado, @Nullable BigDecimal> cual) {
        BigDecimal total = null;
        for (CifraEstado cifra : cifras) {
            total = CifraEstado.suma(total, cual.apply(cifra));
        }
        return total;
    }
}
