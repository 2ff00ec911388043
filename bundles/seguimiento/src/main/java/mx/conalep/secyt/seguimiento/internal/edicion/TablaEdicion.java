package mx.conalep.secyt.seguimiento.internal.edicion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.edicion.Edicion;

/** An edition as a table, for spreadsheets and programs. */
final class TablaEdicion {

    private static final List<Columna> COLUMNAS = List.of(
            InformeTabular.columna("entidad", "Entidad", TipoDato.TEXTO),
            InformeTabular.columna("unidad", "Unidad", TipoDato.TEXTO),
            InformeTabular.columna("nombre", "Nombre", TipoDato.TEXTO),
            InformeTabular.columna("indicador", "Indicador", TipoDato.TEXTO),
            InformeTabular.columna("metaOriginal", "Meta original", TipoDato.NUMERO),
            InformeTabular.columna("metaVigente", "Meta vigente", TipoDato.NUMERO),
            InformeTabular.columna("alcanzado", "Alcanzado", TipoDato.NUMERO),
            InformeTabular.columna("porcentaje", "Porcentaje", TipoDato.PORCENTAJE),
            InformeTabular.columna("regularizado", "Regularizado", TipoDato.NUMERO),
            InformeTabular.columna("anterior", "Periodo anterior", TipoDato.NUMERO),
            InformeTabular.columna("anioAnterior", "Mismo periodo del año anterior", TipoDato.NUMERO),
            InformeTabular.columna("causa", "Causa de la desviación", TipoDato.TEXTO));

    private TablaEdicion() {}

    static InformeTabular de(Edicion edicion, List<IndicadorCongelado> indicadores, List<CifraEstado> cifras) {
        List<Fila> filas = new ArrayList<>();
        for (IndicadorCongelado indicador : indicadores) {
            cifras.stream()
                    .filter(c -> c.indicador().equals(indicador.clave()))
                    .map(TablaEdicion::fila)
                    .forEach(filas::add);
        }
        Map<String, String> filtros = new LinkedHashMap<>();
        filtros.put("Edición", edicion.folio());
        filtros.put("Periodo", edicion.periodo().texto());
        filtros.put("Línea", edicion.periodo().nombreLinea());
        filtros.put("SHA-256", edicion.huella());
        return new InformeTabular(
                edicion.clave(),
                edicion.titulo(),
                filtros,
                COLUMNAS,
                filas,
                Optional.empty(),
                Redactor.notas(edicion, indicadores),
                List.of(),
                edicion.demostracion());
    }

    private static Fila fila(CifraEstado c) {
        return InformeTabular.fila(List.of(
                Optional.of(c.entidad()),
                Optional.of(c.unidad()),
                Optional.of(c.nombre()),
                Optional.of(c.indicador()),
                Optional.ofNullable(c.original()),
                Optional.ofNullable(c.vigente()),
                Optional.of(c.alcanzado()),
                Optional.ofNullable(c.porcentaje()),
                Optional.of(c.regularizado()),
                Optional.ofNullable(c.anterior()),
                Optional.ofNullable(c.anioAnterior()),
                Optional.ofNullable(c.causa())));
    }
}
