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
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.Desviaciones;
import mx.conalep.secyt.seguimiento.Nivel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Results off their goal, with cause, effect and action; those without are pending. */
@Component
public final class DesviacionesInforme implements FuenteInforme {

    private static final List<Columna> COLUMNAS = List.of(
            InformeTabular.columna("unidad", "Unidad", TipoDato.TEXTO),
            InformeTabular.columna("nombre", "Nombre", TipoDato.TEXTO),
            InformeTabular.columna("indicador", "Indicador", TipoDato.TEXTO),
            InformeTabular.columna("metaVigente", "Meta vigente", TipoDato.NUMERO),
            InformeTabular.columna("alcanzado", "Alcanzado", TipoDato.NUMERO),
            InformeTabular.columna("porcentaje", "Porcentaje", TipoDato.PORCENTAJE),
            InformeTabular.columna("causa", "Causa", TipoDato.TEXTO),
            InformeTabular.columna("explicacion", "Explicación", TipoDato.TEXTO),
            InformeTabular.columna("efecto", "Efecto", TipoDato.TEXTO),
            InformeTabular.columna("accion", "Acción", TipoDato.TEXTO),
            InformeTabular.columna("cuenta", "Quién la explicó", TipoDato.TEXTO));
    private static final String NOTA =
            "Se pide explicar lo que se aparta de su meta más que el umbral de su indicador.";

    private final Desviaciones desviaciones;
    private final Unidades unidades;

    @Activate
    public DesviacionesInforme(@Reference Desviaciones desviaciones, @Reference Unidades unidades) {
        this.desviaciones = desviaciones;
        this.unidades = unidades;
    }

    @Override
    public String clave() {
        return "desviaciones";
    }

    @Override
    public String titulo() {
        return "Desviaciones de las metas";
    }

    @Override
    public Informe generar(Identidad quien, Map<String, String> parametros) {
        Nivel nivel =
                Objects.requireNonNullElse(Palabras.una(Nivel.class, parametros.get("nivel"), "nivel"), Nivel.PLANTEL);
        Avances.Consulta consulta = new Avances.Consulta(
                Parametros.numero(parametros, "ejercicio"),
                Parametros.numero(parametros, "trimestre"),
                null,
                nivel,
                Parametros.texto(parametros, "unidad"));
        Map<String, String> causas = desviaciones.causas().stream()
                .collect(Collectors.toMap(Desviacion.Causa::clave, Desviacion.Causa::texto));
        List<Desviacion> todas = desviaciones.listar(quien, consulta);
        return new InformeTabular(
                clave(),
                titulo(),
                filtros(consulta, nivel),
                COLUMNAS,
                todas.stream().map(d -> fila(d, causas)).toList(),
                Optional.empty(),
                List.of(NOTA),
                List.of(),
                todas.stream().anyMatch(d -> deDemostracion(d.unidad())));
    }

    private boolean deDemostracion(String unidad) {
        return unidades.buscar(unidad).filter(Unidad::demostracion).isPresent();
    }

    private Fila fila(Desviacion d, Map<String, String> causas) {
        Optional<Desviacion.Explicacion> e = Optional.ofNullable(d.explicacion());
        return InformeTabular.fila(List.of(
                Optional.of(d.unidad()),
                unidades.buscar(d.unidad()).map(Unidad::nombre),
                Optional.of(d.indicador()),
                Optional.of(d.metaVigente()),
                Optional.of(d.alcanzado()),
                Optional.ofNullable(d.porcentaje()),
                e.map(x -> causas.getOrDefault(x.causa(), x.causa())),
                e.map(Desviacion.Explicacion::texto),
                e.map(Desviacion.Explicacion::efecto),
                e.map(Desviacion.Explicacion::accion),
                e.map(Desviacion.Explicacion::cuenta)));
    }

    private static Map<String, String> filtros(Avances.Consulta consulta, Nivel nivel) {
        Map<String, String> filtros = new LinkedHashMap<>();
        Parametros.poner(filtros, "Ejercicio", consulta.ejercicio());
        Parametros.poner(filtros, "Trimestre", consulta.trimestre());
        filtros.put("Nivel", nivel.clave());
        Parametros.poner(filtros, "Unidad", consulta.unidad());
        return filtros;
    }
}
