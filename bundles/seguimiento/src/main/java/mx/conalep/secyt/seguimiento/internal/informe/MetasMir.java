package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** National goals as the MIR asks for them: of one edition, or of the newest of a year and line. */
@Component
public final class MetasMir implements FuenteInforme {

    private static final List<Columna> COLUMNAS = List.of(
            InformeTabular.columna("clave", "Clave", TipoDato.TEXTO),
            InformeTabular.columna("indicador", "Indicador", TipoDato.TEXTO),
            InformeTabular.columna("numerador", "Numerador", TipoDato.TEXTO),
            InformeTabular.columna("denominador", "Denominador", TipoDato.TEXTO),
            InformeTabular.columna("unidadMedida", "Unidad de medida", TipoDato.TEXTO),
            InformeTabular.columna("sentido", "Sentido", TipoDato.TEXTO),
            InformeTabular.columna("acumulacion", "Acumulación", TipoDato.TEXTO),
            InformeTabular.columna("lineaBase", "Línea base", TipoDato.NUMERO),
            InformeTabular.columna("lineaBaseAnio", "Año de la línea base", TipoDato.TEXTO),
            InformeTabular.columna("t1", "Meta T1", TipoDato.NUMERO),
            InformeTabular.columna("t2", "Meta T2", TipoDato.NUMERO),
            InformeTabular.columna("t3", "Meta T3", TipoDato.NUMERO),
            InformeTabular.columna("t4", "Meta T4", TipoDato.NUMERO),
            InformeTabular.columna("anual", "Meta anual", TipoDato.NUMERO));

    private final MetasNacionales nacionales;

    @Activate
    public MetasMir(@Reference MetasNacionales nacionales) {
        this.nacionales = nacionales;
    }

    @Override
    public String clave() {
        return "metas-mir";
    }

    @Override
    public String titulo() {
        return "Metas nacionales para la MIR";
    }

    @Override
    public Informe generar(Identidad quien, Map<String, String> parametros) {
        MetaNacional nacional = edicion(parametros);
        return new InformeTabular(
                clave(),
                titulo(),
                filtros(nacional),
                COLUMNAS,
                nacional.indicadores().stream().map(MetasMir::fila).toList(),
                Optional.empty(),
                notas(nacional),
                List.of(),
                nacional.demostracion());
    }

    private MetaNacional edicion(Map<String, String> parametros) {
        String folio = Parametros.texto(parametros, "folio");
        if (folio != null) {
            return nacionales.leer(folio);
        }
        Integer ejercicio = Parametros.numero(parametros, "ejercicio");
        Linea linea = Palabras.una(Linea.class, Parametros.texto(parametros, "linea"), "linea");
        if (ejercicio == null || linea == null) {
            throw Problema.campo(
                    "ejercicio",
                    "Indique «folio» de la edición, o «ejercicio» y «linea».",
                    parametros.get("ejercicio"));
        }
        return nacionales.listar(ejercicio, linea, new Paginacion(1, 1)).elementos().stream()
                .findFirst()
                .orElseThrow(
                        () -> Problema.noExiste("una edición de metas nacionales", ejercicio + " " + linea.name()));
    }

    private static Fila fila(MetaNacional.Renglon r) {
        FichaIndicador ficha = r.ficha();
        List<Optional<?>> cabeza = List.of(
                Optional.of(r.indicador()),
                Optional.of(r.nombre()),
                Optional.ofNullable(ficha.numerador()),
                Optional.ofNullable(ficha.denominador()),
                Optional.of(r.unidadMedida()),
                Optional.of(ficha.sentido().name()),
                Optional.of(r.acumulacion()),
                Optional.ofNullable(ficha.lineaBase()),
                Optional.ofNullable(ficha.lineaBaseAnio()).map(String::valueOf));
        Stream<BigDecimal> cifras = Stream.concat(r.trimestres().stream(), Stream.of(r.anual()));
        return InformeTabular.fila(Stream.<Optional<?>>concat(cabeza.stream(), cifras.map(Optional::of))
                .toList());
    }

    private static Map<String, String> filtros(MetaNacional nacional) {
        Map<String, String> filtros = new LinkedHashMap<>();
        filtros.put("Ejercicio", Integer.toString(nacional.ejercicio()));
        filtros.put("Línea", nacional.linea().name());
        filtros.put("Folio", nacional.folio());
        filtros.put("Edición", Integer.toString(nacional.edicion()));
        filtros.put("SHA-256", nacional.huella());
        return filtros;
    }

    private static List<String> notas(MetaNacional nacional) {
        return nacional.faltantes().stream()
                .map(f -> "Sin " + f.unidad() + ": " + f.motivo())
                .toList();
    }
}
