package mx.conalep.secyt.seguimiento.internal.informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Nivel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The quarterly report of goals and results, unit by unit unless another level is asked for. */
@Component
public final class MetasResultados implements FuenteInforme {

    private static final List<Columna> COLUMNAS = List.of(
            InformeTabular.columna("entidad", "Entidad", TipoDato.TEXTO),
            InformeTabular.columna("unidad", "Unidad", TipoDato.TEXTO),
            InformeTabular.columna("nombre", "Nombre", TipoDato.TEXTO),
            InformeTabular.columna("indicador", "Indicador", TipoDato.TEXTO),
            InformeTabular.columna("metaOriginal", "Meta original", TipoDato.NUMERO),
            InformeTabular.columna("metaVigente", "Meta vigente", TipoDato.NUMERO),
            InformeTabular.columna("preliminar", "Preliminar", TipoDato.NUMERO),
            InformeTabular.columna("alcanzado", "Alcanzado", TipoDato.NUMERO),
            InformeTabular.columna("porcentaje", "Porcentaje", TipoDato.PORCENTAJE));
    private static final String NOTA =
            "Preliminar: validado por la unidad estatal. Alcanzado: verificado por la CSC o la CST; es la cifra oficial.";
    private static final String NO_OFICIAL = "Los indicadores son ejemplos no oficiales: ";

    private final Avances avances;
    private final Unidades unidades;
    private final Indicadores indicadores;

    @Activate
    public MetasResultados(
            @Reference Avances avances, @Reference Unidades unidades, @Reference Indicadores indicadores) {
        this.avances = avances;
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    @Override
    public String clave() {
        return "metas-resultados";
    }

    @Override
    public String titulo() {
        return "Metas y resultados";
    }

    @Override
    public Informe generar(Identidad quien, Map<String, String> parametros) {
        Nivel nivel = Palabras.una(Nivel.class, parametros.get("nivel"), "nivel");
        Avances.Consulta consulta = new Avances.Consulta(
                Parametros.numero(parametros, "ejercicio"),
                Parametros.numero(parametros, "trimestre"),
                Parametros.numero(parametros, "mes"),
                Objects.requireNonNullElse(nivel, Nivel.PLANTEL),
                Parametros.texto(parametros, "unidad"));
        Avance avance = avances.consultar(quien, consulta);
        return new InformeTabular(
                clave(),
                titulo(),
                filtros(avance, consulta.unidad()),
                COLUMNAS,
                avance.elementos().stream().map(this::fila).toList(),
                Optional.empty(),
                notas(),
                List.of(),
                avance.demostracion());
    }

    private Fila fila(Avance.Elemento e) {
        Optional<Unidad> unidad = unidades.buscar(e.unidad());
        return InformeTabular.fila(List.of(
                unidad.map(Unidad::entidad),
                Optional.of(e.unidad()),
                unidad.map(Unidad::nombre),
                Optional.of(e.indicador()),
                Optional.of(e.metaOriginal()),
                Optional.of(e.metaVigente()),
                Optional.of(e.preliminar()),
                Optional.of(e.alcanzado()),
                Optional.ofNullable(e.porcentaje())));
    }

    private List<String> notas() {
        String ejemplos = indicadores.listar().stream()
                .filter(i -> !i.oficial())
                .map(Indicador::clave)
                .collect(Collectors.joining(", "));
        return ejemplos.isEmpty() ? List.of(NOTA) : List.of(NOTA, NO_OFICIAL + ejemplos + ".");
    }

    private static Map<String, String> filtros(Avance avance, @Nullable String unidad) {
        Map<String, String> filtros = new LinkedHashMap<>();
        filtros.put("Ejercicio", Integer.toString(avance.ejercicio()));
        Parametros.poner(filtros, "Trimestre", avance.trimestre());
        Parametros.poner(filtros, "Mes", avance.mes());
        filtros.put("Nivel", avance.nivel().clave());
        Parametros.poner(filtros, "Unidad", unidad);
        return filtros;
    }
}
