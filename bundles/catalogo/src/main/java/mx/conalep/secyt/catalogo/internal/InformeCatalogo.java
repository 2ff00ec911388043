package mx.conalep.secyt.catalogo.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Edicion;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Renglon;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue as a report: an edition, or as it is now. */
@Component
public final class InformeCatalogo implements FuenteInforme {

    private static final List<Columna> COLUMNAS = List.of(
            InformeTabular.columna("clave", "Clave", TipoDato.TEXTO),
            InformeTabular.columna("linea", "Línea", TipoDato.TEXTO),
            InformeTabular.columna("nombre", "Nombre", TipoDato.TEXTO),
            InformeTabular.columna("horas", "Horas", TipoDato.NUMERO),
            InformeTabular.columna("modalidad", "Modalidad", TipoDato.TEXTO),
            InformeTabular.columna("area", "Área", TipoDato.TEXTO),
            InformeTabular.columna("claveSat", "Clave SAT", TipoDato.TEXTO),
            InformeTabular.columna("unidades", "Unidades", TipoDato.TEXTO));

    private final EdicionesCatalogo ediciones;

    /** From these. */
    @Activate
    public InformeCatalogo(@Reference EdicionesCatalogo ediciones) {
        this.ediciones = ediciones;
    }

    @Override
    public String clave() {
        return "catalogo";
    }

    @Override
    public String titulo() {
        return "Catálogo de cursos y servicios";
    }

    @Override
    public Informe generar(Identidad quien, Map<String, String> parametros) {
        String folio = texto(parametros, "edicion");
        Linea linea = Coordinacion.linea(parametros.get("linea"));
        Edicion edicion = folio == null ? null : ediciones.leer(folio);
        List<Fila> filas = ediciones.renglones(folio).stream()
                .filter(r -> linea == null || r.linea() == linea)
                .map(InformeCatalogo::fila)
                .toList();
        return new InformeTabular(
                clave(),
                titulo(),
                edicion == null ? Map.of("Edición", "vigente") : Map.of("Edición", edicion.folio()),
                COLUMNAS,
                filas,
                Optional.empty(),
                edicion == null ? List.of() : List.of("SHA-256 " + edicion.sha256()),
                List.of(),
                edicion != null && edicion.demostracion());
    }

    private static Fila fila(Renglon r) {
        return InformeTabular.fila(List.of(
                Optional.of(r.clave()),
                Optional.of(r.linea().name()),
                Optional.of(r.nombre()),
                Optional.ofNullable(r.horas()).map(BigDecimal::valueOf),
                Optional.ofNullable(r.modalidad()),
                Optional.ofNullable(r.area()),
                Optional.ofNullable(r.claveSat()),
                Optional.of(r.unidades())));
    }

    private static @Nullable String texto(Map<String, String> parametros, String campo) {
        String texto = parametros.get(campo);
        return texto == null || texto.isBlank() ? null : texto.strip();
    }
}
